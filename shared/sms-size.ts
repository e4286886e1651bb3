// Owns how many segments an SMS takes, by the alphabet of GSM 03.38. Not how text is written in that alphabet:
// server/deliver/message/gsm.ts.

/** The default alphabet (3GPP TS 23.038 §6.2.1), without its escape. Each character takes seven bits. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** The extension of the alphabet (§6.2.1.1). Each character takes fourteen bits. */
const EXTENSION = '\f^{}\\[~]|€';

/** Units of a single SMS, and of each segment of a longer one, whose header takes space (§9.2.3.24.1). */
const ROOM = { gsm: { single: 160, part: 153 }, ucs2: { single: 70, part: 67 } } as const;

/** The size of an SMS. */
export interface SmsSize {
  readonly segments: number;
  /** Seven-bit units, or UTF-16 units when a character is outside of the alphabet. */
  readonly units: number;
  /** Units of a single SMS in this alphabet. */
  readonly room: number;
  /** The first character that is outside of the alphabet; null when there is none. */
  readonly outside: string | null;
}

/** Measures the text of an SMS. A character is never split between two segments. */
export function sizeOf(text: string): SmsSize {
  const outside = [...text].find((char) => !isInAlphabet(char)) ?? null;
  const { single, part } = outside === null ? ROOM.gsm : ROOM.ucs2;
  const widths = [...text].map((char) => (outside === null ? (EXTENSION.includes(char) ? 2 : 1) : char.length));
  const units = widths.reduce((sum, width) => sum + width, 0);
  if (units <= single) return { segments: 1, units, room: single, outside };
  let [segments, used] = [1, 0];
  for (const width of widths) {
    if (used + width > part) [segments, used] = [segments + 1, 0];
    used += width;
  }
  return { segments, units, room: single, outside };
}

/** Whether the character is in the alphabet, so that an SMS with it still takes seven bits a character. */
export function isInAlphabet(char: string): boolean {
  return BASIC.includes(char) || EXTENSION.includes(char);
}
