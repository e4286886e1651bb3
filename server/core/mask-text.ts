// Owns how addresses in a free text are masked, such as in a user name or a note. Not how one address is masked: shared/contact.ts.
import { mask } from '../../shared/contact.ts';

/** What reads as a mail address: no spaces, an at sign, and what may follow it in a domain of any script. */
const EMAIL_LIKE = /[^\s<>()[\],;:"]+@[\p{L}\p{M}\p{N}.-]+/gu;
/** What reads as a phone number: seven digits or more, with what people write between them. */
const PHONE_LIKE = /\+?\p{Nd}(?:[\s().\-/\u00a0\u2010-\u2015]{0,3}\p{Nd}){6,}/gu;

/** Returns the text with every address in it masked. Text without an address stays as it is. */
export function maskAddresses(text: string): string {
  return text
    .replace(EMAIL_LIKE, (address) => mask('email', address))
    .replace(PHONE_LIKE, (number) => mask('phone', number));
}
