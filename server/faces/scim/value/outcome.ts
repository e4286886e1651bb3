// Owns results that can be a SCIM error. Not the response to an error: scim/refuse.ts.
import type { ReasonOf } from '../../../../shared/problem.ts';

/** Kinds of errors: RFC 7644 §3.12, RFC 9865 §2. */
export type ScimType = ReasonOf<'body-invalid'>;

/** An error as SCIM reports it. */
export interface ScimError {
  readonly scimType: ScimType;
  /** One sentence for a developer. It repeats no value of the request. */
  readonly detail: string;
}

/** A value or an error. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ScimError };

/** Returns an outcome with a value. */
export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Returns an outcome with an error. */
export function failure(scimType: ScimType, detail: string): { readonly ok: false; readonly error: ScimError } {
  return { ok: false, error: { scimType, detail } };
}

/** Converts all items. Returns their values, or the first error. */
export function collect<A, B>(items: readonly A[], convert: (item: A) => Outcome<B>): Outcome<readonly B[]> {
  const values: B[] = [];
  for (const item of items) {
    const converted = convert(item);
    if (!converted.ok) return converted;
    values.push(converted.value);
  }
  return success(values);
}
