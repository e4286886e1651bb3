// Owns what answers look like, for openapi.json and the tests that hold every answer to it. Not how they are made: view.ts.
import { z } from 'zod';
import { EVENTS } from '../../service/activity.ts';
import { KINDS, METHODS, THENS } from '../../../shared/contact.ts';
import { PROBLEMS, type ProblemBody, type ProblemCode } from '../../../shared/problem.ts';
import type {
  ActivityBody,
  ChangeBody,
  ConfirmBody,
  ContactBody,
  InspectBody,
  MeBody,
  MergedBody,
  NoChangeBody,
  RevokedBody,
  SessionBody,
  UndoneBody,
  UserinfoBody,
} from '../../../shared/wire.ts';

const time = z.iso.datetime();
const kind = z.enum(KINDS);

export const contact = z.strictObject({
  id: z.string(),
  kind,
  value: z.string(),
  verified: z.boolean(),
  verifiedAt: time.nullable(),
  primary: z.boolean(),
  loginId: z.boolean(),
  type: z.string().nullable(),
  managedBy: z.literal('idp').nullable(),
}) satisfies z.ZodType<ContactBody>;

export const change = z.strictObject({
  id: z.string(),
  kind,
  value: z.string(),
  then: z.enum(THENS),
  method: z.enum(METHODS),
  state: z.enum(['waiting', 'done', 'closed', 'undone']),
  why: z.enum(['cancelled', 'locked', 'expired', 'replaced', 'reported', 'revoked', 'taken']).nullable(),
  via: z.enum(['code', 'link', 'already-verified']).nullable(),
  proofs: z.array(
    z.strictObject({
      of: z.enum(['new', 'current']),
      contactId: z.string().exactOptional(),
      sentTo: z.string(),
      kind,
      method: z.enum(METHODS),
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
  merged: z.enum(['kept-mine', 'kept-theirs']).exactOptional(),
}) satisfies z.ZodType<ChangeBody>;

export const noChange = z.strictObject({ state: z.literal('no-change'), contact }) satisfies z.ZodType<NoChangeBody>;

export const changeOrNone = z.union([change, noChange]);

const capabilitiesOfKind = z.strictObject({
  max: z.int(),
  methods: z.array(z.enum(METHODS)),
  then: z.array(z.enum(THENS)),
  managed: z.boolean(),
  sendsLeft: z.int().min(0),
  nextSendAt: time.nullable(),
  countries: z.array(z.string()).exactOptional(),
  homeCountry: z.string().exactOptional(),
  callingCodes: z.record(z.string(), z.string()).exactOptional(),
});

export const me = z.strictObject({
  user: z.strictObject({ id: z.string() }),
  contacts: z.array(contact),
  changes: z.array(change),
  capabilities: z.strictObject({
    kinds: z.strictObject({ email: capabilitiesOfKind.exactOptional(), phone: capabilitiesOfKind.exactOptional() }),
    stepUp: z.strictObject({ needed: z.boolean(), maxAge: z.number().nullable() }),
    confirmCurrent: z.boolean(),
    frozenUntil: time.nullable(),
    languages: z.array(z.string()),
    serviceName: z.string(),
    supportUrl: z.string().nullable(),
  }),
}) satisfies z.ZodType<MeBody>;

export const session = z.strictObject({ expiresAt: time }) satisfies z.ZodType<SessionBody>;

export const inspected = z.strictObject({
  project: z.string(),
  serviceName: z.string(),
  account: z.string(),
  of: z.enum(['new', 'current']),
  kind,
  value: z.string(),
  merges: z.literal(true).exactOptional(),
  then: z.enum(THENS),
  state: z.enum(['live', 'used', 'expired', 'superseded', 'closed']),
  requestedAt: time,
  place: z.string().nullable(),
  completion: z.enum(['session', 'click']),
  locale: z.string(),
  supportUrl: z.string().nullable(),
}) satisfies z.ZodType<InspectBody>;

export const confirmed = z.union([
  z.strictObject({ change }),
  z.strictObject({ relay: z.strictObject({ code: z.string(), expiresAt: time }) }),
]) satisfies z.ZodType<ConfirmBody>;

export const undone = z.strictObject({
  restored: z.array(contact),
  frozenUntil: time,
}) satisfies z.ZodType<UndoneBody>;

export const revoked = z.strictObject({
  changes: z.int().min(0),
  sessions: z.int().min(0),
}) satisfies z.ZodType<RevokedBody>;

export const merged = z.strictObject({
  done: z.boolean(),
  plan: z.string(),
  kept: z.string(),
  gone: z.string(),
  contacts: z.array(contact),
  moved: z.array(z.string()),
  changes: z.int().min(0),
}) satisfies z.ZodType<MergedBody>;

export const activity = z.strictObject({
  entries: z.array(
    z.strictObject({
      id: z.string(),
      at: time,
      event: z.enum(EVENTS),
      kind: kind.nullable(),
      target: z.string().nullable(),
      by: z.enum(['you', 'link', 'support', 'site']),
      place: z.string().nullable(),
      network: z.string().nullable(),
      requestId: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
}) satisfies z.ZodType<ActivityBody>;

export const userinfo = z.strictObject({
  sub: z.string(),
  email: z.string().exactOptional(),
  email_verified: z.boolean().exactOptional(),
  phone_number: z.string().exactOptional(),
  phone_number_verified: z.boolean().exactOptional(),
  preferred_username: z.string().exactOptional(),
  updated_at: z.int(),
}) satisfies z.ZodType<UserinfoBody>;

export const oauthToken = z.strictObject({
  access_token: z.string(),
  token_type: z.literal('Bearer'),
  expires_in: z.int().min(1),
  scope: z.string(),
});

export const oauthError = z.strictObject({
  error: z.enum([
    'invalid_request',
    'invalid_client',
    'invalid_scope',
    'unsupported_grant_type',
    'server_error',
    'temporarily_unavailable',
  ]),
  error_description: z.string(),
});

export const jwks = z.strictObject({
  keys: z.array(
    z.strictObject({
      kty: z.literal('EC'),
      crv: z.literal('P-256'),
      x: z.string(),
      y: z.string(),
      kid: z.string(),
      use: z.literal('sig'),
      alg: z.literal('ES256'),
    }),
  ),
});

export const oauthMetadata = z.strictObject({
  issuer: z.string(),
  token_endpoint: z.string(),
  jwks_uri: z.string(),
  grant_types_supported: z.array(z.string()),
  response_types_supported: z.array(z.string()),
  scopes_supported: z.array(z.string()),
  token_endpoint_auth_methods_supported: z.array(z.string()),
});

export const health = z.strictObject({ status: z.literal('ok') });

export const problem = z.strictObject({
  type: z.url(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).exactOptional(),
  reason: z.string().exactOptional(),
  why: z.string().exactOptional(),
  triesLeft: z.int().exactOptional(),
  until: time.exactOptional(),
  maxAge: z.number().exactOptional(),
  acrValues: z.array(z.string()).exactOptional(),
  retryAfter: z.int().min(1).exactOptional(),
  quota: z.strictObject({ max: z.int(), window: z.int() }).exactOptional(),
  allow: z.array(z.string()).exactOptional(),
  detail: z.string().exactOptional(),
  requestId: z.string().exactOptional(),
  // Not an enum: a client has to expect reasons and ends that are newer than it.
}) satisfies z.ZodType<Omit<ProblemBody, 'reason' | 'why'>>;
