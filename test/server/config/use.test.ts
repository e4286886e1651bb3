// Owns which settings are refused because they could never work, although they have the right form. Not mistakes of form:
// mistakes.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDatabaseUrl } from '../../../server/config/read-config.ts';
import { makeKey } from '../../../server/config/keys.ts';
import { config, errors, FULL, HOOK, LEAST, type Env } from './kit.ts';

const OIDC = { OIDC_CLIENT_ID: 'contact-change', OIDC_CLIENT_SECRET: 'hush' };
const SECRET = /hunter|s3cr|w0rd/;

test('a password that a URL cannot hold is refused with the character to encode, and nothing else of it', () => {
  const cases: [env: Env, error: string][] = [
    [{ SMTP_URL: 'smtp://user:hunter%ss@mail.example.com' }, 'write % as %25'],
    [{ SMTP_URL: 'smtp://user:hunter%@mail.example.com' }, 'write % as %25'],
    [{ SMTP_URL: 'smtp://user:hunter#w0rd@mail.example.com' }, 'write # as %23'],
    [{ SMTP_URL: 'smtp://user:12/w0rd@mail.example.com' }, 'write / as %2F'],
    [{ SMTP_URL: 'smtp://user:12?w0rd@mail.example.com' }, 'write ? as %3F'],
    [{ SMTP_URL: 'smtps://us#er:hunter@mail.example.com' }, 'write # as %23'],
    [{ SMTP_URL: 'smtp://user:hunter w0rd@mail.example.com' }, 'write a space as %20'],
    [{ SMTP_URL: 'smtp://user:hunter%FF@mail.example.com' }, 'in UTF-8'],
    [{ DATABASE_URL: 'postgres://u:hunter%w0rd@db.example.com/x' }, 'write % as %25'],
    [{ DATABASE_URL: 'postgres://u:p@hunter#w0rd@db.example.com/x' }, 'write # as %23'],
    [{ DATABASE_URL: 'postgres://u:12/w0rd@db.example.com/x' }, 'write / as %2F'],
    [{ DATABASE_URL: 'postgresql://u:hunter?w0rd@db.example.com/x' }, 'write ? as %3F'],
    [{ SMS_URL: 'twilio://AC1:s3cr%et@api.twilio.com' }, 'write % as %25'],
    [{ SMS_URL: 'twilio://AC1:s3cr#et@api.twilio.com' }, 'write # as %23'],
    [{ SMS_URL: 'twilio://AC1:s3cr/et@api.twilio.com' }, 'write / as %2F'],
    // A password that looks like the name of a parameter, or holds more than one reserved character.
    [{ SMTP_URL: 'smtp://user:hunter?a=w0rd@mail.example.com:587' }, 'write ? as %3F'],
    [{ SMTP_URL: 'smtp://user:hunter/b?c=w0rd@mail.example.com' }, 'write / as %2F'],
    [{ SMTP_URL: 'smtp://user:hunter\tw0rd@mail.example.com' }, 'write other white space as %09'],
    [{ SMTP_URL: 'smtp://user:hunter\u00a0w0rd@mail.example.com' }, 'as %C2%A0'],
    [{ SMS_URL: 'twilio://AC1:s3cr?a=et@api.twilio.com' }, 'write ? as %3F'],
    [{ SMS_URL: 'https://user:s3cr%et@sms.example.com/send', SMS_SECRET: HOOK }, 'write % as %25'],
    [{ SMS_URL: 'https://user:s3cr/et@sms.example.com/send', SMS_SECRET: HOOK }, 'write / as %2F'],
    [{ DATABASE_URL: 'postgres://u:hunter?a=w0rd@db.example.com:5432/x' }, 'write ? as %3F'],
    [{ DATABASE_URL: 'postgres://u:12?a=w0rd@db.example.com/x' }, 'write ? as %3F'],
    [{ DATABASE_URL: 'postgres://u:hunter/?a=w0rd@db.example.com/x' }, 'write / as %2F'],
  ];
  for (const [env, part] of cases) {
    const [name = ''] = Object.keys(env);
    const found = errors({ ...FULL, ...env });
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', new RegExp(`^${name} must have the user and password`), found[0]);
    assert.ok(found[0]?.includes(part), `${found[0]} has ${part}`);
    assert.doesNotMatch(found.join('\n'), SECRET);
  }
});

