import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DATABASES, type DatabaseKind } from '../kit/database.ts';
import { codeIn, tokenIn } from '../kit/inbox.ts';
import type { Answer, Person, TestApp } from '../kit/app.ts';
import { form, start } from '../http/kit.ts';
import {
  contactsOf,
  cookieOf,
  NEW,
  NOBODY,
  noticesTo,
  OLD,
  OLD_PHONE,
  PHONE,
  versionOf,
  wayBack,
  WITH_PHONE,
  wrongOf,
  type Said,
} from './kit.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const TIMES = 50;

/**
 * Presses at the same moment: none writes before all are about to, or have their answer. A press that the database had no time
 * for is repeated, as its answer says: on a busy machine that is the right answer.
 */
async function together<T extends { readonly status: number }>(
  app: TestApp,
  press: (i: number) => Promise<T>,
): Promise<T[]> {
  const { write } = app.store;
  let here = 0;
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const arrive = () => (here += 1) === TIMES && open();
  app.store.write = async (work) => {
    arrive();
    await gate;
    return write(work);
  };
  try {
    return await Promise.all(
      Array.from({ length: TIMES }, async (_, i) => {
        let answer = await press(i).finally(arrive);
        while (answer.status === 503) answer = await press(i);
        return answer;
      }),
    );
  } finally {
    app.store.write = write;
  }
}

interface Race {
  /** One of the fifty. */
  press(): Promise<Pick<Answer<unknown>, 'status'>>;
  readonly after: readonly string[];
}

/** How something that may happen once is asked for fifty times at the same moment. */
const RACES: readonly [what: string, prepare: (app: TestApp, ann: Person) => Promise<Race>][] = [
  [
    'a code by mail (V18, V19)',
    async (app, ann) => {
      const change = await ann.begin({ kind: 'email', value: NEW, then: 'replace' });
      const code = await app.codeTo(NEW);
      const after = [`${OLD_PHONE} verified primary`, `${NEW} verified primary`];
      return { press: () => ann.prove(change, code), after };
    },
  ],
  [
    'a code by SMS (V19)',
    async (app, ann) => {
      const change = await ann.begin({ kind: 'phone', value: PHONE, then: 'replace' });
      const code = await app.codeTo(PHONE);
      const after = [`${OLD} verified primary`, `${PHONE} verified primary`];
      return { press: () => ann.prove(change, code), after };
    },
  ],
  [
    'a link, by its owner (V19, V20)',
    async (app, ann) => {
      await ann.begin({ kind: 'email', value: NEW, then: 'replace' });
      const token = tokenIn(await app.mailTo(NEW));
      const after = [`${OLD_PHONE} verified primary`, `${NEW} verified primary`];
      return { press: () => ann.send('POST', '/v1/links/confirm', { token }), after };
    },
  ],
  [
    'the button of a link’s page (V20)',
    async (app, ann) => {
      await ann.begin({ kind: 'email', value: NEW, then: 'replace' });
      const token = tokenIn(await app.mailTo(NEW));
      const cookie = await cookieOf(ann);
      const after = [`${OLD_PHONE} verified primary`, `${NEW} verified primary`];
      const press = async () => app.app.request(...form('/confirm', `t=${token}`, { cookie }));
      return { press, after };
    },
  ],
];

async function started(kind: DatabaseKind, options = {}): Promise<{ app: TestApp; ann: Person }> {
  const app = await start({ database: kind, ...options });
  return { app, ann: app.person('ann', strongSignIn(WITH_PHONE)) };
}

