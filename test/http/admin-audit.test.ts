import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { ROLES } from '../../server/core/admin-roles.ts';
import type { RoleClaim } from '../../server/ports/project.ts';
import { auditEntries } from '../../server/audit/entry.ts';
import type { AdminAuditBody, AdminAuditRow, AdminVerifiedBody } from '../../shared/wire/admin-audit.ts';
import type { ProblemBody } from '../../shared/problem.ts';
import type { Person, TestApp, TestAppOptions } from '../kit/app.ts';
import { queryDatabase } from '../kit/at-rest.ts';
import { DATABASES } from '../kit/database.ts';
import { freshSignIn } from '../kit/sign-in.ts';
import { start } from './kit.ts';

const ofServer = createRequire(new URL('../../server/package.json', import.meta.url));
const { parse } = ofServer('csv-parse/sync') as { parse(text: string, options: object): unknown };
const GROUPS: readonly RoleClaim[] = ROLES.map((role) => ({ role, claim: 'groups', value: role }));
const withRoles = (options: TestAppOptions = {}) =>
  start({ ...options, project: { adminRoles: GROUPS, ...options.project } });
const place = (app: TestApp) => ({ files: app.files, url: app.databaseUrl });
const as = (app: TestApp, role: string): Person => app.person(`an-${role}`, freshSignIn({ groups: role }));

const read = async (admin: Person, query: Readonly<Record<string, string>>) =>
  (await admin.send<AdminAuditBody>('GET', `/v1/admin/audit?${new URLSearchParams(query)}`)).body;

async function readAll(admin: Person, query: Readonly<Record<string, string>>, each = async () => {}) {
  const rows: AdminAuditRow[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: AdminAuditBody = await read(admin, { ...query, ...(cursor === '' ? {} : { cursor }) });
    rows.push(...page.rows);
    cursor = page.next;
    await each();
  }
  return rows;
}

/** Rows about no user, as a command writes them: the note of each is its number. */
async function write(app: TestApp, from: number, count: number, note = (i: number) => `n${i}`): Promise<void> {
  for (let i = from; i < from + count; i++) {
    app.clock.pass(1000);
    const about = {
      user: { id: null, project: 'default' },
      at: app.clock(),
      origin: { requestId: null, place: null, network: null },
    };
    const fact = { event: 'users-exported', actor: 'site', change: null, data: { note: note(i) } } as const;
    await app.store.write((tx) => tx.audit.append(auditEntries(app.ctx.secrets, about, [fact])));
  }
}

const notes = (rows: readonly AdminAuditRow[]) => rows.map(({ note }) => note).join(' ');

for (const database of DATABASES)
  test(`rows come newest first, page by page, and a seal in the meantime neither hides one nor shows one twice, on ${database}`, async () => {
    const app = await withRoles({ database });
    await write(app, 0, 5);
    while (await app.sealer.seal()) continue;
    await write(app, 5, 5);
    const auditor = as(app, 'auditor');
    const expected = 'n9 n8 n7 n6 n5 n4 n3 n2 n1 n0';
    const query = { event: 'users-exported' };
    for (const limit of ['1', '3', '100'])
      assert.equal(notes(await readAll(auditor, { ...query, limit })), expected, limit);
    let pages = 0;
    const seal = async () => {
      pages += 1;
      if (pages === 2) {
        await write(app, 10, 1);
        while (await app.sealer.seal()) continue;
      }
    };
    assert.equal(notes(await readAll(auditor, { ...query, limit: '2' }, seal)), expected, 'sealed between two pages');
    assert.equal(notes(await readAll(auditor, { ...query, limit: '4' })), `n10 ${expected}`);
  });

test('rows are found by user, event, actor and time', async () => {
  const app = await withRoles();
  const { user } = await app.person('ann').me();
  await app.person('bob').me();
  await write(app, 0, 3);
  while (await app.sealer.seal()) continue;
  await write(app, 3, 2);
  const auditor = as(app, 'auditor');
  const ofAnn = await readAll(auditor, { user: user.id });
  assert.ok(ofAnn.length > 0 && ofAnn.every((row) => row.user === user.id));
  assert.deepEqual(await readAll(auditor, { user: user.id, event: 'users-exported' }), []);
  const bySite = await readAll(auditor, { actor: 'site', event: 'users-exported' });
  assert.equal(notes(bySite), 'n4 n3 n2 n1 n0');
  assert.deepEqual(
    bySite.map(({ sealed }) => sealed),
    [false, false, true, true, true],
  );
  const [, , n2, n1] = bySite;
  const between = { event: 'users-exported', from: n1?.at ?? '', to: n2?.at ?? '' };
  assert.equal(notes(await readAll(auditor, between)), 'n1', 'from is inclusive, to is not');
  for (const nothing of [{ event: "' or 1=1 --" }, { actor: '%' }, { user: '\0' }, { user: 'usr_none' }])
    assert.deepEqual(await readAll(auditor, nothing), [], JSON.stringify(nothing));
  for (const query of ['from=yesterday', 'to=1', 'limit=0', 'cursor=abc', `event=${'a'.repeat(201)}`, 'user=a&user=b'])
    assert.equal((await auditor.send<ProblemBody>('GET', `/v1/admin/audit?${query}`)).body.code, 'body-invalid', query);
  const { next } = await read(auditor, { limit: '1' });
  const other = await auditor.send<ProblemBody>('GET', `/v1/admin/audit?limit=1&event=user-created&cursor=${next}`);
  assert.equal(other.body.code, 'body-invalid', 'a cursor of another search');
});

