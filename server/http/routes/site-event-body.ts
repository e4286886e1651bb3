// Owns the schema of an event of the site's systems. Not its signature: handlers/admin-events.ts.
import { z } from 'zod';
import { SITE_EVENT_TYPES, type SiteEventBody } from '../../../shared/wire/admin-events.ts';

const name = z.string().min(1).max(512);

const contacts = z
  .array(
    z.strictObject({
      value: z.string().max(1000),
      type: z.string().max(100).exactOptional(),
      primary: z.boolean().exactOptional(),
    }),
  )
  .max(20)
  .refine((list) => list.filter(({ primary }) => primary === true).length <= 1, 'must have one primary at most');

/** `POST /v1/admin/events`. */
export const siteEventBody = z
  .strictObject({
    type: z.enum(SITE_EVENT_TYPES),
    timestamp: z.iso.datetime({ offset: true }),
    data: z
      .strictObject({
        user: name.exactOptional(),
        userName: name.exactOptional(),
        version: z.int().min(0).exactOptional(),
        emails: contacts.exactOptional(),
        phones: contacts.exactOptional(),
      })
      .refine(({ user, userName }) => (user === undefined) !== (userName === undefined), 'needs user or userName'),
  })
  .refine(
    ({ type, data }) => type === 'user.updated' || (data.emails === undefined && data.phones === undefined),
    'emails and phones are for user.updated alone',
  ) satisfies z.ZodType<SiteEventBody>;
