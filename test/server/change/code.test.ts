// Owns a change that is proved by a code, from begin to end. Not by a link: link.test.ts.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Log } from '../../../server/ports/log.ts';
import type { ChangeBody } from '../../../shared/wire/change.ts';
import { MINUTE, SECOND } from '../../kit/clock.ts';
import { THOROUGH, silent } from '../../kit/database.ts';
import { codeIn, oneTimeCode, tokenIn } from '../../kit/inbox.ts';
import { NEW, primary, start, wrongOf } from './kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

for (const kind of THOROUGH) {
  describe(`a change, on ${kind}`, () => {
    test('by code: the new address counts once it is proved, and not before (V8, R-039)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const change = await ann.begin({ kind: 'email', value: NEW });
      assert.equal(await primary(ann), 'ann@old.example');
      const answer = await ann.prove(change, await app.codeTo(NEW));
      assert.deepEqual([answer.status, answer.body.state, answer.body.via], [200, 'done', 'code']);
      assert.equal(await primary(ann), NEW);
      assert.deepEqual((await ann.me()).changes, []);
    });

    test('a wrong code costs a try, a slip of the finger none, and five lock (V40, R-025)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const change = await ann.begin({ kind: 'email', value: NEW });
      const code = await app.codeTo(NEW);
      for (const slip of ['12345', '1234567', '12a456', '']) {
        const { status, body } = await ann.prove(change, slip);
        assert.deepEqual([slip, status, body.code], [slip, 400, 'body-invalid']);
      }
      for (const left of [4, 3, 2, 1]) {
        const { status, body } = await ann.prove(change, wrongOf(code));
        assert.deepEqual([status, body.code, body.triesLeft], [422, 'proof-wrong', left]);
      }
      for (const guess of [wrongOf(code), code]) {
        const { status, body } = await ann.prove(change, guess);
        assert.deepEqual([status, body.code], [409, 'change-locked']);
      }
      assert.equal(await primary(ann), 'ann@old.example');
      const again = await ann.begin({ kind: 'email', value: NEW });
      assert.notEqual(again.id, change.id);
      assert.equal((await ann.prove(again, await app.codeTo(NEW))).status, 200);
    });

    test('a resend waits its time, kills the old code, and leaves the old link alive (R-032)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const change = await ann.begin({ kind: 'email', value: NEW });
      const first = await app.mailTo(NEW);
      const early = await ann.send<{ code: string; retryAfter: number }>('POST', `/v1/changes/${change.id}/resend`, {});
      assert.deepEqual([early.status, early.body.code, early.headers.get('retry-after')], [429, 'too-soon', '30']);
      app.clock.pass(30 * SECOND);
      const resent = await ann.send<ChangeBody>('POST', `/v1/changes/${change.id}/resend`, {});
      assert.deepEqual([resent.status, resent.body.resendsLeft], [202, 3]);
      const second = await app.mailTo(NEW);
      assert.notEqual(codeIn(second), codeIn(first));
      assert.equal((await ann.prove(change, codeIn(first))).body.code, 'proof-wrong');
      const pressed = await ann.send<{ change: ChangeBody }>('POST', '/v1/links/confirm', { token: tokenIn(first) });
      assert.deepEqual([pressed.status, pressed.body.change.via], [200, 'link']);
    });

    test('a code expires after ten minutes, and a resend brings a new one (R-022)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const change = await ann.begin({ kind: 'email', value: NEW });
      const code = await app.codeTo(NEW);
      app.clock.pass(10 * MINUTE);
      assert.deepEqual([(await ann.prove(change, code)).status], [410]);
      await ann.send('POST', `/v1/changes/${change.id}/resend`, {});
      assert.equal((await ann.prove(change, await app.codeTo(NEW))).status, 200);
    });

    test('a cancelled change’s code and link are dead', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const change = await ann.begin({ kind: 'email', value: NEW });
      const mail = await app.mailTo(NEW);
      assert.equal((await ann.send('DELETE', `/v1/changes/${change.id}`)).status, 204);
      const proved = await ann.prove(change, codeIn(mail));
      assert.deepEqual([proved.status, proved.body.code, proved.body.why], [409, 'change-closed', 'cancelled']);
      assert.equal((await ann.send('POST', '/v1/links/confirm', { token: tokenIn(mail) })).status, 409);
      assert.equal(await primary(ann), 'ann@old.example');
    });

    test('a message that has not gone when its change is cancelled never goes', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const { body } = await ann.send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value: NEW });
      await ann.send('DELETE', `/v1/changes/${body.id}`);
      await app.courier.drain();
      assert.deepEqual(app.inbox.messages(NEW), []);
      assert.equal(app.inbox.messages('ann@old.example').length, 1, 'that it was asked for is told all the same');
    });

    test('another target replaces the change, and the first one’s proof is worth nothing for the second (V12, V43, R-024)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const first = await ann.begin({ kind: 'email', value: 'ann@one.example' });
      const mail = await app.mailTo('ann@one.example');
      const second = await ann.begin({ kind: 'email', value: 'ann@two.example' });
      assert.equal((await ann.prove(first, codeIn(mail))).body.why, 'replaced');
      assert.equal((await ann.prove(second, codeIn(mail))).body.code, 'proof-wrong');
      assert.equal((await ann.send('POST', '/v1/links/confirm', { token: tokenIn(mail) })).status, 409);
      assert.equal(await primary(ann), 'ann@old.example');
    });

    test('an e-mail and a phone change wait side by side', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const mail = await ann.begin({ kind: 'email', value: NEW });
      const phone = await ann.begin({ kind: 'phone', value: '040 1234567' });
      assert.deepEqual((await ann.me()).changes.map((c) => c.value).sort(), ['+358401234567', NEW]);
      assert.equal((await ann.prove(phone, await app.codeTo('+358401234567'))).status, 200);
      assert.equal((await ann.prove(mail, await app.codeTo(NEW))).status, 200);
      assert.deepEqual([await primary(ann, 'phone'), await primary(ann)], ['+358401234567', NEW]);
    });

    test('an SMS ends with the line that binds its code to our origin', async (t) => {
      const app = await start(t, kind);
      await app.person('ann', strongSignIn()).begin({ kind: 'phone', value: '+358 40 123 4567' });
      const sms = await app.mailTo('+358401234567');
      assert.equal(oneTimeCode(sms.text)?.code, codeIn(sms));
    });

    test('what is already so is no change, and a verified second address is promoted with nothing sent to it (R-040)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const same = await ann.send<{ state: string }>('POST', '/v1/changes', {
        kind: 'email',
        value: 'ann@old.example',
      });
      assert.deepEqual([same.status, same.body.state], [200, 'no-change']);
      const added = await ann.begin({ kind: 'email', value: NEW, then: 'add' });
      await ann.prove(added, await app.codeTo(NEW));
      assert.equal(await primary(ann), 'ann@old.example');
      app.inbox.clear();
      const promoted = await ann.send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value: NEW });
      assert.deepEqual([promoted.status, promoted.body.state, promoted.body.via], [200, 'done', 'already-verified']);
      await app.courier.drain();
      assert.deepEqual(app.inbox.messages(NEW), []);
      assert.equal(await primary(ann), NEW);
    });

    test('the same target again is the same change, resent once its wait is over', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const first = await ann.send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value: NEW });
      const early = await ann.send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value: NEW.toUpperCase() });
      assert.deepEqual([first.status, early.status, early.body.id === first.body.id], [201, 200, true]);
      await app.courier.drain();
      assert.equal(app.inbox.messages(NEW).length, 1);
      app.clock.pass(30 * SECOND);
      await ann.begin({ kind: 'email', value: NEW });
      assert.equal(app.inbox.messages(NEW).length, 2);
    });
  });
}

test('where the project has no way to phones, nothing is queued for the one of the account', async (t) => {
  const dead: unknown[] = [];
  const log: Log = { ...silent, info: (event, data) => void (event === 'message-dead' && dead.push(data)) };
  const app = await start(t, 'sqlite', { log, project: { sms: [] }, policy: { kinds: ['email'] } });
  const ann = app.person('ann', strongSignIn({ phone_number: '+358401111111', phone_number_verified: true }));
  const change = await ann.begin({ kind: 'email', value: NEW });
  assert.equal((await ann.prove(change, await app.codeTo(NEW))).status, 200);
  await app.courier.drain();
  assert.deepEqual(dead, []);
  assert.match((await app.mailTo('ann@old.example')).subject ?? '', /changed/);
});
