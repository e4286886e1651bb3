// Owns that a file of users becomes users, with what is wrong in each row, and nothing twice. Not the way back: export.test.ts.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { importFile, type DataFormat, type ImportCounts } from '../../../server/data/import/import-file.ts';
import type { RowFault } from '../../../server/service/import/given-user.ts';
import { eraseUser } from '../../../server/service/erase.ts';
import { verify } from '../../../server/audit/verify.ts';
import { KEYS, startApp, type TestApp, type TestAppOptions } from '../../kit/app.ts';
import { queryDatabase } from '../../kit/at-rest.ts';
import { runHere } from '../../kit/command.ts';
import { THOROUGH } from '../../kit/database.ts';
import { CLI, surroundings } from '../../kit/server.ts';
import { sql } from '../../kit/sql.ts';

type Imported = ImportCounts & { readonly wrong: readonly RowFault[] };

async function importInto(
  app: TestApp,
  text: string | Buffer,
  {
    format = 'csv',
    dryRun = false,
    events = false,
  }: Partial<{ format: DataFormat; dryRun: boolean; events: boolean }> = {},
): Promise<Imported> {
  const wrong: RowFault[] = [];
  const counts = await importFile(app.ctx, Readable.from([Buffer.from(text)]), {
    format,
    project: 'default',
    dryRun,
    events,
    fault: (fault) => void wrong.push(fault),
    progress: () => undefined,
  });
  return { ...counts, wrong };
}

async function start(t: TestContext, options: TestAppOptions = {}): Promise<TestApp> {
  const app = await startApp(options);
  t.after(() => app.close());
  return app;
}

/** The faults, each as a line that a person reads. */
const linesOf = ({ wrong }: Imported): readonly string[] =>
  wrong.map(({ line, code, field, reason }) => `${line} ${code} ${field ?? '-'}: ${reason}`);

const countOf = async (app: Pick<TestApp, 'databaseUrl' | 'files'>, table: string): Promise<number> =>
  Number(
    (await queryDatabase({ files: app.files, url: app.databaseUrl }, `select count(*) as n from ${table}`))[0]?.['n'],
  );

test('an address of the type recovery leads nowhere, also where it is the first of its row, and is refused as primary', async (t) => {
  const app = await start(t);
  const done = await importInto(
    app,
    'sub,email,email.verified,email.type,email2,email2.verified,email.primary\n' +
      'ann,ann@key.example,yes,recovery,ann@a.example,yes,\n' +
      'bob,bob@key.example,yes,Recovery,,,\n' +
      'cid,cid@key.example,yes,recovery,cid@a.example,yes,yes\n',
  );
  assert.deepEqual(linesOf(done), [
    '4 not-allowed contacts: makes an address of the type recovery primary or a login id',
  ]);
  const contactsOf = async (sub: string) =>
    (await app.person(sub, { email: undefined }).me()).contacts.map((c) => [c.value, c.recoveryOnly, c.primary]);
  assert.deepEqual(await contactsOf('ann'), [
    ['ann@key.example', true, false],
    ['ann@a.example', false, true],
  ]);
  assert.deepEqual(await contactsOf('bob'), [['bob@key.example', true, false]]);
});

