// Owns what add, remove and replace do to one attribute, with one primary at most in the end. Not how a path is read: patch.ts.
import type { Json } from '../../core/profile.ts';
import type { Filter } from './filter.ts';
import { matcher, wanted, type Matches } from './filter-match.ts';
import { fine, wrong, type Outcome } from './path.ts';
import { subOf, type Attribute } from './schema.ts';
import {
  isList,
  isNothing,
  isObject,
  isPrimary,
  same,
  take,
  takeOne,
  twoPrimaries,
  VALUES_MAX,
  withPart,
  without,
  type Values,
} from './value.ts';

/** Where an operation happens: in the resource or one of its extensions. */
export interface Place {
  readonly holder: Values;
  readonly name: string;
  /** Null: of an extension that nobody here knows. */
  readonly attribute: Attribute | null;
  readonly sub: { readonly name: string; readonly attribute: Attribute | null } | null;
  readonly filter: Filter | null;
}

export function addTo(place: Place, value: Json): Outcome<Values> {
  const { holder, name, attribute, sub } = place;
  if (selects(place)) return inElements(place, value, 'add');
  const now = holder[name];
  if (sub !== null) return setPart(place, value, true);
  const taken = take(attribute, value);
  if (!taken.ok) return taken;
  if (taken.value === null) return fine(holder);
  if (isMany(place, taken.value)) return appended(place, isList(taken.value) ? taken.value : [taken.value]);
  const merged = isObject(now) && isObject(taken.value) ? { ...now, ...taken.value } : taken.value;
  return fine(withPart(holder, name, merged));
}

export function replaceIn(place: Place, value: Json): Outcome<Values> {
  const { holder, name, attribute, sub } = place;
  if (selects(place)) return inElements(place, value, 'replace');
  if (sub !== null) return setPart(place, value, false);
  const taken = take(attribute, value);
  if (!taken.ok) return taken;
  if (taken.value === null) {
    if (attribute?.required === true) return wrong('invalidValue', `${name} is required`);
    return isWhole(attribute, value) ? fine(without(holder, name)) : fine(withoutParts(place, value));
  }
  const now = holder[name];
  if (attribute !== null && !attribute.multiValued && isObject(now) && isObject(taken.value))
    return fine(cleaned(holder, name, { ...dropped(attribute, now, value), ...taken.value }));
  return fine(withPart(holder, name, taken.value));
}

/** Nothing there: nothing to do. `value`: of many only these go (Entra). */
export function removeFrom(place: Place, value: Json | undefined): Outcome<Values> {
  const { holder, name, attribute, sub } = place;
  if (attribute?.required === true) return wrong('mutability', `${name} is required`);
  const now = holder[name];
  const chosen = place.filter === null ? fine(null) : matcher(attribute, place.filter);
  if (!chosen.ok) return chosen;
  const means: Matches = chosen.value ?? (() => true);
  if (isList(now)) {
    if (sub !== null) {
      // Without its value there is nothing left that a part could belong to.
      if (sub.name === 'value')
        return fine(
          listed(
            place,
            now.filter((each) => !means(each)),
          ),
        );
      return fine(
        listed(
          place,
          now.map((each) => (means(each) && isObject(each) ? without(each, sub.name) : each)),
        ),
      );
    }
    if (place.filter === null && !isNothing(value)) return removeValues(place, now, value as Json);
    return fine(
      place.filter === null
        ? without(holder, name)
        : listed(
            place,
            now.filter((each) => !means(each)),
          ),
    );
  }
  if (now === undefined) return fine(holder);
  if (place.filter !== null && !means(now)) return fine(holder);
  if (sub === null) return fine(without(holder, name));
  return fine(isObject(now) ? cleaned(holder, name, without(now, sub.name)) : holder);
}

/** Whether it is about single values of many. */
function selects(place: Place): boolean {
  return place.filter !== null || (place.sub !== null && isMany(place, place.holder[place.name]));
}

function isMany({ holder, name, attribute }: Place, value: Json | undefined): boolean {
  return attribute?.multiValued ?? (isList(holder[name]) || isList(value));
}

function setPart(place: Place, value: Json, adds: boolean): Outcome<Values> {
  const { holder, name, sub } = place;
  if (sub === null) return fine(holder);
  const now = holder[name];
  if (now !== undefined && !isObject(now)) return wrong('invalidPath', `${name} has no parts`);
  const taken = take(sub.attribute, value);
  if (!taken.ok) return taken;
  if (taken.value === null) return fine(adds ? holder : cleaned(holder, name, without(now ?? {}, sub.name)));
  return fine(withPart(holder, name, withPart(now ?? {}, sub.name, taken.value)));
}

/** On those of many that the filter means; all where there is none. */
function inElements(place: Place, value: Json, how: 'add' | 'replace'): Outcome<Values> {
  const { holder, name, attribute, sub, filter } = place;
  const made = filter === null ? fine<Matches>(() => true) : matcher(attribute, filter);
  if (!made.ok) return made;
  const now = listOf(holder[name]);
  const fills = filter === null ? {} : wanted(attribute, filter);
  const change = changing(place, value, fills ?? {}, how);
  if (!change.ok) return change;
  const chosen = now.map((each) => made.value(each));
  if (!chosen.includes(true)) {
    if (how === 'replace') return wrong('noTarget', `${name}: none of them is meant`);
    if (fills === null)
      return wrong('noTarget', `${name}: none is meant, and the filter does not say what a new one is`);
    const fresh = change.value(sub === null ? {} : fills);
    return fresh === null || isNothing(fresh) ? fine(holder) : primaryOf(place, [...now, fresh], [now.length]);
  }
  const touched: number[] = [];
  const next: Json[] = [];
  now.forEach((each, i) => {
    const changed = chosen[i] === true ? change.value(each) : each;
    if (changed === null) return;
    if (chosen[i] === true) touched.push(next.length);
    next.push(changed);
  });
  return primaryOf(place, next, touched);
}

