// Owns the form of a refusal in Trivore ID's contract. The vendor's SDK reads `errorMessage`; the codes are guesses.
import { PROBLEMS, type ProblemCode, type Refusal } from '../../../shared/problem.ts';
import type { Dialect } from '../../http/context.ts';
import { errorBody } from './fields.ts';

/** Statuses that differ from the native API. A wrong request gets 400, even when only the code in it is wrong. */
const STATUS: Partial<Record<ProblemCode, number>> = {
  'address-invalid': 400,
  'address-not-allowed': 400,
  'proof-wrong': 400,
  'proof-expired': 400,
  'change-locked': 400,
  'change-closed': 400,
  'change-not-found': 400,
  'redirect-not-allowed': 400,
  'contact-not-verified': 400,
  'last-contact': 400,
  'too-many-contacts': 400,
  frozen: 403,
};

/** Refusals after which the user must begin again. */
const RESTART: ReadonlySet<ProblemCode> = new Set([
  'proof-wrong',
  'proof-expired',
  'change-locked',
  'change-closed',
  'change-not-found',
]);

/** The body of the refusal of a code. It is the same for every reason. */
export const CODE_REFUSED = errorBody('VERIFICATION_FAILED', 'The code cannot be used. Start again with a new one.');

/** Writes a refusal in the vendor's form. */
export const dialect: Dialect = (refusal, status, { isByClient }) => ({
  status: STATUS[refusal.code] ?? (refusal.code === 'step-up-required' && isByClient ? 403 : status),
  type: 'application/json',
  body: RESTART.has(refusal.code)
    ? CODE_REFUSED
    : errorBody(refusal.code.toUpperCase().replaceAll('-', '_'), messageOf(refusal)),
});

function messageOf({ code, errors, detail }: Refusal): string {
  if (errors) return errors.map(({ path, message }) => `${path} ${message}`.trim()).join('; ');
  return detail ?? PROBLEMS[code][1];
}
