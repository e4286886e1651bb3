// Owns whether a PATCH that leaves a list of addresses as it is names the primary address of that list. Not the effect of its
// operations: patch.ts.
import { casefold } from '../../../core/casefold.ts';
import type { Json } from '../../../core/profile.ts';
import { matcher } from '../filter/filter-match.ts';
import { parsePath } from '../filter/filter.ts';
import { attributeOf, MODEL, type Resource } from '../schema/schema.ts';
import { isList, isObject, isSameName } from '../value/json.ts';
import { isPrimary } from '../value/value.ts';
import { withWorkType } from './contact-filter.ts';
import type { Operation } from './patch-request.ts';
import { listOf } from './patch-target.ts';

/**
 * Whether an operation writes the whole list or the primary address in it. Who writes the primary address as it is takes back
 * what was to replace it; who writes another entry does not.
 */
export function restates(operations: readonly Operation[], name: string, resource: Resource): boolean {
  return operations.some(({ op, path, value }) => {
    const targets = path === null ? (isObject(value) ? Object.entries(value) : []) : [[path, value] as const];
    return targets.some(([target, part]) => namesPrimary({ op, path: target, value: part }, name, resource));
  });
}

function namesPrimary(operation: Operation & { readonly path: string }, name: string, resource: Resource): boolean {
  const { op, path, value } = operation;
  const parsed = parsePath(path);
  if (!parsed.ok || !isSameName(parsed.value.attr.name, name)) return false;
  const { attr, filter } = parsed.value;
  const attribute = attributeOf(MODEL, MODEL.core, name);
  const list = filter === null ? resource[name] : withWorkType(resource, attribute, filter)[name];
  const primary = isList(list) ? list.find(isPrimary) : undefined;
  if (primary === undefined) return true;
  if (filter !== null) {
    const matches = matcher(attribute, filter);
    return matches.ok && matches.value(primary);
  }
  // A `replace` writes the whole list; the other operations only the addresses that they name.
  return op === 'replace' || attr.sub !== null || listOf(value).some((each) => textOf(each) === textOf(primary));
}

function textOf(entry: Json): string | null {
  const value = isObject(entry) ? entry['value'] : entry;
  return typeof value === 'string' ? casefold(value) : null;
}
