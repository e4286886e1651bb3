// Owns the schema of the answer to an event of the site's systems. Not how it is made: service/admin/site-event.ts.
import { z } from 'zod';
import type { AppliedEventBody } from '../../../../shared/wire/admin-events.ts';

/** What an event did. */
export const appliedEvent = z.strictObject({
  applied: z.boolean(),
  changes: z.int().min(0),
  sessions: z.int().min(0),
}) satisfies z.ZodType<AppliedEventBody>;
