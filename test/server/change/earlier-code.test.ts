// Owns what the code of an earlier message of the same change does. Not wrong codes: code.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChangeBody } from '../../../shared/wire/change.ts';
import type { ProblemBody } from '../../../shared/problem.ts';
import { DEFAULT_QUOTAS } from '../../../server/core/rate-limits.ts';
import { startApp, type Person, type TestApp, type TestAppOptions } from '../../kit/app.ts';
import { MINUTE } from '../../kit/clock.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

const NEW = 'new@example.com';

interface Begun {
  readonly t: TestApp;
  readonly ann: Person;
  readonly change: ChangeBody;
  /** In the order of the messages. */
  readonly codes: readonly string[];
}

/** Begins a change, and asks for the other messages. */
async function withCodes(messages: number, work: (begun: Begun) => Promise<void>, options: TestAppOptions = {}) {
  const t = await startApp(options);
  try {
    const ann = t.person('ann', strongSignIn());
    const change = await ann.begin({ kind: 'email', value: NEW });
    const codes = [await t.codeTo(NEW)];
    while (codes.length < messages) {
      t.clock.pass(5 * MINUTE);
      assert.equal((await ann.send('POST', `/v1/changes/${change.id}/resend`, {})).status, 202);
      codes.push(await t.codeTo(NEW));
    }
    await work({ t, ann, change, codes });
  } finally {
    await t.close();
  }
}

const prove = (ann: Person, { id }: ChangeBody, code: string) =>
  ann.send<ProblemBody & ChangeBody>('POST', `/v1/changes/${id}/code`, { code });

test('the code of an earlier message is called that, takes no try, and is never accepted', () =>
  withCodes(3, async ({ ann, change, codes }) => {
    const [first = '', second = '', newest = ''] = codes;
    for (const code of [first, second, first, second, first, second]) {
      const { status, body } = await prove(ann, change, code);
      assert.deepEqual([status, body.code, body.reason, body.triesLeft], [422, 'proof-wrong', 'earlier', 5]);
    }
    const wrong = await prove(ann, change, newest === '111111' ? '222222' : '111111');
    assert.deepEqual([wrong.body.reason, wrong.body.triesLeft], [undefined, 4]);
    const right = await prove(ann, change, newest);
    assert.deepEqual([right.status, right.body.state], [200, 'done']);
  }));

test('the code of another change is a wrong code', () =>
  withCodes(1, async ({ t, ann, change, codes: [first = ''] }) => {
    await ann.send('DELETE', `/v1/changes/${change.id}`);
    const other = await ann.begin({ kind: 'email', value: NEW });
    const { body } = await prove(ann, other, first);
    assert.deepEqual([body.code, body.reason, body.triesLeft], ['proof-wrong', undefined, 4]);
    assert.notEqual(await t.codeTo(NEW), first);
  }));

test('it counts as a guess of the day, so it cannot be asked without end', () =>
  withCodes(
    2,
    async ({ ann, change, codes: [first = '', newest = ''] }) => {
      for (let i = 0; i < 5; i++) assert.equal((await prove(ann, change, first)).body.reason, 'earlier');
      const { status, body } = await prove(ann, change, first);
      assert.deepEqual([status, body.code], [429, 'quota-exceeded']);
      assert.equal((await prove(ann, change, newest)).status, 429);
    },
    { policy: { quotas: { ...DEFAULT_QUOTAS, failuresPerUser: 5 } } },
  ));

test('where a change has a single try, the earlier code takes it', () =>
  withCodes(
    2,
    async ({ ann, change, codes: [first = ''] }) => {
      const { status, body } = await prove(ann, change, first);
      assert.deepEqual([status, body.code], [409, 'change-locked']);
    },
    { policy: { tries: 1 } },
  ));
