// Owns how an operation edits one of WSO2's lists of addresses: `emailAddresses`, `mobileNumbers` and their verified
// counterparts. Not `emails` and `phoneNumbers`: elements.ts.
import { withoutSpaces } from '../../../shared/address.ts';
import type { Json } from '../../core/profile.ts';
import { refused, type Result } from '../../ports/result.ts';
import { isObject } from '../scim/value/json.ts';
import {
  allOf,
  bodyRefusal,
  edited,
  LIST_MAX,
  type ContactEdit,
  type ContactRequest,
  type EditBase,
} from './contact-request.ts';
import { isSameAddress } from './same-address.ts';

/** Returns the request after an edit of a list. With a filter the edit is about the one address that the filter names. */
export function editList(list: 'all' | 'verified', edit: ContactEdit, base: EditBase): Result<ContactRequest> {
  const { op, filter, value } = edit;
  const before = list === 'all' ? allOf(base) : verifiedOf(base);
  const given = filter ? [filter.operand] : readList(value ?? null);
  if (given === null) return refused(bodyRefusal('invalidValue', 'a list is text with commas, or an array of texts'));
  switch (op) {
    case 'remove':
      return edited({ ...base.request, [list]: filter || value !== undefined ? without(before, given) : [] });
    case 'add':
      return edited({ ...base.request, [list]: [...before, ...without(given, before)] });
    case 'replace':
      return edited({ ...base.request, [list]: given });
  }
}

function verifiedOf({ request, contacts }: EditBase): readonly string[] {
  return request.verified ?? contacts.filter((c) => c.verifiedAt !== null).map(({ value }) => value);
}

function without(addresses: readonly string[], excluded: readonly string[]): readonly string[] {
  return addresses.filter((address) => !excluded.some((other) => isSameAddress(address, other)));
}

/** Returns each address of the list once; null when the value is not a list, or is too long. */
function readList(value: Json): readonly string[] | null {
  if (value === null) return [];
  const parts: string[] = [];
  for (const item of Array.isArray(value) ? (value as readonly Json[]) : [value]) {
    const text = isObject(item) ? item['value'] : item;
    if (typeof text !== 'string') return null;
    parts.push(...text.split(',').map((part) => withoutSpaces(part)));
  }
  if (parts.length > LIST_MAX) return null;
  const addresses: string[] = [];
  for (const part of parts)
    if (part !== '' && !addresses.some((other) => isSameAddress(other, part))) addresses.push(part);
  return addresses;
}
