// Owns what may be said of a project, in a file or by variables, and turns it into a Project. Not where it is read from.
import { z } from 'zod';
import { DEFAULT_POLICY, LOOSE_LINK_LIFE, type Policy, POLICY_RANGES } from '../core/policy.ts';
import { policySchema } from './policy.ts';
import * as is from './settings.ts';
import { maybe, or, some } from './settings.ts';
import type { FaceName, Issuer, MailProvider, Project, SettingFault, SmsProvider } from '../ports/project.ts';
import { KINDS } from '../../shared/contact.ts';

export type ReadProject =
  { readonly ok: true; readonly project: Project } | { readonly ok: false; readonly wrong: readonly SettingFault[] };

/** What is wrong with the settings of an SMS provider beside each other. */
export type CheckSms = (given: Readonly<Record<string, unknown>>) => readonly SettingFault[];

/** Signatures by a private key alone; a shared secret would let every service that checks tokens make them. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const DAY = 86_400_000;
const R = POLICY_RANGES;
const PROVIDER_ID = is.matching(/^[A-Za-z0-9_-]{1,64}$/, 'up to 64 letters, digits, - and _');

const CLAIMS: Issuer['claims'] = {
  email: 'email',
  emailVerified: 'email_verified',
  phone: 'phone_number',
  phoneVerified: 'phone_number_verified',
  username: 'preferred_username',
  locale: 'locale',
};
const claim = (name: keyof Issuer['claims']): z.ZodType<string> => or(is.line(200), CLAIMS[name]);

const issuerSchema = z.strictObject({
  issuer: is.line(500),
  audience: is.line(500),
  use: or(is.oneOf(['refresh', 'access'] as const), 'refresh'),
  algorithms: or(some(is.oneOf(ALGORITHMS)), ['RS256', 'ES256', 'EdDSA']),
  jwksUrl: maybe(is.webUrl),
  jwksFile: maybe(is.line(1000)),
  typ: maybe(is.matching(/^[\w.+/-]{1,100}$/, 'a media type, such as rt+jwt')),
  maxAge: maybe(is.duration(60_000, 3650 * DAY)),
  trustVerified: or(is.yesOrNo, true),
  trustLoginClaims: maybe(is.yesOrNo),
  claims: or(
    z.strictObject({
      email: claim('email'),
      emailVerified: claim('emailVerified'),
      phone: claim('phone'),
      phoneVerified: claim('phoneVerified'),
      username: claim('username'),
      locale: claim('locale'),
    }),
    CLAIMS,
  ),
  manages: or(z.array(is.oneOf(KINDS)), []),
  introspection: maybe(z.strictObject({ url: is.webUrl, clientId: is.line(500), clientSecret: is.secretLine(1000) })),
});

const mailSchema = z.strictObject({ id: or(PROVIDER_ID, 'mail'), url: is.smtpUrl, from: is.sender });
const smsSchema = z.strictObject({
  id: or(PROVIDER_ID, 'sms'),
  url: is.secretLine(1000),
  from: or(is.matching(/^[A-Za-z0-9+ ]{0,40}$/, 'a number, a sender name or a messaging service id'), ''),
  secret: maybe(is.webhookSecret),
});

const FACES: readonly FaceName[] = ['descope', 'trivore', 'transmit', 'wso2'];
const faceSchema = z.strictObject({
  completion: or(is.oneOf(['click', 'session'] as const), 'click'),
  linkLife: maybe(is.duration(POLICY_RANGES.linkLife[0], LOOSE_LINK_LIFE)),
});
const faceSettings = z.strictObject(
  Object.fromEntries(FACES.map((name) => [name, faceSchema.optional()])) as {
    [N in FaceName]: z.ZodOptional<typeof faceSchema>;
  },
);
/** A list of names, or how each is served. */
const facesSchema = z.preprocess((given, context) => {
  if (!Array.isArray(given)) return given;
  const names = given.filter((name): name is FaceName => FACES.includes(name as FaceName));
  if (names.length < given.length)
    context.addIssue({
      code: 'custom',
      message: `must be of ${FACES.join(', ')} (got ${JSON.stringify(given.find((name) => !FACES.includes(name as FaceName)))})`,
      input: given,
    });
  return Object.fromEntries(names.map((name) => [name, {}]));
}, faceSettings);

const projectSchema = z.strictObject({
  id: or(is.matching(/^[A-Za-z0-9_-]{1,64}$/, 'up to 64 letters, digits, - and _'), 'default'),
  serviceName: is.line(60),
  supportUrl: maybe(is.webUrl),
  issuers: some(issuerSchema),
  allowedOrigins: or(z.array(is.origin), []),
  redirectUrls: or(z.array(is.redirectEntry), []),
  linkUrl: maybe(is.linkTarget),
  // RFC 6265 §4.1.1
  refreshCookie: maybe(is.matching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/, 'the name of a cookie')),
  cookieSameSite: or(is.oneOf(['strict', 'lax', 'none-partitioned'] as const), 'strict'),
  policy: or<Policy>(policySchema, DEFAULT_POLICY),
  homeCountry: maybe(is.country),
  mail: or<MailProvider[]>(z.array(mailSchema), []),
  sms: or<SmsProvider[]>(z.array(smsSchema), []),
  webhooks: or(z.array(z.strictObject({ url: is.webUrl, secret: is.webhookSecret })), []),
  adminClaim: maybe(is.claimEquals),
  humanCheck: maybe(z.strictObject({ url: is.webUrl, secret: is.secretLine(1000) })),
  messages: or(z.record(z.string(), z.record(z.string(), is.line(500))), {}),
  templateKeys: or(z.array(is.matching(/^[A-Za-z][\w-]{0,39}$/, 'a name of letters, digits, - and _')), []),
  faces: or<Project['faces']>(facesSchema, {}),
  languages: or(some(is.language), ['en', 'ar']),
});

