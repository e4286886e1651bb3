// Owns what a language is: every line that the elements say. Not the lines.
import type { change } from './en.change.ts';
import type { confirm } from './en.confirm.ts';
import type { list } from './en.list.ts';
import type { rare } from './en.rare.ts';

/** Forms of a sentence by the number in it (Intl.PluralRules); `other` is always there. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

type Lines<English> = { readonly [Key in keyof English]: English[Key] extends string ? string : Plural };

/** What every language says at once. Placeholders in braces are filled in; `{v}` is an address. */
export type FirstMessages = Lines<typeof change & typeof confirm>;
/** What it says on screens that are rarely needed, and come with them. */
export type MoreMessages = Lines<typeof rare>;
export type Messages = FirstMessages & MoreMessages;

/** What every language says in `<contact-change-list>`: a pack of its own, for the pages that have one. */
export type ListMessages = Lines<typeof list>;

/** Whatever any of the elements says. */
export type AnyMessages = Messages & ListMessages;

/** A language: its words, and which way they run. */
export type Pack = {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
} & (
  | { readonly messages: Messages; readonly more?: undefined }
  /** `more` registers the rest when it is needed. */
  | { readonly messages: FirstMessages; readonly more: () => Promise<unknown> }
);

/** One whose name is given apart. */
export type Unnamed = Pack extends infer Each ? (Each extends Pack ? Omit<Each, 'lang'> : never) : never;

/** The rest of a language. */
export type MorePack = Pick<Pack, 'lang' | 'dir'> & { readonly messages: MoreMessages };

/** A language as lists speak it. */
export type ListPack = Pick<Pack, 'lang' | 'dir'> & { readonly messages: ListMessages };