test('a password with every sign is taken when it is encoded', () => {
  const pass = encodeURIComponent('p@ss:w/o?r#d% ü&=+');
  for (const env of [
    { SMTP_URL: `smtp://user%40example.com:${pass}@mail.example.com:587` },
    { SMTP_URL: 'smtp://user@example.com:p@ss@mail.example.com' }, // the last @ ends the password
    { DATABASE_URL: `postgres://u:${pass}@db.example.com:5432/x?sslmode=require&application_name=a@b` },
    { DATABASE_URL: 'postgres:///x?host=/var/run/postgresql' },
    { SMS_URL: `twilio://AC1:${pass}@api.twilio.com` },
    { SMS_URL: `https://user:${pass}@sms.example.com/users/@me?as=a@b`, SMS_SECRET: HOOK },
    { SMTP_URL: 'smtp://user:pass@[2001:db8::1]:587' },
    { DATABASE_URL: 'postgres://u:pass@[2001:db8::1]:5432/x' },
    { DATABASE_URL: 'postgres://u:pass@%2Fvar%2Frun%2Fpostgresql/x' },
  ])
    config({ ...FULL, ...env });
});

test('a command that needs the database alone refuses the same URLs, and prints no part of a password', () => {
  for (const url of ['postgres://u:p@hunter#w0rd@db/x', 'postgres://u:12/w0rd@db/x', '"sqlite:x.db"']) {
    const read = readDatabaseUrl({ DATABASE_URL: url });
    assert.ok(!read.ok, url);
    assert.doesNotMatch(read.error, SECRET);
  }
});

test('a user without a password logs in nowhere', () => {
  for (const SMTP_URL of [
    'smtp://user@mail.example.com',
    'smtp://:pass@mail.example.com',
    'smtp://user:@mail.example.com',
  ])
    assert.match(errors({ ...LEAST, SMTP_URL })[0] ?? '', /^SMTP_URL must have both a user and a password/);
  assert.match(errors({ ...LEAST, SMTP_URL: 'smtp://mail.example.com/path' })[0] ?? '', /^SMTP_URL must look like/);
});

test('a host that no driver can look up is refused', () => {
  const cases: [env: Env, error: RegExp][] = [
    [
      { SMTP_URL: 'smtp://user:pass@bücher.example' },
      /^SMTP_URL must name one host, in ASCII: xn-- for other scripts$/,
    ],
    [{ SMTP_URL: 'smtp://user:pass@a.example,b.example' }, /^SMTP_URL must name one host/],
    [{ SMTP_URL: 'smtp://user:pass@mail.example.com:0' }, /^SMTP_URL must not have the port 0$/],
    [{ DATABASE_URL: 'postgres://u:pass@a.example,b.example/x' }, /^DATABASE_URL must name one host$/],
    [
      { DATABASE_URL: 'postgres://u:p%C3%BC@db/x?application_name=my app' },
      /^DATABASE_URL must hold no space: write %20$/,
    ],
    [{ DATABASE_URL: 'sqlite://data/x.db' }, /^DATABASE_URL must look like sqlite:contact-change.db or sqlite:\/var/],
    [{ DATABASE_URL: 'sqlite:~/x.db' }, /^DATABASE_URL must not start with ~/],
    [{ DATABASE_URL: 'sqlite:x.db?mode=ro' }, /^DATABASE_URL must have no query/],
    [{ DATABASE_URL: 'sqlite::memory:' }, /^DATABASE_URL must name a file/],
  ];
  for (const [env, error] of cases) {
    const found = errors({ ...LEAST, ...env });
    assert.ok(found.length === 1 && error.test(found[0] ?? ''), found.join('\n'));
  }
  for (const DATABASE_URL of ['sqlite:x.db', 'sqlite:/data/x.db', 'sqlite:///data/x.db', 'sqlite:./my data/x.db'])
    assert.equal(config({ ...LEAST, DATABASE_URL }).databaseUrl, DATABASE_URL);
});

test('no setting shows a secret that stands in a URL without a scheme, behind a quote or in a query', () => {
  for (const url of [
    'https://u:s3cr"w0rd@x.example',
    'u:s3cr@x.example',
    'http://x.example/?token=s3cr"w0rd',
    'http://x.example?s3cr',
  ])
    for (const name of [
      'PUBLIC_URL',
      'JWKS_URL',
      'LINK_URL',
      'SUPPORT_URL',
      'MANAGED_URL',
      'ALLOWED_ORIGINS',
      'WEBHOOK_URL',
      'HUMAN_CHECK_URL',
    ])
      assert.doesNotMatch(errors({ ...LEAST, [name]: url }).join('\n'), SECRET, `${name}=${url}`);
  // The path of a webhook is its secret at many services.
  assert.doesNotMatch(
    errors({ ...LEAST, WEBHOOK_URL: 'http://x.example/s3cr', WEBHOOK_SECRET: HOOK }).join('\n'),
    SECRET,
  );
});

