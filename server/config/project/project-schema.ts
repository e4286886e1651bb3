// Owns the settings of a project, with the shape and default of each. Not the rules between settings: project-rules.ts.
import { z } from 'zod';
import { DEFAULT_POLICY, type Policy } from '../../core/policy.ts';
import { faultOfTemplateOption, TEMPLATE_ID } from '../../core/template-options.ts';
import { SIGNAL_TYPES } from '../../core/signals.ts';
import { readTestContact, RESERVED_WORDS } from '../../core/test-contacts.ts';
import { EVENT_TYPES } from '../../core/webhook-events.ts';
import type { MailProvider, Project, SmsProvider } from '../../ports/project.ts';
import { country, language } from '../settings/place.ts';
import { sender, smtpUrl, webhookSecret } from '../settings/secret-url.ts';
import { integer } from '../settings/number.ts';
import { nonEmptyList, optional, textSetting, withDefault } from '../settings/setting.ts';
import { claimEquals, headerValue, line, matching, oneOf, roleClaim, secretLine } from '../settings/text.ts';
import { helpUrl, linkTarget, origin, redirectEntry, returnUrl, secretWebUrl, webUrl } from '../settings/url.ts';
import { brand } from './brand-schema.ts';
import { directoriesSchema, eventsSchema } from './directory-schema.ts';
import { facesSchema } from './face-schema.ts';
import { issuerSchema } from './issuer-schema.ts';
import { policySchema } from './policy-schema.ts';
import { smsSchemaWith } from './sms-schema.ts';

const id = matching(/^[A-Za-z0-9_-]{1,64}$/, 'up to 64 letters, digits, - and _');

const connections = integer(1, 50).optional();

const mailSchema = z.strictObject({
  id: withDefault(id, 'mail'),
  url: smtpUrl,
  from: sender,
  connections,
  fallback: z.strictObject({ url: smtpUrl, connections }).optional(),
});

const webhookSchema = z.strictObject({
  url: secretWebUrl,
  secret: webhookSecret,
  connections,
  subscribe: nonEmptyList(oneOf(EVENT_TYPES)).optional(),
});

const streamSchema = z.strictObject({
  audience: line(200),
  endpoint: secretWebUrl,
  authorization: optional(headerValue),
  // No default: identifier-changed has addresses in full, so the operator names what a receiver may learn.
  events: nonEmptyList(oneOf(SIGNAL_TYPES)),
  connections,
});

const openidScope = matching(
  /^(?=.*\bopenid\b)[\x21\x23-\x5b\x5d-\x7e ]{1,255}$/,
  'scopes with openid, separated by spaces',
);

const oidcSchema = z.strictObject({
  // Left out: the first issuer of the project.
  issuer: optional(line(500)),
  clientId: line(255),
  clientSecret: secretLine(1000),
  scope: withDefault(openidScope, 'openid profile'),
});

const accountSchema = z.strictObject({
  returnUrls: nonEmptyList(returnUrl),
  scope: withDefault(openidScope, 'openid profile email'),
});

const messages = z.record(z.string(), z.record(z.string(), line(500)));
const templateKey = matching(/^[A-Za-z][\w-]{0,39}$/, 'a name of letters, digits, - and _');
const templateId = matching(TEMPLATE_ID, 'up to 64 letters, digits, ., - and _');
/** Text that may stand in a message, of an API client or a user alike. */
const templateText = textSetting((text) => {
  const fault = text.trim() === '' ? 'must not be empty' : faultOfTemplateOption(text);
  return fault === null ? { value: text } : { fault };
});

const testContact = textSetting((text) => {
  const entry = readTestContact(text.trim());
  return entry === null ? { fault: `must be ${RESERVED_WORDS}` } : { value: entry };
});

/** Includes the defaults, except that of `languages`, which is every language that has words. */
export const projectSchema = z.strictObject({
  id: withDefault(id, 'default'),
  serviceName: line(60),
  supportUrl: optional(helpUrl),
  managedUrl: optional(webUrl),
  brand,
  issuers: nonEmptyList(issuerSchema),
  allowedOrigins: withDefault(z.array(origin), []),
  redirectUrls: withDefault(z.array(redirectEntry), []),
  linkUrl: optional(linkTarget),
  // RFC 6265 §4.1.1
  refreshCookie: optional(matching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/, 'the name of a cookie')),
  cookieSameSite: withDefault(oneOf(['strict', 'lax', 'none-partitioned'] as const), 'strict'),
  policy: withDefault<Policy>(policySchema, DEFAULT_POLICY),
  homeCountry: optional(country),
  testContacts: withDefault(z.array(testContact), []),
  mail: withDefault<MailProvider[]>(z.array(mailSchema), []),
  sms: withDefault<SmsProvider[]>(z.array(smsSchemaWith(id)), []),
  webhooks: withDefault(z.array(webhookSchema), []),
  directories: directoriesSchema,
  events: eventsSchema,
  reports: optional(z.strictObject({ secret: webhookSecret })),
  streams: withDefault(z.array(streamSchema), []),
  receiptAudience: optional(line(200)),
  adminClaim: optional(claimEquals),
  adminRoles: withDefault(z.array(roleClaim), []),
  adminApprovals: withDefault(oneOf(['on', 'off'] as const), 'on'),
  oidc: optional(oidcSchema),
  account: optional(accountSchema),
  humanCheck: optional(z.strictObject({ url: webUrl, secret: secretLine(1000) })),
  messages: withDefault(messages, {}),
  templateKeys: withDefault(z.array(templateKey), []),
  templateValues: z
    .record(
      templateKey,
      z.strictObject({ values: withDefault(z.array(templateText), []), default: optional(templateText) }),
    )
    .exactOptional(),
  templates: z.record(templateId, messages).exactOptional(),
  faces: withDefault<Project['faces']>(facesSchema, {}),
  languages: optional(nonEmptyList(language)),
});
