// Owns a result that may be a refusal, and the clock.
import type { Refusal } from '../../shared/problem.ts';

/** A result, or a refusal. A refusal is a value; a throw is a bug. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Epoch milliseconds. */
export type Clock = () => number;

/** Makes a result from a refusal. */
export function refused(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}
