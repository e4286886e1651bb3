import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startApp } from '../../kit/app.ts';
import { runHere } from '../../kit/command.ts';
import { eachDatabase, freshDatabase } from '../../kit/database.ts';

const lines = (text: string) => text.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

test('client commands print their clients and secrets as JSON, and the value of a secret once', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const run = async (...args: readonly string[]) => {
    const config = { databaseUrl: app.databaseUrl, projects: [app.project] };
    const { code, text } = await runHere(['client', ...args, '--json'], { config, clock: app.clock });
    assert.equal(code, 0, text);
    return lines(text);
  };
  const [made] = await run('create', '--scopes', 'admin', '--name', 'the portal');
  const { id, secret } = made as { id: string; secret: { id: string; value: string } };
  assert.match(secret.value, /^ccs_[\w-]{43}$/);
  const [row, result] = await run('list');
  assert.deepEqual(result, { type: 'result', ok: true, clients: 1 });
  assert.partialDeepStrictEqual(row, {
    type: 'client',
    id,
    name: 'the portal',
    scopes: ['admin'],
    revokedAt: null,
    secrets: [{ id: secret.id, bearer: false }],
  });
  assert.ok(!JSON.stringify(row).includes(secret.value));
  const [rotated] = await run('rotate', id);
  assert.notEqual((rotated as typeof made & { secret: { id: string } }).secret.id, secret.id);
  assert.deepEqual(await run('revoke', id), [{ type: 'result', ok: true, client: id, changed: true }]);
  assert.deepEqual(await run('revoke', id), [{ type: 'result', ok: true, client: id, changed: false }]);
});

test('check-config prints each fault as a row, and audit head each head', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const env = { DATABASE_URL: app.databaseUrl };
  const config = { databaseUrl: app.databaseUrl, projects: [app.project], publicUrl: 'https://id.example.com' };
  const checked = await runHere(['check-config', '--json'], { config, clock: app.clock });
  assert.partialDeepStrictEqual(lines(checked.text).at(-1), { type: 'result', ok: true, projects: [app.project.id] });
  const verified = await runHere(['audit', 'verify', '--json'], { config, clock: app.clock, env });
  assert.partialDeepStrictEqual(lines(verified.text).at(-1), { type: 'result', ok: true, intact: true });
});

eachDatabase('migrate --dry-run', ({ kind }) => {
  test('lists what the database lacks and changes nothing; migrate lists what it did, and then nothing is lacking', async (t) => {
    const database = await freshDatabase(kind);
    t.after(() => database.remove());
    const config = { databaseUrl: database.url, logLevel: 'silent' as const };
    const run = async (...args: readonly string[]) => {
      const { code, text } = await runHere(['migrate', ...args, '--json'], { config, clock: Date.now });
      assert.equal(code, 0, text);
      return lines(text);
    };
    const before = await run('--dry-run');
    if (kind === 'sqlite') assert.deepEqual(before, [{ type: 'result', ok: true, missing: null }]);
    else assert.ok(Number(before.at(-1)?.['missing']) > 8);
    assert.deepEqual(await run('--dry-run'), before);
    const rows = await run();
    const migrated = rows.at(-1)?.['migrated'] as string[];
    assert.ok(migrated.length > 8);
    assert.deepEqual(
      rows.slice(0, -1),
      migrated.map((name) => ({ type: 'migration', name })),
    );
    assert.deepEqual(await run('--dry-run'), [{ type: 'result', ok: true, missing: 0 }]);
  });
});
