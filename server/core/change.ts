// Owns what a change is. What happens to it is decide.ts; what happens to the contacts, contacts.ts.
import type { Address, Kind, Method, Then } from '../../shared/contact.ts';
import type { Via, Why } from '../../shared/wire/change.ts';
export { isPurged, stateAt } from './change-state.ts';
export { codeProof, liveLinks, newestProof, proved, sides } from './proofs.ts';
export { reportSeed, seedOf } from './seeds.ts';

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
