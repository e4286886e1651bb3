import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, test, type TestContext } from 'node:test';
import Sqlite from 'better-sqlite3';
import type { Store } from '../../server/ports/store.ts';
import { storeOn } from '../../server/store/open.ts';
import { PATIENCE } from '../../server/store/retry.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { startApp, type Answer, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { SECOND } from '../kit/clock.ts';
import { freshDatabase, silent } from '../kit/database.ts';
import { codeIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';

async function start(t: TestContext, options: TestAppOptions = {}): Promise<TestApp> {
  const app = await startApp({ patience: PATIENCE, ...options });
  t.after(() => app.close());
  return app;
}

const NEW = { kind: 'email', value: 'new@example.com', then: 'replace' } as const;

/** Another process that holds the write lock until it is told to let go. */
async function lock(t: TestContext, file: string): Promise<{ release(): Promise<void> }> {
  const sqlite = import.meta.resolve('better-sqlite3');
  const script = `
    const { default: Sqlite } = await import(${JSON.stringify(sqlite)});
    const database = new Sqlite(process.argv[1]);
    database.exec('begin immediate');
    process.stdout.write('held');
    process.stdin.on('end', () => { database.exec('rollback'); database.close(); }).resume();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  await new Promise((held) => child.stdout.once('data', held));
  return {
    release: () =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.stdin.end();
      }),
  };
}

function isLater(answer: Answer<unknown>): void {
  assert.equal(answer.status, 503);
  assert.ok(Number(answer.headers.get('retry-after')) >= 1);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
}

// Each waits as long as the store has patience: together they wait once.
describe('a database that another process holds', { concurrency: true }, () => {
  test('is 503 with Retry-After for who writes and nothing to who reads; nothing is sent or half done, and it ends by itself (F10, R-101)', async (t) => {
    const app = await start(t);
    const ann = app.person('ann', strongSignIn());
    const change = await ann.begin(NEW);
    const code = await app.codeTo(NEW.value);
    const held = await lock(t, app.files[0] ?? '');
    app.inbox.clear();
    const [proved, begun, seen] = await Promise.all([
      ann.prove(change, code),
      ann.send<ChangeBody>('POST', '/v1/changes', { ...NEW, value: 'third@example.com' }),
      ann.send<ChangeBody>('GET', `/v1/changes/${change.id}`),
    ]);
    isLater(proved);
    isLater(begun);
    assert.deepEqual([seen.status, seen.body.state, seen.body.triesLeft], [200, 'waiting', 5]);
    assert.deepEqual(app.inbox.messages(), []);
    await held.release();
    assert.equal((await ann.prove(change, code)).body.state, 'done');
    await app.courier.drain();
    assert.deepEqual(app.inbox.messages('third@example.com'), [], 'what was not answered was not begun');
  });

  test('costs no second copy of what has just gone: its mark is written once there is a way (F10)', async (t) => {
    let other: Sqlite.Database | undefined;
    const app = await start(t, {
      // The store has given up once; a moment later the other process lets go.
      log: {
        ...silent,
        warn: (event) => void (event === 'database-busy' && other?.inTransaction && other.exec('rollback')),
      },
      through: {
        channels: (channels) => ({
          ...channels,
          of: (...which) => {
            const channel = channels.of(...which);
            return (
              channel && {
                ...channel,
                async send(message) {
                  const sent = await channel.send(message);
                  other ??= new Sqlite(app.files[0] ?? '');
                  if (!other.inTransaction) other.exec('begin immediate');
                  return sent;
                },
              }
            );
          },
        }),
      },
    });
    const ann = app.person('ann', strongSignIn({ email: undefined }));
    const change = await ann.begin(NEW);
    other?.close();
    assert.equal(app.inbox.messages(NEW.value).length, 1);
    const seen = await ann.send<ChangeBody>('GET', `/v1/changes/${change.id}`);
    assert.equal(seen.body.delivery, 'sent');
    app.clock.pass(120 * SECOND);
    await app.courier.drain();
    assert.equal(app.inbox.messages(NEW.value).length, 1);
  });
});

test('a full disk is 503 for who writes and nothing to who reads; no code goes without its row, and with room again all goes on (F12, R-101)', async (t) => {
  const { files, remove } = await freshDatabase('sqlite');
  const database = await openSqlite(files[0] ?? '', silent);
  const room = (pages: number) => void database.connection.pragma(`max_page_count = ${pages}`);
  const own: Store = storeOn(database, () => app.clock());
  const app = await start(t, { through: { store: () => own } });
  t.after(async () => {
    await own.close();
    await remove();
  });
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin(NEW);
  const code = await app.codeTo(NEW.value);
  room(Number(database.connection.pragma('page_count', { simple: true })));

  let refused: Answer<unknown> | undefined;
  for (let n = 0; refused === undefined && n < 500; n++) {
    const answer = await app
      .person(`p${n}`, strongSignIn())
      .send('POST', '/v1/changes', { ...NEW, value: `p${n}@new.example` });
    if (answer.status !== 201) refused = answer;
  }
  isLater(refused ?? assert.fail('the disk was never full'));
  await app.courier.drain();
  assert.equal((await ann.send('GET', '/v1/me')).status, 200);

  room(1_000_000);
  app.clock.pass(120 * SECOND);
  await app.courier.drain();
  const rows = new Set(
    (database.connection.prepare('select id from outbox').all() as { id: string }[]).map((row) => row.id),
  );
  for (const { headers } of app.inbox.messages())
    assert.ok(rows.has(headers['message-id']?.slice(1).split('@')[0] ?? ''), 'a mail without its row');
  const last = await app
    .person('zoe', strongSignIn())
    .send<ChangeBody>('POST', '/v1/changes', { ...NEW, value: 'zoe@new.example' });
  assert.equal(last.status, 201);
  assert.match(codeIn(await app.mailTo('zoe@new.example')), /^\d{6}$/);
  assert.ok(app.clock() < Date.parse(change.expiresAt));
  assert.equal((await ann.prove(change, code)).body.state, 'done');
});
