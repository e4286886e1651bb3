import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Config, type Judges, readConfig } from '../../server/config/config.ts';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import { checkSmsProvider } from '../../server/deliver/channels/sms/check-provider.ts';
import { checkMessages } from '../../server/deliver/message/words/check.ts';
import { makeKey } from '../../server/config/keys.ts';

const KEYS = `${makeKey('k2')},${makeKey('k1')}`;
const LEAST = {
  PUBLIC_URL: 'https://change.example.com',
  SERVICE_NAME: 'Example',
  ISSUER: 'https://sign-in.example.com',
  AUDIENCE: 'contact-change',
  JWKS_URL: 'https://sign-in.example.com/jwks.json',
  SMTP_URL: 'smtp://user:hunter2pass@mail.example.com:587',
  MAIL_FROM: 'Example <no-reply@example.com>',
};
const FULL = {
  ...LEAST,
  SMS_URL: 'twilio://AC123:s3cr3ttoken@api.twilio.com',
  SMS_FROM: '+358405550100',
  HOME_COUNTRY: 'FI',
};
const HOOK = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const JUDGES: Judges = { messages: checkMessages, smsProvider: checkSmsProvider };
type Env = Readonly<Record<string, string | undefined>>;

function read(env: Env, files: Readonly<Record<string, string>> = {}): ReturnType<typeof readConfig> {
  const open = (path: string): string => {
    const text = files[path];
    if (text === undefined) throw new Error('ENOENT');
    return text;
  };
  return readConfig(env, open, JUDGES);
}

function config(env: Env, files = {}): Config {
  const result = read(env, files);
  return result.ok ? result.config : assert.fail(result.errors.join('\n'));
}

function errors(env: Env, files = {}): readonly string[] {
  const result = read(env, files);
  return result.ok ? assert.fail('it was taken') : result.errors;
}

test('the least that must be said gives a project with the defaults', () => {
  const { projects, ...rest } = config(LEAST);
  assert.deepEqual(rest, {
    publicUrl: 'https://change.example.com',
    port: 8787,
    host: '127.0.0.1',
    databaseUrl: 'sqlite:contact-change.db',
    keys: null,
    trustedProxies: 0,
    outboundAllow: [],
    logLevel: 'info',
    production: false,
  });
  assert.deepEqual(projects, [
    {
      id: 'default',
      serviceName: 'Example',
      supportUrl: null,
      issuers: [
        {
          issuer: 'https://sign-in.example.com',
          audience: 'contact-change',
          use: 'refresh',
          algorithms: ['RS256', 'ES256', 'EdDSA'],
          jwksUrl: 'https://sign-in.example.com/jwks.json',
          jwksFile: null,
          typ: null,
          maxAge: null,
          trustVerified: true,
          trustLoginClaims: true,
          claims: {
            email: 'email',
            emailVerified: 'email_verified',
            phone: 'phone_number',
            phoneVerified: 'phone_number_verified',
            username: 'preferred_username',
            locale: 'locale',
          },
          manages: [],
          introspection: null,
        },
      ],
      allowedOrigins: [],
      redirectUrls: [],
      linkUrl: null,
      refreshCookie: null,
      cookieSameSite: 'strict',
      policy: { ...DEFAULT_POLICY, kinds: ['email'] },
      homeCountry: null,
      mail: [{ id: 'mail', url: LEAST.SMTP_URL, from: LEAST.MAIL_FROM }],
      sms: [],
      webhooks: [],
      adminClaim: null,
      humanCheck: null,
      messages: {},
      templateKeys: [],
      faces: {},
      languages: ['en', 'ar'],
    },
  ]);
});

