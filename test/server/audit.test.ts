import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { CLI, surroundings } from '../kit/server.ts';
import { sql } from '../kit/sql.ts';
import { strongSignIn } from '../kit/sign-in.ts';

/** Runs `contact-change-server audit …` with nothing but the database's place in its environment. */
function audit(databaseUrl: string, ...args: string[]) {
  const env = { PATH: process.env['PATH'], DATABASE_URL: databaseUrl };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'audit', ...args], { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A server that somebody used and that was stopped, and its database. */
async function used(t: TestContext): Promise<string> {
  const around = await surroundings();
  t.after(() => around.close());
  const { child } = await around.start();
  await around.ask('ann', 'GET', '/v1/me');
  const begun = await around.ask<ChangeBody>(strongSignIn({ sub: 'ann' }), 'POST', '/v1/changes', {
    kind: 'email',
    value: 'ann@new.example',
  });
  assert.equal(begun.status, 201);
  child.kill('SIGTERM');
  assert.equal(await new Promise((ended) => child.once('exit', ended)), 0);
  return `sqlite:${around.file}`;
}

test('a server that stops has sealed its audit log; audit verify says so and prints the head, for another day', async (t) => {
  const url = await used(t);
  const first = audit(url, 'verify');
  assert.deepEqual([first.status, first.stderr], [0, '']);
  const [, head] =
    /^default: intact\. Batches: \d+; rows sealed: \d+, of which erased: 0; not sealed yet: 0\.\nhead (default:\d+:[\w-]{43})\n$/.exec(
      first.stdout,
    ) ?? [];
  assert.ok(head, first.stdout);
  assert.deepEqual(audit(url, 'head'), { status: 0, stdout: `${head}\n`, stderr: '' });
  assert.equal(audit(url, 'verify', '--head', head).status, 0);

  await sql(url, `update audit set request_id = 'req_x' where event = 'change-begun'`);
  const altered = audit(url, 'verify', '--project', 'default');
  assert.equal(altered.status, 1);
  assert.match(altered.stdout, /^default, batch \d+: it was altered/m);
  assert.match(altered.stdout, /^default: NOT INTACT/m);

  await sql(url, `delete from audit`);
  await sql(url, `delete from audit_batches`);
  assert.equal(audit(url, 'verify').status, 0, 'nothing is left that could tell');
  const cut = audit(url, 'verify', '--head', head);
  assert.equal(cut.status, 1);
  assert.match(cut.stdout, /the end of the audit log was cut off/);
});

test('audit verify --json has a line for each broken link, each project checked and each head, and the help names all fields', async (t) => {
  const url = await used(t);
  const rowsOf = (...args: readonly string[]) => {
    const { status, stdout, stderr } = audit(url, 'verify', '--json', ...args);
    assert.equal(stderr, '');
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    return { status, rows, result: rows.at(-1) };
  };
  const whole = rowsOf();
  const [project, head] = whole.rows;
  const { batches, rows } = project as { batches: number; rows: number };
  const counted = { project: 'default', batches, rows, erased: 0, unsealed: 0 };
  assert.deepEqual(project, { type: 'project', intact: true, faults: 0, ...counted });
  assert.deepEqual(Object.keys(head ?? {}), ['type', 'project', 'number', 'hash']);
  const result = { type: 'result', projects: 1, batches, rows, heads: 1 };
  assert.deepEqual([whole.status, whole.result], [0, { ...result, ok: true, intact: true, faults: 0 }]);
  assert.ok(batches > 0 && rows > 1);

  const kept = `default:${String(head?.['number'])}:${String(head?.['hash'])}`;
  await sql(url, `update audit set request_id = 'req_x' where event = 'change-begun'`);
  await sql(url, `update audit_batches set previous = 'x' where number = 1`);
  const beyond = kept.replace(/:\d+:/, ':99:');
  const broken = rowsOf(
    '--head',
    kept.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    '--head',
    beyond,
  );
  const faults = broken.rows.filter(({ type }) => type === 'fault');
  assert.deepEqual([...new Set(faults.map(({ what }) => what))].toSorted(), [
    'altered',
    'cut-off',
    'rewritten',
    'unchained',
  ]);
  assert.ok(faults.some(({ what, batch }) => what === 'unchained' && batch === 1));
  assert.deepEqual(
    faults.find(({ what }) => what === 'cut-off'),
    { type: 'fault', project: 'default', batch: null, what: 'cut-off', number: 99 },
  );
  const end = { ...result, ok: false, code: 1, intact: false, faults: faults.length };
  assert.deepEqual([broken.status, broken.result], [1, end]);
  const other = rowsOf('--project', 'shop');
  assert.deepEqual([other.status, other.rows[0]], [1, { type: 'none', project: 'shop' }]);

  const { stdout: help } = audit(url, 'verify', '--help');
  for (const row of [...whole.rows, ...broken.rows, ...other.rows])
    for (const field of Object.keys(row)) assert.match(help, new RegExp(`\\b${field}\\b`), field);
  for (const { what } of faults) assert.match(help, new RegExp(`\\b${String(what)}\\b`));
  assert.match(help, /Exit codes: 0 intact, 1 not intact/);
});

test('before the first seal there is no head, and audit head says so beside what it prints', async (t) => {
  const around = await surroundings();
  t.after(() => around.close());
  assert.equal((await around.run(['migrate'])).code, 0);
  const head = audit(`sqlite:${around.file}`, 'head');
  assert.deepEqual(head, { status: 0, stdout: '', stderr: 'Nothing is sealed yet.\n' });
});

test('what cannot be read, or is not there, is said in words, and no database is made', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'contact-change-audit-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const url = `sqlite:${join(folder, 'none.db')}`;
  for (const [args, status, words] of [
    [['verify'], 1, /There is no database .*none\.db/],
    [[], 2, /^Usage: contact-change-server audit [^]*\n {2}audit verify [^]*\n {2}audit head /],
    [['sign'], 2, /^Unknown command 'sign'\./],
    [['verify', 'now'], 2, /^Too many arguments for 'verify'\./],
    [['verify', '--quick'], 2, /--quick/],
    [
      ['verify', '--head', 'default:0:x'],
      2,
      /^Option '--head [^']*' argument 'default:0:x' is invalid\. It must be project:number:hash/,
    ],
    [['head', '--head', 'default:1:x'], 2, /^Unknown option '--head'\./],
  ] as const) {
    const answer = audit(url, ...args);
    assert.equal(answer.status, status, args.join(' '));
    assert.match(answer.stderr, words);
    assert.equal(answer.stdout, '');
  }
  assert.match(audit('mysql://x', 'verify').stderr, /^DATABASE_URL must start with sqlite: or postgres:\/\/\n$/);
  assert.equal(existsSync(join(folder, 'none.db')), false);
});
