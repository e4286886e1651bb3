import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import { startApp, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { HOUR, MINUTE, SECOND } from '../kit/clock.ts';
import { THOROUGH, type DatabaseKind } from '../kit/database.ts';
import { codeIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const NEW = 'new@example.com';
const BODY = { kind: 'email', value: NEW, then: 'replace' } as const;

async function start(t: TestContext, options: TestAppOptions = {}): Promise<TestApp> {
  const app = await startApp(options);
  t.after(() => app.close());
  return app;
}

/** Two servers on one database, whose clocks are so far from the right time, ms. */
async function pair(t: TestContext, database: DatabaseKind, ahead: number, behind: number) {
  const one = await start(t, { database });
  const { issuers, mail, sms } = one.project;
  const two = await start(t, { database, databaseUrl: one.databaseUrl, project: { issuers, mail, sms } });
  // Old enough for the server that is behind, which takes a minute of difference.
  const token = one.idp.token(strongSignIn({ email: 'ann@old.example', email_verified: true }));
  one.clock.pass(ahead);
  two.clock.pass(-behind);
  const as = { authorization: `Bearer ${token}` };
  const ask = (app: TestApp) => {
    return <T>(method: string, path: string, body?: unknown) => app.person().send<T>(method, path, body, as);
  };
  return { one, two, atOne: ask(one), atTwo: ask(two) };
}

for (const database of THOROUGH)
  for (const [ahead, behind] of [
    [90 * SECOND, 0],
    [90 * SECOND, 50 * SECOND],
  ] as const)
    test(`two servers ${(ahead + behind) / 1000} s apart agree on what is done, and send at worst one copy, on ${database} (F9)`, async (t) => {
      const { one, two, atOne, atTwo } = await pair(t, database, ahead, behind);
      // Begun where it is early: to the other one its lease is over as soon as it is taken.
      const begun = await atTwo<ChangeBody>('POST', '/v1/changes', BODY);
      assert.equal(begun.status, 201);
      await Promise.all([two.courier.drain(), one.courier.drain()]);
      await Promise.all([two.courier.drain(), one.courier.drain()]);
      const mails = one.inbox.messages(NEW);
      assert.ok(mails.length === 1 || mails.length === 2, `${mails.length} copies`);
      assert.equal(new Set(mails.map((m) => `${m.headers['message-id']} ${codeIn(m)}`)).size, 1);

      for (const at of [atOne, atTwo]) {
        const again = await at<ChangeBody>('POST', `/v1/changes/${begun.body.id}/resend`, {});
        if (again.status === 202) continue;
        assert.equal(again.status, 429);
        assert.ok(Number(again.headers.get('retry-after')) >= 1);
      }
      await Promise.all([two.courier.drain(), one.courier.drain()]);
      const code = codeIn(one.inbox.messages(NEW)[0] ?? assert.fail());
      const path = `/v1/changes/${begun.body.id}/code`;
      const proved = await Promise.all([atOne('POST', path, { code }), atTwo('POST', path, { code })]);
      assert.deepEqual(
        proved.map((p) => p.status),
        [200, 200],
      );
      for (const at of [atOne, atTwo]) {
        const me = (await at<MeBody>('GET', '/v1/me')).body;
        assert.deepEqual(
          me.contacts.map((c) => [c.value, c.primary]),
          [[NEW, true]],
        );
      }
    });

for (const jump of [HOUR, -HOUR, 24 * HOUR, -24 * HOUR])
  test(`a clock that jumps ${jump / HOUR} h gives back no try and no longer wait than there is, and a message waits for nobody (F9)`, async (t) => {
    const app = await start(t);
    // A sign-in of then, whatever now is.
    const ann = () => app.person('ann', strongSignIn());
    const begun = (await ann().send<ChangeBody>('POST', '/v1/changes', BODY)).body;
    const code = await app.codeTo(NEW);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let i = 0; i < 4; i++) await ann().prove(begun, wrong);
    const waits = await ann().send<ChangeBody>('POST', `/v1/changes/${begun.id}/resend`, {});
    assert.equal(waits.status, 429);

    app.clock.pass(jump);
    const seen = (await ann().send<ChangeBody>('GET', `/v1/changes/${begun.id}`)).body;
    if (seen.state === 'waiting') assert.equal(seen.triesLeft, 1);
    else assert.deepEqual([seen.state, seen.why], ['closed', 'expired']);
    const last = await ann().prove(begun, wrong);
    assert.ok([409, 410].includes(last.status), `${last.status}`);
    const right = await ann().prove(begun, code);
    assert.ok([409, 410].includes(right.status), 'what was locked or is over stays so');

    // A message that was made before the jump, and one after it.
    app.clock.pass(-jump);
    await ann().send('POST', '/v1/changes', { ...BODY, value: 'second@example.com' });
    app.clock.pass(jump);
    await ann().send('POST', '/v1/changes', { kind: 'phone', value: '+358401234567' });
    await app.courier.drain();
    assert.equal(app.inbox.messages('+358401234567').length, 1);
    const mails = app.inbox.messages('second@example.com').length;
    assert.equal(mails, jump > 0 ? 0 : 1, 'a code that is over is not sent, one that is not is not kept');
  });

test('a session ends by the clock of the server, and is not given back when that is set back (F9)', async (t) => {
  for (const jump of [HOUR, 24 * HOUR]) {
    const app = await start(t);
    const opened = await app.person('ann', strongSignIn()).send('POST', '/v1/session', {});
    const as = { authorization: '', cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '' };
    const look = async () => (await app.person().send('GET', '/v1/me', undefined, as)).status;
    assert.equal(await look(), 200);
    app.clock.pass(jump);
    assert.equal(await look(), 401);
    app.clock.pass(-jump);
    assert.equal(await look(), 401, 'what was over stays over');
  }
});

test('an hour back, a change that waits is none the worse: asked for again, a code comes and counts (F9)', async (t) => {
  const app = await start(t);
  const begun = (await app.person('ann', strongSignIn()).send<ChangeBody>('POST', '/v1/changes', BODY)).body;
  app.clock.pass(-HOUR);
  const code = await app.codeTo(NEW);
  app.clock.pass(MINUTE);
  const proved = await app.person('ann', strongSignIn()).prove(begun, code);
  assert.deepEqual([proved.status, proved.body.state], [200, 'done']);
});
