// Owns the schemas of a change in an answer. Not how an answer is made: handlers/.
import { z } from 'zod';
import { KINDS, METHODS, THENS } from '../../../../shared/contact.ts';
import type { ChangeBody, NoChangeBody } from '../../../../shared/wire/change.ts';
import { contact } from './contact.ts';

const time = z.iso.datetime();
const kind = z.enum(KINDS);
const channel = z.enum(['whatsapp', 'voice']);

/** A change, in full for its owner or masked for others. */
export const change = z.strictObject({
  id: z.string(),
  kind,
  value: z.string(),
  display: z.string(),
  then: z.enum(THENS),
  method: z.enum(METHODS),
  channel: channel.exactOptional(),
  state: z.enum(['waiting', 'done', 'closed', 'undone']),
  why: z.enum(['cancelled', 'locked', 'expired', 'replaced', 'reported', 'revoked', 'taken']).nullable(),
  via: z.enum(['code', 'link', 'already-verified']).nullable(),
  proofs: z.array(
    z.strictObject({
      of: z.enum(['new', 'current']),
      contactId: z.string().exactOptional(),
      sentTo: z.string(),
      display: z.string(),
      kind,
      method: z.enum(METHODS),
      channel: channel.exactOptional(),
      state: z.enum(['waiting', 'done']),
      delivery: z.enum(['queued', 'sent', 'delayed', 'failed']),
      sentAt: time,
      expiresAt: time,
      resendsLeft: z.int().min(0),
      resendAt: time.nullable(),
    }),
  ),
  delivery: z.enum(['queued', 'sent', 'delayed', 'failed']),
  completion: z.enum(['session', 'click']),
  codeLength: z.int(),
  triesLeft: z.int().min(0),
  resendsLeft: z.int().min(0),
  resendAt: time.nullable(),
  sentAt: time,
  expiresAt: time,
  endsAt: time,
  createdAt: time,
  doneAt: time.nullable(),
  startedBy: z.enum(['support', 'admin']).exactOptional(),
  waitsUntil: time.exactOptional(),
  receipt: z.string().exactOptional(),
  merged: z.enum(['kept-mine', 'kept-theirs']).exactOptional(),
}) satisfies z.ZodType<ChangeBody>;

/** The answer when there was nothing to do. */
export const noChange = z.strictObject({ state: z.literal('no-change'), contact }) satisfies z.ZodType<NoChangeBody>;

/** A change, or the answer when there was nothing to do. */
export const changeOrNone = z.union([change, noChange]);
