import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StatusMeaning } from '../../server/core/delivery-report.ts';
import { applyDeliveryReport } from '../../server/service/delivery-reports.ts';
import { sql } from '../kit/sql.ts';
import { receiver } from '../kit/webhook.ts';
import type { Answer, Person, TestApp } from '../kit/app.ts';
import { MINUTE, SECOND } from '../kit/clock.ts';
import { codeIn, tokenIn } from '../kit/inbox.ts';
import { json, PUBLIC_URL, start } from '../http/kit.ts';
import { NEW, NOBODY, OLD, PHONE, wayBack, WITH_PHONE, wrongOf, type Said } from './kit.ts';
import { strongSignIn } from '../kit/sign-in.ts';

/** What an address may be to somebody who does not hold it, and how it comes to be that. */
const TARGETS: readonly [what: string, ready: (app: TestApp, asker: Person, value: string) => Promise<unknown>][] = [
  ['free', async () => undefined],
  ['verified by another', async (app, _, value) => app.person('bob', { email: value }).me()],
  [
    'held unverified by another',
    async (app, _, value) => app.person('bob', { email: value, email_verified: false }).me(),
  ],
  [
    'of a disabled account',
    async (app, _, value) => {
      await app.person('bob', { email: value }).me();
      const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
      assert.equal(
        (await ada.send('POST', '/v1/admin/users/bob/revoke', { reason: 'disabled', note: 'asked for' })).status,
        200,
      );
    },
  ],
  [
    'of a frozen account',
    async (app, _, value) => {
      const bob = app.person('bob', strongSignIn({ email: value }));
      await bob.begin({ kind: 'email', value: 'bob@new.example' });
      const token = await wayBack(app, value);
      assert.equal((await bob.send('POST', '/v1/undo', { token }, NOBODY)).status, 200);
    },
  ],
  [
    'of an account whose own change is locked',
    async (app, _, value) => {
      const bob = app.person('bob', strongSignIn({ email: value }));
      const change = await bob.begin({ kind: 'email', value: 'bob@new.example' });
      const code = await app.codeTo('bob@new.example');
      for (const by of [1, 2, 3, 4, 5]) await bob.prove(change, wrongOf(code, by));
    },
  ],
  ['waited for by another', async (app, _, value) => app.person('bob', strongSignIn()).begin({ kind: 'email', value })],
  [
    'to which a mail to another came back',
    async (app, _, value) => reported(app, value, { fate: 'failed', ofAddress: true }),
  ],
  [
    'of a recipient who complained about a mail of another',
    async (app, _, value) => reported(app, value, { fate: 'complained', ofAddress: false }),
  ],
  [
    'of somebody who said that it was not them',
    async (app, asker, value) => {
      await asker.begin({ kind: 'email', value });
      await asker.send('POST', '/v1/links/report', { token: tokenIn(await app.mailTo(value)) }, NOBODY);
    },
  ],
];

/** Bob has had a mail sent there, and the mail server reports this of it. */
async function reported(app: TestApp, value: string, meaning: StatusMeaning): Promise<void> {
  await app.person('bob', strongSignIn()).begin({ kind: 'email', value });
  const [row] = await sql<{ id: string }>(app.databaseUrl, `select id from outbox where recipient = '${value}'`);
  const report = { message: row?.id ?? '', ...meaning, ref: null };
  const signed = { projects: [app.project.id], report, request: { requestId: 'req_1' } };
  assert.equal(await applyDeliveryReport(app.ctx, signed), true);
}

/** An answer without what differs by chance. */
function bland({ status, headers, body }: Answer<unknown>, value: string): unknown {
  const names = [...headers].filter(([name]) => name !== 'x-request-id');
  const ids = /\b(chg|ctc|prf|req|usr)_[\w-]{16}/g;
  return [status, names, JSON.stringify(body).replaceAll(value, 'value').replace(ids, '$1_')];
}

test('nobody learns what an address is to others: begin, resend, read and a wrong code answer alike, byte for byte (V22, V23, R-042)', async () => {
  const seen = new Map<string, unknown>();
  for (const [what, ready] of TARGETS) {
    const app = await start();
    const value = 'somebody@target.example';
    const asker = app.person('ann', strongSignIn());
    await ready(app, asker, value);
    await app.courier.drain();
    const answers: unknown[] = [];
    const ask = async (method: string, path: string, body?: unknown) => {
      const answer = await asker.send<Said>(method, path, body);
      await app.courier.drain();
      answers.push([method, bland(answer, value)]);
      return answer.body;
    };
    const { id } = await ask('POST', '/v1/changes', { kind: 'email', value });
    await ask('GET', `/v1/changes/${id}`);
    await ask('POST', '/v1/changes', { kind: 'email', value });
    await ask('POST', `/v1/changes/${id}/resend`, {});
    await ask('GET', '/v1/me');
    app.clock.pass(MINUTE);
    await ask('POST', `/v1/changes/${id}/resend`, {});
    await ask('POST', `/v1/changes/${id}/code`, { code: '000000' });
    await ask('DELETE', `/v1/changes/${id}`);
    seen.set(what, answers);
  }
  for (const [what, answers] of seen) assert.deepEqual(answers, seen.get('free'), what);
});

