// Owns what a decision is made upon: the facts of a moment. Not what is asked (command.ts), nor the rules (policy.ts).
import type { Contact } from '../../shared/contact.ts';
import type { Change, Of } from './change.ts';
import type { Rival } from './merge-account.ts';
import type { Counts } from './quota.ts';
import type { Freeze, SignIn } from './step-up.ts';
import type { Undo } from './undo-state.ts';

/** Ids and the key of what may be made; thrown away when nothing is. */
export interface Fresh {
  readonly change: string;
  /** Of the message to the new address, and of that to the current contact. */
  readonly proof: { readonly [O in Of]: string };
  readonly contact: string;
  readonly undo: string;
  /** Of the links by which the contacts of either account stop a merge of both. */
  readonly brake: { readonly kept: string; readonly gone: string };
  readonly keyId: string;
}

export interface Facts {
  readonly now: number;
  /** Of the user, all kinds. */
  readonly contacts: readonly Contact[];
  /** The target is a verified contact of another user of the project, or kept for one. */
  readonly takenByOther: boolean;
  /** The account that holds the target, and the user's own, where the change would merge them; null = it would not. */
  readonly rival: Rival | null;
  /** Somebody at the target said that this user is not them. */
  readonly blocked: boolean;
  readonly frozen: Freeze | null;
  /** The account was taken back from somebody else lately: its old contacts may be theirs. */
  readonly recovered: boolean;
  /** Other changes of the user that are stored as waiting: some end with what this one does. */
  readonly others: readonly Change[];
  /** How who asks signed in; null when nobody did: a link was pressed. */
  readonly signIn: SignIn | null;
  /** Ids of contacts that were told of a request within a day. */
  readonly told: readonly string[];
  /** What the limits that may stand before this have counted so far. */
  readonly counts: Counts;
  /** Wrong codes of the user since the last right one, and when the last was. */
  readonly failures: { readonly inRow: number; readonly at: number | null };
  readonly fresh: Fresh;
}

/** What an edit is decided upon. */
export interface EditFacts extends Omit<
  Facts,
  'takenByOther' | 'rival' | 'blocked' | 'told' | 'others' | 'counts' | 'failures'
> {
  /** Those stored as waiting, of all kinds. */
  readonly waiting: readonly Change[];
  /** Done changes and undos of the user that an undo may reach back over. */
  readonly done: readonly Change[];
  readonly undos: readonly Undo[];
  /** Values of an undo's snapshot that another user holds by now, as keys. */
  readonly taken: readonly string[];
}

/** Whose contacts are edited. */
export interface Owner {
  readonly project: string;
  readonly user: string;
  /** Coarse place of the request, for the notices; null when unknown. */
  readonly place: string | null;
}
