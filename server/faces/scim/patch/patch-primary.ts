// Owns the rule that a list has at most one primary value after a PATCH. Not which values change: patch-add.ts,
// patch-selected.ts.
import type { Json } from '../../../core/profile.ts';
import { isObject, type JsonObject } from '../value/json.ts';
import { failure, success, type Outcome } from '../value/outcome.ts';
import { withList, type PatchTarget } from './patch-target.ts';
import { isPrimary, severalPrimaries, VALUES_MAX } from '../value/value.ts';

/**
 * Writes the list. When the operation made a value primary, the other values are no longer primary. `touched`: the indexes of
 * the values that the operation wrote.
 */
export function withOnePrimary(
  target: PatchTarget,
  list: readonly Json[],
  touched: readonly number[],
): Outcome<JsonObject> {
  if (list.length > VALUES_MAX) return failure('invalidValue', `${target.name}: more than ${VALUES_MAX} values`);
  const newPrimaries = touched.filter((index) => isPrimary(list[index] ?? null));
  if (newPrimaries.length > 1) return severalPrimaries(target.name);
  const [newPrimary] = newPrimaries;
  if (newPrimary === undefined) return success(withList(target, list));
  const demoted = list.map((each, index) =>
    index !== newPrimary && isPrimary(each) && isObject(each) ? { ...each, primary: false } : each,
  );
  return success(withList(target, demoted));
}
