// Owns how the SMS of a code is kept short: the name of the service gives way. Not how segments are counted:
// shared/sms-size.ts.
import { sizeOf } from '../../../shared/sms-size.ts';
import { inGsm } from './gsm.ts';

/** Fewest characters of the service's name that an SMS keeps, so that its reader knows the sender. */
const NAME_MIN = 6;

/**
 * Returns the text with the longest name of the service with which it takes one segment, or two where the alphabet of GSM
 * cannot write the language. Where the rest alone takes more, because the host is long, it takes as few as it can. `write`
 * returns the text with a name.
 */
export function fitSms(service: string, write: (name: string) => string): string {
  const whole = inGsm(write(service));
  const letters = [...service];
  const shortened = (kept: number) => inGsm(write(`${letters.slice(0, kept).join('').trimEnd()}…`));
  const usual = sizeOf(whole).outside === null ? 1 : 2;
  if (sizeOf(whole).segments <= usual || letters.length <= NAME_MIN) return whole;
  const most = Math.max(usual, sizeOf(shortened(NAME_MIN)).segments);
  if (sizeOf(whole).segments <= most) return whole;
  for (let kept = letters.length - 1; kept > NAME_MIN; kept--) {
    const shorter = shortened(kept);
    if (sizeOf(shorter).segments <= most) return shorter;
  }
  return shortened(NAME_MIN);
}
