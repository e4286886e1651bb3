// Owns which text an API client may put into a message. Not how the text is inserted: server/deliver/message/fill.ts.

/** Longest text, characters. Enough for a name or an order number, too short for a second message. */
export const TEMPLATE_OPTION_MAX = 40;

/** Control characters, line separators, and characters that are invisible or reverse the direction of the text. */
const INVISIBLE = /[\p{C}\u2028\u2029]/u;
/** A scheme, a host, a path, an address or an IP address. Mail clients would show these as links. */
const LINK_LIKE = /[/\\@]|:\S|\bwww\b|www\.|[\p{L}\p{N}-]\.\p{L}{2,}|\d\.\d+\.\d/iu;

/** Returns why the text is not allowed in a message, such as `must be …`; null when it is allowed. */
export function faultOfTemplateOption(text: string): string | null {
  if (text.length > TEMPLATE_OPTION_MAX) return `must be at most ${TEMPLATE_OPTION_MAX} characters`;
  if (INVISIBLE.test(text)) return 'must be one line without invisible characters';
  if (LINK_LIKE.test(text)) return 'must not look like a link, a host, a path or an address';
  return null;
}
