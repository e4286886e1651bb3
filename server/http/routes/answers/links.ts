// Owns the schemas of answers about magic links and undo links. Not how an answer is made: handlers/.
import { z } from 'zod';
import { KINDS, THENS } from '../../../../shared/contact.ts';
import type { ConfirmBody, InspectBody, UndoneBody } from '../../../../shared/wire/links.ts';
import { contact } from './contact.ts';
import { change } from './change.ts';

const time = z.iso.datetime();
const kind = z.enum(KINDS);

/** What a magic link is about. */
export const inspected = z.strictObject({
  project: z.string(),
  serviceName: z.string(),
  account: z.string(),
  of: z.enum(['new', 'current']),
  kind,
  value: z.string(),
  display: z.string(),
  old: z.string().exactOptional(),
  merges: z.literal(true).exactOptional(),
  then: z.enum(THENS),
  state: z.enum(['live', 'used', 'expired', 'superseded', 'closed']),
  requestedAt: time,
  place: z.string().nullable(),
  completion: z.enum(['session', 'click']),
  locale: z.string(),
  supportUrl: z.string().nullable(),
}) satisfies z.ZodType<InspectBody>;

const otherAccount = z.literal(true).exactOptional();

/** What the press of a link did. */
export const confirmed = z.union([
  z.strictObject({ change, otherAccount }),
  z.strictObject({ relay: z.strictObject({ code: z.string(), expiresAt: time }), otherAccount }),
]) satisfies z.ZodType<ConfirmBody>;

/** What an undo did. */
export const undone = z.strictObject({
  restored: z.array(contact),
  frozenUntil: time,
}) satisfies z.ZodType<UndoneBody>;
