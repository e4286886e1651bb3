// Owns which contacts a filter of a PATCH path means beside those that it selects by letter: an address in another form, and the
// work address of a person who came by a sign-in. Not the selection: filter/filter-match.ts.
import { withoutSpaces } from '../../../../shared/address.ts';
import type { Kind } from '../../../../shared/contact.ts';
import { casefold } from '../../../core/casefold.ts';
import { entriesOf } from '../../../core/contact-entries.ts';
import type { Account } from '../../../service/account.ts';
import { matcher } from '../filter/filter-match.ts';
import type { CompareFilter, Filter } from '../filter/filter-tree.ts';
import { contactKeys } from '../list/search-operand.ts';
import type { Attribute } from '../schema/attribute.ts';
import type { Resource } from '../schema/schema.ts';
import { isList, isObject, isSameName, withPart } from '../value/json.ts';

/** Returns the filter as it selects values of the attribute with that name in the resource. */
export type ReadFilter = (attribute: string, filter: Filter) => Filter;

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['emails', 'email'],
  ['phoneNumbers', 'phone'],
]);

/**
 * Returns the reading of filters for an account. The resource shows an address as a trusted system wrote it; a filter may name it
 * so, or in the form in which addresses are compared.
 */
export function filterReader({ contacts }: Pick<Account, 'contacts'>): ReadFilter {
  return (attribute, filter) => {
    const kind = KINDS.get(attribute);
    return kind === undefined ? filter : withShownForms(filter, (text) => shownForms(contacts, kind, text));
  };
}

/** Returns the forms in which the resource shows the contact that the text names; none when it shows the text itself. */
function shownForms(contacts: Account['contacts'], kind: Kind, text: string): readonly string[] {
  const keys = contactKeys(kind, withoutSpaces(text));
  const contact = contacts.find((each) => each.kind === kind && keys.includes(each.key));
  const forms = contact ? [...new Set(entriesOf(contact).map(({ sent }) => sent ?? contact.value))] : [];
  return forms.every((form) => casefold(form) === casefold(text)) ? [] : forms;
}

function withShownForms(filter: Filter, formsOf: (text: string) => readonly string[]): Filter {
  switch (filter.type) {
    case 'and':
    case 'or':
      return { ...filter, filters: filter.filters.map((each) => withShownForms(each, formsOf)) };
    case 'not':
      return { ...filter, filter: withShownForms(filter.filter, formsOf) };
    case 'some':
    case 'present':
      return filter;
    case 'compare':
      return isAddress(filter) ? eitherForm(filter, formsOf(filter.operand)) : filter;
  }
}

function isAddress(filter: CompareFilter): filter is CompareFilter & { readonly operand: string } {
  return filter.operator === 'eq' && isSameName(filter.attr.name, 'value') && typeof filter.operand === 'string';
}

function eitherForm(filter: CompareFilter, forms: readonly string[]): Filter {
  const [only, ...more] = forms;
  if (only === undefined) return filter;
  if (more.length === 0) return { ...filter, operand: only };
  return { type: 'or', filters: forms.map((operand) => ({ ...filter, operand })) };
}

/**
 * Returns the resource in which the primary e-mail address is of the type `work`, where it has no type, no other address is of
 * that type, and the filter then selects it. A sign-in says no type, and directories address the login by `work`.
 */
export function withWorkType(resource: Resource, attribute: Attribute | null, filter: Filter): Resource {
  const list = attribute?.name === 'emails' ? resource['emails'] : undefined;
  const matches = matcher(attribute, filter);
  if (!isList(list) || !matches.ok) return resource;
  const isWork = (each: unknown) =>
    isObject(each) && typeof each['type'] === 'string' && isSameName(each['type'], 'work');
  const primary = list.find((each) => isObject(each) && each['primary'] === true && each['type'] === undefined);
  if (!isObject(primary) || list.some(isWork) || matches.value(primary)) return resource;
  const typed = { ...primary, type: 'work' };
  if (!matches.value(typed)) return resource;
  return withPart(
    resource,
    'emails',
    list.map((each) => (each === primary ? typed : each)),
  );
}