test('every variable lands where it belongs', () => {
  const read = config(
    {
      ...FULL,
      PUBLIC_URL: 'http://localhost:8787/bff/',
      PORT: '0',
      HOST: '::',
      DATABASE_URL: 'postgres://u:p@db/x',
      SECRET_KEYS_FILE: '/run/keys',
      PROJECT_ID: 'shop',
      JWT_ALGORITHMS: 'ES256, PS512',
      JWT_TYP: 'rt+jwt',
      JWT_MAX_AGE: '30d',
      TRUST_VERIFIED: 'false',
      REFRESH_COOKIE: 'refresh',
      COOKIE_SAME_SITE: 'none-partitioned',
      ALLOWED_ORIGINS: 'https://app.example.com http://localhost:3000',
      REDIRECT_URLS: 'https://app.example.com/settings,https://app.example.com/x/*',
      LINK_URL: 'https://app.example.com/magic',
      SUPPORT_URL: 'https://example.com/help',
      SMS_COUNTRIES: 'FI,SE',
      POLICY: '/etc/policy.json',
      MESSAGES: '{"en":{"heading":"Hi {{service}}"}}',
      LANGUAGES: 'fi,en-gb',
      ADMIN_CLAIM: 'realm roles=contacts-admin',
      WEBHOOK_URL: 'https://app.example.com/hook',
      WEBHOOK_SECRET: `${HOOK} ${HOOK}`,
      INTROSPECTION_URL: 'https://sign-in.example.com/introspect',
      INTROSPECTION_CLIENT_ID: 'bff',
      INTROSPECTION_CLIENT_SECRET: 's3cret word',
      IDP_MANAGES: 'phone',
      OUTBOUND_ALLOW: '10.1.0.0/16, fd00::/8',
      LOG_LEVEL: 'warn',
      TRUSTED_PROXIES: '2',
      NODE_ENV: 'production',
      FACES: 'descope, wso2',
      OTHER: 'nobody reads it',
    },
    {
      '/run/keys': KEYS,
      '/etc/policy.json': '{"codeLife":"5m","linkLife":1800000,"tries":3,"resendWaits":["30s","1m"]}',
    },
  );
  assert.deepEqual(
    [read.publicUrl, read.port, read.host, read.trustedProxies, read.logLevel, read.production],
    ['http://localhost:8787/bff', 0, '::', 2, 'warn', true],
  );
  assert.deepEqual(
    read.keys?.map((key) => key.id),
    ['k2', 'k1'],
  );
  const [project] = read.projects;
  const { codeLife, linkLife, tries, resendWaits, phoneCountries, kinds } = project?.policy ?? DEFAULT_POLICY;
  assert.deepEqual([codeLife, linkLife, tries, resendWaits], [300_000, 1_800_000, 3, [30_000, 60_000]]);
  assert.deepEqual(
    [phoneCountries, kinds],
    [
      ['FI', 'SE'],
      ['email', 'phone'],
    ],
  );
  const [issuer] = project?.issuers ?? [];
  assert.deepEqual(
    [issuer?.algorithms, issuer?.typ, issuer?.maxAge, issuer?.trustVerified, issuer?.trustLoginClaims],
    [['ES256', 'PS512'], 'rt+jwt', 30 * 86_400_000, false, false],
  );
  assert.deepEqual(
    [issuer?.manages, issuer?.introspection],
    [['phone'], { url: 'https://sign-in.example.com/introspect', clientId: 'bff', clientSecret: 's3cret word' }],
  );
  assert.deepEqual(
    [project?.adminClaim, project?.webhooks, read.outboundAllow],
    [
      { claim: 'realm roles', value: 'contacts-admin' },
      [{ url: 'https://app.example.com/hook', secret: `${HOOK} ${HOOK}` }],
      ['10.1.0.0/16', 'fd00::/8'],
    ],
  );
  assert.deepEqual(project?.languages, ['fi', 'en-GB']);
  const face = { completion: 'click', linkLife: null };
  assert.deepEqual(project?.faces, { descope: face, wso2: face });
  assert.deepEqual(project?.allowedOrigins, ['https://app.example.com', 'http://localhost:3000']);
  assert.equal(project?.redirectUrls.length, 2);
  assert.equal(project?.refreshCookie, 'refresh');
  assert.deepEqual(project?.messages, { en: { heading: 'Hi {{service}}' } });
});

test('a configuration cannot be changed once it is read', () => {
  const read = config({ ...FULL, SECRET_KEYS: KEYS });
  assert.ok(Object.isFrozen(read) && Object.isFrozen(read.projects[0]?.policy.resendWaits));
  assert.throws(() => Object.assign(read, { port: 1 }));
});

