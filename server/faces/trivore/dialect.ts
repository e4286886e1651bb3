// Owns how a refusal looks in Trivore ID's contract. All of it is guessed: no schema of the vendor is public.
import { PROBLEMS, type ProblemCode, type Refusal } from '../../../shared/problem.ts';
import type { Dialect } from '../../http/context.ts';
import { errorBody } from './fields.ts';

/** Statuses that differ from the native API: a request that is wrong is a 400, also when its code is. */
const STATUS: Partial<Record<ProblemCode, number>> = {
  'address-invalid': 400,
  'address-not-allowed': 400,
  'proof-wrong': 400,
  'proof-expired': 400,
  'change-locked': 400,
  'change-closed': 400,
  'change-not-found': 400,
  frozen: 403,
};

/** Refusals after which only another begin helps. */
const RESTART: ReadonlySet<ProblemCode> = new Set([
  'proof-wrong',
  'proof-expired',
  'change-locked',
  'change-closed',
  'change-not-found',
]);

/** The vendor's form of a refusal. */
export const dialect: Dialect = (refusal, status, c) => ({
  status: STATUS[refusal.code] ?? (refusal.code === 'step-up-required' && c.get('client') !== null ? 403 : status),
  type: 'application/json',
  body: RESTART.has(refusal.code)
    ? errorBody('VERIFICATION_FAILED', 'The code cannot be used. Start again with a new one.')
    : errorBody(refusal.code.toUpperCase().replaceAll('-', '_'), messageOf(refusal)),
});

function messageOf({ code, errors, detail }: Refusal): string {
  if (errors) return errors.map(({ path, message }) => `${path} ${message}`.trim()).join('; ');
  return detail ?? PROBLEMS[code][1];
}
