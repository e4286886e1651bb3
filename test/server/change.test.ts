import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { Log } from '../../server/ports/log.ts';
import type { ChangeBody, InspectBody } from '../../shared/wire.ts';
import { HOUR, MINUTE, SECOND } from '../kit/clock.ts';
import { startApp, SITE, type Person, type TestAppOptions } from '../kit/app.ts';
import { THOROUGH, silent, type DatabaseKind } from '../kit/database.ts';
import { codeIn, linkIn, oneTimeCode, tokenIn } from '../kit/inbox.ts';

const NEW = 'ann@new.example';

async function start(t: TestContext, kind: DatabaseKind, options: TestAppOptions = {}) {
  const app = await startApp({ database: kind, ...options });
  t.after(() => app.close());
  return app;
}

async function primary(person: Person, kind = 'email'): Promise<string | undefined> {
  return (await person.me()).contacts.find((c) => c.kind === kind && c.primary)?.value;
}

const wrongOf = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

for (const kind of THOROUGH) {
  describe(`a change, on ${kind}`, () => {
    test('by code: the new address counts once it is proved, and not before (V8, R-039)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person();
      const change = await ann.begin({ kind: 'email', value: NEW });
      assert.equal(await primary(ann), 'ann@old.example');
      const answer = await ann.prove(change, await app.codeTo(NEW));
      assert.deepEqual([answer.status, answer.body.state, answer.body.via], [200, 'done', 'code']);
      assert.equal(await primary(ann), NEW);
      assert.deepEqual((await ann.me()).changes, []);
    });

    test('a wrong code costs a try, a slip of the finger none, and five lock (V40, R-025)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person();
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
      const ann = app.person();
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
      const ann = app.person();
      const change = await ann.begin({ kind: 'email', value: NEW });
      const code = await app.codeTo(NEW);
      app.clock.pass(10 * MINUTE);
      assert.deepEqual([(await ann.prove(change, code)).status], [410]);
      await ann.send('POST', `/v1/changes/${change.id}/resend`, {});
      assert.equal((await ann.prove(change, await app.codeTo(NEW))).status, 200);
    });

    test('a cancelled change’s code and link are dead', async (t) => {
      const app = await start(t, kind);
      const ann = app.person();
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
      const ann = app.person();
      const { body } = await ann.send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value: NEW });
      await ann.send('DELETE', `/v1/changes/${body.id}`);
      await app.courier.drain();
      assert.deepEqual(app.inbox.messages(NEW), []);
      assert.equal(app.inbox.messages('ann@old.example').length, 1, 'that it was asked for is told all the same');
    });

    test('another target replaces the change, and the first one’s proof is worth nothing for the second (V12, V43, R-024)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person();
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
      const ann = app.person();
      const mail = await ann.begin({ kind: 'email', value: NEW });
      const phone = await ann.begin({ kind: 'phone', value: '040 1234567' });
      assert.deepEqual((await ann.me()).changes.map((c) => c.value).sort(), ['+358401234567', NEW]);
      assert.equal((await ann.prove(phone, await app.codeTo('+358401234567'))).status, 200);
      assert.equal((await ann.prove(mail, await app.codeTo(NEW))).status, 200);
      assert.deepEqual([await primary(ann, 'phone'), await primary(ann)], ['+358401234567', NEW]);
    });

    test('an SMS ends with the line that binds its code to our origin', async (t) => {
      const app = await start(t, kind);
      await app.person().begin({ kind: 'phone', value: '+358 40 123 4567' });
      const sms = await app.mailTo('+358401234567');
      assert.equal(oneTimeCode(sms.text)?.code, codeIn(sms));
    });

    test('what is already so is no change, and a verified second address is promoted with nothing sent to it (R-040)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person();
      const same = await ann.send<{ state: string }>('POST', '/v1/changes', {
        kind: 'email',
        value: 'ANN@old.example',
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
      const ann = app.person();
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

  describe(`a magic link, on ${kind}`, () => {
    test('pressed by its owner it completes; looking at it changes nothing', async (t) => {
      const app = await start(t, kind);
      const ann = app.person();
      const change = await ann.begin({ kind: 'email', value: NEW });
      const token = tokenIn(await app.mailTo(NEW));
      const seen = await app.person().send<InspectBody>('POST', '/v1/links/inspect', { token });
      assert.deepEqual(
        [seen.body.state, seen.body.account, seen.body.value, seen.body.completion],
        ['live', 'a••@o••.example', 'a••@n••.example', 'session'],
      );
      for (const method of ['GET', 'HEAD'])
        await app.app.request(`https://id.example.com/confirm?t=${token}`, { method });
      assert.equal((await ann.send<ChangeBody>('GET', `/v1/changes/${change.id}`)).body.state, 'waiting');
      const pressed = await ann.send<{ change: ChangeBody }>('POST', '/v1/links/confirm', { token });
      assert.deepEqual([pressed.status, pressed.body.change.state], [200, 'done']);
      const twice = await ann.send<{ change: ChangeBody }>('POST', '/v1/links/confirm', { token });
      assert.deepEqual([twice.status, twice.body.change.id], [200, change.id]);
      assert.equal((await ann.send<InspectBody>('POST', '/v1/links/inspect', { token })).body.state, 'used');
    });

    test('pressed by anybody else it shows the code for the tab where it began, and moves nothing (V11, R-033)', async (t) => {
      const app = await start(t, kind);
      const [ann, bob] = [app.person(), app.person('bob')];
      const change = await ann.begin({ kind: 'email', value: NEW });
      const mail = await app.mailTo(NEW);
      for (const headers of [{ authorization: '' }, {}]) {
        const pressed = await bob.send<{ relay: { code: string } }>(
          'POST',
          '/v1/links/confirm',
          { token: tokenIn(mail) },
          headers,
        );
        assert.equal(pressed.body.relay?.code, codeIn(mail), JSON.stringify(pressed));
      }
      assert.equal(await primary(ann), 'ann@old.example');
      assert.equal((await ann.prove(change, codeIn(mail))).status, 200);
    });

    test('with completion by click the press suffices, and tells a stranger nothing in full', async (t) => {
      const app = await start(t, kind, { policy: { completion: 'click' } });
      const ann = app.person();
      await ann.begin({ kind: 'email', value: NEW });
      const token = tokenIn(await app.mailTo(NEW));
      const pressed = await ann.send<{ change: ChangeBody }>(
        'POST',
        '/v1/links/confirm',
        { token },
        { authorization: '' },
      );
      assert.equal(pressed.status, 200);
      assert.ok(!JSON.stringify(pressed.body).includes(NEW));
      assert.equal(await primary(ann), NEW);
      assert.equal((await ann.send('POST', '/v1/links/confirm', { token }, { authorization: '' })).status, 409);
    });

    test('by SMS it verifies the number, and the next messages go there', async (t) => {
      const app = await start(t, kind);
      const ann = app.person();
      await ann.begin({ kind: 'phone', value: '+358401234567', method: 'link', redirectUrl: `${SITE}/magic` });
      const sms = await app.mailTo('+358401234567');
      assert.ok(sms.text.startsWith('Confirm your new number for Example: https://app.example.com/magic?t='), sms.text);
      const pressed = await ann.send<{ change: ChangeBody }>('POST', '/v1/links/confirm', { token: tokenIn(sms) });
      assert.equal(pressed.body.change.via, 'link');
      assert.equal(await primary(ann, 'phone'), '+358401234567');
    });

    test('a made-up, altered or foreign token is not found, whatever its shape (R-062)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person();
      await ann.begin({ kind: 'email', value: NEW });
      const token = tokenIn(await app.mailTo(NEW));
      const flipped = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
      for (const bad of [flipped, token.slice(1), `${token}A`, 'x', '1'.repeat(39), "' or 1=1--", `${token}\u0000`]) {
        for (const verb of ['inspect', 'confirm', 'report']) {
          assert.equal((await ann.send('POST', `/v1/links/${verb}`, { token: bad })).status, 404, `${verb} ${bad}`);
        }
      }
      assert.equal(await primary(ann), 'ann@old.example');
    });

    test('“this wasn’t me” ends the change, and for a day nothing more is sent there for that person', async (t) => {
      const app = await start(t, kind);
      const [ann, bob] = [app.person(), app.person('bob')];
      const change = await ann.begin({ kind: 'email', value: NEW });
      const mail = await app.mailTo(NEW);
      assert.equal(
        (await bob.send('POST', '/v1/links/report', { token: tokenIn(mail) }, { authorization: '' })).status,
        204,
      );
      assert.equal((await ann.prove(change, codeIn(mail))).body.why, 'reported');
      app.inbox.clear();
      const again = await ann.begin({ kind: 'email', value: NEW });
      assert.deepEqual([app.inbox.messages(), again.state], [[], 'waiting']);
      const read = await ann.send<ChangeBody>('GET', `/v1/changes/${again.id}`);
      assert.equal(read.body.delivery, 'sent', 'it looks like any other');
      await bob.begin({ kind: 'email', value: NEW });
      assert.equal(app.inbox.messages(NEW).length, 1, 'others are not concerned');
      await ann.send('DELETE', `/v1/changes/${again.id}`);
      app.clock.pass(24 * HOUR);
      const late = app.person();
      app.inbox.clear();
      await late.begin({ kind: 'email', value: NEW });
      assert.equal(app.inbox.messages(NEW).length, 1);
    });
  });

  describe(`other people, on ${kind}`, () => {
    test('somebody else’s change is not there for them, even with the right code (V33, R-013)', async (t) => {
      const app = await start(t, kind);
      const [ann, bob] = [app.person(), app.person('bob')];
      const change = await ann.begin({ kind: 'email', value: NEW });
      const code = await app.codeTo(NEW);
      const asked = [
        bob.send('GET', `/v1/changes/${change.id}`),
        bob.send('GET', `/v1/changes/${change.id}/events`),
        bob.send('POST', `/v1/changes/${change.id}/resend`, {}),
        bob.send('DELETE', `/v1/changes/${change.id}`),
        bob.prove(change, code),
      ];
      for (const answer of await Promise.all(asked)) {
        assert.deepEqual([answer.status, (answer.body as { code: string }).code], [404, 'change-not-found']);
      }
      assert.equal((await ann.send<ChangeBody>('GET', `/v1/changes/${change.id}`)).body.triesLeft, 5);
    });

    test('a begin for a free, a taken and a blocked address answers alike (V22, R-042)', async (t) => {
      const app = await start(t, kind);
      const [ann, bob] = [app.person(), app.person('bob')];
      await bob.me();
      await ann.begin({ kind: 'email', value: 'blocked@x.example' });
      await ann.send('POST', '/v1/links/report', { token: tokenIn(await app.mailTo('blocked@x.example')) });
      const answers = [];
      for (const value of ['ann1@x.example', 'bob@old.example', 'blocked@x.example']) {
        const answer = await ann.send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value });
        await app.courier.drain();
        const read = await ann.send<ChangeBody>('GET', `/v1/changes/${answer.body.id}`);
        const bland = (body: ChangeBody) =>
          JSON.stringify({ ...body, id: '', value: '', proofs: body.proofs.map((p) => ({ ...p, sentTo: '' })) });
        const names = [...answer.headers.keys()].sort();
        answers.push([answer.status, names, bland(answer.body), bland(read.body)]);
      }
      assert.deepEqual(answers[1], answers[0]);
      assert.deepEqual(answers[2], answers[0]);
      assert.match((await app.mailTo('bob@old.example')).text, /already/i, 'its owner is told in the message');
    });

    test('a taken address is told after proof alone, and nothing moves', async (t) => {
      const app = await start(t, kind);
      const [ann, bob] = [app.person(), app.person('bob')];
      await bob.me();
      const change = await ann.begin({ kind: 'email', value: 'bob@old.example' });
      const code = await app.codeTo('bob@old.example');
      assert.equal((await ann.prove(change, wrongOf(code))).body.code, 'proof-wrong');
      for (const _ of [1, 2]) {
        const { status, body } = await ann.prove(change, code);
        assert.deepEqual([status, body.code], [409, 'address-taken']);
      }
      assert.deepEqual([await primary(ann), await primary(bob)], ['ann@old.example', 'bob@old.example']);
    });

    test('two people prove one address at the same moment: one has it, the other is told (R-041)', async (t) => {
      const app = await start(t, kind);
      const people = [app.person(), app.person('bob')];
      const proofs = [];
      for (const person of people) {
        const change = await person.begin({ kind: 'email', value: NEW });
        proofs.push({ person, change, code: await app.codeTo(NEW) });
      }
      const answers = await Promise.all(proofs.map(({ person, change, code }) => person.prove(change, code)));
      assert.deepEqual(answers.map((a) => a.status).sort(), [200, 409]);
    });

    test('fifty right codes at the same moment have one effect (V18, R-031)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person();
      const change = await ann.begin({ kind: 'email', value: NEW });
      const code = await app.codeTo(NEW);
      const answers = await Promise.all(Array.from({ length: 50 }, () => ann.prove(change, code)));
      assert.deepEqual([...new Set(answers.map((a) => a.status))], [200]);
      assert.equal(new Set(answers.map((a) => JSON.stringify(a.body))).size, 1);
      const user = await app.store.read((tx) => tx.users.find({ project: 'default', iss: app.idp.issuer, sub: 'ann' }));
      assert.equal(user?.user.version, 2, 'the version went up once');
      assert.equal((await ann.me()).contacts.length, 2);
    });

    test('a hundred wrong codes at the same moment are five tries (V40, R-025)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person();
      const change = await ann.begin({ kind: 'email', value: NEW });
      const code = await app.codeTo(NEW);
      const guesses = Array.from({ length: 100 }, (_, i) => String(i).padStart(6, '0')).filter(
        (guess) => guess !== code,
      );
      const answers = await Promise.all(guesses.map((guess) => ann.prove(change, guess)));
      assert.equal(answers.filter((a) => a.body.code === 'proof-wrong').length, 4);
      assert.ok(answers.every((a) => a.body.code === 'proof-wrong' || a.body.code === 'change-locked'));
      assert.equal((await ann.prove(change, code)).body.code, 'change-locked');
    });
  });
}

