// Owns the old place of the outcome types. See outcome.ts.
export type { Outcome, ScimError } from './outcome.ts';
