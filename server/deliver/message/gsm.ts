// Owns how text is written in the alphabet of GSM 03.38. Not how many segments it takes: shared/sms-size.ts. Not which SMS are kept
// short: fit-sms.ts.
import { isInAlphabet } from '../../../shared/sms-size.ts';

/** Signs of typography and their equals in the alphabet. */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '…': '...',
  '•': '*',
  '·': '.',
  '\u00a0': ' ',
  '\u202f': ' ',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  œ: 'oe',
  Œ: 'OE',
};

/**
 * Returns the text in the alphabet: plain signs for those of typography, letters without the accents that it lacks (`Škoda`
 * becomes `Skoda`). Text of another script stays as it is, because half of it would be lost.
 */
export function inGsm(text: string): string {
  const written = [...text].map(plainly).join('');
  return [...written].every(isInAlphabet) ? written : text;
}

function plainly(char: string): string {
  if (isInAlphabet(char)) return char;
  return PLAIN[char] ?? char.normalize('NFD').replace(/\p{M}/gu, '');
}
