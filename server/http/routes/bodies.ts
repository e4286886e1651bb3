// Owns the schemas of request bodies. Not whether an address, a URL or a code is valid: parse/, core/.
import { z } from 'zod';
import { TEMPLATE_ID } from '../../core/template-options.ts';
import { KINDS, METHODS, PHONE_CHANNELS, THENS } from '../../../shared/contact.ts';
import type { BeginBody, CodeBody, PromoteBody, ResendBody, VerifyBody } from '../../../shared/wire/change.ts';
import type { MergeBody, MergeUsersBody, RevokeBody } from '../../../shared/wire/admin.ts';
import type { SpendAdminLinkBody } from '../../../shared/wire/admin-session.ts';
import type { VerifyStreamBody, WebhookPlaceBody } from '../../../shared/wire/receivers.ts';

const kind = z.enum(KINDS);
const method = z.enum(METHODS);
const channel = z.enum(PHONE_CHANNELS);
const side = z.enum(['new', 'current']);

/**
 * The language of a page or a browser, in whatever form it has. core/locale.ts reads it; text that is no tag names no language.
 * No page has a path or a line break as its `lang`, so these are refused.
 */
const locale = z.string().regex(/^[^\p{C}/\\]*$/u, 'must be a language tag, like en or pt-BR');

/** Text that names no zone is as good as none (core/time-zone.ts). */
const timeZone = z.string().max(100);

const redirectUrl = z.string().max(2000);

/** Values for the placeholders of a message. They are short, because long ones would let a client write its own mail. */
const templateOptions = z
  .record(z.string().regex(/^\w{1,40}$/), z.string().max(40))
  .refine((options) => Object.keys(options).length <= 10, 'at most 10 keys');

/** At most twice the longest token that we know: a Turnstile token has up to 2,048 characters. */
const humanToken = z.string().min(1).max(4096);

/** `POST /v1/changes`. */
export const beginBody = z.strictObject({
  kind,
  // Longer than any address, so that the parser can say what is wrong, and short enough to parse quickly.
  value: z.string().max(1000),
  then: z.enum(THENS).exactOptional(),
  method: method.exactOptional(),
  channel: channel.exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be two capital letters, like FI')
    .exactOptional(),
  locale: locale.exactOptional(),
  timeZone: timeZone.exactOptional(),
  redirectUrl: redirectUrl.exactOptional(),
  providerId: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .exactOptional(),
  templateOptions: templateOptions.exactOptional(),
  templateId: z.string().regex(TEMPLATE_ID).exactOptional(),
  addToLoginIds: z.boolean().exactOptional(),
  oldLost: z.boolean().exactOptional(),
  onConflict: z.enum(['fail', 'merge-keep-mine', 'merge-keep-theirs']).exactOptional(),
  humanToken: humanToken.exactOptional(),
}) satisfies z.ZodType<BeginBody>;

/** `POST /v1/changes/:id/code`. */
export const codeBody = z.strictObject({
  code: z.string().min(1).max(40),
  of: side.exactOptional(),
}) satisfies z.ZodType<CodeBody>;

/** `POST /v1/changes/:id/resend`. */
export const resendBody = z.strictObject({
  method: method.exactOptional(),
  channel: channel.exactOptional(),
  of: side.exactOptional(),
  contactId: z
    .string()
    .regex(/^ctc_[\w-]{1,64}$/)
    .exactOptional(),
}) satisfies z.ZodType<ResendBody>;

/** `POST /v1/contacts/:id/primary`. */
export const promoteBody = z.strictObject({ oldLost: z.boolean().exactOptional() }) satisfies z.ZodType<PromoteBody>;

/** `POST /v1/contacts/:id/verify`. */
export const verifyBody = z.strictObject({
  method: method.exactOptional(),
  channel: channel.exactOptional(),
  locale: locale.exactOptional(),
  timeZone: timeZone.exactOptional(),
  redirectUrl: redirectUrl.exactOptional(),
  humanToken: humanToken.exactOptional(),
}) satisfies z.ZodType<VerifyBody>;

/**
 * Why an admin acts. One line without control characters, lone surrogates, or characters that turn the direction of the text around
 * it, because it stands beside other texts in lists and exports.
 */
export const note = z
  .string()
  .min(1)
  .max(300)
  .regex(
    /^(?!\s)[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]*(?<!\s)$/u,
    'must be one line of text, without space around',
  );

/** `POST /v1/admin/users/:id/revoke`. */
export const revokeBody = z.strictObject({
  reason: z.enum(['signed-out', 'recovered', 'disabled', 'enabled']),
  note: note.exactOptional(),
}) satisfies z.ZodType<RevokeBody>;

/** The plan of a dry run. */
export const plan = z.string().max(100).exactOptional();

/** `POST /v1/merges`. */
export const mergeBody = z.strictObject({
  token: z.string().min(1).max(8192),
  keep: z.enum(['mine', 'theirs']),
  dryRun: z.boolean(),
  plan,
}) satisfies z.ZodType<MergeBody>;

/** `POST /v1/admin/merges`. */
export const mergeUsersBody = z.strictObject({
  from: z.string().min(1).max(255),
  into: z.string().min(1).max(255),
  dryRun: z.boolean(),
  plan,
  note: note.exactOptional(),
}) satisfies z.ZodType<MergeUsersBody>;

/** `POST /v1/links/*, /v1/undo`. */
export const linkBody = z.strictObject({ token: z.string().min(1).max(512) });

/** Only for openapi.json, because handlers/oauth.ts reads the fields one by one. */
export const tokenFields = z.object({
  grant_type: z.literal('client_credentials'),
  client_id: z.string().exactOptional(),
  client_secret: z.string().exactOptional(),
  scope: z.string().exactOptional(),
});

/** A body that is empty, or `{}`. */
export const nothingBody = z.strictObject({});

/** `POST /v1/admin/links`. */
export const spendAdminLinkBody = z.strictObject({
  token: z.string().min(1).max(200),
}) satisfies z.ZodType<SpendAdminLinkBody>;

/** `POST /v1/admin/webhooks/test, /v1/admin/webhooks/enable`. */
export const webhookPlaceBody = z.strictObject({
  webhook: z.int().min(0).max(999),
  note: note.exactOptional(),
}) satisfies z.ZodType<WebhookPlaceBody>;

/** `POST /v1/admin/streams/verify`. */
export const verifyStreamBody = z.strictObject({
  stream: z.string().regex(/^[\w-]{1,64}$/),
  note: note.exactOptional(),
}) satisfies z.ZodType<VerifyStreamBody>;
