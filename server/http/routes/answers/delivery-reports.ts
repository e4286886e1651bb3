// Owns the schema of the answer to a provider's report. Not how it is made: service/delivery-reports.ts.
import { z } from 'zod';
import type { AppliedReportBody } from '../../../../shared/wire/delivery-reports.ts';

/** What a report did. */
export const appliedReport = z.strictObject({ applied: z.boolean() }) satisfies z.ZodType<AppliedReportBody>;
