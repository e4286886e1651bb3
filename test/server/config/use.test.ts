// Owns which settings are refused because they could never work, although they have the right form. Not mistakes of form:
// mistakes.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDatabaseUrl } from '../../../server/config/read-config.ts';
import { makeKey } from '../../../server/config/keys.ts';
import { config, errors, FULL, LEAST, type Env } from './kit.ts';

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

test('no setting shows the password of a URL, wherever it ends', () => {
  for (const url of ['http://u:p@hunter@x.example', 'http://u:p/hunter@x.example', 'http://u:p#hunter@x.example'])
    for (const name of ['PUBLIC_URL', 'JWKS_URL', 'LINK_URL', 'SUPPORT_URL', 'ALLOWED_ORIGINS'])
      assert.doesNotMatch(errors({ ...LEAST, [name]: url }).join('\n'), SECRET, `${name}=${url}`);
});

test('what can never work is refused: origins with *, countries without phones, languages without words', () => {
  const cases: [env: Env, error: RegExp][] = [
    [{ ALLOWED_ORIGINS: 'https://*.example.com' }, /^ALLOWED_ORIGINS must name one host: \* stands for no hosts here/],
    [{ ALLOWED_ORIGINS: '*' }, /^ALLOWED_ORIGINS must be an origin/],
    [{ ALLOWED_ORIGINS: 'https://app.example.com/' }, /^ALLOWED_ORIGINS must be an origin/],
    [{ PUBLIC_URL: 'https://*.example.com' }, /^PUBLIC_URL must name one host/],
    [{ JWKS_URL: 'https://*.example.com/jwks' }, /^JWKS_URL must name one host/],
    [{ SMS_COUNTRIES: 'FI,EU' }, /^SMS_COUNTRIES must be a country that has phone numbers of its own \(got "EU"\)/],
    [{ SMS_COUNTRIES: 'UN' }, /^SMS_COUNTRIES must be a country/],
    [{ HOME_COUNTRY: 'AQ' }, /^HOME_COUNTRY must be a country that has phone numbers of its own/],
    [{ LANGUAGES: 'en,fi' }, /^LANGUAGES must be a language that has words here: en, ar \(got "fi"\)/],
    [{ MESSAGES: '{"fi":{"subjectCode":"Koodi {{code}}"}}' }, /^MESSAGES: fi has no words here: there is en, ar/],
  ];
  for (const [env, error] of cases) {
    const found = errors({ ...FULL, ...env });
    assert.ok(found.length === 1 && error.test(found[0] ?? ''), found.join('\n'));
  }
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
