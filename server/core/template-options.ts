// Owns which text of a request may be put into a message. Not how the text is inserted: server/deliver/message/fill.ts.

/** Longest text, characters. Enough for a name or an order number, too short for a second message. */
export const TEMPLATE_OPTION_MAX = 40;

/** Control characters, line separators, and characters that are invisible or reverse the direction of the text. */
const INVISIBLE = /[\p{C}\u2028\u2029]/u;
/**
 * A scheme, a host, a path, an address or an IP address. Mail clients would show these as links. Labels of a host may end in a
 * vowel sign, as many words of Indian scripts do, and mail clients take an emoji as a label too.
 */
const LINK_LIKE = /[/\\@]|:\S|\bwww\b|www\.|[^\s.]\.\p{L}[\p{L}\p{M}-]|\d\.\d+\.\d/iu;

/** Full stops of other scripts, which browsers and mail clients read as the dots of a host (UTS #46 §4, and their kin). */
const FULL_STOPS = /[\u3002\uFF0E\uFF61\u2024\uFE52\uFE12\u06D4\u0701\u0702]/gu;
/** Seven digits or more, with anything but letters between them. Phones and readers would take it as a number to call. */
const PHONE_LIKE = /(?:\p{Nd}[^\p{L}\p{Nd}]*){7}/u;

/** Returns why the text is not allowed in a message, such as `must be …`; null when it is allowed. */
export function faultOfTemplateOption(text: string): string | null {
  if (text.length > TEMPLATE_OPTION_MAX) return `must be at most ${TEMPLATE_OPTION_MAX} characters`;
  if (INVISIBLE.test(text)) return 'must be one line without invisible characters';
  const folded = text.normalize('NFKC').replace(FULL_STOPS, '.');
  if (PHONE_LIKE.test(folded)) return 'must not look like a phone number';
  if (LINK_LIKE.test(folded)) return 'must not look like a link, a host, a path or an address';
  return null;
}

/** The form of the id of a declared template. */
export const TEMPLATE_ID = /^[\w.-]{1,64}$/;

/** What a project declares of its template options. */
export interface DeclaredOptions {
  readonly templateKeys: readonly string[];
  readonly templateValues?: { readonly [key: string]: { readonly values: readonly string[] } };
}

/** A fault of one option, such as `must be …`. */
export interface OptionFault {
  readonly key: string;
  readonly fault: string;
}

type Options = Readonly<Record<string, string>>;

/**
 * Returns the options that have an effect, or the faults. Options that the project does not declare are ignored, because the
 * clients of vendors send their own keys in any case. A client may write text that is useless for phishing. A user may choose
 * from the declared values alone: with a stolen token an attacker could write into our messages. A key without declared values
 * has no effect for a user.
 */
export function readOptions(
  given: Options,
  declared: DeclaredOptions,
  isClient: boolean,
): { readonly options: Options; readonly faults: readonly OptionFault[] } {
  const valuesOf = (key: string): readonly string[] =>
    Object.hasOwn(declared.templateValues ?? {}, key) ? (declared.templateValues?.[key]?.values ?? []) : [];
  const used = Object.entries(given).filter(
    ([key]) => declared.templateKeys.includes(key) && (isClient || valuesOf(key).length > 0),
  );
  const faults = used.flatMap(([key, text]): OptionFault[] => {
    const isChosen = valuesOf(key).includes(text);
    const fault = isClient ? faultOfTemplateOption(text) : isChosen ? null : 'must be one of the values of the project';
    return fault === null ? [] : [{ key, fault }];
  });
  return { options: Object.fromEntries(used), faults };
}
