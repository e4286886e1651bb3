// Owns what a language is: every line that either element says. Not the lines.
import type { change } from './en.change.ts';
import type { confirm } from './en.confirm.ts';

/** Forms of a sentence by the number in it (Intl.PluralRules); `other` is always there. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

type English = typeof change & typeof confirm;

/** What every language says. Placeholders in braces are filled in; `{v}` is an address. */
export type Messages = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural;
};

/** A language: its words, and which way they run. */
export interface Pack {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
}
