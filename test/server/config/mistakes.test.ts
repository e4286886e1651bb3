// Owns which mistakes in the environment are told, all at once and by name. Not those of a file of projects: projects.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../../../server/config/read-config.ts';
import { FULL, HOOK, CHECKS, KEYS, LEAST, config, errors, type Env } from './kit.ts';

const SIGNALS = {
  SIGNALS_ENDPOINT: 'https://r.example/events',
  SIGNALS_AUDIENCE: 'https://r.example',
  SIGNALS_EVENTS: 'session-revoked',
};

test('an empty environment is told all that it lacks at once', () => {
  assert.deepEqual(errors({ NODE_ENV: 'production' }), [
    'PUBLIC_URL is missing',
    'SECRET_KEYS is missing: in production it must be set; contact-change-server keys makes one',
    'SERVICE_NAME is missing',
    'ISSUER is missing',
    'AUDIENCE is missing',
    'SMTP_URL is missing, and there is no SMS provider either: one of them is needed',
  ]);
});

test('each mistake is told by the name of its variable', () => {
  const cases: [env: Env, error: string | RegExp][] = [
    [{ PUBLIC_URL: 'http://x' }, 'PUBLIC_URL must start with https:// (got "http://x")'],
    [{ PUBLIC_URL: 'change.example.com' }, 'PUBLIC_URL must be a URL (got "change.example.com")'],
    [{ PUBLIC_URL: 'https://x.example/?a' }, /^PUBLIC_URL must not hold a user, query or fragment/],
    [
      { PUBLIC_URL: 'https://u:hunter2@x.example' },
      /^PUBLIC_URL must not hold a user.*\(got "https:\/\/…@x.example"\)$/,
    ],
    [{ PORT: '80a' }, 'PORT must be a whole number from 0 to 65535 (got "80a")'],
    [{ PORT: '65536' }, /^PORT must be/],
    [{ DATABASE_URL: 'mysql://u:hunter2@db/x' }, 'DATABASE_URL must start with sqlite: or postgres://'],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of debug, info, warn, error, silent \(got "loud"\)$/],
    [{ TRUSTED_PROXIES: '-1' }, /^TRUSTED_PROXIES must be a whole number from 0 to 10/],
    [{ SECRET_KEYS: 'k1:changeme' }, 'SECRET_KEYS: key 1 must be id:base64url of 32 bytes'],
    [{ SECRET_KEYS: KEYS, SECRET_KEYS_FILE: '/x' }, 'SECRET_KEYS must not be set together with SECRET_KEYS_FILE'],
    [{ SECRET_KEYS_FILE: '/none' }, /^SECRET_KEYS_FILE cannot be read: there is no file \/none/],
    [{ PROJECT_ID: 'a:b' }, /^PROJECT_ID must be up to 64 letters, digits, - and _ \(got "a:b"\)$/],
    [{ SERVICE_NAME: 'a\nb' }, /^SERVICE_NAME must be one line of at most 60/],
    [{ SERVICE_NAME: '' }, 'SERVICE_NAME is missing'],
    [{ JWKS_URL: 'http://sign-in.example.com/jwks' }, /^JWKS_URL must start with https:\/\//],
    [
      { JWKS_URL: undefined, ISSUER: 'P2abc' },
      'JWKS_URL is missing: set it, or a file of keys. Only an https issuer names its keys by discovery',
    ],
    [{ JWKS_URL: undefined, ISSUER: 'http://sign-in.example.com' }, /^JWKS_URL is missing/],
    [{ JWKS_URL: undefined, ISSUER: 'https://sign-in.example.com/?a' }, /^JWKS_URL is missing/],
    [{ AUDIENCE: 'a,,b' }, /^AUDIENCE must be one audience or several, separated by commas.*\(got "a,,b"\)$/],
    [{ AUDIENCE: 'none' }, /^AUDIENCE must not be none without a marker of the right kind of token/],
    [{ AUDIENCE: 'none', JWT_TYP: 'JWT' }, /^AUDIENCE must not be none without a marker/],
    [{ AUDIENCE: 'none', JWT_REQUIRED_CLAIMS: 'drn' }, /^JWT_REQUIRED_CLAIMS must be claims with their values/],
    [{ AUDIENCE: 'none', JWT_REQUIRED_CLAIMS: 'sub=ann' }, /^JWT_REQUIRED_CLAIMS must not name sub: tokens of every/],
    [{ OTHER_AUDIENCES: 'a contact-change' }, 'OTHER_AUDIENCES must not repeat an audience'],
    [
      { AUDIENCE: 'none', JWT_REQUIRED_CLAIMS: 'drn=DSR', OTHER_AUDIENCES: 'a' },
      'OTHER_AUDIENCES needs an audience that they stand beside',
    ],
    [{ JWT_USE: 'id' }, /^JWT_USE must be one of refresh, access/],
    [{ JWT_NATIVE: 'true' }, 'JWT_NATIVE is for access tokens: set the use to access too'],
    [{ JWT_TYP: 'AT+JWT' }, 'JWT_TYP is that of access tokens: set the use to access too'],
    [{ JWT_TYP: 'id+jwt' }, 'JWT_TYP is that of ID tokens, which are never accepted'],
    [{ JWT_CLAIM_NAMES: '{"mail":"x"}' }, 'JWT_CLAIM_NAMES: mail is not a setting'],
    [{ JWT_CLAIM_NAMES: '{"email":7}' }, /^JWT_CLAIM_NAMES: email must be text/],
    [{ JWKS_FILE: '/jwks' }, 'JWKS_FILE must not be set together with a JWKS URL'],
    [{ JWT_ALGORITHMS: 'ES256,HS256' }, /^JWT_ALGORITHMS must be one of RS256, .*\(got "HS256"\)$/],
    [{ JWT_ALGORITHMS: 'none' }, /^JWT_ALGORITHMS must be one of/],
    [{ JWT_MAX_AGE: '300' }, /^JWT_MAX_AGE must be a duration from 1m to 3650d, such as/],
    [{ TRUST_VERIFIED: 'yes' }, /^TRUST_VERIFIED must be true or false/],
    [{ REFRESH_COOKIE: 'a b' }, /^REFRESH_COOKIE must be the name of a cookie/],
    [{ ALLOWED_ORIGINS: '*' }, /^ALLOWED_ORIGINS must be an origin, .*\(got "\*"\)$/],
    [{ ALLOWED_ORIGINS: 'null' }, /^ALLOWED_ORIGINS must be an origin/],
    [{ ALLOWED_ORIGINS: 'https://a.example/' }, /^ALLOWED_ORIGINS must be an origin/],
    [{ ALLOWED_ORIGINS: 'https://A.example' }, /^ALLOWED_ORIGINS must be an origin/],
    [{ ALLOWED_ORIGINS: 'https://a.example:443' }, /^ALLOWED_ORIGINS must be an origin/],
    [{ ALLOWED_ORIGINS: 'https://ok.example,http://a.example' }, /^ALLOWED_ORIGINS must start with https/],
    [{ REDIRECT_URLS: 'https://*.example.com/*' }, /^REDIRECT_URLS must be an https URL, or https:\/\/host\/prefix/],
    [{ REDIRECT_URLS: 'http://app.example.com/' }, /^REDIRECT_URLS must be/],
    [
      { LINK_URL: 'https://app.example.com/#x' },
      /^LINK_URL must be an https URL without a fragment and without the parameter t/,
    ],
    [{ HOME_COUNTRY: 'fi' }, /^HOME_COUNTRY must be a country of two capital letters/],
    [{ HOME_COUNTRY: 'ZZ' }, /^HOME_COUNTRY must be a country/],
    [{ HOME_COUNTRY: 'UK' }, 'HOME_COUNTRY must be GB (got "UK")'],
    [{ SMS_COUNTRIES: 'FI,Sweden' }, /^SMS_COUNTRIES must be a country/],
    [{ SMS_COUNTRIES: 'FI', POLICY: '{"phoneCountries":["SE"]}' }, /^SMS_COUNTRIES must not be set together with/],
    [{ FACES: 'descope,other' }, 'FACES must be one of descope, trivore, transmit, wso2 (got "other")'],
    [{ LANGUAGES: 'en,../../etc/passwd' }, /^LANGUAGES must be a language tag/],
    [{ SMTP_URL: undefined }, 'SMTP_URL is missing'],
    [{ MAIL_FROM: undefined }, 'MAIL_FROM is missing'],
    [{ MAIL_FROM: 'nobody' }, /^MAIL_FROM must look like/],
    [{ MAIL_FROM: 'a@x.example,b@y.example' }, /^MAIL_FROM must look like/],
    [{ SMTP_URL: 'mail.example.com' }, /^SMTP_URL must look like smtp:\/\//],
    [{ SMTP_URL: 'smtp://u:hunter2@mail.example.com?tls=never' }, /^SMTP_URL must not switch TLS off/],
    [{ SMTP_URL: 'smtp://u:hunter2@localhost?tls=maybe' }, /^SMTP_URL must have no query other than/],
    [
      { SMTP_URL: undefined, MAIL_FROM: undefined, POLICY: '{"kinds":["email"]}' },
      'SMTP_URL is missing, and policy.kinds names email',
    ],
    [
      { SMS_URL: undefined, SMS_FROM: undefined, POLICY: '{"kinds":["email","phone"]}' },
      'SMS_URL is missing, and policy.kinds names phone',
    ],
    [{ SMS_FROM: undefined }, 'SMS_FROM is missing'],
    [{ SMS_URL: 'twilio://api.twilio.com' }, /^SMS_URL must look like twilio:\/\/SID:TOKEN@/],
    [{ SMS_URL: 'twilio://A:hunter2@api.twilio.com?tls=never' }, /^SMS_URL must not switch TLS off/],
    [{ SMS_URL: 'http://sms.example.com' }, /^SMS_URL must look like/],
    [{ SMS_URL: 'https://sms.example.com/' }, /^SMS_SECRET is missing/],
    [{ SMS_URL: 'https://sms.example.com/', SMS_SECRET: 'whsec_hunter2' }, /^SMS_SECRET must be whsec_/],
    [{ SMS_URL: 'https://sms.example.com/', SMS_SECRET: HOOK, SMS_REPORTS: 'on' }, /^SMS_REPORTS is for twilio/],
    [{ SMS_REPORTS: 'yes' }, /^SMS_REPORTS must be one of on, off/],
    [{ REPORTS_SECRET: 'hunter2' }, /^REPORTS_SECRET must be whsec_/],
    [{ REPORTS_SECRET: HOOK, EVENTS_SECRET: HOOK }, /events\.secret and reports\.secret must differ/],
    [{ SMTP_FALLBACK_URL: 'https://mail.example.com' }, /^SMTP_FALLBACK_URL must look like smtp/],
    [{ SMS_FALLBACK_URL: 'https://sms.example.com/' }, /^SMS_FALLBACK_SECRET is missing/],
    [{ SMS_FALLBACK_URL: 'http://sms.example.com/' }, /^SMS_FALLBACK_URL must look like/],
    [{ SMS_FALLBACK_SECRET: HOOK }, /^SMS_FALLBACK_URL is missing/],
    [{ HOME_COUNTRY: undefined }, /^HOME_COUNTRY is missing: without it no phone number/],
    [{ POLICY: '{' }, 'POLICY is not JSON'],
    [{ POLICY: '/none' }, /^POLICY cannot be read/],
    [{ POLICY: '{"trys":3}' }, 'POLICY: trys is not a setting'],
    [{ POLICY: '{"tries":11}' }, 'POLICY: tries must be a whole number from 1 to 10 (got 11)'],
    [{ POLICY: '{"codeLength":5}' }, /^POLICY: codeLength must be a whole number from 6 to 10/],
    [
      { POLICY: '{"codeLife":"11m"}' },
      /^POLICY: codeLife must be a duration from 2m to 10m, such as "10m" \(got "11m"\)$/,
    ],
    [{ POLICY: '{"codeLife":600}' }, /^POLICY: codeLife must be a duration/],
    [{ POLICY: '{"linkLife":"24h"}' }, /^POLICY: linkLife must be a duration from 2m to 1h/],
    [{ POLICY: '{"resendWaits":["60s","30s"]}' }, 'POLICY: resendWaits must not become shorter'],
    [{ POLICY: '{"resendWaits":["0s"]}' }, /^POLICY: resendWaits\[0\] must be a duration from 1s to 1h/],
    [{ POLICY: `{"resendWaits":[${'"30s",'.repeat(10)}"30s"]}` }, 'POLICY: resendWaits must hold at most 10'],
    [{ POLICY: '{"kinds":[]}' }, 'POLICY: kinds must not be empty'],
    [{ POLICY: '{"kinds":["fax"]}' }, /^POLICY: kinds\[0\] must be one of email, phone/],
    [{ POLICY: '{"then":"add"}' }, 'POLICY: then must be a list'],
    [{ POLICY: '{"methods":{"email":["code"]}}' }, 'POLICY: defaultMethod.email must be one of code'],
    [{ POLICY: '{"numberTypes":["PREMIUM_RATE"]}' }, /^POLICY: numberTypes\[0\] must be one of MOBILE/],
    [{ POLICY: '{"emailDomains":["Example.com"]}' }, /^POLICY: emailDomains\[0\] must be a domain in lower case/],
    [{ POLICY: '{"blockedEmailDomains":["*.example.com"]}' }, /^POLICY: blockedEmailDomains\[0\] must be a domain/],
    [{ MESSAGES: '{"en":{"heading":"a\\nb"}}' }, /^MESSAGES: en.heading must be one line/],
    [{ ADMIN_CLAIM: 'admin' }, /^ADMIN_CLAIM must look like roles=contacts-admin/],
    [
      { ADMIN_ROLES: 'root=roles:it' },
      /^ADMIN_ROLES must look like support=roles:helpdesk, with one of the roles support/,
    ],
    [{ ADMIN_ROLES: 'support=helpdesk' }, /^ADMIN_ROLES must look like support=roles:helpdesk/],
    [{ WEBHOOK_URL: 'http://10.0.0.1/x', WEBHOOK_SECRET: HOOK }, /^WEBHOOK_URL must start with https/],
    [{ WEBHOOK_URL: 'https://app.example.com/hook' }, 'WEBHOOK_SECRET is missing'],
    [{ WEBHOOK_URL: 'https://app.example.com/hook', WEBHOOK_SECRET: 'short' }, /^WEBHOOK_SECRET must be whsec_/],
    [
      { INTROSPECTION_URL: 'https://a.example/i', INTROSPECTION_CLIENT_ID: 'x' },
      'INTROSPECTION_CLIENT_SECRET is missing',
    ],
    [{ IDP_MANAGES: 'email,fax' }, /^IDP_MANAGES must be one of email, phone/],
    [{ OUTBOUND_ALLOW: '10.0.0.0/8 fd00::/8, everything' }, /^OUTBOUND_ALLOW must be ranges of addresses/],
    [{ POLICY: '{"stepUp":{"begin":{"maxAge":"21m"}}}' }, /^POLICY: stepUp.begin.maxAge must be a duration/],
    [{ POLICY: '{"stepUp":{"begin":{"acr":["a b"]}}}' }, /^POLICY: stepUp.begin.acr\[0\] must be an acr value/],
    [
      { WEBHOOK_URL: 'https://app.example.com/hook', WEBHOOK_SECRET: HOOK, WEBHOOK_SUBSCRIBE: 'contacts.changed' },
      /^WEBHOOK_SUBSCRIBE must be one of contact\.added, .*contacts\.changed/,
    ],
    [
      { SIGNALS_ENDPOINT: 'https://r.example/events', SIGNALS_AUDIENCE: 'https://r.example' },
      'SIGNALS_EVENTS is missing',
    ],
    [{ ...SIGNALS, SIGNALS_EVENTS: 'session-revoked,log-out' }, /^SIGNALS_EVENTS must be one of identifier-changed, /],
    [{ ...SIGNALS, SIGNALS_ENDPOINT: 'http://r.example/hunter2' }, 'SIGNALS_ENDPOINT must start with https://'],
    [{ ...SIGNALS, SIGNALS_AUTHORIZATION: 'Bearer s3cr3t\r\nX: y' }, /^SIGNALS_AUTHORIZATION must be the value of a/],
    [{ POLICY: '{"undoLife":"31d"}' }, /^POLICY: undoLife must be a duration from 1d to 30d/],
    [{ POLICY: '{"notices":"none"}' }, /^POLICY: notices must be one of all, done/],
  ];
  for (const [env, error] of cases) {
    const told = errors({ ...FULL, ...env }, { '/x': KEYS });
    assert.equal(told.length, 1, `${JSON.stringify(env)}\n${told.join('\n')}`);
    if (typeof error === 'string') assert.equal(told[0], error);
    else assert.match(told[0] ?? '', error);
    assert.doesNotMatch(told[0] ?? '', /hunter2|s3cr3t|changeme/);
  }
});

test('TLS may be left out on this machine alone', () => {
  const { projects } = config({
    ...FULL,
    SMTP_URL: 'smtp://localhost:2525?tls=never',
    SMS_URL: 'twilio://AC1:tok@127.0.0.1:4000?tls=never',
    JWKS_URL: 'http://127.0.0.1:8788/idp/jwks.json',
    ALLOWED_ORIGINS: 'http://[::1]:3000',
  });
  assert.equal(projects[0]?.sms[0]?.url, 'twilio://AC1:tok@127.0.0.1:4000?tls=never');
});

test('a key file must hold public keys', () => {
  const env = { ...LEAST, JWKS_URL: undefined, JWKS_FILE: '/jwks' };
  assert.equal(config(env, { '/jwks': '{"keys":[{"kty":"EC"}]}' }).projects[0]?.issuers[0]?.jwksFile, '/jwks');
  assert.match(errors(env)[0] ?? '', /^JWKS_FILE cannot be read/);
  assert.deepEqual(errors(env, { '/jwks': '<html>' }), ['JWKS_FILE is not JSON']);
  assert.match(errors(env, { '/jwks': '{"keys":[]}' })[0] ?? '', /^JWKS_FILE must hold/);
  assert.match(errors(env, { '/jwks': '{"keys":[{"kty":"EC","d":"x"}]}' })[0] ?? '', /public keys only/);
});

test('a key file and lines of messages are judged beside whatever else is wrong', () => {
  const env = { ...LEAST, JWKS_URL: undefined, JWKS_FILE: '/none', HOME_COUNTRY: 'Finland', PORT: 'x' };
  const result = readConfig({ ...env, MESSAGES: '{"en":{"bogus":"x"}}' }, () => assert.fail('ENOENT'), CHECKS);
  assert.ok(!result.ok);
  for (const told of [/^JWKS_FILE cannot be read/, /^MESSAGES: en\.bogus is not a line/, /^HOME_COUNTRY /, /^PORT /])
    assert.ok(
      result.errors.some((error) => told.test(error)),
      `${told} in ${result.errors.join('\n')}`,
    );
});
