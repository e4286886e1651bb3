// Owns that a vendor contract tells a person with a plain token nothing of whose an address is: free and taken ones are answered
// alike, at the begin, during the wait, after it, at the end of the day's messages, and for wrong codes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startApp, type Answer, type TestApp } from '../kit/app.ts';
import { MINUTE } from '../kit/clock.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { NOBODY, wayBack } from './kit.ts';
import { WAYS, type At } from './ways.ts';

const click = { completion: 'click', linkLife: null } as const;
const FACES = { descope: click, trivore: click, transmit: click, wso2: click };
const TARGET = 'somebody@target.example';

/** What the address may be to another user, and how it comes to be that. */
const TARGETS: Readonly<Record<string, (app: TestApp) => Promise<unknown>>> = {
  free: async () => undefined,
  'verified by another': async (app) => app.person('bob', { email: TARGET }).me(),
  'held unverified by another': async (app) => app.person('bob', { email: TARGET, email_verified: false }).me(),
  'kept for another, who replaced it': async (app) => {
    const bob = app.person('bob', strongSignIn({ email: TARGET }));
    await bob.me();
    const change = await bob.begin({ kind: 'email', value: 'bob@new.example', then: 'replace' });
    await bob.prove(change, await app.codeTo('bob@new.example'));
  },
  'waited for by another': async (app) => app.person('bob', strongSignIn()).begin({ kind: 'email', value: TARGET }),
  'of a frozen account': async (app) => {
    const bob = app.person('bob', strongSignIn({ email: TARGET }));
    await bob.begin({ kind: 'email', value: 'bob@new.example' });
    await bob.send('POST', '/v1/undo', { token: await wayBack(app, TARGET) }, NOBODY);
  },
};

/** An answer without what differs by chance. */
function bland({ status, headers, body }: Answer<unknown>): unknown {
  const names = [...headers].map(([name]) => name).toSorted();
  const text = JSON.stringify(body)
    .replace(/\b(chg|ctc|prf|req|usr)_[\w-]{16}/g, '$1_')
    .replace(/W\/\\"[^"]*\\"/g, 'version')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time');
  return [status, names, text];
}

for (const way of WAYS.filter(({ isFace }) => isFace))
  test(`${way.name}: whatever the address is to others, a plain token gets the same answers`, async () => {
    const seen = new Map<string, readonly unknown[]>();
    for (const [what, prepare] of Object.entries(TARGETS)) {
      const app = await startApp({ project: { faces: FACES } });
      const ann = app.person();
      await ann.me();
      await prepare(app);
      await app.courier.drain();
      const of: At = { app, sub: 'ann', ann, client: await app.client([]) };
      const answers: unknown[] = [];
      let asked = await way.ask(of, TARGET);
      answers.push(bland(asked), bland(await way.ask(of, TARGET)), bland(await way.ask(of, TARGET)));
      const { changes, contacts } = await ann.me();
      answers.push([changes.map(({ state, resendsLeft }) => [state, resendsLeft]), contacts.length]);
      for (let i = 0; i < 5; i++) {
        app.clock.pass(5 * MINUTE);
        await app.courier.drain();
        asked = await way.ask(of, TARGET);
        answers.push(bland(asked));
      }
      if (way.type)
        for (const code of ['000000', '000001']) answers.push(bland(await way.type(of, TARGET, code, asked)));
      seen.set(what, answers);
      await app.close();
    }
    for (const [what, answers] of seen) assert.deepEqual(answers, seen.get('free'), what);
  });