/** What a spreadsheet would run, or a reader of text take for another row. */
const HOSTILE = [
  '=1+2',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '"quoted", and a comma',
  'two\nlines',
  '<script>alert(1)</script>',
  "'=1",
];

test('an export has the same rows as a file, in which no cell is a formula, and stands in the log itself', async () => {
  const app = await withRoles();
  await write(app, 0, HOSTILE.length, (i) => HOSTILE[i] ?? '');
  const auditor = as(app, 'auditor');
  const query = 'event=users-exported';
  const csv = await auditor.send<string>('GET', `/v1/admin/audit/export?format=csv&${query}`);
  assert.match(csv.headers.get('content-type') ?? '', /^text\/csv/);
  assert.equal(csv.headers.get('x-content-type-options'), 'nosniff');
  assert.match(
    csv.headers.get('content-disposition') ?? '',
    /^attachment; filename="audit-default-\d{4}-\d\d-\d\d\.csv"$/,
  );
  const records = parse(csv.body, { columns: true }) as Record<string, string>[];
  const written = records.map((record) => record['note'] ?? '').toReversed();
  for (const [i, text] of HOSTILE.entries()) {
    assert.doesNotMatch(written[i] ?? '', /^[=+\-@\t\r]/, text);
    assert.ok(written[i]?.endsWith(text), text);
  }
  for (const record of records) for (const cell of Object.values(record)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
  const ndjson = await auditor.send<string>('GET', `/v1/admin/audit/export?format=ndjson&${query}`);
  const lines = ndjson.body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AdminAuditRow);
  assert.deepEqual(lines, await readAll(auditor, { event: 'users-exported' }));
  const recorded = await readAll(auditor, { event: 'audit-exported' });
  assert.equal(recorded.length, 2);
  assert.match(recorded[0]?.actor ?? '', /^admin:/);
  assert.equal(
    (await auditor.send<ProblemBody>('GET', '/v1/admin/audit/export?format=xlsx')).body.code,
    'body-invalid',
  );
});

test('an export of more rows than one read has them all', async () => {
  const app = await withRoles();
  const about = {
    user: { id: null, project: 'default' },
    at: app.clock(),
    origin: { requestId: null, place: null, network: null },
  };
  const fact = { event: 'users-exported', actor: 'site', change: null, data: { users: 1 } } as const;
  const facts = Array.from({ length: 1203 }, () => fact);
  await app.store.write((tx) => tx.audit.append(auditEntries(app.ctx.secrets, about, facts)));
  while (await app.sealer.seal()) continue;
  const file = await as(app, 'auditor').send<string>(
    'GET',
    '/v1/admin/audit/export?format=ndjson&event=users-exported',
  );
  const ids = file.body
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as AdminAuditRow).id);
  assert.deepEqual([ids.length, new Set(ids).size], [1203, 1203]);
});

test('a check says that the log is intact, and names the row that was altered', async () => {
  const app = await withRoles();
  await write(app, 0, 3);
  while (await app.sealer.seal()) continue;
  const auditor = as(app, 'auditor');
  const verify = async () => (await auditor.send<AdminVerifiedBody>('POST', '/v1/admin/audit/verify', {})).body;
  const intact = await verify();
  assert.deepEqual([intact.ok, intact.faults], [true, []]);
  assert.match(intact.head ?? '', /^default:\d+:[\w-]{43}$/);
  assert.ok(intact.rows >= 3);
  const [first, second] = await Promise.all([verify(), verify()]);
  assert.deepEqual(first, second);
  await queryDatabase(
    place(app),
    `update audit set actor = 'admin:evil' where event = 'users-exported' and actor = 'site'`,
  );
  const altered = await verify();
  assert.equal(altered.ok, false);
  assert.match(altered.faults[0] ?? '', /batch 1: it was altered/);
});

test('the log of another project, and the log at all without the role, is not there', async () => {
  const app = await withRoles();
  const other = await withRoles({ databaseUrl: app.databaseUrl, project: { id: 'other' } });
  const { user } = await other.person('ann').me();
  const auditor = as(app, 'auditor');
  assert.deepEqual(await readAll(auditor, { user: user.id }), []);
  assert.ok((await readAll(auditor, {})).every((row) => row.user !== user.id));
  for (const role of ['support', 'verifier'])
    for (const [method, path] of [
      ['GET', '/v1/admin/audit'],
      ['GET', '/v1/admin/audit/export'],
      ['POST', '/v1/admin/audit/verify'],
    ] as const)
      assert.equal((await as(app, role).send(method, path, method === 'POST' ? {} : undefined)).status, 403, path);
});
