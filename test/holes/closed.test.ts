import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProblemBody } from '../../shared/problem.ts';
import type { Store } from '../../server/ports/store.ts';
import type { Tx } from '../../server/ports/transaction.ts';
import type { Answer, Person, TestApp } from '../kit/app.ts';
import { MINUTE } from '../kit/clock.ts';
import { THOROUGH } from '../kit/database.ts';
import { tokenIn } from '../kit/inbox.ts';
import { start } from '../http/kit.ts';
import { everyRow, NEW, NOBODY, OLD, PHONE, type Said } from './kit.ts';
import { strongSignIn } from '../kit/sign-in.ts';

type Ask = () => Promise<Answer<unknown>>;

/** Counts what is asked of the store, and throws at the chosen call: nothing is asked of a database that is gone. */
function faulty(store: Store) {
  const { read, write, sessions } = { ...store, sessions: { ...store.sessions } };
  let [calls, fails] = [0, 0];
  const call = () => {
    calls += 1;
    if (calls === fails) throw Object.assign(new Error('the disk is gone'), { name: 'Unavailable', retryAfter: 2 });
  };
  const watched = <T extends object>(real: T): T =>
    new Proxy(real, {
      get(target, key) {
        const member = Reflect.get(target, key) as unknown;
        if (typeof member === 'object' && member !== null) return watched(member);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          call();
          return (await Reflect.apply(member, target, args)) as unknown;
        };
      },
    });
  store.read = async (work) => (call(), read((tx) => work(watched(tx))));
  store.write = async (work) =>
    write(async (tx) => {
      call();
      return work(watched<Tx>(tx));
    });
  Object.assign(store.sessions, watched(sessions));
  return {
    /** Runs it with the n-th call failing; 0 = none. Answers how many calls there were. */
    async failing<T>(n: number, run: () => Promise<T>): Promise<{ value: T; calls: number }> {
      [calls, fails] = [0, n];
      try {
        return { value: await run(), calls };
      } finally {
        fails = 0;
      }
    },
  };
}

const waiting = async (app: TestApp, ann: Person, then: 'primary' | 'replace-all' = 'primary') => {
  const change = await ann.begin({ kind: 'email', value: NEW, then, method: 'both' });
  return { change, code: await app.codeTo(NEW), token: tokenIn(await app.mailTo(NEW)) };
};

/** What may be done, and how it is made ready. */
const ACTS: readonly [what: string, ready: (app: TestApp, ann: Person) => Promise<Ask>][] = [
  ['a begin', async (_, ann) => () => ann.send('POST', '/v1/changes', { kind: 'email', value: NEW })],
  [
    'a begin in another’s place',
    async (_, ann) => {
      await ann.begin({ kind: 'email', value: 'first@new.example' });
      return () => ann.send('POST', '/v1/changes', { kind: 'email', value: NEW });
    },
  ],
  [
    'a resend',
    async (app, ann) => {
      const { change } = await waiting(app, ann);
      app.clock.pass(MINUTE);
      return () => ann.send('POST', `/v1/changes/${change.id}/resend`, {});
    },
  ],
  [
    'a wrong code',
    async (app, ann) => {
      const { change, code } = await waiting(app, ann);
      return () => ann.prove(change, code === '000000' ? '000001' : '000000');
    },
  ],
  [
    'a proof that replaces all (R-044)',
    async (app, ann) => {
      const { change, code } = await waiting(app, ann, 'replace-all');
      return () => ann.prove(change, code);
    },
  ],
  [
    'a link',
    async (app, ann) => {
      const { token } = await waiting(app, ann);
      return () => ann.send('POST', '/v1/links/confirm', { token });
    },
  ],
  [
    'a report',
    async (app, ann) => {
      const { token } = await waiting(app, ann);
      return () => ann.send('POST', '/v1/links/report', { token }, NOBODY);
    },
  ],
  [
    'a cancel',
    async (app, ann) => {
      const { change } = await waiting(app, ann);
      return () => ann.send('DELETE', `/v1/changes/${change.id}`);
    },
  ],
  [
    'a promotion',
    async (app, ann) => {
      const { change, code } = await waiting(app, ann);
      await ann.prove(change, code);
      const old = (await ann.me()).contacts.find((c) => c.value === OLD)?.id;
      return () => ann.send('POST', `/v1/contacts/${old}/primary`, {});
    },
  ],
  [
    'a removal',
    async (app, ann) => {
      const { change, code } = await waiting(app, ann);
      await ann.prove(change, code);
      const old = (await ann.me()).contacts.find((c) => c.value === OLD)?.id;
      return () => ann.send('DELETE', `/v1/contacts/${old}`);
    },
  ],
  [
    'an undo',
    async (app, ann) => {
      const { change, code } = await waiting(app, ann);
      await ann.prove(change, code);
      await ann.begin({ kind: 'phone', value: PHONE });
      await app.courier.drain();
      const token = undoOf(app);
      return () => ann.send('POST', '/v1/undo', { token }, NOBODY);
    },
  ],
  [
    'a revocation',
    async (app, ann) => {
      await waiting(app, ann);
      const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
      return () => ada.send('POST', '/v1/admin/users/ann/revoke', { reason: 'recovered', note: 'asked for' });
    },
  ],
];

/** The way back of what is done, not of what waits. */
function undoOf(app: TestApp): string {
  const mail = app.inbox.messages(OLD).find((m) => /main email address/.test(m.text) && m.text.includes('/undo?t=2'));
  return tokenIn(mail ?? assert.fail('no way back'));
}

for (const kind of THOROUGH)
  for (const [what, ready] of ACTS)
    test(`${what} fails closed wherever the database fails: 503, nothing moves, nothing is sent (R-101), on ${kind}`, async () => {
      const app = await start({ database: kind, policy: { then: ['primary', 'replace-all'] } });
      const ann = app.person('ann', strongSignIn());
      await ann.me();
      const ask = await ready(app, ann);
      await app.courier.drain();
      const [rows, sent] = [await everyRow(app), app.inbox.messages().length];
      const store = faulty(app.store);
      for (let n = 1; ; n += 1) {
        const { value, calls } = await store.failing(n, ask);
        if (calls < n) {
          assert.ok(n > 2, 'there was something to fail');
          assert.ok(value.status < 300 || (value.body as Said).code === 'proof-wrong', `${value.status}`);
          break;
        }
        const { code } = value.body as ProblemBody;
        assert.deepEqual(
          [value.status, code, value.headers.get('retry-after')],
          [503, 'unavailable', '2'],
          `call ${n}`,
        );
        await app.courier.drain();
        assert.deepEqual(await everyRow(app), rows, `call ${n}`);
        assert.equal(app.inbox.messages().length, sent, `call ${n}`);
      }
      assert.notDeepEqual(await everyRow(app), rows);
    });
