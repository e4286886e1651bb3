// Owns how a stored address is shown: a domain in its own script, a number grouped as its country writes it. Not how an
// address is read (address.ts), which domains may be shown in Unicode alone (safe-domain.ts), nor the masked form of mails
// (masked.ts).
import { parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { mask } from '../../shared/contact.ts';
import type { Display } from '../ports/display.ts';
import { formsOf, maskedBoth } from './masked.ts';
import { isSafeInUnicode } from './safe-domain.ts';

/** The display of addresses, with the tables of Unicode and of libphonenumber. */
export const display: Display = {
  full(kind, value) {
    switch (kind) {
      case 'email': {
        const forms = formsOf(value);
        if (forms === null) return value;
        return isSafeInUnicode(forms.domain) ? forms.unicode : `${forms.unicode} (${forms.domain})`;
      }
      case 'phone':
        return grouped(value);
    }
  },
  masked(kind, value) {
    const forms = kind === 'email' ? formsOf(value) : null;
    return forms !== null && isSafeInUnicode(forms.domain) ? mask(kind, forms.unicode) : maskedBoth(kind, value);
  },
  maskedBoth,
};

/** Writes E.164 in the international format of its country; text that is no number stays as it is. */
function grouped(value: string): string {
  try {
    return parsePhoneNumberWithError(value, { extract: false }).formatInternational();
  } catch {
    return value;
  }
}
