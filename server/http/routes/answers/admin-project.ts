// Owns the schemas of answers about the project to admins. Not how an answer is made: handlers/admin-project.ts.
import { z } from 'zod';
import type {
  AdminMessagesBody,
  AdminPolicyBody,
  AdminProjectLimitsBody,
} from '../../../../shared/wire/admin-project.ts';
import { adminLimits } from './admin-users.ts';

/** The policy and the settings. */
export const adminPolicy = z.strictObject({
  rows: z.array(
    z.strictObject({
      name: z.string(),
      value: z.string(),
      default: z.string(),
      reason: z.string(),
      why: z.string(),
      setting: z.string(),
      line: z.string(),
    }),
  ),
}) satisfies z.ZodType<AdminPolicyBody>;

/** The messages that there are. */
export const adminMessages = z.strictObject({
  templates: z.array(z.strictObject({ name: z.string(), forms: z.array(z.enum(['html', 'text', 'sms'])) })),
  languages: z.array(z.string()),
}) satisfies z.ZodType<AdminMessagesBody>;

/** The limits of the project, and the ranges of numbers that get no SMS. */
export const adminProjectLimits = z.strictObject({
  ...adminLimits.shape,
  ranges: z.array(
    z.strictObject({
      numbers: z.string(),
      since: z.iso.datetime(),
      until: z.iso.datetime(),
      sent: z.int().min(0),
      answered: z.int().min(0),
    }),
  ),
}) satisfies z.ZodType<AdminProjectLimitsBody>;