for (const kind of DATABASES) {
  for (const [what, prepare] of RACES)
    test(`${what}, fifty times at once, is one change, one version and one notice each (R-031), on ${kind}`, async () => {
      const { app, ann } = await started(kind);
      const { press, after } = await prepare(app, ann);
      const told = { [OLD]: (await noticesTo(app, OLD)).length, [OLD_PHONE]: (await noticesTo(app, OLD_PHONE)).length };
      const answers = await together(app, press);
      assert.ok(answers.every((a) => a.status === 200));
      assert.deepEqual([...(await contactsOf(ann))].sort(), [...after].sort());
      assert.equal(await versionOf(app), 2);
      for (const [to, before] of Object.entries(told)) assert.equal((await noticesTo(app, to)).length, before + 1, to);
    });

  test(`a link that anybody may press is pressed by one of fifty (V19, V20), on ${kind}`, async () => {
    const { app, ann } = await started(kind, { policy: { completion: 'click' } });
    await ann.begin({ kind: 'email', value: NEW });
    const token = tokenIn(await app.mailTo(NEW));
    const answers = await together(app, () => ann.send<Said>('POST', '/v1/links/confirm', { token }, NOBODY));
    assert.deepEqual(answers.map((a) => a.status).sort(), [200, ...Array<number>(TIMES - 1).fill(409)]);
    assert.equal(await versionOf(app), 2);
  });

  test(`a link to undo, fifty times at once, is one undo (V19), on ${kind}`, async () => {
    const { app, ann } = await started(kind);
    const change = await ann.begin({ kind: 'email', value: NEW, then: 'replace' });
    await ann.prove(change, await app.codeTo(NEW));
    const token = await wayBack(app, OLD);
    const told = (await noticesTo(app, OLD)).length;
    const answers = await together(app, () => ann.send<Said>('POST', '/v1/undo', { token }, NOBODY));
    assert.deepEqual(answers.map((a) => a.status).sort(), [200, ...Array<number>(TIMES - 1).fill(409)]);
    assert.equal(await versionOf(app), 3);
    assert.equal((await noticesTo(app, OLD)).length, told + 1);
  });

  test(`an account that is revoked fifty times at once loses each change and session once (V19), on ${kind}`, async () => {
    const { app, ann } = await started(kind);
    await cookieOf(ann);
    await ann.begin({ kind: 'email', value: NEW });
    await ann.begin({ kind: 'phone', value: PHONE });
    const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
    const answers = await together(app, () =>
      ada.send<{ changes: number; sessions: number }>('POST', '/v1/admin/users/ann/revoke', {
        reason: 'signed-out',
        note: 'asked for',
      }),
    );
    // An admin may tell a person of ten acts a day.
    const done = answers.filter(({ status }) => status === 200);
    assert.equal(done.length, 10);
    assert.ok(answers.every(({ status }) => status === 200 || status === 429));
    const sum = (of: 'changes' | 'sessions') => done.reduce((all, { body }) => all + body[of], 0);
    assert.deepEqual([sum('changes'), sum('sessions')], [2, 1]);
  });

  test(`fifty wrong codes by SMS at once are five tries, and the right one comes too late (V19, V40, R-025), on ${kind}`, async () => {
    const { app, ann } = await started(kind);
    const change = await ann.begin({ kind: 'phone', value: PHONE });
    const code = codeIn(await app.mailTo(PHONE));
    const answers = await together(app, (i) => ann.prove(change, wrongOf(code, i + 1)));
    assert.equal(answers.filter((a) => a.body.code === 'proof-wrong').length, 4);
    assert.deepEqual((await ann.prove(change, code)).body.code, 'change-locked');
    assert.ok((await contactsOf(ann)).includes(`${OLD_PHONE} verified primary`));
  });

  test(`right codes and cancels at the same moment have one winner (R-031), on ${kind}`, async () => {
    const { app, ann } = await started(kind);
    const change = await ann.begin({ kind: 'email', value: NEW, then: 'replace' });
    const code = await app.codeTo(NEW);
    const prove = () => ann.prove(change, code);
    const cancel = () => ann.send<Said>('DELETE', `/v1/changes/${change.id}`);
    const answers = await together<{ status: number }>(app, (i) => (i % 2 === 0 ? prove() : cancel()));
    const [proved, cancelled] = [200, 204].map((status) => answers.some((a) => a.status === status));
    assert.notEqual(proved, cancelled);
    assert.equal((await contactsOf(ann)).includes(`${NEW} verified primary`), proved);
  });
}
