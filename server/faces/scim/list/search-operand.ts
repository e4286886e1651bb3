// Owns the form in which the store compares a value. Not which values a filter may have: filter/filter-operand.ts.
import type { Kind } from '../../../../shared/contact.ts';
import { casefold } from '../../../core/casefold.ts';
import type { Operand } from '../../../ports/search.ts';
import type { Attribute } from '../schema/attribute.ts';
import { readTime } from '../value/primitive.ts';

/** Returns a time as epoch ms, and other text case-folded unless the attribute is case-exact. */
export function storedOperand(attribute: Attribute, operand: Operand): Operand {
  if (typeof operand !== 'string') return operand;
  if (attribute.type === 'dateTime') return readTime(operand);
  return attribute.caseExact ? operand : casefold(operand);
}

/**
 * Returns the forms in which a contact of the text can be stored. Text that is no number, such as one with an extension, keeps
 * the signs that a number loses.
 */
export function contactKeys(kind: Kind, text: string): readonly string[] {
  const key = contactKey(kind, text);
  return kind === 'email' ? [key] : [...new Set([key, withoutScheme(text)])];
}

/** Writes an address, or a piece of an address, in the form of a contact's key (server/parse/address.ts). */
export function contactKey(kind: Kind, text: string): string {
  switch (kind) {
    case 'email': {
      const sign = text.lastIndexOf('@');
      const domain = text.slice(sign + 1);
      const address = text.slice(0, sign + 1) + (sign < 0 ? domain : asciiDomain(domain));
      return address.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    }
    case 'phone': {
      const number = withoutScheme(text);
      return number.startsWith('+') ? number.replace(/[().-]/g, '') : number;
    }
  }
}

/** Returns the domain in A-labels, or unchanged when it cannot be written in A-labels. */
function asciiDomain(domain: string): string {
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(domain)) return domain;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return domain;
  }
}

function withoutScheme(number: string): string {
  return number.replace(/^tel:/i, '').replace(/\s/g, '');
}
