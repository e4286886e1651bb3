// Owns what an operator does with webhooks and streams on the command line, beside a database of a server.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { KEYS, PUBLIC_URL, startApp, type TestApp } from '../../kit/app.ts';
import { queryDatabase } from '../../kit/at-rest.ts';
import { runHere } from '../../kit/command.ts';
import { THOROUGH } from '../../kit/database.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import { refusal, streamReceiver } from '../../kit/stream.ts';
import { receiver, type Receiver } from '../../kit/webhook.ts';

const on =
  ({ databaseUrl, project, clock }: TestApp) =>
  async (...args: readonly string[]) => {
    const config = { databaseUrl, projects: [project], publicUrl: PUBLIC_URL, keys: KEYS, outboundAllow: [] };
    const { code, text } = await runHere([...args, '--json'], { config, clock });
    return { code, rows: text.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>) };
  };

async function hook(t: TestContext): Promise<Receiver> {
  const made = await receiver();
  t.after(() => made.close());
  return made;
}

/** The test events in the audit log. */
async function recorded(app: TestApp): Promise<readonly unknown[]> {
  const rows = await queryDatabase(
    { files: app.files, url: app.databaseUrl },
    `select actor, data from audit where event = 'receiver-tested' order by at, data`,
  );
  return rows.map(({ actor, data }) => [actor, JSON.parse(String(data))]);
}

for (const database of THOROUGH)
  test(`a webhook that answered 410 is listed, tried and enabled, and gets what it missed, on ${database}`, async (t) => {
    const [one, two] = [await hook(t), await hook(t)];
    const app = await startApp({ database, project: { webhooks: [one.webhook, two.webhook] } });
    t.after(() => app.close());
    const run = on(app);
    const { host } = new URL(two.webhook.url);
    two.answers(410);
    const ann = app.person('ann', strongSignIn());
    await ann.begin({ kind: 'email', value: 'one@new.example', then: 'add' });

    const listed = await run('webhook', 'list');
    assert.deepEqual(
      listed.rows.slice(0, 2).map(({ webhook, disabledSince }) => [webhook, disabledSince]),
      [
        [0, null],
        [1, new Date(app.clock()).toISOString()],
      ],
    );
    assert.doesNotMatch(JSON.stringify(listed.rows), /\/hook|whsec/, 'neither path nor secret');

    two.answers(503);
    const tried = await run('webhook', 'test', '--url', host);
    assert.equal(tried.code, 1);
    assert.partialDeepStrictEqual(tried.rows, [
      { host, taken: false, reason: 'hook-503', cause: 'the receiver answered 503' },
      { ok: false, error: '0 of 1 webhooks took the test event.' },
    ]);
    assert.equal(two.calls.at(-1)?.body.type, 'test');
    app.clock.pass(1000);
    assert.equal((await run('webhook', 'test')).code, 0);
    assert.equal((await run('webhook', 'test', '--url', 'elsewhere.example')).code, 1);
    assert.deepEqual(await recorded(app), [
      ['site', { webhook: 1, taken: false, reason: 'hook-503' }],
      ['site', { webhook: 0, taken: true }],
      ['site', { webhook: 1, taken: true }],
    ]);

    assert.partialDeepStrictEqual((await run('webhook', 'enable')).rows, [{ ok: true, webhooks: 1 }]);
    assert.partialDeepStrictEqual((await run('webhook', 'enable')).rows, [{ ok: true, webhooks: 0 }]);
    const audited = await queryDatabase(
      { files: app.files, url: app.databaseUrl },
      `select actor, data from audit where event = 'webhook-enabled'`,
    );
    assert.deepEqual(audited, [{ actor: 'site', data: '{"webhook":1}' }]);
    const before = two.calls.length;
    assert.equal((await run('outbox', 'replay', '--lane', 'hook')).code, 0);
    await app.courier.drain();
    assert.equal(
      two.calls
        .slice(before)
        .map(({ body }) => body.type)
        .join(),
      'change.requested',
    );
  });

test('a stream is listed, verified from here, and its refusal told', async (t) => {
  const site = await streamReceiver(t, ['session-revoked']);
  const app = await startApp({ project: { streams: [site.stream] } });
  t.after(() => app.close());
  const run = on(app);
  const state = async () => (await run('stream', 'list')).rows[0]?.['verifiedAt'];
  assert.equal(await state(), null);
  site.answers.push(refusal('invalid_issuer'));
  const refused = await run('stream', 'verify');
  assert.equal(refused.code, 1);
  assert.partialDeepStrictEqual(refused.rows, [
    { type: 'stream', taken: false, reason: 'set-invalid_issuer' },
    { ok: false },
  ]);
  assert.equal(await state(), null);
  assert.equal((await run('stream', 'verify', '--audience', site.stream.audience)).code, 0);
  assert.equal(await state(), new Date(app.clock()).toISOString());
  assert.deepEqual(await recorded(app), [
    ['site', { stream: 'str_1', taken: false, reason: 'set-invalid_issuer' }],
    ['site', { stream: 'str_1', taken: true }],
  ]);
  assert.equal((await run('stream', 'verify', '--audience', 'another')).code, 1);
});

test('commands about receivers name a wrong project', async (t) => {
  const app = await startApp();
  t.after(() => app.close());
  const run = on(app);
  for (const args of [
    ['webhook', 'list'],
    ['stream', 'verify'],
  ])
    assert.deepEqual(await run(...args, '--project', 'shp'), {
      code: 1,
      rows: [{ type: 'result', ok: false, code: 1, error: 'There is no project "shp": there is default.' }],
    });
});
