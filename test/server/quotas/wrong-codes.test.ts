// Owns how many wrong codes a user and an address may have. Not the tries of one change: change/code.test.ts.
import assert from 'node:assert/strict';
import { type Person, type TestApp } from '../../kit/app.ts';
import { MINUTE, SECOND } from '../../kit/clock.ts';
import { DATABASES } from '../../kit/database.ts';
import { codeIn } from '../../kit/inbox.ts';
import { TARGET, begin, codeOf, testsOn, word, wrongOf, type Body } from './kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

/** So many wrong codes by a person who is told of none that was right. */
async function fail(app: TestApp, person: Person, times: number, value = TARGET, from?: string): Promise<string[]> {
  const words: string[] = [];
  let change: Body | null = null;
  for (let i = 0; i < times; i += 1) {
    if (change === null || i % 5 === 0) {
      app.clock.pass(MINUTE);
      const begun = await begin(person, value.replace('@', `${i}@`));
      assert.equal(begun.status, 201, JSON.stringify(begun.body));
      change = begun.body;
    }
    const code = wrongOf(await codeOf(app, change.id));
    const headers = from ? { 'x-forwarded-for': from } : {};
    words.push(word(await person.send<Body>('POST', `/v1/changes/${change.id}/code`, { code }, headers)));
  }
  return words;
}

for (const kind of DATABASES) {
  const { on } = testsOn(kind);

  on(
    'twenty-five wrong codes are a day’s, unless a strong sign-in says who types',
    { beginsPerUser: 50, sendsPerUser: 50 },
    async (app) => {
      const ann = app.person('ann', strongSignIn());
      const words = await fail(app, ann, 25);
      assert.equal(words.filter((w) => w === 'change-locked').length, 5);
      const change = await ann.begin({ kind: 'email', value: TARGET });
      const code = await app.codeTo(TARGET);
      const refused = await ann.prove(change, code);
      assert.deepEqual(
        [refused.status, refused.body.code],
        [429, 'quota-exceeded'],
        'even the right one is not looked at',
      );
      assert.ok(Number(refused.headers.get('retry-after')) > 23 * 3600);
      app.clock.pass(SECOND);
      const strong = app.person('ann', strongSignIn());
      assert.equal((await strong.prove(change, code)).status, 200);
    },
  );

  on(
    'a hundred wrong codes in a row want a fresh sign-in, or an admin (R-026)',
    { failuresInRow: 5, sendsPerUser: 50, beginsPerUser: 50 },
    async (app) => {
      const ann = app.person('ann', strongSignIn());
      await fail(app, ann, 4);
      const right = await ann.begin({ kind: 'email', value: 'right@x.example' });
      assert.equal((await ann.prove(right, await app.codeTo('right@x.example'))).status, 200);
      await fail(app, ann, 5);
      const anew = app.person('ann', strongSignIn({ authAgo: 1 }));
      const stopped = await begin(anew, TARGET);
      assert.deepEqual([stopped.status, word(stopped)], [401, 'step-up-required'], 'signed in before the last of them');
      app.clock.pass(2 * SECOND);
      const fresh = app.person('ann', strongSignIn());
      const change = await fresh.begin({ kind: 'email', value: TARGET });
      const code = await app.codeTo(TARGET);
      assert.equal(word(await anew.prove(change, code)), 'step-up-required');
      assert.equal(word(await fresh.prove(change, wrongOf(code))), 'proof-wrong', 'counted from one again');
      assert.equal((await fresh.prove(change, code)).status, 200);

      const bob = app.person('bob', strongSignIn());
      await fail(app, bob, 5, 'else@new.example');
      assert.equal(word(await begin(bob, 'b@x.example')), 'step-up-required');
      assert.equal((await ann.send('POST', '/v1/admin/users/bob/unlock')).status, 403);
      const ada = app.person('ada', strongSignIn({ roles: ['contacts-admin'] }));
      assert.equal((await ada.send('POST', '/v1/admin/users/nobody/unlock')).status, 404);
      assert.equal((await ada.send('POST', '/v1/admin/users/bob/unlock')).status, 204);
      assert.equal((await begin(bob, 'b@x.example')).status, 201);
    },
  );

  on(
    'after twenty wrong codes for one address nothing more goes to it; who was sent a code has it (R-025, R-094)',
    {},
    async (app) => {
      const ann = app.person('ann', strongSignIn());
      const change = await ann.begin({ kind: 'email', value: TARGET });
      const mail = await app.mailTo(TARGET);
      for (let i = 0; i < 4; i += 1) {
        const guesser = app.person(`g${i}`, strongSignIn());
        const guessed = await guesser.begin({ kind: 'email', value: TARGET });
        const code = wrongOf(await codeOf(app, guessed.id));
        for (let n = 0; n < 5; n += 1) await guesser.prove(guessed, code);
      }
      assert.equal(app.inbox.messages(TARGET).length, 5);
      const late = await begin(app.person('late', strongSignIn()), TARGET);
      await app.courier.drain();
      assert.equal(late.status, 201);
      assert.equal(app.inbox.messages(TARGET).length, 5, 'nobody is told');
      assert.equal(
        word(await app.person('late', strongSignIn()).prove(late.body, await codeOf(app, late.body.id))),
        'proof-wrong',
      );
      assert.equal((await ann.prove(change, codeIn(mail))).status, 200, 'whatever others typed');
    },
  );
}
