// Owns which settings come out of the environment, and their defaults. Not its mistakes: mistakes.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGE_TAGS } from '../../../shared/languages.ts';
import { DEFAULT_POLICY } from '../../../server/core/policy.ts';
import { FULL, HOOK, KEYS, LEAST, config, errors } from './kit.ts';

test('the least that must be said gives a project with the defaults', () => {
  const { projects, ...rest } = config(LEAST);
  assert.deepEqual(rest, {
    publicUrl: 'https://change.example.com',
    port: 8787,
    host: '127.0.0.1',
    databaseUrl: 'sqlite:contact-change.db',
    keys: null,
    trustedProxies: 0,
    maxConnections: 8000,
    maxConnectionsPerAddress: 200,
    maxStreams: 5000,
    databaseConnections: 20,
    outboundAllow: [],
    metricsAddress: null,
    logLevel: 'info',
    production: false,
  });
  assert.deepEqual(projects, [
    {
      id: 'default',
      serviceName: 'Example',
      supportUrl: null,
      managedUrl: null,
      issuers: [
        {
          issuer: 'https://sign-in.example.com',
          audience: ['contact-change'],
          otherAudiences: [],
          use: 'refresh',
          native: false,
          requiredClaims: {},
          algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
          jwksUrl: 'https://sign-in.example.com/jwks.json',
          jwksFile: null,
          typ: null,
          maxAge: null,
          trustVerified: true,
          trustLoginClaims: true,
          claims: {
            mode: 'follow',
            email: 'email',
            emailVerified: 'email_verified',
            phone: 'phone_number',
            phoneVerified: 'phone_number_verified',
            username: 'preferred_username',
            name: 'name',
            givenName: 'given_name',
            familyName: 'family_name',
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
      directories: [],
      events: null,
      reports: null,
      testContacts: [],
      streams: [],
      receiptAudience: null,
      adminRoles: [],
      brand: null,
      adminApprovals: 'on',
      oidc: null,
      account: null,
      humanCheck: null,
      messages: {},
      templateKeys: [],
      faces: {},
      languages: LANGUAGE_TAGS,
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
      MANAGED_URL: 'https://id.example.com/profile',
      SMS_COUNTRIES: 'FI,SE',
      POLICY: '/etc/policy.json',
      MESSAGES: '{"en":{"heading":"Hi {{service}}"}}',
      LANGUAGES: 'ar,en-gb',
      ADMIN_CLAIM: 'realm roles=contacts-admin',
      ADMIN_ROLES: 'support=https://claims.example/groups:helpdesk,verifier=roles:four-eyes',
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
    [project?.adminRoles, project?.webhooks, read.outboundAllow],
    [
      [
        { role: 'admin', claim: 'realm roles', value: 'contacts-admin' },
        { role: 'support', claim: 'https://claims.example/groups', value: 'helpdesk' },
        { role: 'verifier', claim: 'roles', value: 'four-eyes' },
      ],
      [{ url: 'https://app.example.com/hook', secret: `${HOOK} ${HOOK}` }],
      ['10.1.0.0/16', 'fd00::/8'],
    ],
  );
  assert.deepEqual(project?.languages, ['ar', 'en-GB']);
  const face = {
    completion: 'click',
    linkLife: null,
    confirmCurrent: 'never',
    stepUp: { begin: { maxAge: 0, acr: null, amr: null } },
    humanCheck: 'off',
  };
  assert.deepEqual(project?.faces, { descope: face, wso2: { ...face, linkLife: 86_400_000 } });
  assert.deepEqual(project?.allowedOrigins, ['https://app.example.com', 'http://localhost:3000']);
  assert.equal(project?.redirectUrls.length, 2);
  assert.equal(project?.refreshCookie, 'refresh');
  assert.equal(project?.managedUrl, 'https://id.example.com/profile');
  assert.deepEqual(project?.messages, { en: { heading: 'Hi {{service}}' } });
});

test('a configuration cannot be changed once it is read', () => {
  const read = config({ ...FULL, SECRET_KEYS: KEYS });
  assert.ok(Object.isFrozen(read) && Object.isFrozen(read.projects[0]?.policy.resendWaits));
  assert.throws(() => Object.assign(read, { port: 1 }));
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

test('an address of metrics is a host and a port, and never the port of the server', () => {
  const addressOf = (text: string) => config({ ...LEAST, METRICS_ADDRESS: text }).metricsAddress;
  assert.deepEqual(addressOf('127.0.0.1:9464'), { host: '127.0.0.1', port: 9464 });
  assert.deepEqual(addressOf('[::1]:9464'), { host: '::1', port: 9464 });
  assert.deepEqual(addressOf('localhost:0'), { host: 'localhost', port: 0 });
  for (const text of [
    '9464',
    ':9464',
    '127.0.0.1',
    'http://127.0.0.1:9464',
    '::1:9464',
    '[localhost]:1',
    'a:70000',
    'a b:1',
  ])
    assert.match(
      errors({ ...LEAST, METRICS_ADDRESS: text }).join(),
      /^METRICS_ADDRESS must be a host and a port, such as/,
      text,
    );
  const same = errors({ ...LEAST, PORT: '9464', METRICS_ADDRESS: '127.0.0.1:9464' });
  assert.deepEqual(same, ['METRICS_ADDRESS must not have the port of PORT: metrics are never public']);
});
