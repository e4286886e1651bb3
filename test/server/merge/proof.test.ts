// Owns a merge that a proof alone brings about. Not one by two sign-ins.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ChangeBody } from '../../../shared/wire/change.ts';
import { THOROUGH, silent } from '../../kit/database.ts';
import { tokenIn } from '../../kit/inbox.ts';
import { ANN, BOB, PHONE, contacts, notices, rows, start, two, undo, word, type Problem } from './kit.ts';

for (const kind of THOROUGH) {
  describe(`a merge by a proof alone, on ${kind}`, () => {
    const unsafe = { policy: { merge: 'unsafe-proof-alone' } } as const;

    test('is refused unless the project has said so, and said at the start when it has', async (t) => {
      const app = await start(t, kind);
      const { ann } = await two(app);
      for (const onConflict of ['merge-keep-mine', 'merge-keep-theirs']) {
        const begun = await ann.send<Problem>('POST', '/v1/changes', { kind: 'email', value: BOB, onConflict });
        assert.equal(word(begun), '403 not-allowed merge');
      }
      const warned: string[] = [];
      await start(t, kind, { ...unsafe, log: { ...silent, warn: (event) => void warned.push(event) } });
      assert.deepEqual(warned, ['unsafe-merge']);
    });

    test('keep mine: the proof that shows the conflict brings all over, and warns its holder before', async (t) => {
      const app = await start(t, kind, unsafe);
      const { ann, bob } = await two(app);
      const change = await ann.begin({ kind: 'email', value: BOB, onConflict: 'merge-keep-mine' });
      const mail = await app.mailTo(BOB);
      assert.match(mail.text, /that account and the one that asked become one account/);
      const page = await ann.send<string>('GET', `/confirm?t=${tokenIn(mail)}`);
      assert.match(page.body, /Both accounts will become one/);
      const proved = await ann.prove(change, await app.codeTo(BOB));
      assert.deepEqual([proved.status, proved.body.state, proved.body.merged], [200, 'done', 'kept-mine']);
      assert.deepEqual(await contacts(ann), [ANN, `${BOB}*`, `${PHONE}*`].sort());
      assert.equal((await bob.send('GET', '/v1/me')).status, 401);
      const read = await ann.send<ChangeBody>('GET', `/v1/changes/${change.id}`);
      assert.deepEqual([read.body.state, read.body.merged], ['done', undefined]);
      await app.courier.drain();
      assert.ok(notices(app, ANN).some((m) => /merged into your/.test(m.subject ?? '')));
      assert.ok(notices(app, BOB).some((m) => /was merged into another/.test(m.subject ?? '')));
    });

    test('keep theirs: the answer says it, and is the last that this sign-in gets', async (t) => {
      const app = await start(t, kind, unsafe);
      const { ann, bob } = await two(app);
      const change = await ann.begin({ kind: 'phone', value: PHONE, onConflict: 'merge-keep-theirs' });
      assert.match((await app.mailTo(PHONE)).text, /the two become one/);
      const proved = await ann.prove(change, await app.codeTo(PHONE));
      assert.deepEqual([proved.status, proved.body.state, proved.body.merged], [200, 'done', 'kept-theirs']);
      assert.equal((await ann.send('GET', '/v1/me')).status, 401);
      assert.deepEqual(await contacts(bob), [ANN, `${BOB}*`, `${PHONE}*`].sort());
    });

    test('without a conflict it is a change like any other', async (t) => {
      const app = await start(t, kind, unsafe);
      const { ann } = await two(app);
      const change = await ann.begin({ kind: 'email', value: 'a@new.example', onConflict: 'merge-keep-theirs' });
      const proved = await ann.prove(change, await app.codeTo('a@new.example'));
      assert.deepEqual([proved.body.state, proved.body.merged], ['done', undefined]);
      assert.deepEqual(await contacts(ann), [ANN, 'a@new.example*'].sort());
    });

    test('an address that is only kept for another is no account to merge with', async (t) => {
      const app = await start(t, kind, unsafe);
      const { ann, bob } = await two(app);
      const moved = await bob.begin({ kind: 'email', value: 'bob@new.example', then: 'replace' });
      await bob.prove(moved, await app.codeTo('bob@new.example'));
      const change = await ann.begin({ kind: 'email', value: BOB, onConflict: 'merge-keep-mine' });
      assert.equal(word(await ann.prove(change, await app.codeTo(BOB))), '409 address-taken');
      assert.equal((await bob.send('GET', '/v1/me')).status, 200);
    });

    test('a frozen account stays where it is', async (t) => {
      const app = await start(t, kind, unsafe);
      const { ann, bob } = await two(app);
      await bob.begin({ kind: 'email', value: 'b@new.example' });
      await undo(app, tokenIn(notices(app, BOB)[0] ?? assert.fail('no notice')));
      const change = await ann.begin({ kind: 'email', value: BOB, onConflict: 'merge-keep-mine' });
      assert.equal(word(await ann.prove(change, await app.codeTo(BOB))), '409 address-taken frozen');
      assert.deepEqual(await contacts(ann), [`${ANN}*`]);
    });

    test('two prove each other’s address at the same moment: exactly one account is left', async (t) => {
      const app = await start(t, kind, unsafe);
      const { ann, bob } = await two(app);
      const mine = await ann.begin({ kind: 'email', value: BOB, onConflict: 'merge-keep-mine' });
      const [toBob, theirs] = [
        await app.codeTo(BOB),
        await bob.begin({ kind: 'email', value: ANN, onConflict: 'merge-keep-mine' }),
      ];
      const toAnn = await app.codeTo(ANN);
      const answers = await Promise.all([ann.prove(mine, toBob), bob.prove(theirs, toAnn)]);
      assert.equal(answers.filter((a) => a.status === 200).length, 1, JSON.stringify(answers.map((a) => a.body)));
      const held = await rows<{ user_id: string }>(app, 'select distinct user_id from contacts');
      assert.equal(held.length, 1);
    });
  });
}
