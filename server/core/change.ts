// Owns what a change is. What happens to it is decide.ts; what happens to the contacts, contacts.ts.
import type { Address, Kind, Method, Then } from '../../shared/contact.ts';
import type { Via, Why } from '../../shared/wire.ts';

export type Of = 'new' | 'current';

/** One message that went out to prove one side of a change. Its code and link are derived from it, never stored. */
export interface Proof {
  /** `prf_…` */
  readonly id: string;
  readonly of: Of;
  /** 1, 2, …: the newest of its side has the live code. */
  readonly sequence: number;
  /** Which key derives its code and link. */
  readonly keyId: string;
  readonly method: Method;
  readonly address: Address;
  /** The contact that is proved, for `of: current`. */
  readonly contactId: string | null;
  readonly issuedAt: number;
  readonly codeExpiresAt: number;
  readonly linkExpiresAt: number;
  /** Nothing was sent for it: nobody can know its code, so whoever names it has guessed. */
  readonly suppressed: boolean;
  /** Set once, by the code or link that counted. */
  readonly spent: { readonly at: number; readonly via: 'code' | 'link' } | null;
}

export type State =
  | { readonly at: 'waiting' }
  | { readonly at: 'done'; readonly since: number; readonly via: Via; readonly contactId: string }
  | { readonly at: 'closed'; readonly since: number; readonly why: Why }
  | { readonly at: 'undone'; readonly since: number };

/** `fail`: it is said. The others: that account and this become one, where the policy lets a proof alone do that. */
export type OnConflict = 'fail' | 'merge-keep-mine' | 'merge-keep-theirs';

/** What was narrowed or fixed at begin and holds for the life of the change. */
export interface Terms {
  readonly tries: number;
  readonly codeLength: number;
  readonly codeLife: number;
  readonly linkLife: number;
  readonly liveLinks: number;
  readonly completion: 'session' | 'click';
  /** The current contact has to be proved as well: nothing settles before both sides are. */
  readonly confirmCurrent: boolean;
  /** One of the site's systems asked for it, and may take it back. */
  readonly bySystem?: true;
  /** What the page shows and the message to the new address says, so that a person can compare them: 10 to 99. */
  readonly linkNumber?: number;
  /** Its links open our own page, and their press leads on to `linkUrl`. */
  readonly leadsOn?: boolean;
}

export interface Change {
  /** `chg_…` */
  readonly id: string;
  readonly project: string;
  readonly user: string;
  readonly kind: Kind;
  readonly address: Address;
  readonly then: Then;
  readonly method: Method;
  readonly addToLoginIds: boolean;
  /** The person says that the old contact is lost or in wrong hands: its holder may freeze the account, not take it back. */
  readonly oldLost: boolean;
  /** What happens when the proof shows that the address belongs to another account. */
  readonly onConflict: OnConflict;
  readonly terms: Terms;
  /** Wrong codes so far; never goes down. */
  readonly failures: number;
  readonly proofs: readonly Proof[];
  readonly state: State;
  /** Where its links point, without `t`; where their press leads, with `leadsOn`. */
  readonly linkUrl: string;
  /** Which provider sends; null = the project's first. */
  readonly providerId: string | null;
  /** BCP 47 of the messages. */
  readonly locale: string;
  /** Values for the placeholders that the project declares. */
  readonly templateOptions: Readonly<Record<string, string>>;
  /** Coarse place of the asker, to recognise it by; null when unknown. */
  readonly place: string | null;
  readonly createdAt: number;
  /** After this it reads as closed: expired. */
  readonly endsAt: number;
}

/** The state as of now: a waiting change whose end has passed is closed, without anybody having written so. */
export function stateAt(change: Change, now: number): State {
  if (change.state.at === 'waiting' && now >= change.endsAt)
    return { at: 'closed', since: change.endsAt, why: 'expired' };
  return change.state;
}

/** Whether its addresses were taken away when it was long over: what is left of each is a keyed hash, as its `key`. */
export function isPurged(change: Change): boolean {
  return change.address.value === '';
}

/** The newest message of a side: what its reader is told of. */
export function newestProof(change: Change, of: Of): Proof | undefined {
  return change.proofs
    .filter((p) => p.of === of)
    .reduce<Proof | undefined>((a, b) => (a && a.sequence > b.sequence ? a : b), undefined);
}

/** The proof whose code counts: the newest that went out. Where none did it is the newest, and no code is right. */
export function codeProof(change: Change, of: Of): Proof | undefined {
  const sent = { ...change, proofs: change.proofs.filter((p) => !p.suppressed) };
  return newestProof(sent, of) ?? newestProof(change, of);
}

/** The proofs whose links count: the newest few that carry one and are not over. */
export function liveLinks(change: Change, of: Of, now: number): readonly Proof[] {
  // Once another contact is asked to confirm, those of the one before are worth nothing.
  const asked = newestProof(change, of)?.contactId;
  return change.proofs
    .filter((p) => p.of === of && p.method !== 'code' && p.contactId === asked)
    .sort((a, b) => b.sequence - a.sequence)
    .slice(0, change.terms.liveLinks)
    .filter((p) => now < p.linkExpiresAt);
}

/** The sides that have to be proved. */
export function sides(change: Change): readonly Of[] {
  return change.terms.confirmCurrent ? ['current', 'new'] : ['new'];
}

/** Whether one side is proved. */
export function proved(change: Change, of: Of): boolean {
  return change.proofs.some((p) => p.of === of && p.spent !== null);
}

/**
 * What the code and link of a proof are derived from: the service that compares and the courier that sends say the same.
 * The target carries its kind, so that no e-mail address can ever read as a number.
 */
export function seedOf(change: Change, proof: Proof) {
  return {
    project: change.project,
    user: change.user,
    change: change.id,
    proof: proof.id,
    target: `${proof.address.kind}:${proof.address.key}`,
    sequence: proof.sequence,
    keyId: proof.keyId,
  };
}

/** What the link that stops a change is derived from, for every contact the same; null for one that sent nothing. */
export function reportSeed(change: Change) {
  const [first] = change.proofs;
  const { id, project, user } = change;
  return first ? ({ purpose: 'report', id, project, user, holder: '', keyId: first.keyId } as const) : null;
}
