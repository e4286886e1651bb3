// Owns how an operation edits `emails` or `phoneNumbers`. Not how an element is read (element.ts), nor the vendor's lists
// (address-list.ts).
import { entriesOf } from '../../core/contact-entries.ts';
import { refused, type Result } from '../../ports/result.ts';
import { allOf, bodyRefusal, edited, type ContactEdit, type ContactRequest, type EditBase } from './contact-request.ts';
import { isPrimary, readChosenElement, readElements, withoutEmpty, type Element } from './element.ts';
import { isSameAddress } from './same-address.ts';

/** Returns the request after an edit of the elements. */
export function editElements(edit: ContactEdit, base: EditBase): Result<ContactRequest> {
  const { op, filter, sub, value = null } = edit;
  if (op === 'remove') return edited(removeElements(edit, base));
  if (filter !== null || sub !== undefined) {
    const element = readChosenElement(edit);
    return element === null
      ? refused(bodyRefusal('invalidPath', 'a value can be set for the primary contact or for a type'))
      : edited(withElement(base, element));
  }
  const elements = readElements(value);
  if (elements === null) return refused(bodyRefusal('invalidValue', 'a contact is text, or an object with a value'));
  const isCleared = op === 'replace' && Array.isArray(value) && value.length === 0;
  return isCleared ? edited(withoutElements(base)) : addElements(withoutEmpty(elements, op), base);
}

/**
 * Adds the elements to the request. At most one element becomes the primary contact. Another element with a type becomes the
 * contact of its type; an element without a type is added to the list of all addresses.
 */
function addElements(elements: readonly Element[], base: EditBase): Result<ContactRequest> {
  const flagged = elements.filter(({ primary }) => primary);
  const leading = flagged.length > 0 ? flagged : elements.filter((element) => isPrimary(element, base.kind));
  if (leading.length > 1) return refused(bodyRefusal('invalidValue', 'only one can be primary'));
  let { request } = base;
  for (const element of elements)
    request = addElement({ ...base, request }, leading.includes(element) ? { ...element, primary: true } : element);
  return edited(request);
}

function addElement(base: EditBase, { value, type, primary }: Element): ContactRequest {
  const { request } = base;
  if (primary) return { ...request, primary: value };
  if (type !== null) return withType(request, type, value);
  return value === null ? request : { ...request, all: [...allOf(base), value] };
}

function removeElements({ filter, value }: ContactEdit, base: EditBase): ContactRequest {
  switch (filter?.attribute) {
    case 'type':
      return withElement(base, { value: null, type: filter.operand, primary: false });
    case 'primary':
      return { ...base.request, primary: null };
    case 'value':
      return withoutAddresses(base, [filter.operand]);
    case undefined: {
      const elements = value === undefined ? null : readElements(value);
      return elements === null
        ? withoutElements(base)
        : withoutAddresses(
            base,
            elements.map((element) => element.value ?? ''),
          );
    }
  }
}

function withElement({ kind, request }: EditBase, element: Element): ContactRequest {
  return isPrimary(element, kind)
    ? { ...request, primary: element.value }
    : withType(request, element.type ?? '', element.value);
}

function withType(request: ContactRequest, type: string, value: string | null): ContactRequest {
  return { ...request, typed: new Map(request.typed).set(type, value) };
}

/**
 * Removes the addresses. The address of the primary contact removes the primary contact; other addresses are removed from the
 * list of all addresses.
 */
function withoutAddresses(base: EditBase, addresses: readonly string[]): ContactRequest {
  let { request } = base;
  for (const address of addresses) {
    const contact = base.contacts.find(({ value }) => isSameAddress(value, address));
    request =
      contact?.primary === true
        ? { ...request, primary: null }
        : { ...request, all: allOf({ ...base, request }).filter((other) => !isSameAddress(other, address)) };
  }
  return request;
}

/** Removes the contacts that `emails` or `phoneNumbers` shows: the primary contact and the contacts with a type. */
function withoutElements({ request, contacts }: EditBase): ContactRequest {
  const typed = new Map(request.typed);
  for (const contact of contacts)
    for (const { type } of contact.primary ? [] : entriesOf(contact)) if (type !== null) typed.set(type, null);
  return { ...request, primary: null, typed };
}
