// Owns what a message is made of, as it stands at the moment of sending. Not what it says (story.ts), nor how it looks.
import type { Kind } from '../../../shared/contact.ts';
import type { Change, Proof } from '../../core/change.ts';
import type { HookCall, Notice, Outgoing } from '../../ports/outbox.ts';
import type { Undo } from '../../core/undo-state.ts';
import type { Project } from '../../ports/project.ts';
import type { Identity } from '../../ports/user.ts';
export type Letter = Proving | Telling | Calling;

/** What a person reads. */
interface Common {
  readonly outgoing: Outgoing;
  readonly project: Project;
  /** The contact that names the account, as stored; shown masked. */
  readonly account: { readonly kind: Kind; readonly value: string } | null;
  readonly now: number;
}

/** Proves one side of a change: the new address, or the contact that has to allow it. */
export interface Proving extends Common {
  readonly template: 'prove';
  readonly change: Change;
  readonly proof: Proof;
  /** As they are derived at the moment of sending; null = not in it. At least one of both is there. */
  readonly code: string | null;
  readonly link: string | null;
  /** Where a current contact stops the change, when no link of its own leads there; null otherwise. */
  readonly report: string | null;
  /** Host that the code is bound to: that of the page where it is typed. */
  readonly otpHost: string;
}

/** Tells a contact of the account what was asked for or done. Never holds a code or the new address in full. */
export interface Telling extends Common {
  readonly template: 'notice';
  readonly notice: Notice;
  /** Of the change that it is about; none when that is gone. */
  readonly options: Readonly<Record<string, string>>;
  readonly way: Way | null;
}

/** What the link in a notice does, and how long it still works. */
export interface Way {
  readonly does: 'stop' | Undo['mode'];
  readonly link: string;
  readonly endsAt: number;
}

/** Tells the site's own systems. */
export interface Calling {
  readonly template: 'hook';
  readonly outgoing: Outgoing;
  readonly project: Project;
  readonly call: HookCall;
  /** What the site knows the user by. */
  readonly identities: readonly Identity[];
}