for (const database of THOROUGH) {
  test(`a row becomes a user who signs in with all contacts and names, on ${database}`, async (t) => {
    const app = await start(t, { database });
    const done = await importInto(
      app,
      'sub,userName,locale,email,email.verified,email.verifiedAt,email.verifiedHow,email2,email2.type,email2.primary,phone,phone.verified\r\n' +
        'ann,Ann,fi,Ann@Old.Example,yes,2025-03-01T12:00:00+02:00,code,"ann@work.example",work,no,+358 40 123 4567,1\r\n' +
        'bob,,,,,,,,,,,\r\n',
    );
    assert.deepEqual([done.created, done.existing, linesOf(done)], [2, 0, []]);
    const me = await app.person('ann').me();
    assert.deepEqual(
      me.contacts.map(({ kind, value, verifiedAt, primary, type }) => ({ kind, value, verifiedAt, primary, type })),
      [
        { kind: 'email', value: 'Ann@old.example', verifiedAt: '2025-03-01T10:00:00.000Z', primary: true, type: null },
        { kind: 'email', value: 'ann@work.example', verifiedAt: null, primary: false, type: 'work' },
        {
          kind: 'phone',
          value: '+358401234567',
          verifiedAt: new Date(app.clock()).toISOString(),
          primary: true,
          type: null,
        },
      ],
    );
    assert.deepEqual(
      me.contacts.map(({ verifiedHow }) => verifiedHow),
      ['import', null, 'import'],
    );
    // The sign-in found the imported user, and made no second one.
    assert.equal(await countOf(app, 'users'), 2);
    assert.equal(await countOf(app, "audit where event = 'user-created'"), 2);
    assert.equal(await countOf(app, 'outbox'), 0);
  });

  test(`the names of a row are found in the portal and read over SCIM, and no token changes them, on ${database}`, async (t) => {
    const app = await start(t, { database });
    const file =
      'sub,userName,displayName,givenName,familyName\r\n' +
      "ann,ann,'=Ann Smith,Ann,Smith\r\n" +
      'bob,bob,,,"\u202eBerg\nSon"\r\n' +
      `cid,cid,${'c'.repeat(256)},,\r\n` +
      'dan,dan,,,\r\n';
    const done = await importInto(app, file);
    assert.deepEqual(linesOf(done), ['5 row-invalid displayName: must have at most 255 characters']);
    app.clock.pass(1);
    const again = await importInto(app, file);
    assert.deepEqual([done.created, again.created, again.existing], [3, 0, 3]);
    const taken = { name: 'Another Name', given_name: 'Another' };
    for (const sub of ['ann', 'dan']) await app.person(sub, taken).me();
    const client = await app.client(['users:read']);
    const read = async (filter: string) => {
      type Names = { readonly userName: string; readonly displayName?: string; readonly name?: object };
      const path = `/scim/v2/Users?sortBy=userName&filter=${encodeURIComponent(filter)}`;
      const { Resources = [] } = (await client.send<{ Resources?: readonly Names[] }>('GET', path)).body;
      return Resources.map(({ userName, displayName = null, name = null }) => [userName, displayName, name]);
    };
    const ann = ['ann', '=Ann Smith', { givenName: 'Ann', familyName: 'Smith' }];
    const bob = ['bob', null, { familyName: 'Berg Son' }];
    assert.deepEqual(await read('userName pr'), [ann, bob, ['dan', 'Another Name', { givenName: 'Another' }]]);
    assert.deepEqual(await read('name.familyName sw "smi"'), [ann]);
    assert.deepEqual(await read('name.familyName eq "berg son"'), [bob]);
  });

  test(`a file that is imported again changes nothing, and what collides is the fault of its row alone, on ${database}`, async (t) => {
    const app = await start(t, { database });
    await app.person('eve').me();
    const file =
      'sub,userName,email,email.verified\n' +
      'ann,ann,ann@a.example,yes\n' +
      'bob,ANN,bob@a.example,yes\n' +
      'cid,cid,Ann@A.example,yes\n' +
      'dan,dan,ANN@a.example,no\n' +
      'ann,ann3,ann3@a.example,yes\n' +
      'fay,fay,eve@old.example,yes\n';
    const expected = [
      '3 row-duplicate -: names the same user as line 2',
      '4 address-taken contacts: has a verified email that another user has',
      '6 row-duplicate -: names the same user as line 2',
      '7 address-taken contacts: has a verified email that another user has',
    ];
    const first = await importInto(app, file);
    assert.deepEqual([first.created, linesOf(first)], [2, expected]);
    app.clock.pass(1000);
    const again = await importInto(app, file);
    assert.deepEqual([again.created, again.existing], [0, 3]);
    assert.deepEqual(linesOf(again), [
      '3 name-taken userName: is that of another user',
      '4 address-taken contacts: has a verified email that another user has',
      '7 address-taken contacts: has a verified email that another user has',
    ]);
    assert.equal(await countOf(app, 'users'), 3);
    assert.equal(await countOf(app, 'contacts'), 3);
  });
}

test('a dry run says what is wrong, and writes nothing', async (t) => {
  const app = await start(t);
  const done = await importInto(app, 'sub,email\nann,ann@a.example\nbob,bob@\n', { dryRun: true });
  assert.deepEqual(
    [done.created, linesOf(done)],
    [1, ['3 address-invalid contacts[0].value: is refused as address-invalid, format']],
  );
  assert.equal(await countOf(app, 'users'), 0);
  assert.equal(await countOf(app, 'audit'), 0);
});

