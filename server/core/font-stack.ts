// Owns which lists of fonts a brand may name, and how one is written in CSS. Not where fonts come from: none is loaded, a reader has
// them or not.

const FAMILIES_MAX = 12;
/** Longest list, characters. */
const LENGTH_MAX = 300;
/** Names that stand for a kind of font, and may not be quoted (CSS Fonts 4, generic families). */
const GENERIC =
  /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-(?:serif|sans-serif|monospace|rounded)|-apple-system|BlinkMacSystemFont)$/;
/** No character of a name has a meaning in CSS or HTML. */
const NAME = /^[A-Za-z][A-Za-z0-9 _-]{0,49}$/;

/**
 * Returns the list as it may stand in a style sheet, and between double quotes in HTML: each name between single quotes, and a
 * generic family at the end. Null when it is no such list.
 */
export function readFontStack(text: string): string | null {
  if (text.length > LENGTH_MAX) return null;
  const families = text.split(',').map((name) => /^(["']?)(.*)\1$/.exec(name.trim())?.[2]?.trim() ?? '');
  if (families.length > FAMILIES_MAX || !families.every((name) => GENERIC.test(name) || NAME.test(name))) return null;
  const written = families.map((name) => (GENERIC.test(name) ? name : `'${name}'`));
  return [...written, ...(families.some((name) => GENERIC.test(name)) ? [] : ['sans-serif'])].join(',');
}
