// Owns the bodies by which admins see how the project is set up: policy, messages and limits. Not the bodies about users:
// admin-users.ts.
import type { AdminLimitsBody } from './admin-users.ts';

/** A value of the policy or of a setting. */
export interface AdminPolicyRow {
  /** Such as `linkLife`, `may.phone`, `severalAddresses`, `quotas.beginsPerUser` or `redirectUrls`. */
  readonly name: string;
  /** Durations as settings have them, such as `10m`; lists with commas; empty: none. Never a password or a key. */
  readonly value: string;
  readonly default: string;
  /** The id of the reason, which stays the same, for a client with words of its own: `codeLife`. */
  readonly reason: string;
  /** Why the default is what it is, or what the setting does. English. */
  readonly why: string;
  /** The variable, or the setting of the projects file. */
  readonly setting: string;
  /** What to write to change it, with the value of today. */
  readonly line: string;
}

/** The policy of the project. It is changed in the configuration, and not here. */
export interface AdminPolicyBody {
  readonly rows: readonly AdminPolicyRow[];
}

/** How a message can be looked at. */
export type MessageForm = 'html' | 'text' | 'sms';

/** The messages that the project sends. */
export interface AdminMessagesBody {
  readonly templates: readonly { readonly name: string; readonly forms: readonly MessageForm[] }[];
  /** BCP 47; the first is the default. */
  readonly languages: readonly string[];
}

/** A range of numbers to which no SMS is sent for a while, because too few of them were answered. */
export interface AdminStoppedRange {
  /** The beginning that the numbers share, and a dot for each digit that is not shown. */
  readonly numbers: string;
  readonly since: string;
  /** The latest end. */
  readonly until: string;
  /** SMS of the hour before `since`. */
  readonly sent: number;
  readonly answered: number;
}

/** How many SMS the project has sent and may send, and where it sends none for now. */
export interface AdminProjectLimitsBody extends AdminLimitsBody {
  readonly ranges: readonly AdminStoppedRange[];
}
