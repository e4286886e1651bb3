// Owns how the SMS of a code is kept short: the name of the service gives way. Not how segments are counted: gsm.ts.
import { inGsm, sizeOf } from './gsm.ts';

/** Fewest characters of the service's name that an SMS keeps, so that its reader knows the sender. */
const NAME_MIN = 6;

/**
 * Returns the text with the longest name of the service with which it takes one segment, or two where the alphabet of GSM
 * cannot write the language. `write` returns the text with a name. A text that is too long without any name stays as it is.
 */
export function fitSms(service: string, write: (name: string) => string): string {
  const whole = inGsm(write(service));
  const most = sizeOf(whole).outside === null ? 1 : 2;
  if (sizeOf(whole).segments <= most) return whole;
  const letters = [...service];
  for (let kept = letters.length - 1; kept >= NAME_MIN; kept--) {
    const shorter = inGsm(write(`${letters.slice(0, kept).join('').trimEnd()}…`));
    if (sizeOf(shorter).segments <= most) return shorter;
  }
  return whole;
}