/**
 * Everything that is wrong at once. A kind without a provider is switched off, unless `policy.kinds` names it: then the
 * provider is missing.
 */
export function readProject(raw: unknown, checkSms: CheckSms): ReadProject {
  const read = projectSchema.safeParse(raw, { reportInput: true });
  const wrong = [...(read.success ? [] : read.error.issues.flatMap(wordsOf)), ...together(raw, checkSms)];
  if (!read.success || wrong.length > 0) return { ok: false, wrong };
  const { mail, sms, issuers, policy } = read.data;
  const on = { email: mail.length > 0, phone: sms.length > 0 };
  const project: Project = {
    ...read.data,
    issuers: issuers.map((issuer) => ({
      ...issuer,
      trustLoginClaims: issuer.trustLoginClaims ?? issuer.trustVerified,
    })),
    policy: { ...policy, kinds: policy.kinds.filter((kind) => on[kind]) },
  };
  return { ok: true, project };
}

/** What settings must be beside each other; judged on what was given, so that it is told together with the rest. */
function together(raw: unknown, checkSms: CheckSms): SettingFault[] {
  const wrong: SettingFault[] = [];
  const say = (path: readonly PropertyKey[], words: string): number => wrong.push({ path, words });
  const project = record(raw);
  const policy = record(project['policy']);
  const [mail, sms, issuers] = [list(project['mail']), list(project['sms']), list(project['issuers'])];
  const asked = list(policy['kinds']);
  const [kept, back] = [
    policy['purgeAfter'] ?? DEFAULT_POLICY.purgeAfter,
    policy['undoLife'] ?? DEFAULT_POLICY.undoLife,
  ];
  const [keptFor, backFor] = [
    is.duration(...R.purgeAfter).safeParse(kept).data,
    is.duration(...R.undoLife).safeParse(back).data,
  ];
  if (keptFor !== undefined && backFor !== undefined && keptFor < backFor)
    say(['policy', 'purgeAfter'], 'must not be shorter than undoLife: a way back needs what it brings back');
  if (mail.length === 0 && asked.includes('email')) say(['mail'], 'is missing, and policy.kinds names email');
  if (sms.length === 0 && asked.includes('phone')) say(['sms'], 'is missing, and policy.kinds names phone');
  if (mail.length + sms.length + asked.length === 0)
    say(['mail'], 'is missing, and there is no SMS provider either: one of both must be there');
  const phone = sms.length > 0 && (asked.length === 0 || asked.includes('phone'));
  if (phone && !project['homeCountry'] && list(policy['phoneCountries']).length === 0)
    say(['homeCountry'], 'is missing: without it no phone number may be texted');
  issuers.map(record).forEach((issuer, i) => {
    if (!issuer['jwksUrl'] && !issuer['jwksFile']) say(['issuers', i, 'jwksUrl'], 'is missing (or a file of keys)');
    if (issuer['jwksUrl'] && issuer['jwksFile']) say(['issuers', i, 'jwksFile'], 'must not stand beside a JWKS URL');
  });
  sms.map(record).forEach((provider, i) => {
    for (const { path, words } of checkSms(provider)) say(['sms', i, ...path], words);
  });
  for (const [name, providers] of [
    ['mail', mail],
    ['sms', sms],
  ] as const) {
    const ids = providers.map((provider) => record(provider)['id'] ?? name);
    ids.forEach((id, i) => {
      if (ids.indexOf(id) !== i) say([name, i, 'id'], 'must differ from the others');
    });
  }
  for (const kind of KINDS) {
    const methods = list(record(policy['methods'])[kind]);
    const first = record(policy['defaultMethod'])[kind] ?? DEFAULT_POLICY.defaultMethod[kind];
    if (methods.length > 0 && !methods.includes(first))
      say(['policy', 'defaultMethod', kind], `must be one of ${methods.join(', ')}`);
  }
  return wrong;
}

function wordsOf(issue: z.core.$ZodIssue): SettingFault[] {
  switch (issue.code) {
    case 'custom':
      return [{ path: issue.path, words: issue.message }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...issue.path, key], words: 'is not a setting' }));
    case 'too_small':
      return [{ path: issue.path, words: 'must not be empty' }];
    case 'too_big':
      return [{ path: issue.path, words: `must hold at most ${issue.maximum}` }];
    case 'invalid_type': {
      if (issue.input === undefined) return [{ path: issue.path, words: 'is missing' }];
      const words = `must be ${issue.expected === 'array' ? 'a list' : 'an object of settings'}`;
      return [{ path: issue.path, words }];
    }
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_value':
      return [{ path: issue.path, words: 'is not as it should be' }];
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
