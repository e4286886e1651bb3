// Owns what a request body may be, at the edge. Not whether an address, URL or code is good: parser, policy and core say.
import { z } from 'zod';
import { KINDS, METHODS, THENS } from '../../../shared/contact.ts';
import type {
  BeginBody,
  CodeBody,
  MergeBody,
  MergeUsersBody,
  PromoteBody,
  ResendBody,
  RevokeBody,
  VerifyBody,
} from '../../../shared/wire.ts';

const kind = z.enum(KINDS);
const method = z.enum(METHODS);
const of = z.enum(['new', 'current']);

/** BCP 47 as far as it names languages: never a path, never a header. */
const locale = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'must be a language tag, like en or pt-BR');

const redirectUrl = z.string().max(2000);

/** Placeholders are short names, values short single lines (security.md, decision 8). */
const templateOptions = z
  .record(z.string().regex(/^\w{1,40}$/), z.string().max(40))
  .refine((options) => Object.keys(options).length <= 10, 'at most 10 keys');

/** As long as they come: a Turnstile token has up to 2,048 characters. */
const humanToken = z.string().min(1).max(4096);

export const beginBody = z.strictObject({
  kind,
  // Longer than any address, so that the parser can say what is wrong; short enough that it need not care.
  value: z.string().max(1000),
  then: z.enum(THENS).exactOptional(),
  method: method.exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be two capital letters, like FI')
    .exactOptional(),
  locale: locale.exactOptional(),
  redirectUrl: redirectUrl.exactOptional(),
  providerId: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .exactOptional(),
  templateOptions: templateOptions.exactOptional(),
  addToLoginIds: z.boolean().exactOptional(),
  oldLost: z.boolean().exactOptional(),
  onConflict: z.enum(['fail', 'merge-keep-mine', 'merge-keep-theirs']).exactOptional(),
  humanToken: humanToken.exactOptional(),
}) satisfies z.ZodType<BeginBody>;

export const codeBody = z.strictObject({
  code: z.string().min(1).max(40),
  of: of.exactOptional(),
}) satisfies z.ZodType<CodeBody>;

export const resendBody = z.strictObject({
  method: method.exactOptional(),
  of: of.exactOptional(),
  contactId: z
    .string()
    .regex(/^ctc_[\w-]{1,64}$/)
    .exactOptional(),
}) satisfies z.ZodType<ResendBody>;

export const promoteBody = z.strictObject({ oldLost: z.boolean().exactOptional() }) satisfies z.ZodType<PromoteBody>;

export const verifyBody = z.strictObject({
  method: method.exactOptional(),
  locale: locale.exactOptional(),
  redirectUrl: redirectUrl.exactOptional(),
  humanToken: humanToken.exactOptional(),
}) satisfies z.ZodType<VerifyBody>;

export const revokeBody = z.strictObject({
  reason: z.enum(['signed-out', 'recovered', 'disabled', 'enabled']),
}) satisfies z.ZodType<RevokeBody>;

const plan = z.string().max(100).exactOptional();

export const mergeBody = z.strictObject({
  token: z.string().min(1).max(8192),
  keep: z.enum(['mine', 'theirs']),
  dryRun: z.boolean(),
  plan,
}) satisfies z.ZodType<MergeBody>;

export const mergeUsersBody = z.strictObject({
  from: z.string().min(1).max(255),
  into: z.string().min(1).max(255),
  dryRun: z.boolean(),
  plan,
}) satisfies z.ZodType<MergeUsersBody>;

export const linkBody = z.strictObject({ token: z.string().min(1).max(512) });

/** For openapi.json alone: what stands in such a form is looked at one by one (oauth.ts). */
export const tokenFields = z.object({
  grant_type: z.literal('client_credentials'),
  client_id: z.string().exactOptional(),
  client_secret: z.string().exactOptional(),
  scope: z.string().exactOptional(),
});

export const nothingBody = z.strictObject({});
