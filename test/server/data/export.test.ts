// Owns that an export is masked or whole, private, recorded, safe in a spreadsheet, and read again by an import. Not what an import
// refuses: import.test.ts.
import assert from 'node:assert/strict';
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test, type TestContext } from 'node:test';
import { createCsvLines } from '../../../server/data/export/csv-lines.ts';
import { exportFile } from '../../../server/data/export/export-file.ts';
import { importFile, type DataFormat } from '../../../server/data/import/import-file.ts';
import type { RowFault } from '../../../server/service/import/given-user.ts';
import { eraseUser } from '../../../server/service/erase.ts';
import { createSecrets } from '../../../server/tokens/secrets.ts';
import { KEYS, startApp, type TestApp } from '../../kit/app.ts';
import { queryDatabase } from '../../kit/at-rest.ts';
import { DATABASES, type DatabaseKind } from '../../kit/database.ts';

/** Begin as a formula does, each in another way, and one as an escaped formula does. */
const HOSTILE = [
  '=cmd()',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  "'=1",
  "''@x",
  'a,b;c',
  'say "hi"',
  '\uFF1D1',
  'ünï\u202Ecode',
  '<script>',
];

const FILE = [
  ...HOSTILE.map((name, i) => ({
    sub: `s${i} ${name}`,
    userName: name,
    displayName: name,
    givenName: `${name} given`,
    familyName: `${name} family`,
    externalId: name,
    contacts: [
      { kind: 'email', value: `-=a${i}@a.example`, type: name, verified: true, primary: true, loginId: true },
      { kind: 'email', value: `second${i}@a.example` },
      {
        kind: 'phone',
        value: `+35840123456${i % 10}`,
        verified: i < 10,
        verifiedAt: i < 10 ? '2025-01-02T03:04:05Z' : undefined,
      },
    ],
  })),
  { sub: 'plain', locale: 'pt-br', disabled: true, identities: [{ sub: 'plain-2' }] },
]
  .map((user) => JSON.stringify(user))
  .join('\n');

async function start(t: TestContext, database: DatabaseKind): Promise<TestApp> {
  const app = await startApp({ database });
  t.after(() => app.close());
  return app;
}

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'contact-change-export-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function importInto(app: TestApp, source: Readable, format: DataFormat): Promise<readonly RowFault[]> {
  const wrong: RowFault[] = [];
  const options = { format, project: 'default', dryRun: false, events: false, progress: () => undefined };
  await importFile(app.ctx, source, { ...options, fault: (fault) => void wrong.push(fault) });
  return wrong;
}

/** The records of RFC 4180, as a program reads them that knows nothing of apostrophes. */
function recordsOf(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/g)) {
    records.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') records.push([]);
    if (end === '') break;
  }
  return records.filter((record) => record.length > 1);
}

const exportTo = (app: TestApp, file: string, format: DataFormat, clear: boolean) =>
  exportFile(app.ctx, file, { projects: ['default'], format, clear, progress: () => undefined });

for (const database of DATABASES)
  test(`an export in clear comes back by an import as it was, with its ids, hostile names included, on ${database}`, async (t) => {
    const from = await start(t, database);
    const path = folder(t);
    // One issuer has one user a sub, so a second sign-in of the issuer is another sub of the same user.
    assert.deepEqual(await importInto(from, Readable.from([Buffer.from(FILE)]), 'ndjson'), []);
    for (const format of ['csv', 'ndjson'] as const) {
      const to = await start(t, database);
      const file = join(path, `users.${format}`);
      assert.equal(await exportTo(from, file, format, true), HOSTILE.length + 1);
      assert.equal(statSync(file).mode & 0o777, 0o600);
      assert.deepEqual(await importInto(to, createReadStream(file), format), []);
      const again = join(path, `again.${format}`);
      await exportTo(to, again, format, true);
      assert.equal(readFileSync(again, 'utf8'), readFileSync(file, 'utf8'));
    }
    const rows = await queryDatabase(
      { files: from.files, url: from.databaseUrl },
      `select data from audit where event = 'users-exported'`,
    );
    assert.equal(rows.length, 2);
    assert.match(String(rows[0]?.['data']), /"how":"clear"/);
  });

