// Owns the full parser of both kinds of address. Not the syntax check, which the widget uses as well: shared/address.ts.
import type { Kind, Address } from '../../shared/contact.ts';
import type { Parse, ParseRules } from '../ports/parse.ts';
import type { Result } from '../ports/result.ts';
import { parseEmail } from './email.ts';
import { parsePhone } from './phone.ts';

/** Refuses an address that cannot exist (`address-invalid`) or that the policy excludes (`address-not-allowed`). */
export const parse: Parse = (kind: Kind, text: string, rules: ParseRules): Result<Address> => {
  switch (kind) {
    case 'email':
      return parseEmail(text, rules);
    case 'phone':
      return parsePhone(text, rules);
  }
};
