import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { startInbox } from '../../../demo/inbox.ts';
import type { DoctorParts } from '../../../server/cli/doctor/parts.ts';
import { makeKey } from '../../../server/config/keys.ts';
import { freshDatabase } from '../../kit/database.ts';
import { spawnCli, testFolder } from '../../kit/cli-process.ts';
import { freePort, surroundings } from '../../kit/server.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import {
  assertNoSecrets,
  examine,
  findings,
  healthyWorld,
  RECORDS,
  resolverOf,
  serveHttp,
  testKind,
  type Kind,
} from './doctor-world.ts';

test('of a set-up that is right, everything is said to be right, and nothing is sent', async (t) => {
  const world = await healthyWorld(t);
  const examined = await examine(world.env, world.parts);
  assert.deepEqual(
    findings(examined).filter(({ level }) => level !== 'ok'),
    [],
  );
  assert.deepEqual([...new Set(findings(examined).map(({ area }) => area))].sort(), [
    'clock',
    'database',
    'introspection',
    'issuer',
    'mail',
    'mail-domain',
    'public-url',
    'sms',
    'webhook',
  ]);
  assert.deepEqual([examined.outcome.code, examined.outcome.text], [0, '0 errors, 0 warnings, 0 hints.']);
  assert.deepEqual([world.inbox.messages(), world.receiver.got], [[], []]);
  assertNoSecrets(examined, world.env);
});

