// Owns what a language is: every line that the elements say. Not the lines.
import type { change } from './en.change.ts';
import type { confirm } from './en.confirm.ts';
import type { list } from './en.list.ts';

/** Forms of a sentence by the number in it (Intl.PluralRules); `other` is always there. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

type Translated<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural;
};

/** What every language says. Placeholders in braces are filled in; `{v}` is an address. */
export type Messages = Translated<typeof change & typeof confirm>;

/** What every language says in `<contact-change-list>`: a pack of its own, for the pages that have one. */
export type ListMessages = Translated<typeof list>;

/** Whatever any of the elements says. */
export type AnyMessages = Messages & ListMessages;

/** A language: its words, and which way they run. */
export interface Pack<Words = Messages> {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Words;
}
