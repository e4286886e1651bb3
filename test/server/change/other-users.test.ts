// Owns what other users see and can do to a change, and what two requests of the same moment do. Not a change by its own user.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ChangeBody } from '../../../shared/wire/change.ts';
import { THOROUGH } from '../../kit/database.ts';
import { tokenIn } from '../../kit/inbox.ts';
import { NEW, primary, start, wrongOf } from './kit.ts';
import { served } from '../../kit/served.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

for (const kind of THOROUGH) {
  describe(`other people, on ${kind}`, () => {
    test('somebody else’s change is not there for them, even with the right code (V33, R-013)', async (t) => {
      const app = await start(t, kind);
      const [ann, bob] = [app.person('ann', strongSignIn()), app.person('bob', strongSignIn())];
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
      const [ann, bob] = [app.person('ann', strongSignIn()), app.person('bob', strongSignIn())];
      await bob.me();
      await ann.begin({ kind: 'email', value: 'blocked@x.example' });
      await ann.send('POST', '/v1/links/report', { token: tokenIn(await app.mailTo('blocked@x.example')) });
      const answers = [];
      for (const value of ['ann1@x.example', 'bob@old.example', 'blocked@x.example']) {
        const answer = await ann.send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value });
        await app.courier.drain();
        const read = await ann.send<ChangeBody>('GET', `/v1/changes/${answer.body.id}`);
        const bland = (body: ChangeBody) =>
          JSON.stringify({
            ...body,
            id: '',
            value: '',
            display: '',
            proofs: body.proofs.map((p) => ({ ...p, sentTo: '', display: '' })),
          });
        const names = [...answer.headers.keys()].sort();
        answers.push([answer.status, names, bland(answer.body), bland(read.body)]);
      }
      assert.deepEqual(answers[1], answers[0]);
      assert.deepEqual(answers[2], answers[0]);
      assert.match((await app.mailTo('bob@old.example')).text, /already/i, 'its owner is told in the message');
    });

    test('a taken address is told after proof alone, and nothing moves', async (t) => {
      const app = await start(t, kind);
      const [ann, bob] = [app.person('ann', strongSignIn()), app.person('bob', strongSignIn())];
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
      const people = [app.person('ann', strongSignIn()), app.person('bob', strongSignIn())];
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
      const ann = app.person('ann', strongSignIn());
      const change = await ann.begin({ kind: 'email', value: NEW });
      const code = await app.codeTo(NEW);
      const answers = await Promise.all(Array.from({ length: 50 }, () => served(() => ann.prove(change, code))));
      assert.deepEqual([...new Set(answers.map((a) => a.status))], [200]);
      assert.equal(new Set(answers.map((a) => JSON.stringify(a.body))).size, 1);
      const user = await app.store.read((tx) => tx.users.find({ project: 'default', iss: app.idp.issuer, sub: 'ann' }));
      assert.equal(user?.user.version, 2, 'the version went up once');
      assert.equal((await ann.me()).contacts.length, 2);
    });

    test('a hundred wrong codes at the same moment are five tries (V40, R-025)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const change = await ann.begin({ kind: 'email', value: NEW });
      const code = await app.codeTo(NEW);
      const guesses = Array.from({ length: 100 }, (_, i) => String(i).padStart(6, '0')).filter(
        (guess) => guess !== code,
      );
      const answers = await Promise.all(guesses.map((guess) => served(() => ann.prove(change, guess))));
      assert.equal(answers.filter((a) => a.body.code === 'proof-wrong').length, 4);
      assert.ok(answers.every((a) => a.body.code === 'proof-wrong' || a.body.code === 'change-locked'));
      assert.equal((await ann.prove(change, code)).body.code, 'change-locked');
    });
  });
}
