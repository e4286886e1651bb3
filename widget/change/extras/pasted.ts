// Owns what is read out of a pasted text: the one code in a sentence, the address in `Name <address>` or in a link. Typed text
// stays as it is, and the server refuses such texts.
import { asciiDigits } from '../../../shared/address.ts';

/** How browsers name a paste and a drop in `inputType` (Input Events Level 2). */
export function isPaste(event: Event): boolean {
  return /Paste|Drop/.test((event as InputEvent).inputType);
}

/** Leaves of a pasted text the address alone in the input. */
export function cleanPaste(event: Event): void {
  const input = event.target as HTMLInputElement;
  if (isPaste(event)) input.value = addressIn(input.value);
}

/** Returns the code in a text, such as `Your code is 123 456.`; undefined unless there is exactly one of this length. */
export function codeIn(text: string, length: number): string | undefined {
  // The code alone, because a year may follow it; or in groups, but not as a part of a longer number. A message may have its
  // code twice.
  const grouped = `\\d([\\s\\p{Pd}]?\\d){${length - 1}}`;
  const pattern = new RegExp(`\\b(\\d{${length}}|(?<!\\d[\\s\\p{Pd}])${grouped}(?![\\s\\p{Pd}]\\d))\\b`, 'gu');
  const [code, other] = new Set(
    asciiDigits(text)
      .match(pattern)
      ?.map((found) => found.replace(/\D/g, '')),
  );
  return other ? undefined : code;
}

/** Returns the address in `Ann <ann@example.com>`, `mailto:ann@example.com?subject=x` or `tel:+358-40-1234567;ext=1`. */
export function addressIn(text: string): string {
  const [, link] = /^\s*(?:mailto|tel):([^?;]+)/i.exec(text) ?? [];
  const bracketed = text.match(/[^<>]*(?=>)/g)?.filter((part) => part.includes('@')) ?? [];
  return link ? link.replace(/%40/i, '@').replace(/%2B/i, '+') : bracketed[0] && !bracketed[1] ? bracketed[0] : text;
}
