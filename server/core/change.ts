// Owns what a change is. Not what happens to a change (decide.ts), nor to the contacts (contacts.ts).
import type { Address, Kind, Method, PhoneChannel, Then } from '../../shared/contact.ts';
import type { Via, Why } from '../../shared/wire/change.ts';
/** Which side is proved. `new`: the new address. `current`: a contact of the user, which has to agree. */
export type Side = 'new' | 'current';

/** A message that proves one side. Its code and link are derived from these values, and never stored. Times are epoch ms. */
export interface Proof {
  /** `prf_…` */
  readonly id: string;
  readonly side: Side;
  /** 1, 2, … per side. Only the code of the newest message of a side counts. */
  readonly sequence: number;
  /** Id of the key from which the code and the link are derived. */
  readonly keyId: string;
  readonly method: Method;
  readonly address: Address;
  /** The contact that is asked to agree; null for the new address. */
  readonly contactId: string | null;
  readonly issuedAt: number;
  readonly codeExpiresAt: number;
  readonly linkExpiresAt: number;
  /** Whether the message was not sent. No recipient got its code, so a caller with the right code has guessed it. */
  readonly suppressed: boolean;
  /** When the side was proved by this message, and by its code or its link; null until then. Set only once. */
  readonly spent: { readonly at: number; readonly via: 'code' | 'link' } | null;
}

/** Where a change is in its life. `since`: epoch ms. */
export type State =
  | { readonly at: 'waiting' }
  | { readonly at: 'done'; readonly since: number; readonly via: Via; readonly contactId: string }
  | { readonly at: 'closed'; readonly since: number; readonly why: Why }
  | { readonly at: 'undone'; readonly since: number };

/**
 * What happens when the proved address belongs to another account. `fail`: the change ends and the user learns why.
 * `merge-keep-mine`, `merge-keep-theirs`: the two accounts become one, if the policy allows a merge by a proof alone; the
 * value names the account that stays.
 */
export type OnConflict = 'fail' | 'merge-keep-mine' | 'merge-keep-theirs';

/** A role of admins who may begin a change for a user: one that changes contacts at once (`admin`), or one that may not. */
export type StartedBy = 'support' | 'admin';

/** The rules of one change, fixed when the change begins. Stored as JSON. Durations are ms. */
export interface Terms {
  readonly tries: number;
  readonly codeLength: number;
  readonly codeLife: number;
  readonly linkLife: number;
  readonly liveLinks: number;
  readonly completion: 'session' | 'click';
  /** Whether a current contact has to confirm too. Then the list does not change before both sides are proved. */
  readonly confirmCurrent: boolean;
  /**
   * Set when the policy alone would have demanded more of the sign-in, and the vendor contract of the request did not. Every
   * earlier contact then gets a notice and an undo, and a second such change of the kind is not possible for `undoLife`.
   */
  readonly loosened?: true;
  /** The vendor contract of a loosened change, by its name. */
  readonly face?: string;
  /** Set when a loosened change is done and the account had no verified contact before. Then no contact was displaced. */
  readonly isFirst?: true;
  /** Set when one of the site's systems began the change. Such a system may cancel the change. */
  readonly bySystem?: true;
  /** The role of the admin who began the change. With `support`, the proof of the new address alone never completes it. */
  readonly startedBy?: StartedBy;
  /**
   * How long a change of support waits after the proof of the new address, when neither the person nor a contact of theirs
   * agrees, ms. Missing when a current contact has to agree in any case.
   */
  readonly supportWait?: number;
  /** When this wait ends, epoch ms; missing before the proof of the new address. */
  readonly waitsUntil?: number;
  /** A number from 10 to 99. The page and the message to the new address show it, so that the user can compare the two. */
  readonly linkNumber?: number;
  /**
   * With `then: replace`, the id of the contact that was primary when the user asked; null = there was none. The change
   * removes this contact alone, whatever is primary when the address is proved. Absent in changes that began earlier.
   */
  readonly replaces?: string | null;
  /** When the delayed message to the new address may be sent, epoch ms. A change has at most one (delayed.ts). */
  readonly delayedTo?: number;
  /** How the newest message to a new phone number goes; undefined: as an SMS. Always undefined for mail. */
  readonly channel?: Exclude<PhoneChannel, 'sms'> | undefined;
  /** The project's declared template for the messages; undefined: the project's own messages. */
  readonly template?: string | undefined;
  /** The time zone of the person, IANA; undefined: not known. Messages write times in it too. */
  readonly zone?: string | undefined;
  /** Whether the links open our own page first. The button on the page then opens `linkUrl`. */
  readonly leadsOn?: boolean;
  /** Set when the new address was a test contact of the project when the change began. The change has no receipt. */
  readonly test?: true;
}

/** A change of a contact, from its begin to its end. Times are epoch ms. */
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
  /** Whether the user says that the old contact is lost or stolen. Its holder may freeze the account, but undo nothing. */
  readonly oldLost: boolean;
  readonly onConflict: OnConflict;
  readonly terms: Terms;
  /** Number of wrong codes so far. The number never goes down. */
  readonly failures: number;
  /** Wrong codes of callers who were not signed in as the user. They take no try of the user. */
  readonly visitorFailures: number;
  readonly proofs: readonly Proof[];
  readonly state: State;
  /** URL of the links, without the parameter `t`. With `terms.leadsOn`, the URL that the button on our page opens. */
  readonly linkUrl: string;
  /** The provider that sends the messages; null = the project's first provider. */
  readonly providerId: string | null;
  /** Language of the messages, as a BCP 47 tag. */
  readonly locale: string;
  /** Values for the placeholders that the project declares in its messages. */
  readonly templateOptions: Readonly<Record<string, string>>;
  /** Rough location of the caller, so that the reader of a message can recognise the request; null when unknown. */
  readonly place: string | null;
  readonly createdAt: number;
  /** When a change that still waits expires. With `terms.waitsUntil` it does not expire then, but completes. */
  readonly endsAt: number;
}