test('no cell of a CSV file is a formula, and every line is one record', async (t) => {
  const app = await start(t, 'sqlite');
  await importInto(app, Readable.from([Buffer.from(FILE)]), 'ndjson');
  const file = join(folder(t), 'users.csv');
  await exportTo(app, file, 'csv', true);
  const records = recordsOf(readFileSync(file, 'utf8'));
  assert.equal(records.length, HOSTILE.length + 2);
  for (const cell of records.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/);
  const { lines } = createCsvLines({ identities: 1, contacts: { email: 1, phone: 1 } });
  const user = {
    project: 'p',
    id: 'usr_1',
    identities: [],
    displayName: null,
    givenName: null,
    familyName: null,
    externalId: null,
    locale: null,
    disabled: false,
    contacts: [],
  };
  for (const name of ['\t=1', '\r=1', '\n=1', 'a\r\nb'])
    assert.doesNotMatch(recordsOf(lines([{ ...user, userName: name }]))[0]?.[4] ?? '', /^[\t\r]/);
});

test('a masked export holds no address and no name in clear', async (t) => {
  const app = await start(t, 'sqlite');
  const secret = {
    sub: 'ann@secret.example',
    userName: 'Ann Secretary',
    displayName: 'Ann Marie Secretary',
    givenName: 'Hortensia',
    familyName: 'secret@secret.example',
    contacts: [
      { kind: 'email', value: 'ann@secret.example', verified: true },
      { kind: 'phone', value: '+358401234567' },
    ],
  };
  await importInto(app, Readable.from([Buffer.from(JSON.stringify(secret))]), 'ndjson');
  for (const format of ['csv', 'ndjson'] as const) {
    const file = join(folder(t), `users.${format}`);
    await exportTo(app, file, format, false);
    const text = readFileSync(file, 'utf8');
    assert.doesNotMatch(text, /secret\.example|Secretary|Marie|Hortensia|1234/);
    assert.match(text, /H••/);
    assert.match(text, /a••@s••\.example/);
  }
  await assert.rejects(exportTo(app, app.files[0] ?? '', 'csv', false), /EEXIST/);
});

for (const database of DATABASES)
  test(`a name of SCIM or of a token is exported, and gone from the file after an erasure, on ${database}`, async (t) => {
    const app = await start(t, database);
    const client = await app.client(['users:read', 'users:write'], { trusted: true });
    const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User'];
    const made = await client.send('POST', '/scim/v2/Users', {
      schemas,
      userName: 'bob',
      name: { formatted: 'Bob Bridge' },
    });
    assert.equal(made.status, 201);
    const { user } = await app.person('ann', { name: '=Ann Smith', given_name: 'Ann', family_name: 'Smith' }).me();
    const path = folder(t);
    const namesIn = async (name: string) => {
      await exportTo(app, join(path, name), 'csv', true);
      const [header = [], ...records] = recordsOf(readFileSync(join(path, name), 'utf8'));
      const at = ['userName', 'displayName', 'givenName', 'familyName'].map((column) => header.indexOf(column));
      return records.map((record) => at.map((column) => record[column])).sort();
    };
    const bob = ['bob', 'Bob Bridge', '', ''];
    assert.deepEqual(await namesIn('before.csv'), [['ann', "'=Ann Smith", 'Ann', 'Smith'], bob]);
    const ctx = { store: app.store, secrets: createSecrets(KEYS), clock: app.clock, projects: [app.project] };
    assert.ok((await eraseUser(ctx, 'default', user.id)).ok);
    assert.deepEqual(await namesIn('after.csv'), [bob]);
  });
