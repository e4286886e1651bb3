import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { startApp, type Person, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { HOUR, MINUTE, SECOND } from '../kit/clock.ts';
import { THOROUGH } from '../kit/database.ts';
import { codeIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';

async function start(t: TestContext, options: TestAppOptions = {}): Promise<TestApp> {
  const app = await startApp(options);
  t.after(() => app.close());
  return app;
}

const begin = (person: Person, kind: string, value: string) =>
  person.send<ChangeBody>('POST', '/v1/changes', { kind, value, then: 'add' });
const look = async (person: Person, { id }: { id: string }) =>
  (await person.send<ChangeBody>('GET', `/v1/changes/${id}`)).body;
const resend = (person: Person, { id }: { id: string }) =>
  person.send<ChangeBody & { retryAfter?: number }>('POST', `/v1/changes/${id}/resend`, {});
const isCode = ({ text }: { text: string }) => /^\d{6}$/m.test(text);

for (const database of THOROUGH)
  for (const mode of ['refuse', 'drop-after-data'] as const)
    test(`a mail server that does "${mode}" for an hour: begin is 201, resend 202 and delayed, SMS go on, and then only what still counts goes, on ${database} (F17, F19)`, async (t) => {
      const app = await start(t, { database });
      app.inbox.setFault('email', mode);
      const people = Array.from({ length: 8 }, (_, i) => app.person(`p${i}`, strongSignIn(longLived(app))));
      const changes: ChangeBody[] = [];
      for (const [i, person] of people.entries()) {
        const begun = await begin(person, 'email', `p${i}@new.example`);
        assert.deepEqual([begun.status, begun.body.delivery], [201, 'queued']);
        changes.push(begun.body);
        await app.courier.drain();
        assert.equal((await look(person, begun.body)).delivery, 'delayed');
      }
      for (let minute = 0; minute < 50; minute += 10) {
        app.clock.pass(10 * MINUTE);
        await app.courier.drain();
      }
      for (const [i, person] of people.entries()) {
        app.clock.pass(MINUTE);
        const again = await resend(person, changes[i] ?? assert.fail());
        assert.deepEqual([again.status, again.body.delivery], [202, 'delayed'], `person ${i}`);
        await app.courier.drain();
      }
      // The sign-in of the first begin is too old by now.
      const anew = app.person('p0', strongSignIn());
      const texted = await begin(anew, 'phone', '+358401234567');
      await app.courier.drain();
      assert.equal((await look(anew, texted.body)).delivery, 'sent', 'SMS know nothing of it');

      app.inbox.setFault('email', 'ok');
      app.inbox.clear();
      app.clock.pass(30 * SECOND);
      await app.courier.drain();
      const codes = app.inbox.messages().filter((m) => m.channel === 'email' && isCode(m));
      assert.deepEqual(
        codes.map((m) => m.to).sort(),
        people.map((_, i) => `p${i}@new.example`),
        'one each: what was before has expired or was taken back',
      );
      for (const mail of codes) {
        const i = Number(/^p(\d)/.exec(mail.to)?.[1]);
        const proved = await people[i]?.prove(changes[i] ?? assert.fail(), codeIn(mail));
        assert.equal(proved?.status, 200, 'every code that was sent still counts');
      }
    });

/** For the hours of an outage. */
const longLived = (app: TestApp) => ({ exp: Math.floor((app.clock() + 24 * HOUR) / 1000) });

test('an address that the mail server refuses for good is told by the change, never by an error of ours (F17)', async (t) => {
  const app = await start(t);
  app.inbox.setFault('email', 'reject');
  const ann = app.person('ann', strongSignIn());
  const begun = await begin(ann, 'email', 'nobody@new.example');
  assert.equal(begun.status, 201);
  await app.courier.drain();
  const attempts = app.inbox.attempts('email');
  for (let i = 0; i < 9; i++) {
    app.clock.pass(MINUTE);
    await app.courier.drain();
  }
  const seen = await look(ann, begun.body);
  assert.deepEqual([seen.state, seen.delivery], ['waiting', 'failed']);
  assert.equal(app.inbox.attempts('email'), attempts, 'it is not tried again');
});

test('an SMS provider that asks for a pause gets it from every message (F18)', async (t) => {
  const app = await start(t);
  app.inbox.setFault('sms', 'limit');
  for (let i = 0; i < 8; i++) await begin(app.person(`p${i}`, strongSignIn()), 'phone', `+35840123456${i}`);
  await app.courier.drain();
  assert.equal(app.inbox.attempts('sms'), 5);
  app.inbox.setFault('sms', 'ok');
  app.clock.pass(29 * SECOND);
  await app.courier.drain();
  assert.equal(app.inbox.attempts('sms'), 5);
  app.clock.pass(SECOND);
  await app.courier.drain();
  assert.equal(app.inbox.messages().filter((m) => m.channel === 'sms').length, 8);
});

for (const mode of ['down', 'html'] as const)
  test(`a sign-in whose keys are "${mode}": the keys in hand count until their time is over, then nobody is anybody, and it ends by itself (F21, R-101)`, async (t) => {
    const app = await start(t);
    const ann = app.person('ann', strongSignIn(longLived(app)));
    assert.equal((await begin(ann, 'email', 'ann@new.example')).status, 201);
    app.idp.mode(mode);
    app.clock.pass(9 * MINUTE);
    assert.equal((await ann.send('GET', '/v1/me')).status, 200);
    app.clock.pass(2 * MINUTE);
    await app.courier.drain();
    app.inbox.clear();
    const anew = app.person('ann', strongSignIn());
    const refused = await begin(anew, 'email', 'ann@third.example');
    assert.equal(refused.status, 503);
    assert.ok(Number(refused.headers.get('retry-after')) >= 1);
    await app.courier.drain();
    assert.deepEqual(app.inbox.messages(), [], 'nothing was begun');
    app.idp.mode('ok');
    app.clock.pass(Number(refused.headers.get('retry-after')) * SECOND);
    assert.equal((await begin(anew, 'email', 'ann@third.example')).status, 201);
  });