/** What becomes of one value; null: it goes. */
function changing(
  { name, attribute, sub }: Place,
  value: Json,
  fills: Values,
  how: 'add' | 'replace',
): Outcome<(element: Json) => Json> {
  if (sub !== null) {
    const taken = take(sub.attribute, value);
    if (!taken.ok) return wrong(taken.error.scimType, `${name}.${taken.error.detail}`);
    const part = taken.value;
    if (part === null)
      return fine((element) => (sub.name === 'value' || !isObject(element) ? null : without(element, sub.name)));
    return fine((element) => withPart(isObject(element) ? element : {}, sub.name, part));
  }
  const single = isList(value) && value.length === 1 ? (value[0] ?? null) : value;
  if (isList(single)) return wrong('invalidValue', `${name}: one value, not many`);
  const taken = attribute === null ? take(null, single) : takeOne(attribute, single);
  if (!taken.ok) return taken;
  const whole = taken.value;
  if (!isObject(whole)) return fine(() => whole);
  return fine((element) =>
    how === 'add' && isObject(element) ? { ...element, ...fills, ...whole } : { ...fills, ...whole },
  );
}

/** To the others, each once: the same value again, of the same type, is no second one. */
function appended(place: Place, values: readonly Json[]): Outcome<Values> {
  const { attribute } = place;
  const folds = (attribute && (subOf(attribute, 'value') ?? attribute).caseExact) !== true;
  const text = (of: Json | undefined) => (typeof of === 'string' && folds ? of.toLowerCase() : of);
  const next = [...listOf(place.holder[place.name])];
  const touched: number[] = [];
  for (const value of values) {
    const at = next.findIndex((other) => {
      if (!isObject(other) || !isObject(value) || value['value'] === undefined) return same(other, value);
      return (
        text(other['value']) === text(value['value']) &&
        (value['type'] === undefined || text(other['type']) === text(value['type']))
      );
    });
    const other = next[at];
    if (other === undefined) {
      touched.push(next.length);
      next.push(value);
    } else if (isObject(other) && isObject(value)) {
      touched.push(at);
      // What is equal but for case stays as it was written.
      const news = Object.entries(value).filter(([key, part]) => !same(text(other[key]), text(part)));
      next[at] = { ...other, ...Object.fromEntries(news) };
    }
  }
  return primaryOf(place, next, touched);
}

/** Whoever was made primary just now is the only one. */
function primaryOf(place: Place, list: readonly Json[], touched: readonly number[]): Outcome<Values> {
  if (list.length > VALUES_MAX) return wrong('invalidValue', `${place.name}: more than ${VALUES_MAX} values`);
  const raised = touched.filter((at) => isPrimary(list[at] ?? null));
  if (raised.length > 1) return twoPrimaries(place.name);
  const [only] = raised;
  if (only === undefined) return fine(listed(place, list));
  return fine(
    listed(
      place,
      list.map((each, at) => (at !== only && isPrimary(each) ? { ...(each as Values), primary: false } : each)),
    ),
  );
}

function removeValues(place: Place, now: readonly Json[], value: Json): Outcome<Values> {
  const taken = take(place.attribute, value);
  if (!taken.ok) return taken;
  const folded = (of: Json | undefined) => (typeof of === 'string' ? of.toLowerCase() : of);
  const gone = listOf(taken.value ?? undefined);
  const goes = (each: Json) =>
    gone.some((one) =>
      isObject(one) && isObject(each)
        ? Object.entries(one).every(([key, part]) => folded(each[key]) === folded(part))
        : same(one, each),
    );
  return fine(
    listed(
      place,
      now.filter((each) => !goes(each)),
    ),
  );
}

function listed({ holder, name }: Place, list: readonly Json[]): Values {
  const kept = list.filter((each) => !(isObject(each) && Object.keys(each).length === 0));
  return kept.length === 0 ? without(holder, name) : withPart(holder, name, kept);
}

function listOf(value: Json | undefined): readonly Json[] {
  return value === undefined || value === null ? [] : isList(value) ? value : [value];
}

function cleaned(holder: Values, name: string, parts: Values): Values {
  return Object.keys(parts).length === 0 ? without(holder, name) : withPart(holder, name, parts);
}

/** Parts that the value names as null. */
function dropped(attribute: Attribute, now: Values, value: Json): Values {
  if (!isObject(value)) return now;
  const gone = Object.entries(value).flatMap(([key, part]) =>
    isNothing(part) ? (subOf(attribute, key)?.name ?? []) : [],
  );
  return Object.fromEntries(Object.entries(now).filter(([key]) => !gone.includes(key)));
}

/** Null itself, or null for one of many: all of it goes. */
function isWhole(attribute: Attribute | null, value: Json): boolean {
  return attribute === null || attribute.multiValued || !isObject(value);
}

function withoutParts({ holder, name, attribute }: Place, value: Json): Values {
  const now = holder[name];
  return attribute && isObject(now) ? cleaned(holder, name, dropped(attribute, now, value)) : holder;
}
