// Owns the bodies by which admins see how the project is set up: policy, messages and limits. Not the bodies about users:
// admin-users.ts.

/** A value of the policy or of a setting. */
export interface AdminPolicyRow {
  /** Such as `linkLife`, `quotas.beginsPerUser` or `redirectUrls`. */
  readonly name: string;
  /** Durations as settings have them, such as `10m`; lists with commas; empty: none. Never a password or a key. */
  readonly value: string;
  readonly default: string;
  /** Why the default is what it is, or what the setting does. */
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