test('a link in a message points at the approved page alone, with the token beside what was there', async (t) => {
  const app = await start(t, 'sqlite', { project: { redirectUrls: [`${SITE}/settings`, `${SITE}/app/*`] } });
  const ann = app.person();
  await ann.begin({ kind: 'email', value: NEW, redirectUrl: `${SITE}/app/x?tab=1` });
  const link = new URL(linkIn(await app.mailTo(NEW)));
  assert.deepEqual([link.origin, link.pathname, link.searchParams.get('tab')], [SITE, '/app/x', '1']);
  const refused = await ann.send<{ code: string }>('POST', '/v1/changes', {
    kind: 'email',
    value: 'n@x.example',
    redirectUrl: 'https://evil.example/',
  });
  assert.deepEqual([refused.status, refused.body.code], [422, 'redirect-not-allowed']);
  await app.courier.drain();
  assert.equal(app.inbox.messages('n@x.example').length, 0);
});

test('where the project has no way to phones, nothing is queued for the one of the account', async (t) => {
  const dead: unknown[] = [];
  const log: Log = { ...silent, info: (event, data) => void (event === 'message-dead' && dead.push(data)) };
  const app = await start(t, 'sqlite', { log, project: { sms: [] }, policy: { kinds: ['email'] } });
  const ann = app.person('ann', { phone_number: '+358401111111', phone_number_verified: true });
  const change = await ann.begin({ kind: 'email', value: NEW });
  assert.equal((await ann.prove(change, await app.codeTo(NEW))).status, 200);
  await app.courier.drain();
  assert.deepEqual(dead, []);
  assert.match((await app.mailTo('ann@old.example')).subject ?? '', /changed/);
});
