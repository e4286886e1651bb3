// Owns the dry run of a merge, and when its plan still holds. Not who may merge: permission.test.ts.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ChangeBody } from '../../../shared/wire/change.ts';
import { type Person, type TestApp } from '../../kit/app.ts';
import { THOROUGH } from '../../kit/database.ts';
import { ANN, BOB, PHONE, ask, contacts, fresh, list, rows, start, two, word } from './kit.ts';

const versions = async (app: TestApp) =>
  Object.fromEntries(
    (await rows<{ id: string; version: number | string }>(app, 'select id, version from users')).map((u) => [
      u.id,
      Number(u.version),
    ]),
  );

for (const kind of THOROUGH) {
  describe(`two accounts of one person, on ${kind}`, () => {
    test('R-043: a dry run tells all and does nothing; the real one does that', async (t) => {
      const app = await start(t, kind);
      const { ann, bob, annId, bobId } = await two(app);
      const waits = await bob.begin({ kind: 'email', value: 'b@new.example' });
      const before = await versions(app);
      const dry = await ask(ann, bob, { dryRun: true });
      assert.deepEqual([dry.status, dry.body.done, dry.body.kept, dry.body.gone], [200, false, annId, bobId]);
      const all = [`${ANN}*`, BOB, `${PHONE}*`].sort();
      assert.deepEqual([list(dry.body.contacts), dry.body.moved.length, dry.body.changes], [all, 2, 1]);
      assert.deepEqual([await contacts(ann), await versions(app)], [[`${ANN}*`], before]);
      assert.equal((await bob.send<ChangeBody>('GET', `/v1/changes/${waits.id}`)).body.state, 'waiting');

      const real = await ask(ann, bob, { plan: dry.body.plan });
      assert.deepEqual([real.status, real.body], [200, { ...dry.body, done: true }]);
      assert.deepEqual(await contacts(ann), all);
      assert.deepEqual(await versions(app), {
        ...before,
        [annId]: (before[annId] ?? 0) + 1,
        [bobId]: (before[bobId] ?? 0) + 1,
      });
      assert.deepEqual(await rows(app, 'select key from reservations'), [], 'nobody lost an address');
    });

    test('without a dry run of the same two, the same way round, nothing happens', async (t) => {
      const app = await start(t, kind);
      const { ann, bob } = await two(app);
      const none = await ask(ann, bob);
      assert.deepEqual([none.status, none.body.errors?.[0]?.path], [400, 'plan']);
      const { plan } = (await ask(ann, bob, { dryRun: true })).body;
      const eve = fresh(app, 'eve');
      for (const answer of [
        await ask(ann, bob, { plan: 'x' }),
        await ask(ann, bob, { plan, keep: 'theirs' }),
        await ask(bob, ann, { plan }),
        await ask(ann, eve, { plan }),
      ])
        assert.equal(word(answer), '409 plan-outdated');
      assert.deepEqual(await contacts(bob), [`${BOB}*`, `${PHONE}*`].sort());
    });

    test('either account changed in between, or another change began there: the plan is no longer one', async (t) => {
      const app = await start(t, kind, { policy: { undo: 'off' } });
      const { ann, bob } = await two(app);
      const add = async (person: Person, value: string) => {
        const change = await person.begin({ kind: 'email', value, then: 'add' });
        return () => app.codeTo(value).then((code) => person.prove(change, code));
      };
      for (const [person, value] of [
        [ann, 'a@x.example'],
        [bob, 'b@x.example'],
      ] as const) {
        const prove = await add(person, value);
        const { plan } = (await ask(ann, bob, { dryRun: true })).body;
        assert.equal((await prove()).body.state, 'done');
        assert.equal(word(await ask(ann, bob, { plan })), '409 plan-outdated');
      }
      const { plan } = (await ask(ann, bob, { dryRun: true })).body;
      await bob.begin({ kind: 'email', value: 'c@x.example', then: 'add' });
      assert.equal(word(await ask(ann, bob, { plan })), '409 plan-outdated');
      const again = (await ask(ann, bob, { dryRun: true })).body;
      assert.equal((await ask(ann, bob, { plan: again.plan })).status, 200);
    });

    test('together more contacts than allowed: the dry run says so', async (t) => {
      const app = await start(t, kind, { policy: { max: 1 } });
      const { ann, bob } = await two(app);
      assert.equal(word(await ask(ann, bob, { dryRun: true })), '409 too-many-contacts');
    });
  });
}
