// Owns the schemas of a problem (RFC 9457), and the answer of the health check. Not how an answer is made: handlers/.
import { z } from 'zod';
import { PROBLEMS, type ProblemBody, type ProblemCode } from '../../../../shared/problem.ts';

const time = z.iso.datetime();

/** A problem (RFC 9457). */
export const problem = z.strictObject({
  type: z.url(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).exactOptional(),
  reason: z.string().exactOptional(),
  why: z.string().exactOptional(),
  country: z.string().exactOptional(),
  triesLeft: z.int().exactOptional(),
  until: time.exactOptional(),
  maxAge: z.number().exactOptional(),
  acrValues: z.array(z.string()).exactOptional(),
  retryAfter: z.int().min(1).exactOptional(),
  quota: z.strictObject({ max: z.int(), window: z.int() }).exactOptional(),
  allow: z.array(z.string()).exactOptional(),
  detail: z.string().exactOptional(),
  requestId: z.string().exactOptional(),
  // `reason` and `why` are no enums, because a newer server may send values that a client does not know.
}) satisfies z.ZodType<Omit<ProblemBody, 'reason' | 'why'>>;

/** The answer of a probe. */
export const health = z.strictObject({ status: z.literal('ok') });
