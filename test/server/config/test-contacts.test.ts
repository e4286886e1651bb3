// Owns how test contacts are set, and that no process of production has any.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deliver, start } from '../../../server/main.ts';
import { config, errors, FULL, KEYS, LEAST } from './kit.ts';

const PRODUCTION = { NODE_ENV: 'production', SECRET_KEYS: KEYS };
const inFile = (testContacts: unknown) => ({
  env: { PUBLIC_URL: LEAST.PUBLIC_URL, PROJECTS_FILE: 'p.json' },
  files: {
    'p.json': JSON.stringify([
      {
        id: 'shop',
        serviceName: 'Shop',
        issuers: [{ issuer: LEAST.ISSUER, audience: 'a', jwksUrl: LEAST.JWKS_URL }],
        mail: [{ url: LEAST.SMTP_URL, from: LEAST.MAIL_FROM }],
        testContacts,
      },
    ]),
  },
});

test('test contacts are set by a variable or in the file, and are none otherwise', () => {
  assert.deepEqual(config(LEAST).projects[0]?.testContacts, []);
  const set = config({ ...FULL, TEST_CONTACTS: '*.shop.test, Ann@example.com +447700900*' });
  assert.deepEqual(set.projects[0]?.testContacts, ['*.shop.test', 'ann@example.com', '+447700900*']);
  const { env, files } = inFile(['shop.test']);
  assert.deepEqual(config(env, files).projects[0]?.testContacts, ['shop.test']);
});

test('what is not reserved is refused by its name, as all of it is told at once', () => {
  for (const value of ['ann@gmail.com', '+358401234567', 'example.com.evil.com', '*'])
    assert.match(
      errors({ ...LEAST, TEST_CONTACTS: `shop.test ${value}` }).join('\n'),
      /^TEST_CONTACTS must be an address or/,
    );
  const { env, files } = inFile(['shop.test', 'gmail.com']);
  assert.match(errors(env, files).join('\n'), /^PROJECTS_FILE: \[0\]\.testContacts\[1\] must be an address or/);
});

test('in production test contacts are an error of the configuration, beside all others', () => {
  const told = errors({ ...LEAST, ...PRODUCTION, TEST_CONTACTS: 'shop.test', PORT: 'x' });
  assert.ok(told.includes('TEST_CONTACTS must not be set in production'), told.join('\n'));
  assert.equal(told.length, 2);
  const { env, files } = inFile(['shop.test']);
  assert.deepEqual(errors({ ...env, ...PRODUCTION }, files), [
    'PROJECTS_FILE: [0].testContacts must not be set in production',
  ]);
  // An env file of Docker hands quotes on.
  assert.match(
    errors({ ...LEAST, ...PRODUCTION, NODE_ENV: '"production"', TEST_CONTACTS: 'shop.test' }).join('\n'),
    /TEST_CONTACTS must not be set in production/,
  );
  assert.equal(config({ ...LEAST, ...PRODUCTION }).production, true);
});

test('a server and a courier of production do not start with test contacts, however their configuration was made (R-143)', async (t) => {
  const settings = config({
    ...LEAST,
    SECRET_KEYS: KEYS,
    DATABASE_URL: 'sqlite:/none/at/all.db',
    TEST_CONTACTS: 'shop.test',
  });
  const refused =
    /^Error: The project default has test contacts \(TEST_CONTACTS\), which no server of production may have\.$/;
  for (const run of [start, deliver]) await assert.rejects(run({ ...settings, production: true }), refused);
  const before = process.env['NODE_ENV'];
  t.after(() => (before === undefined ? delete process.env['NODE_ENV'] : (process.env['NODE_ENV'] = before)));
  process.env['NODE_ENV'] = 'production';
  for (const run of [start, deliver]) await assert.rejects(run(settings), refused);
});
