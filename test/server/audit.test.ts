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