test('an empty environment is told all that it lacks at once', () => {
  assert.deepEqual(errors({ NODE_ENV: 'production' }), [
    'PUBLIC_URL is missing',
    'SECRET_KEYS is missing: in production it must be set; contact-change-server keys makes one',
    'SERVICE_NAME is missing',
    'ISSUER is missing',
    'AUDIENCE is missing',
    'SMTP_URL is missing, and there is no SMS provider either: one of both must be there',
    'JWKS_URL is missing (or a file of keys)',
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
    [{ SECRET_KEYS: KEYS, SECRET_KEYS_FILE: '/x' }, 'SECRET_KEYS must not stand beside SECRET_KEYS_FILE'],
    [{ SECRET_KEYS_FILE: '/none' }, /^SECRET_KEYS_FILE cannot be read: there is no file \/none/],
    [{ PROJECT_ID: 'a:b' }, /^PROJECT_ID must be up to 64 letters, digits, - and _ \(got "a:b"\)$/],
    [{ SERVICE_NAME: 'a\nb' }, /^SERVICE_NAME must be one line of at most 60/],
    [{ SERVICE_NAME: '' }, 'SERVICE_NAME is missing'],
    [{ JWKS_URL: 'http://sign-in.example.com/jwks' }, /^JWKS_URL must start with https:\/\//],
    [{ JWKS_URL: undefined }, 'JWKS_URL is missing (or a file of keys)'],
    [{ JWKS_FILE: '/jwks' }, 'JWKS_FILE must not stand beside a JWKS URL'],
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
    [{ LINK_URL: 'https://app.example.com/#x' }, /^LINK_URL must be an https URL without fragment and t/],
    [{ HOME_COUNTRY: 'fi' }, /^HOME_COUNTRY must be a country of two capital letters/],
    [{ HOME_COUNTRY: 'ZZ' }, /^HOME_COUNTRY must be a country/],
    [{ HOME_COUNTRY: 'UK' }, 'HOME_COUNTRY must be GB (got "UK")'],
    [{ SMS_COUNTRIES: 'FI,Sweden' }, /^SMS_COUNTRIES must be a country/],
    [{ SMS_COUNTRIES: 'FI', POLICY: '{"phoneCountries":["SE"]}' }, /^SMS_COUNTRIES must not stand beside/],
    [{ FACES: 'descope,other' }, 'FACES must be of descope, trivore, transmit, wso2 (got "other")'],
    [{ LANGUAGES: 'en,../../etc/passwd' }, /^LANGUAGES must be a language tag/],
    [{ SMTP_URL: undefined }, 'SMTP_URL is missing'],
    [{ MAIL_FROM: undefined }, 'MAIL_FROM is missing'],
    [{ MAIL_FROM: 'nobody' }, /^MAIL_FROM must look like/],
    [{ MAIL_FROM: 'a@x.example,b@y.example' }, /^MAIL_FROM must look like/],
    [{ SMTP_URL: 'mail.example.com' }, /^SMTP_URL must look like smtp:\/\//],
    [{ SMTP_URL: 'smtp://u:hunter2@mail.example.com?tls=never' }, /^SMTP_URL must not switch TLS off/],
    [{ SMTP_URL: 'smtp://u:hunter2@localhost?tls=maybe' }, /^SMTP_URL knows no other query/],
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
    [{ POLICY: '{"resendWaits":["60s","30s"]}' }, 'POLICY: resendWaits must not get shorter'],
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

test('a kind without a provider is switched off unless it is asked for', () => {
  assert.deepEqual(config(LEAST).projects[0]?.policy.kinds, ['email']);
  assert.deepEqual(config(FULL).projects[0]?.policy.kinds, ['email', 'phone']);
  const phone = { ...FULL, SMTP_URL: undefined, MAIL_FROM: undefined };
  assert.deepEqual(config(phone).projects[0]?.policy.kinds, ['phone']);
  assert.deepEqual(config({ ...FULL, POLICY: '{"kinds":["email"]}' }).projects[0]?.policy.kinds, ['email']);
});

test('policy of one kind leaves the other at its default', () => {
  const { methods, defaultMethod } =
    config({ ...FULL, POLICY: '{"methods":{"email":["code"]},"defaultMethod":{"email":"code"}}' }).projects[0]
      ?.policy ?? DEFAULT_POLICY;
  assert.deepEqual(methods, { email: ['code'], phone: DEFAULT_POLICY.methods.phone });
  assert.deepEqual(defaultMethod, { email: 'code', phone: 'code' });
});

const SHOP = {
  id: 'shop',
  serviceName: 'Shop',
  issuers: [{ issuer: 'https://a.example', audience: 'shop', jwksUrl: 'https://a.example/jwks' }],
  mail: [
    { id: 'first', url: 'smtps://mail.example.com', from: 'shop@example.com' },
    { id: 'second', url: 'smtp://mail.example.com', from: 'shop@example.com' },
  ],
};
const BLOG = { ...SHOP, id: 'blog', issuers: [{ ...SHOP.issuers[0], audience: 'blog', use: 'refresh' }] };
const MANY = { PUBLIC_URL: 'https://change.example.com', PROJECTS_FILE: '/p.json' };

test('many projects come out of a file, each with several of everything', () => {
  const { projects } = config(MANY, { '/p.json': JSON.stringify([SHOP, BLOG]) });
  assert.deepEqual(
    projects.map((project) => [project.id, project.mail.map((mail) => mail.id), project.issuers[0]?.audience]),
    [
      ['shop', ['first', 'second'], 'shop'],
      ['blog', ['first', 'second'], 'blog'],
    ],
  );
});

test('mistakes in a project file are told by their place', () => {
  const file = (...projects: unknown[]): readonly string[] => errors(MANY, { '/p.json': JSON.stringify(projects) });
  assert.deepEqual(file({ ...SHOP, name: 'x', issuers: [{ ...SHOP.issuers[0], jwksUrl: 'http://a.example' }] }), [
    'PROJECTS_FILE: [0].issuers[0].jwksUrl must start with https:// (got "http://a.example")',
    'PROJECTS_FILE: [0].name is not a setting',
  ]);
  assert.deepEqual(file(SHOP, SHOP), [
    'PROJECTS_FILE: the id shop must be of one project alone',
    'PROJECTS_FILE: issuer https://a.example with audience shop must stand once: it tells which project a token is for',
  ]);
  const [issuer] = SHOP.issuers;
  assert.deepEqual(file({ ...SHOP, issuers: [issuer, { ...issuer, use: 'access', typ: 'at+jwt' }] }), [
    'PROJECTS_FILE: issuer https://a.example with audience shop must not be of refresh and of access tokens: ' +
      'nothing else tells them apart; give one an audience of its own',
  ]);
  const apart = { ...SHOP, issuers: [issuer, { ...issuer, use: 'access', audience: 'api' }] };
  assert.equal(config(MANY, { '/p.json': JSON.stringify([apart]) }).projects[0]?.issuers.length, 2);
  for (const ours of [MANY.PUBLIC_URL, `${MANY.PUBLIC_URL}/`])
    assert.deepEqual(file({ ...SHOP, issuers: [{ ...issuer, issuer: ours }] }), [
      `PROJECTS_FILE: issuer ${ours} must not be PUBLIC_URL: tokens of that issuer are those of API clients`,
    ]);
  assert.deepEqual(file({ ...SHOP, mail: [SHOP.mail[0], SHOP.mail[0]] }), [
    'PROJECTS_FILE: [0].mail[1].id must differ from the others',
  ]);
  assert.deepEqual(file(), ['PROJECTS_FILE must be a list of one project or more']);
  assert.deepEqual(file('x'), [
    'PROJECTS_FILE: [0] must be an object of settings',
    'PROJECTS_FILE: [0].mail is missing, and there is no SMS provider either: one of both must be there',
  ]);
  assert.deepEqual(errors({ ...MANY, ISSUER: 'x' }, { '/p.json': JSON.stringify([SHOP]) }), [
    'PROJECTS_FILE stands instead of ISSUER: use one or the other',
  ]);
  assert.deepEqual(errors(MANY, { '/p.json': '[{"secret":"hunter2' }), ['PROJECTS_FILE is not JSON']);
});

test('a key file must hold public keys', () => {
  const env = { ...LEAST, JWKS_URL: undefined, JWKS_FILE: '/jwks' };
  assert.equal(config(env, { '/jwks': '{"keys":[{"kty":"EC"}]}' }).projects[0]?.issuers[0]?.jwksFile, '/jwks');
  assert.match(errors(env)[0] ?? '', /^JWKS_FILE cannot be read/);
  assert.deepEqual(errors(env, { '/jwks': '<html>' }), ['JWKS_FILE is not JSON']);
  assert.match(errors(env, { '/jwks': '{"keys":[]}' })[0] ?? '', /^JWKS_FILE must hold/);
  assert.match(errors(env, { '/jwks': '{"keys":[{"kty":"EC","d":"x"}]}' })[0] ?? '', /public keys alone/);
});

test('a key file and lines of messages are judged beside whatever else is wrong', () => {
  const env = { ...LEAST, JWKS_URL: undefined, JWKS_FILE: '/none', HOME_COUNTRY: 'Finland', PORT: 'x' };
  const result = readConfig({ ...env, MESSAGES: '{"en":{"bogus":"x"}}' }, () => assert.fail('ENOENT'), JUDGES);
  assert.ok(!result.ok);
  for (const told of [/^JWKS_FILE cannot be read/, /^MESSAGES: en\.bogus is no line/, /^HOME_COUNTRY /, /^PORT /])
    assert.ok(
      result.errors.some((error) => told.test(error)),
      `${told} in ${result.errors.join('\n')}`,
    );
});
