// Owns what `add` and `replace` do to the values of a list that a filter selects. Not what they do to a whole list:
// patch-add.ts, patch-replace.ts.
import type { Json } from '../../../core/profile.ts';
import { impliedParts, matcher, type Matches } from '../filter/filter-match.ts';
import { hasEmptyValue, isBlank } from '../value/empty.ts';
import { isList, isNothing, isObject, isSameName, without, withPart, type JsonObject } from '../value/json.ts';
import { failure, success, type Outcome } from '../value/outcome.ts';
import { withOnePrimary } from './patch-primary.ts';
import { currentValue, listOf, type PatchTarget } from './patch-target.ts';
import type { ResolvedSub } from '../schema/resolve-name.ts';
import { subAttributeOf } from '../schema/schema.ts';
import type { Attribute } from '../schema/attribute.ts';
import { readSingle, readValue } from '../value/value.ts';

/** Returns the new form of one value; null removes the value. */
type EditValue = (value: Json) => Json;

/**
 * Edits the selected values. Without a filter all values are selected. When it selects no value, a new one is added, if
 * the filter says which parts the new value has.
 */
export function editSelected(target: PatchTarget, value: Json, op: 'add' | 'replace'): Outcome<JsonObject> {
  const { container, name, attribute, sub, filter } = target;
  const matches = filter === null ? success<Matches>(() => true) : matcher(attribute, filter);
  if (!matches.ok) return matches;
  const implied = filter === null ? {} : impliedParts(attribute, filter);
  const edit = sub === null ? editWhole(target, value, implied ?? {}, op) : editPart(target, sub, value);
  if (!edit.ok) return edit;
  const list = listOf(currentValue(target));
  if (list.some(matches.value)) return editMatching(target, list, matches.value, edit.value);
  if (op === 'replace' && !(implied && isMakeable(attribute, implied)))
    return failure('noTarget', `${name}: the filter selects no value`);
  if (implied === null)
    return failure('noTarget', `${name}: the filter selects no value, and does not say what a new one is`);
  const added = edit.value(sub === null ? {} : implied);
  if (added === null || isNothing(added)) return success(container);
  return withOnePrimary(target, [...list, added], [list.length]);
}

/**
 * Whether a `replace` makes the value that its filter selects in vain. Entra sends `replace` for a value that it has never sent
 * before. A type that the schema does not suggest, or an address, is more likely a mistake (RFC 7644 §3.5.2.3: noTarget).
 */
function isMakeable(attribute: Attribute | null, implied: JsonObject): boolean {
  const { type, value } = implied;
  const types = attribute && subAttributeOf(attribute, 'type')?.canonicalValues;
  return value === undefined && (typeof type !== 'string' || !types || types.some((each) => isSameName(each, type)));
}

function editMatching(
  target: PatchTarget,
  list: readonly Json[],
  matches: Matches,
  edit: EditValue,
): Outcome<JsonObject> {
  const touched: number[] = [];
  const edited: Json[] = [];
  for (const each of list) {
    const isSelected = matches(each);
    const next = isSelected ? edit(each) : each;
    if (next === null) continue;
    if (isSelected) touched.push(edited.length);
    edited.push(next);
  }
  return withOnePrimary(target, edited, touched);
}

function editPart({ name }: PatchTarget, sub: ResolvedSub, value: Json): Outcome<EditValue> {
  const stored = readValue(sub.attribute, value);
  if (!stored.ok) return failure(stored.error.scimType, `${name}.${stored.error.detail}`);
  const part = sub.name === 'value' && isBlank(stored.value ?? undefined) ? null : stored.value;
  if (part !== null) return success((each) => withPart(isObject(each) ? each : {}, sub.name, part));
  // A value without its `value` part means nothing, so the whole value is removed.
  return success((each) => (sub.name === 'value' || !isObject(each) ? null : without(each, sub.name)));
}

/** Returns the edit of a whole value. `implied`: the parts that the filter requires. */
function editWhole(
  { name, attribute }: PatchTarget,
  value: Json,
  implied: JsonObject,
  op: 'add' | 'replace',
): Outcome<EditValue> {
  const single = isList(value) && value.length === 1 ? (value[0] ?? null) : value;
  if (isList(single)) return failure('invalidValue', `${name}: one value, not many`);
  if (hasEmptyValue(single)) return success(() => null);
  const stored = attribute === null ? readValue(null, single) : readSingle(attribute, single);
  if (!stored.ok) return stored;
  const parts = stored.value;
  if (!isObject(parts)) return success(() => parts);
  return success((each) =>
    op === 'add' && isObject(each) ? { ...each, ...implied, ...parts } : { ...implied, ...parts },
  );
}
