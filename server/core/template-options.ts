// Owns which text an API client may put into a message. Not how it gets there: deliver/message/fill.ts.

/** Longest text, characters: a name or a number of an order, not a second message. */
export const TEMPLATE_OPTION_MAX = 40;

/** Controls, line separators, and characters that are drawn as nothing or turn the line around. */
const INVISIBLE = /[\p{C}\u2028\u2029]/u;
/** A scheme, a host, a path, an address or an IP address: mail clients make links of these. */
const LINK_LIKE = /[/\\@]|:\S|\bwww\b|www\.|[\p{L}\p{N}-]\.\p{L}{2,}|\d\.\d+\.\d/iu;

/** Why the text may not stand in a message, such as `must be …`; null when it may. */
export function faultOfTemplateOption(text: string): string | null {
  if (text.length > TEMPLATE_OPTION_MAX) return `must be at most ${TEMPLATE_OPTION_MAX} characters`;
  if (INVISIBLE.test(text)) return 'must be one line without invisible characters';
  if (LINK_LIKE.test(text)) return 'must not look like a link, a host, a path or an address';
  return null;
}