test('a value in another spelling is refused with the right one', () => {
  const cases: [env: Env, error: RegExp][] = [
    [{ ALLOWED_ORIGINS: 'https://App.example/' }, /as browsers write it: https:\/\/app\.example \(got/],
    [{ ALLOWED_ORIGINS: 'https://app.example:443' }, /as browsers write it: https:\/\/app\.example \(got/],
    [{ ALLOWED_ORIGINS: 'https://bücher.example' }, /as browsers write it: https:\/\/xn--bcher-kva\.example \(got/],
    [{ LANGUAGES: 'en_US' }, /^LANGUAGES must be written en-US \(got "en_US"\)$/],
    [{ MESSAGES: '{"en_GB":{"button":"Yes"}}' }, /^MESSAGES: en_GB must be written en-GB$/],
    [{ HOME_COUNTRY: 'UK', SMS_COUNTRIES: 'FI' }, /^HOME_COUNTRY must be GB \(got "UK"\)$/],
    [{ POLICY: '{"phoneCountries":["UK"]}' }, /^POLICY: phoneCountries\[0\] must be GB \(got "UK"\)$/],
    [{ PUBLIC_URL: 'https://id.example.com/a b' }, /^PUBLIC_URL must have a path of letters/],
    [{ PUBLIC_URL: 'https://id.example.com/*' }, /^PUBLIC_URL must have a path of letters/],
    [{ PUBLIC_URL: 'https://id.example.com/:x' }, /^PUBLIC_URL must have a path of letters/],
    [{ PUBLIC_URL: 'https://id.example.com/a//b' }, /^PUBLIC_URL must have a path of letters/],
  ];
  for (const [env, error] of cases) {
    const found = errors({ ...FULL, ...env });
    assert.ok(found.length === 1 && error.test(found[0] ?? ''), found.join('\n'));
  }
  assert.equal(
    config({ ...FULL, PUBLIC_URL: 'https://id.example.com/my-app/v1.0/' }).publicUrl,
    'https://id.example.com/my-app/v1.0',
  );
});

test('no setting shows the password of a URL, wherever it ends', () => {
  for (const url of ['http://u:p@hunter@x.example', 'http://u:p/hunter@x.example', 'http://u:p#hunter@x.example'])
    for (const name of ['PUBLIC_URL', 'JWKS_URL', 'LINK_URL', 'SUPPORT_URL', 'MANAGED_URL', 'ALLOWED_ORIGINS'])
      assert.doesNotMatch(errors({ ...LEAST, [name]: url }).join('\n'), SECRET, `${name}=${url}`);
});

test('what can never work is refused: origins with *, countries without phones, languages without words', () => {
  const cases: [env: Env, error: RegExp][] = [
    [{ ALLOWED_ORIGINS: 'https://*.example.com' }, /^ALLOWED_ORIGINS must name one host: \* stands for no hosts here/],
    [{ ALLOWED_ORIGINS: '*' }, /^ALLOWED_ORIGINS must be an origin/],
    [
      { ALLOWED_ORIGINS: 'https://app.example.com/' },
      /^ALLOWED_ORIGINS must be an origin as browsers write it: https:\/\/app\.example\.com \(got/,
    ],
    [{ PUBLIC_URL: 'https://*.example.com' }, /^PUBLIC_URL must name one host/],
    [{ JWKS_URL: 'https://*.example.com/jwks' }, /^JWKS_URL must name one host/],
    [{ SMS_COUNTRIES: 'FI,EU' }, /^SMS_COUNTRIES must be a country that has phone numbers of its own \(got "EU"\)/],
    [{ SMS_COUNTRIES: 'UN' }, /^SMS_COUNTRIES must be a country/],
    [{ HOME_COUNTRY: 'AQ' }, /^HOME_COUNTRY must be a country that has phone numbers of its own/],
    [{ ACCOUNT_RETURN_URLS: 'https://app.example.com/' }, /^OIDC_ISSUER is missing: users of the account page sign in/],
    [
      { ...OIDC, OIDC_ISSUER: 'https://staff.example.com', ACCOUNT_RETURN_URLS: 'https://app.example.com/' },
      /^OIDC_ISSUER must be the issuer of an entry in issuers/,
    ],
    [
      { ...OIDC, JWT_USE: 'access', ACCOUNT_RETURN_URLS: 'https://app.example.com/' },
      /^OIDC_ISSUER must be the issuer of an entry in issuers whose tokens the native API accepts/,
    ],
    [{ ...OIDC, ACCOUNT_RETURN_URLS: 'https://app.example.com/*' }, /^ACCOUNT_RETURN_URLS must be one exact https URL/],
    [{ ...OIDC, ACCOUNT_RETURN_URLS: 'app.example.com' }, /^ACCOUNT_RETURN_URLS must be one exact https URL/],
    [{ ...OIDC, ACCOUNT_RETURN_URLS: 'javascript:alert(1)' }, /^ACCOUNT_RETURN_URLS must be one exact https URL/],
    [{ LANGUAGES: 'en,is' }, /^LANGUAGES must be a language that has words here: en, ar.* \(got "is"\)/],
    [
      { LANGUAGES: 'en,ar', MESSAGES: '{"fi":{"button":"Jatka"}}' },
      /^MESSAGES: fi is not one of the languages of the project, so no message has these lines$/,
    ],
    [{ MESSAGES: '{"is":{"subjectCode":"Kóði {{code}}"}}' }, /^MESSAGES: is has no words here: there is en, ar/],
  ];
  for (const [env, error] of cases) {
    const found = errors({ ...FULL, ...env });
    assert.ok(found.length === 1 && error.test(found[0] ?? ''), found.join('\n'));
  }
  // Also beside other faults, because all are told at once.
  assert.equal(errors({ ...FULL, LANGUAGES: 'is', SMS_COUNTRIES: 'EU', PORT: 'x' }).length, 3);
  config({ ...FULL, LANGUAGES: 'ar-EG,en-GB', MESSAGES: '{"ar-EG":{"subjectCode":"{{code}}"}}' });
});

test('the quotes of an env file are named, whatever the setting', () => {
  for (const [name, text] of Object.entries({
    SERVICE_NAME: '"Example"',
    ISSUER: "'https://sign-in.example.com'",
    MAIL_FROM: '"Example <no-reply@example.com>"',
    POLICY: '\'{"max":3}\'',
    SMS_FROM: '"+358405550100"',
  })) {
    const found = errors({ ...FULL, [name]: text });
    assert.deepEqual(found, [
      `${name} must not stand in quotes: an env file of Docker or systemd may hand them on as part of the value`,
    ]);
  }
  // These quotes are part of the address.
  config({ ...FULL, MAIL_FROM: '"Acme, Inc." <no-reply@acme.example>' });
});

test('a secret file may end in CRLF, and begin with a byte order mark', () => {
  const [first, second] = [makeKey('k2'), makeKey('k1')];
  for (const text of [`${first}\r\n`, `\uFEFF${first}\r\n${second}\r\n`, `${first},${second}\n`])
    assert.equal(config({ ...LEAST, SECRET_KEYS_FILE: '/keys' }, { '/keys': text }).keys?.[0]?.id, 'k2');
  assert.equal(
    config({ ...LEAST, POLICY: '/policy' }, { '/policy': '\uFEFF{"max":3}\r\n' }).projects[0]?.policy.max,
    3,
  );
});

test('the domain of a sender in its own script becomes what headers can hold', () => {
  const { projects } = config({ ...LEAST, MAIL_FROM: 'Bücher <no-reply@bücher.example>' });
  assert.equal(projects[0]?.mail[0]?.from, 'Bücher <no-reply@xn--bcher-kva.example>');
  assert.match(errors({ ...LEAST, MAIL_FROM: 'no-reply@localhost' })[0] ?? '', /^MAIL_FROM must look like/);
  assert.match(errors({ ...LEAST, MAIL_FROM: 'a@x.example, b@x.example' })[0] ?? '', /^MAIL_FROM must look like/);
});

test('help may be a page, one mail address or one number, and nothing that runs', () => {
  for (const SUPPORT_URL of ['https://example.com/help', 'mailto:help@example.com', 'tel:+358-9-123456'])
    assert.equal(config({ ...LEAST, SUPPORT_URL }).projects[0]?.supportUrl, SUPPORT_URL);
  for (const SUPPORT_URL of [
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example,c@d.example',
    'mailto:a@b.example?bcc=c@d.example',
    'tel:none',
    'tel:+1 900',
  ])
    assert.match(errors({ ...LEAST, SUPPORT_URL }).join(), /SUPPORT_URL must/, SUPPORT_URL);
});

test('the page where the sign-in manages contacts is one https URL', () => {
  const MANAGED_URL = 'https://id.example.com/profile?tab=contacts';
  assert.equal(config({ ...LEAST, MANAGED_URL }).projects[0]?.managedUrl, MANAGED_URL);
  for (const [url, fault] of [
    ['http://id.example.com/profile', 'must start with https://'],
    ['javascript:alert(1)', 'must start with https://'],
    ['mailto:help@example.com', 'must start with https://'],
    ['https://user@id.example.com/', 'must not hold a user or password'],
    ['/profile', 'must be a URL'],
  ] as const)
    assert.ok(
      errors({ ...LEAST, MANAGED_URL: url })
        .join()
        .startsWith(`MANAGED_URL ${fault}`),
      url,
    );
});
