// Owns what a change is. Not what happens to it (decide.ts), nor to the contacts (contacts.ts).
import type { Address, Kind, Method, Then } from '../../shared/contact.ts';
import type { Via, Why } from '../../shared/wire/change.ts';
/** Which side is proved: the new address, or a contact that the user has and that agrees. */
export type Side = 'new' | 'current';

/** A message that was sent to prove one side. Its code and link are derived from it and never stored. Times are epoch ms. */
export interface Proof {
  /** `prf_…` */
  readonly id: string;
  readonly side: Side;
  /** 1, 2, …: the code of the newest one of a side is the one that counts. */
  readonly sequence: number;
  /** The key that its code and link are derived with. */
  readonly keyId: string;
  readonly method: Method;
  readonly address: Address;
  /** The contact that is asked to agree; null for the new address. */
  readonly contactId: string | null;
  readonly issuedAt: number;
  readonly codeExpiresAt: number;
  readonly linkExpiresAt: number;
  /** Nothing was sent for it. Nobody can know its code, so a caller who has it has guessed. */
  readonly suppressed: boolean;
  /** Set once, by the code or link that counted. */
  readonly spent: { readonly at: number; readonly via: 'code' | 'link' } | null;
}

/** Where a change is in its life. `since`: epoch ms. */
export type State =
  | { readonly at: 'waiting' }
  | { readonly at: 'done'; readonly since: number; readonly via: Via; readonly contactId: string }
  | { readonly at: 'closed'; readonly since: number; readonly why: Why }
  | { readonly at: 'undone'; readonly since: number };

/**
 * What happens when the proved address is another account's. `fail`: the user is told so. The others: the two accounts
 * become one, if the policy allows that by a proof alone; named is the account that stays.
 */
export type OnConflict = 'fail' | 'merge-keep-mine' | 'merge-keep-theirs';

/** What was fixed when the change began and holds for its life. Stored as JSON. Durations are ms. */
export interface Terms {
  readonly tries: number;
  readonly codeLength: number;
  readonly codeLife: number;
  readonly linkLife: number;
  readonly liveLinks: number;
  readonly completion: 'session' | 'click';
  /** A current contact has to be proved as well: nothing settles before both sides are. */
  readonly confirmCurrent: boolean;
  /** One of the site's systems began the change, and may cancel it. */
  readonly bySystem?: true;
  /** Stands on the page and in the message to the new address, so that a person can compare them: 10 to 99. */
  readonly linkNumber?: number;
  /** Its links open our own page, and the button there leads on to `linkUrl`. */
  readonly leadsOn?: boolean;
}

/** A request to change a contact, from its begin to its end. Times are epoch ms. */
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
  /** The user says that the old contact is lost or in wrong hands: its holder may freeze the account, not undo the change. */
  readonly oldLost: boolean;
  readonly onConflict: OnConflict;
  readonly terms: Terms;
  /** Wrong codes so far; never goes down. */
  readonly failures: number;
  readonly proofs: readonly Proof[];
  readonly state: State;
  /** Where its links point, without `t`. With `terms.leadsOn`: where the button behind them leads. */
  readonly linkUrl: string;
  /** The provider that sends; null = the project's first. */
  readonly providerId: string | null;
  /** BCP 47 of the messages. */
  readonly locale: string;
  /** Values for the placeholders that the project declares in its messages. */
  readonly templateOptions: Readonly<Record<string, string>>;
  /** Coarse place of the request, so that its reader can recognise it; null when unknown. */
  readonly place: string | null;
  readonly createdAt: number;
  /** From then on it counts as closed, `expired`. */
  readonly endsAt: number;
}
