// Owns the schemas of answers about the caller: overview, session, claims, activity. Not how an answer is made: handlers/.
import { z } from 'zod';
import { KINDS, METHODS, PHONE_CHANNELS, SELF_SERVICE_ACTS, THENS, VERIFIED_HOWS } from '../../../../shared/contact.ts';
import type { MeBody, SessionBody } from '../../../../shared/wire/me.ts';
import type { UserinfoBody } from '../../../../shared/wire/userinfo.ts';
import { ACTIVITY_EVENTS, REVOKE_REASONS, type ActivityBody } from '../../../../shared/wire/activity.ts';
import { contact } from './contact.ts';
import { change } from './change.ts';

const time = z.iso.datetime();
const kind = z.enum(KINDS);

const capabilitiesOfKind = z.strictObject({
  may: z.array(z.enum(SELF_SERVICE_ACTS)),
  max: z.int(),
  methods: z.array(z.enum(METHODS)),
  then: z.array(z.enum(THENS)),
  managed: z.boolean(),
  sendsLeft: z.int().min(0),
  nextSendAt: time.nullable(),
  channels: z.array(z.enum(PHONE_CHANNELS)).exactOptional(),
  countries: z.array(z.string()).exactOptional(),
  homeCountry: z.string().exactOptional(),
  callingCodes: z.record(z.string(), z.string()).exactOptional(),
});

/** The answer of `GET /v1/me`. */
export const me = z.strictObject({
  user: z.strictObject({ id: z.string() }),
  contacts: z.array(contact),
  changes: z.array(change),
  capabilities: z.strictObject({
    kinds: z.strictObject({ email: capabilitiesOfKind.exactOptional(), phone: capabilitiesOfKind.exactOptional() }),
    stepUp: z.strictObject({ needed: z.boolean(), maxAge: z.number().nullable() }),
    confirmCurrent: z.boolean(),
    frozenUntil: time.nullable(),
    undoLife: z.number().exactOptional(),
    signOutOthers: z.boolean().exactOptional(),
    languages: z.array(z.string()),
    serviceName: z.string(),
    supportUrl: z.string().nullable(),
    managedUrl: z.string().nullable().exactOptional(),
  }),
}) satisfies z.ZodType<MeBody>;

/** Our cookie session. */
export const session = z.strictObject({ expiresAt: time }) satisfies z.ZodType<SessionBody>;

/** OIDC claims. */
export const userinfo = z.strictObject({
  sub: z.string(),
  email: z.string().exactOptional(),
  email_verified: z.boolean().exactOptional(),
  phone_number: z.string().exactOptional(),
  phone_number_verified: z.boolean().exactOptional(),
  preferred_username: z.string().exactOptional(),
  updated_at: z.int(),
}) satisfies z.ZodType<UserinfoBody>;

/** A page of the activity of the account. */
export const activity = z.strictObject({
  entries: z.array(
    z.strictObject({
      id: z.string(),
      at: time,
      event: z.enum(ACTIVITY_EVENTS),
      kind: kind.nullable(),
      target: z.string().nullable(),
      previous: z.string().nullable(),
      method: z.enum(VERIFIED_HOWS).nullable(),
      reason: z.enum(REVOKE_REASONS).nullable(),
      by: z.enum(['you', 'link', 'support', 'site']),
      place: z.string().nullable(),
      network: z.string().nullable(),
      requestId: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
}) satisfies z.ZodType<ActivityBody>;