/** One kind of broken set-up a line: what is broken, and what must be said of it. */
const KINDS: readonly Kind[] = [
  {
    kind: 'a setting of a wrong form',
    broken: () => ({ env: { PORT: 'eighty', SMTP_URL: 'smtp://user:hunter2@' } }),
    says: ['error', 'PORT', /must be a whole number/, /configure\.md/],
  },
  {
    kind: 'a database in a folder that is not there',
    broken: ({ folder }) => ({ env: { DATABASE_URL: `sqlite:${join(folder, 'no', 'server.db')}` } }),
    says: ['error', 'DATABASE_URL', /the folder of .* does not exist \(ENOENT\)/, /Make the folder/],
  },
  {
    kind: 'a database that is another file',
    broken: ({ folder }) => {
      writeFileSync(join(folder, 'server.db'), 'hunter2 '.repeat(1000));
      return {};
    },
    says: ['error', 'DATABASE_URL', /is not a SQLite database/, /move the other one away/],
  },
  {
    kind: 'a database that another program holds locked',
    broken: ({ folder }, t) => {
      const other = new Sqlite(join(folder, 'server.db'));
      other.exec('begin exclusive; create table x (y)');
      t.after(() => other.close());
      return {};
    },
    says: ['error', 'DATABASE_URL', /another process holds .* locked/, /serve --wait/],
  },
  {
    kind: 'a database of a newer version',
    broken: async (_, t) => {
      const { url, files, remove } = await freshDatabase('sqlite', true);
      t.after(remove);
      const file = new Sqlite(files[0] ?? '');
      file.exec(`insert into kysely_migration (name, timestamp) values ('9999-later', '')`);
      file.close();
      return { env: { DATABASE_URL: url } };
    },
    says: ['error', 'DATABASE_URL', /of a newer version/, /Run the newer version/],
  },
  {
    kind: 'PostgreSQL that does not run',
    broken: async () => ({ env: { DATABASE_URL: `postgres://ann:hunter2@localhost:${await freePort()}/db` } }),
    says: [
      'error',
      'DATABASE_URL',
      /nothing accepts connections at localhost:\d+\/db \(ECONNREFUSED\)/,
      /Start PostgreSQL/,
    ],
  },
  {
    kind: 'a mail server that refuses the login',
    broken: ({ env }) => ({ env: { SMTP_URL: env['SMTP_URL']!.replace(/:[^:@]+@/, ':hunter2@') } }),
    says: ['error', 'SMTP_URL', /the server refused the login \(535\)/, /user and password/],
  },
  {
    kind: 'a mail server without TLS',
    broken: async (_, t) => {
      const inbox = await startInbox();
      t.after(() => inbox.close());
      const { port } = new URL(inbox.smtpUrl);
      return { env: { SMTP_URL: `smtp://u:hunter2@localhost:${port}` } };
    },
    says: ['error', 'SMTP_URL', /the server offers no TLS/, /^Put \?tls=never at the end .* mail catcher .* STARTTLS/],
  },
  {
    kind: 'a mail server that speaks TLS otherwise than the URL says',
    broken: ({ env }) => ({ env: { SMTP_URL: env['SMTP_URL']!.replace('smtp:', 'smtps:') } }),
    says: ['error', 'SMTP_URL', /the TLS handshake failed/, /smtp:\/\/ instead of smtps:\/\//],
  },
  {
    kind: 'a mail server with a certificate of an unknown authority',
    broken: ({ parts }) => ({ parts: { ...parts, ca: undefined } as unknown as DoctorParts }),
    says: ['error', 'SMTP_URL', /the certificate is of an unknown authority/, /NODE_EXTRA_CA_CERTS/],
  },
  {
    kind: 'a mail server that does not run',
    broken: async () => ({ env: { SMTP_URL: `smtp://localhost:${await freePort()}` } }),
    says: ['error', 'SMTP_URL', /ECONNREFUSED/, /nothing listens there/],
  },
  {
    kind: 'a mail domain that is not in DNS',
    broken: () => ({ parts: { resolver: resolverOf({}, []) } }),
    says: ['error', 'MAIL_FROM', /example\.com is not in DNS/, /a domain that exists/],
  },
  {
    kind: 'a mail domain that is not in DNS, with a mail catcher',
    broken: async (_, t) => {
      const inbox = await startInbox();
      t.after(() => inbox.close());
      return { env: { SMTP_URL: inbox.smtpUrl }, parts: { resolver: resolverOf({}, []) } };
    },
    says: ['hint', 'MAIL_FROM', /not in DNS, which a mail catcher on this machine does not mind/, /before real users/],
  },
  {
    kind: 'a mail domain without SPF',
    broken: () => ({ parts: { resolver: resolverOf({ ...RECORDS, 'example.com': ['other=1'] }) } }),
    says: ['warning', 'MAIL_FROM', /example\.com has no SPF record/, /v=spf1/],
  },
  {
    kind: 'a mail domain with two SPF records',
    broken: () => ({ parts: { resolver: resolverOf({ ...RECORDS, 'example.com': ['v=spf1 -all', 'v=spf1 ~all'] }) } }),
    says: ['error', 'MAIL_FROM', /2 SPF records, which is the same as none/, /one record/],
  },
  {
    kind: 'a mail domain without the DKIM key',
    broken: () => ({ parts: { resolver: resolverOf({ ...RECORDS, 's1._domainkey.example.com': ['v=DKIM1; p='] }) } }),
    says: ['error', 'MAIL_FROM', /no DKIM key at s1\._domainkey/, /--dkim/],
  },
  {
    kind: 'a mail domain whose DMARC asks for nothing',
    broken: () => ({ parts: { resolver: resolverOf({ ...RECORDS, '_dmarc.example.com': ['v=DMARC1; p=none'] }) } }),
    says: ['hint', 'MAIL_FROM', /asks for nothing/, /p=quarantine/],
  },
  {
    kind: 'a mail domain that no mail can be sent to',
    broken: () => ({ parts: { resolver: resolverOf(RECORDS, []) } }),
    says: ['error', 'MAIL_FROM', /neither MX nor an address/, /a domain that exists/],
  },
  {
    kind: 'an SMS provider that refuses the login',
    broken: ({ env }) => ({ env: { SMS_URL: env['SMS_URL']!.replace(/:[^:@]+@/, ':hunter2@') } }),
    says: ['error', 'SMS_URL', /refused the login \(401\)/, /account SID/],
  },
  {
    kind: 'a second SMS provider that refuses the login',
    broken: ({ env }) => ({ env: { SMS_FALLBACK_URL: env['SMS_URL']!.replace(/:[^:@]+@/, ':hunter2@') } }),
    says: ['error', 'SMS_FALLBACK_URL', /refused the login \(401\)/, /account SID/],
  },
  {
    kind: 'a second mail server that refuses the login',
    broken: ({ env }) => ({ env: { SMTP_FALLBACK_URL: env['SMTP_URL']!.replace(/:[^:@]+@/, ':hunter2@') } }),
    says: ['error', 'SMTP_FALLBACK_URL', /refused the login/, /user and password/],
  },
  {
    kind: 'an SMS gateway at a private address',
    broken: ({ receiver, env }) => ({
      env: { SMS_URL: receiver.url, SMS_SECRET: env['WEBHOOK_SECRET']!, SMS_FROM: '', OUTBOUND_ALLOW: '' },
    }),
    says: ['error', 'OUTBOUND_ALLOW', /SMS_URL leads to localhost:\d+, whose address is private/, /10\.1\.0\.0\/16/],
  },
  {
    kind: 'an issuer whose key set is a page',
    broken: ({ idp }) => {
      idp.mode('html');
      return {};
    },
    says: ['error', 'JWKS_URL', /no keys at .*: not JSON/, /jwks_uri/],
  },
  {
    kind: 'an issuer that fails',
    broken: ({ idp }) => {
      idp.mode('down');
      return {};
    },
    says: ['error', 'JWKS_URL', /no keys at .*: status 500/, /jwks_uri/],
  },
  {
    kind: 'an issuer that signs by another algorithm',
    broken: () => ({ env: { JWT_ALGORITHMS: 'RS256,PS256' } }),
    says: ['error', 'JWT_ALGORITHMS', /no key of .* signs with RS256, PS256; there is one/, /algorithm of the issuer/],
  },
  {
    kind: 'a clock that is ten minutes off',
    broken: async ({ idp }, t) => {
      const base = await serveHttp(t, (_, response) => {
        response.setHeader('date', new Date(Date.now() - 600_000).toUTCString());
        response.end(JSON.stringify(idp.jwks()));
      });
      return { env: { JWKS_URL: base } };
    },
    says: ['warning', null, /the clock of this machine is (?:59\d|60\d) s ahead of that of localhost/, /NTP/],
  },
  {
    kind: 'an introspection that refuses our client',
    broken: () => ({ env: { INTROSPECTION_CLIENT_SECRET: 'hunter2' } }),
    says: [
      'error',
      'INTROSPECTION_CLIENT_SECRET',
      /it refused our client \(status 401\)/,
      /let that client introspect/,
    ],
  },
  {
    kind: 'a webhook at a closed port',
    broken: async () => ({ env: { WEBHOOK_URL: `https://localhost:${await freePort()}/hook` } }),
    says: ['error', 'WEBHOOK_URL', /ECONNREFUSED/, /start the server there/],
  },
  {
    kind: 'a stream at a closed port',
    broken: async () => ({
      env: {
        SIGNALS_ENDPOINT: `https://localhost:${await freePort()}/events`,
        SIGNALS_AUDIENCE: 'https://receiver.example.com/',
        SIGNALS_EVENTS: 'session-revoked',
      },
    }),
    says: ['error', 'SIGNALS_ENDPOINT', /ECONNREFUSED/, /start the server there/],
  },
  {
    kind: 'a webhook with a certificate of an unknown authority',
    broken: ({ parts }) => ({ parts: { ...parts, ca: undefined } as unknown as DoctorParts }),
    says: ['error', 'WEBHOOK_URL', /the certificate is of an unknown authority/, /public authority/],
  },
  {
    kind: 'a public URL that leads to another server',
    broken: async (_, t) => ({
      env: { PUBLIC_URL: await serveHttp(t, (_request, response) => response.writeHead(404).end('<h1>hello</h1>')) },
    }),
    says: ['error', 'PUBLIC_URL', /leads to another server: \/healthz answered 404/, /route of the proxy/],
  },
  {
    kind: 'a public URL where nothing listens',
    broken: async () => ({ env: { PUBLIC_URL: `http://localhost:${await freePort()}` } }),
    says: ['warning', 'PUBLIC_URL', /nothing listens/, /Start the server/],
  },
  {
    kind: 'a proxy that is not counted',
    broken: async () => ({ env: { PUBLIC_URL: `https://localhost:${await freePort()}` } }),
    says: ['warning', 'TRUSTED_PROXIES', /a proxy stands before https, and none is counted/, /number of proxies/],
  },
  {
    kind: 'a proxy that is counted and not there',
    broken: () => ({ env: { TRUSTED_PROXIES: '1' } }),
    says: ['warning', 'TRUSTED_PROXIES', /this machine without a proxy/, /TRUSTED_PROXIES=0/],
  },
];

for (const kind of KINDS) testKind(kind, healthyWorld);

test('a database of other keys: doctor names the key that its newest code was made with', async (t) => {
  const around = await surroundings({ SECRET_KEYS: makeKey('first') });
  t.after(() => around.close());
  await around.start();
  const begun = await around.ask(strongSignIn({ sub: 'ann' }), 'POST', '/v1/changes', {
    kind: 'email',
    value: 'ann@new.example',
  });
  assert.equal(begun.status, 201);
  const world = await healthyWorld(t);
  // The server goes on writing meanwhile.
  const examined = await examine({ ...world.env, DATABASE_URL: `sqlite:${around.file}` }, world.parts);
  const told = findings(examined).find(({ setting }) => setting === 'SECRET_KEYS');
  assert.equal(told?.level, 'warning');
  assert.match(told?.found ?? '', /made with the key first, and there is only k1/);
});

test('--send-to sends a real mail or SMS through the provider, and says who took it', async (t) => {
  const world = await healthyWorld(t);
  const mail = await examine(world.env, world.parts, { dkim: 's1', sendTo: 'ops@example.org' });
  assert.equal(mail.outcome.code, 0);
  assert.match(findings(mail).at(-1)?.found ?? '', /^localhost:\d+ took the test message/);
  const got = await world.inbox.waitFor('ops@example.org');
  assert.equal(got.subject, 'Test message of Example');
  const sms = await examine(world.env, world.parts, { dkim: 's1', sendTo: '040 7654321' });
  assert.equal(sms.outcome.code, 0);
  assert.match((await world.inbox.waitFor('+358407654321')).text, /^This is a test message of Example/);
  assert.equal(world.inbox.messages().length, 2);
  const wrong = await examine(world.env, world.parts, { sendTo: '12' });
  assert.equal(wrong.outcome.code, 2);
  world.inbox.setFault('email', 'reject');
  const refused = await examine(world.env, world.parts, { sendTo: 'ops@example.org' });
  assert.equal(refused.outcome.code, 1);
  assert.match(findings(refused).at(-1)?.found ?? '', /did not take the test message: the server answered 5\d\d/);
});

test('--send-to a number tries each channel that the project has, and the hints name what they lack', async (t) => {
  const world = await healthyWorld(t);
  const env = { ...world.env, PHONE_CHANNELS: 'sms,whatsapp,voice', LANGUAGES: 'en,fa' };
  const examined = await examine(env, world.parts, { dkim: 's1', sendTo: '040 7654321' });
  assert.equal(examined.outcome.code, 0);
  const told = findings(examined).map(({ level, found }) => `${level}: ${found}`);
  const hints = told.filter((line) => line.startsWith('hint'));
  assert.deepEqual(
    hints.map((line) => line.slice(0, 42)),
    [
      'hint: WhatsApp has no template for a code,',
      'hint: WhatsApp has no template for a link,',
      'hint: calls speak English to readers of fa',
    ],
  );
  assert.match(told.at(-2) ?? '', /took the test message by WhatsApp/);
  assert.match(told.at(-1) ?? '', /took the test message by call/);
  const got = world.inbox
    .messages('+358407654321')
    .map(({ phoneChannel = 'sms', text }) => `${phoneChannel}: ${text.slice(0, 22)}`);
  assert.deepEqual(got, [
    'voice: This is a test message',
    'whatsapp: This is a test message',
    'sms: This is a test message',
  ]);
});

test('doctor of the command line reads .env, prints findings as JSON, and changes no schema', async (t) => {
  const folder = testFolder(t);
  const file = join(folder, 'old.db');
  new Sqlite(file).close();
  const lines = {
    PUBLIC_URL: `http://localhost:${await freePort()}`,
    DATABASE_URL: `sqlite:${file}`,
    SERVICE_NAME: 'Example',
    ISSUER: 'https://sign-in.example',
    AUDIENCE: 'contact-change',
    JWKS_URL: `http://localhost:${await freePort()}/jwks.json`,
    SMTP_URL: `smtp://localhost:${await freePort()}?tls=never`,
    MAIL_FROM: 'no-reply@example.com',
    HOME_COUNTRY: 'FI',
  };
  const text = Object.entries(lines)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
  writeFileSync(join(folder, '.env'), text, { mode: 0o644 });
  const { code, out, err } = await spawnCli(t, ['doctor', '--json'], { folder }).ended;
  assert.deepEqual([code, err], [1, '']);
  const rows = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const result = rows.at(-1) ?? {};
  assert.deepEqual([result['type'], result['ok'], result['code']], ['result', false, 1]);
  const about = (setting: string) => rows.find((row) => row['setting'] === setting);
  assert.match(String(about('.env')?.['remedy']), /chmod 600 \.env/);
  assert.match(String(about('DATABASE_URL')?.['found']), /can be written, and lacks \d+ migrations/);
  assert.equal(about('JWKS_URL')?.['level'], 'error');
  assert.match(String(about('SMTP_URL')?.['found']), /ECONNREFUSED/);
  const after = new Sqlite(file, { readonly: true });
  t.after(() => after.close());
  assert.deepEqual(after.prepare('select name from sqlite_schema').all(), []);
});