test('begin says nothing of whether an address can be reached (V22, R-042)', async () => {
  const answers = [];
  for (const mode of ['ok', 'reject', 'refuse'] as const) {
    const app = await start();
    app.inbox.setFault('email', mode);
    const asked = await app
      .person('ann', strongSignIn())
      .send<Said>('POST', '/v1/changes', { kind: 'email', value: NEW });
    answers.push(bland(asked, NEW));
  }
  assert.deepEqual(answers[1], answers[0]);
  assert.deepEqual(answers[2], answers[0]);
});

test('a code that was sent is in no answer, header, event or hook of a whole life of an account, but where the relay shows it (V39, R-113)', async (t) => {
  const site = await receiver();
  t.after(() => site.close());
  const app = await start({
    policy: { confirmCurrent: 'always' },
    project: { webhooks: [site.webhook] },
    parts: { heartbeatEvery: 1_000_000 },
  });
  const said: string[] = [];
  const ask = app.app.request;
  app.app.request = async (...args) => {
    const answer = await ask(...args);
    said.push(`${JSON.stringify([...answer.headers])} ${await answer.clone().text()}`);
    return answer;
  };
  const ann = app.person('ann', strongSignIn(WITH_PHONE));
  const streams: Promise<string>[] = [];
  for (const [kind, value, current] of [
    ['email', NEW, OLD],
    ['phone', PHONE, WITH_PHONE.phone_number],
  ] as const) {
    const change = await ann.begin({ kind, value, method: 'both' });
    const path = `/v1/changes/${change.id}`;
    const events = new Request(`${PUBLIC_URL}${path}/events`, { headers: { authorization: `Bearer ${ann.token}` } });
    streams.push((await app.app.fetch(events)).text());
    for (const [of, to] of [
      ['new', value],
      ['current', current],
    ] as const) {
      await ann.send('POST', `${path}/code`, { of, code: wrongOf(await app.codeTo(to)) });
      const token = tokenIn(await app.mailTo(to));
      await ann.send('POST', '/v1/links/inspect', { token });
      await app.app.request(`${PUBLIC_URL}/confirm?t=${token}`);
      await app.app.request(`${PUBLIC_URL}/undo?t=${token}`);
      app.clock.pass(2 * MINUTE);
      await ann.send('POST', `${path}/resend`, { of });
      await ann.send('GET', path);
      await ann.send('GET', '/v1/me');
      await ann.send('POST', `${path}/code`, { of, code: await app.codeTo(to) });
      await ann.send('POST', '/v1/links/confirm', { token });
    }
    assert.equal((await ann.send<Said>('GET', path)).body.state, 'done');
    const token = tokenIn(app.inbox.messages(value).find((m) => m.text.includes('t=1')) ?? assert.fail('no link'));
    await app.app.request(`${PUBLIC_URL}/v1/links/report`, json({ token }));
    await app.courier.drain();
  }
  await ann.send('POST', '/v1/undo', { token: await wayBack(app, WITH_PHONE.phone_number) }, NOBODY);
  app.clock.pass(SECOND);
  await app
    .person('ada', strongSignIn({ roles: 'contacts-admin' }))
    .send('POST', '/v1/admin/users/ann/revoke', { reason: 'recovered', note: 'asked for' });
  await app.courier.drain();
  said.push(...(await Promise.all(streams)), ...site.calls.map((c) => `${JSON.stringify(c.headers)} ${c.text}`));

  const codes = app.inbox
    .messages()
    .filter((m) => /^\d{6}$|#\d{6}$/m.test(m.text))
    .map(codeIn);
  assert.ok(codes.length >= 8 && said.length > 40 && site.calls.length >= 4);
  for (const code of new Set(codes))
    for (const text of said) {
      const shown = new RegExp(`(?<!\\d)${code.slice(0, 3)}[\\s\\u00a0]?${code.slice(3)}(?!\\d)`);
      assert.doesNotMatch(text, shown);
    }
});