test('webhooks hear of imported contacts when the command says so', async (t) => {
  const hook = { url: 'https://hooks.example/in', secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'] };
  const app = await start(t, { project: { webhooks: [hook] as never } });
  await importInto(app, 'sub,email,email.verified\nann,ann@a.example,yes\n');
  assert.equal(await countOf(app, 'outbox'), 0);
  await importInto(app, 'sub,email,email.verified\nbob,bob@a.example,yes\n', { events: true });
  assert.ok((await countOf(app, "outbox where kind = 'hook' and data like '%contact.added%'")) >= 1);
});

test('an erased user does not come back by an old file', async (t) => {
  const app = await start(t);
  const file = 'sub,email,email.verified\nann,ann@a.example,yes\n';
  await importInto(app, file);
  const { ctx } = app;
  assert.equal((await eraseUser(ctx, 'default', 'ann')).ok, true);
  assert.deepEqual(linesOf(await importInto(app, file)), ['2 user-gone sub: is of a user who was erased or merged']);
});

test('the limits of the policy hold for imported contacts', async (t) => {
  const app = await start(t, { policy: { max: 1, maxProvisioned: 2 } });
  const done = await importInto(
    app,
    'sub,email,email2,email3\nann,a@a.example,b@a.example,c@a.example\nbob,d@a.example,e@a.example,\n',
  );
  assert.deepEqual(linesOf(done), [
    '2 too-many-contacts contacts: has more contacts of kind email than the policy allows',
  ]);
  assert.equal(done.created, 1);
});

test('hostile values are refused with their line and field, and no message repeats a value', async (t) => {
  const app = await start(t);
  const rows: readonly (readonly [sub: string, email: string, type: string, fault: string])[] = [
    ['nul\0', 'a@a.example', '', 'row-invalid sub'],
    ['two\nlines', 'a@a.example', '', 'row-invalid sub'],
    ['x'.repeat(600), 'a@a.example', '', 'row-invalid sub'],
    [' spaces ', 'a@a.example', '', 'row-invalid sub'],
    ['bidi', 'a\u202E@a.example', '', 'address-invalid contacts[0].value'],
    ['list', 'a@a.example,b@a.example', '', 'address-invalid contacts[0].value'],
    ['crlf', 'a@a.example\r\nBcc: b@a.example', '', 'address-invalid contacts[0].value'],
    ['half', 'a@a.example', 'work\uD800', 'row-invalid email.type'],
    ['type', 'a@a.example', 'a\u0007b', 'row-invalid contacts[0].type'],
  ];
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const csv = `\uFEFFsub,email,email.type\r\n${rows.map(([sub, email, type]) => [sub, email, type].map(quoted).join(',')).join('\r\n')}\r\n`;
  const done = await importInto(app, csv);
  assert.deepEqual(
    done.wrong.map(({ code, field }) => `${code} ${field}`),
    rows.map(([, , , fault]) => fault),
  );
  assert.equal(done.created, 0);
  assert.doesNotMatch(JSON.stringify(done.wrong), /a\.example|spaces|lines/);
  const ndjson = [
    JSON.stringify({ sub: 'nul\0' }),
    JSON.stringify({ sub: 'ann', extra: 1 }),
    JSON.stringify({ sub: ['ann'] }),
    JSON.stringify({ sub: 'ann', contacts: [{ kind: 'fax', value: '1' }] }),
    '{"sub":"ann"',
    '"ann"',
    `{"sub":"${'x'.repeat(70_000)}"}`,
    '{"sub":"ann","__proto__":{"disabled":true}}',
  ].join('\n');
  const lines = await importInto(
    app,
    Buffer.concat([Buffer.from(`${ndjson}\n{"sub":"`), Buffer.from([0xff, 0x22, 0x7d])]),
    { format: 'ndjson' },
  );
  assert.deepEqual(
    linesOf(lines),
    [
      '2 row-invalid -: has a field that is not known',
      '3 row-invalid sub: must be a string',
      '4 row-invalid contacts[0]: needs a kind, email or phone, and a value',
      '5 row-invalid -: is not JSON',
      '6 row-invalid -: must be an object',
      '7 row-invalid -: has more than 65536 octets',
      '8 row-invalid -: has a field that is not known',
      '9 row-invalid -: is not UTF-8',
      '1 row-invalid sub: must be 1 to 512 characters on one line, without white space around',
    ].toSorted(),
  );
});

test('a broken quote costs its own record, and a header that is wrong stops the file', async (t) => {
  const app = await start(t);
  const done = await importInto(app, 'sub,email\nann,ann@a.example\nb"ob,bob@a.example\ncid,cid@a.example\ndan\n');
  assert.equal(done.created, 2);
  assert.deepEqual(linesOf(done), [
    '3 row-invalid -: has quotes that do not fit (RFC 4180)',
    '5 row-invalid -: has 1 fields, and the header 2',
  ]);
  await assert.rejects(importInto(app, 'sub,e-mail\nann,x\n'), /columns that are not known: "e-mail"/);
  await assert.rejects(importInto(app, 'sub,sub\nann,x\n'), /column "sub" twice/);
  await assert.rejects(importInto(app, ''), /no header/);
});

test('the chain of the audit log covers what was imported', async (t) => {
  const app = await start(t);
  await importInto(
    app,
    `sub,email,email.verified,email.verifiedHow\n${Array.from({ length: 700 }, (_, i) => `u${i},u${i}@a.example,yes,sms`).join('\n')}`,
  );
  await app.sealer.seal();
  const lines: string[] = [];
  assert.equal(await verify(app.store.auditChain, { project: null, heads: [] }, (line) => void lines.push(line)), true);
  assert.match(lines.join('\n'), /700/);
});

for (const database of THOROUGH)
  test(`an import whose batch the database refuses ends, names the line to go on from, and goes on from there, on ${database}`, async (t) => {
    const app = await start(t, { database });
    const config = { databaseUrl: app.databaseUrl, projects: [app.project], keys: KEYS };
    const file = join(mkdtempSync(join(tmpdir(), 'contact-change-import-')), 'users.csv');
    t.after(() => rmSync(dirname(file), { recursive: true }));
    writeFileSync(file, `sub,email\n${Array.from({ length: 700 }, (_, i) => `u${i},u${i}@a.example\n`).join('')}`);
    const run = async (...args: readonly string[]) => runHere(['import', file, ...args], { config, clock: app.clock });
    const refusing =
      database === 'sqlite'
        ? [
            `create trigger refuses before insert on contacts when new.value = 'u600@a.example' begin select raise(abort, 'no more'); end`,
          ]
        : [`alter table contacts add constraint refuses check (value <> 'u600@a.example')`];
    for (const statement of refusing) await sql(app.databaseUrl, statement);
    const stopped = await run();
    assert.equal(stopped.code, 1);
    assert.match(
      stopped.text,
      /^The import stopped at line 502: The database refused it \((SQLITE_CONSTRAINT_TRIGGER|23514)\)\.\n/,
    );
    assert.match(stopped.text, /\nCreated 500 users\.\nImport the same file again: what is done is passed over\.$/);
    app.clock.pass(1000);
    const { created, existing, line } = JSON.parse((await run('--json')).text) as Record<string, unknown>;
    assert.deepEqual([created, existing, line], [0, 500, 502]);
    assert.doesNotMatch(stopped.text, /@/, 'no value of a row');
    assert.equal(await countOf(app, 'contacts'), 500);
    await sql(
      app.databaseUrl,
      database === 'sqlite' ? 'drop trigger refuses' : 'alter table contacts drop constraint refuses',
    );
    assert.deepEqual(await run(), {
      code: 0,
      text: 'Created 200 users.\n500 rows passed over, because the user is there already.',
    });
  });

test('an import that was killed in the middle begins again beside a running server, and makes no user twice', async (t) => {
  const around = await surroundings();
  t.after(() => around.close());
  await around.start();
  const users = 3000;
  const file = join(dirname(around.file), 'users.csv');
  writeFileSync(
    file,
    `sub,email,email.verified\n${Array.from({ length: users }, (_, i) => `u${i},u${i}@a.example,yes\n`).join('')}`,
  );
  const database = { files: [around.file], url: `sqlite:${around.file}` };
  const count = async (table: string): Promise<number> =>
    Number((await queryDatabase(database, `select count(*) as n from ${table}`))[0]?.['n']);
  const killed = spawn(process.execPath, [CLI, 'import', file, '--project', 'default'], {
    cwd: dirname(around.file),
    env: around.settings,
    stdio: 'ignore',
  });
  const ended = once(killed, 'exit');
  while ((await count('users')) === 0 && killed.exitCode === null) await turn();
  assert.equal(killed.exitCode, null, 'it ended by itself');
  killed.kill('SIGKILL');
  await ended;
  const before = await count('users');
  assert.ok(before > 0 && before < users, `${before} users when it was killed`);
  assert.equal((await around.ask('eve', 'GET', '/v1/me')).status, 200);
  const again = await around.run(['import', file, '--project', 'default']);
  assert.equal(again.code, 0, again.err);
  assert.match(again.out, /^Created [\d,]+ users\.\n[\d,]+ rows passed over/);
  for (const table of ['users', 'identities', 'contacts', "audit where event = 'user-created'"])
    assert.equal(await count(table), users + 1, table);
  const wrong = join(dirname(around.file), 'wrong.ndjson');
  const errors = `${wrong}.errors`;
  writeFileSync(wrong, '{"sub":"new"}\n{}\n');
  const half = await around.run(['import', wrong, '--project', 'default', '--errors', errors]);
  assert.deepEqual([half.code, statSync(errors).mode & 0o777], [1, 0o600]);
});
