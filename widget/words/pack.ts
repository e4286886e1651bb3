// Owns the types of a language pack. Not the words: en.*.ts, ar.*.ts. Not which packs a page has: language-registry.ts.
//
// To add a language to the widget, French for instance:
// 1. Copy each ar.*.ts to fr.*.ts.
// 2. In each, set `lang` and `dir`, rename the exports and the imports of other fr.*.ts, and translate the lines. English is in
//    the files en.*.ts.
// The compiler names each line that is missing; the build and the tests find the files by their names.
// Messages and pages of the server have words of their own: server/deliver/message/words/ and server/http/pages/words/.
import type { admin } from './en.admin.ts';
import type { adminPages } from './en.admin-pages.ts';
import type { adminPolicy } from './en.admin-policy.ts';
import type { change } from './en.change.ts';
import type { confirm } from './en.confirm.ts';
import type { extras } from './en.extras.ts';
import type { list } from './en.list.ts';
import type { phone } from './en.phone.ts';
import type { rare } from './en.rare.ts';

/** Forms of a sentence for the number `{n}`. The names are those of `Intl.PluralRules`; `other` is required. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The lines of a language. English defines which lines exist and which lines have plural forms. */
type Lines<English> = { readonly [Key in keyof English]: English[Key] extends string ? string : Plural };

/**
 * The words of `<contact-change>` that a first screen needs, those of its extras and of phone numbers. Placeholders in braces are filled
 * in; `{v}` is an address.
 */
export type FirstMessages = Lines<typeof change & typeof extras & typeof phone>;
/** The words of screens that are rarely needed; they are loaded together with those screens. */
export type MoreMessages = Lines<typeof rare>;
/** All words of `<contact-change>`. */
export type Messages = FirstMessages & MoreMessages;

/** The words of `<contact-change-confirm>`. They come alone to a link page, which has no other element. */
export type ConfirmMessages = Lines<typeof confirm>;

/** The words of `<contact-change-list>`. They are a separate pack, because only some pages have a list. */
export type ListMessages = Lines<typeof list>;

/** The words of `<contact-admin>` for the pages in its own file. They are a pack of their own, as a list's are. */
export type FirstAdminMessages = Lines<typeof admin>;
/** The words of the pages that the portal loads on demand; they are loaded together with those pages. */
export type AdminPageMessages = Lines<typeof adminPages>;
/** The reasons of the page *Policy*; they are loaded together with that page. */
export type AdminPolicyMessages = Lines<typeof adminPolicy>;
/** All words of `<contact-admin>`. Without a reason in the language, the portal shows the server's, in English. */
export type AdminMessages = FirstAdminMessages & AdminPageMessages & Partial<AdminPolicyMessages>;

/** The words of all elements. */
export type AnyMessages = Messages & ConfirmMessages & ListMessages & AdminMessages;

/** A language: all its words, or the words of first screens and a function that registers the other words. */
export type Pack = {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Registers the words of the list that `<contact-change>` opens by itself. Without it that list has English words. */
  readonly list?: () => Promise<unknown>;
} & (
  | { readonly messages: Messages; readonly more?: undefined }
  | { readonly messages: FirstMessages; readonly more: (page?: string) => Promise<unknown> }
);

type WithoutLang<Each> = Each extends unknown ? Omit<Each, 'lang'> : never;
/** A pack without its language tag, which `registerMessages` of an element takes as a separate argument. */
export type PackWithoutLang = WithoutLang<Pack | ConfirmPack>;

/** The second half of a language, which `more` of its first half registers. */
export type MorePack = Pick<Pack, 'lang' | 'dir'> & { readonly messages: MoreMessages };

/** The words of `<contact-change-confirm>` in one language. They are registered beside those of `<contact-change>`. */
export type ConfirmPack = Pick<Pack, 'lang' | 'dir'> & { readonly messages: ConfirmMessages };

/** The words of `<contact-change-list>` in one language. */
export type ListPack = Pick<Pack, 'lang' | 'dir'> & { readonly messages: ListMessages };

/** The words of `<contact-admin>` in one language: all, or those of its own file and a function that registers the others. */
export type AdminPack = Pick<Pack, 'lang' | 'dir'> &
  (
    | { readonly messages: AdminMessages; readonly more?: undefined }
    /** `page`: the page of the portal that is shown, such as `policy`. */
    | { readonly messages: FirstAdminMessages; readonly more: (page?: string) => Promise<unknown> }
  );

/** The words of the pages that the portal loads on demand, or the reasons, which `more` of a pack registers. */
export type AdminPagePack = Pick<Pack, 'lang' | 'dir'> & { readonly messages: AdminPageMessages | AdminPolicyMessages };
