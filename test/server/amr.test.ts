// Owns how a change meets the methods of a sign-in, through HTTP. Not what each method counts for: core/sign-in-methods.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmr } from '../../server/tokens/amr.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { start } from '../http/kit.ts';

test('amr is read as a list of names, as one name, or as a list of objects', () => {
  const cases: [amr: unknown, names: string[]][] = [
    [undefined, []],
    [null, []],
    ['mfa', ['mfa']],
    [['pwd', 'pwd', 7, '', 'a\nb', 'x'.repeat(65)], ['pwd']],
    [[{ method: 'password', timestamp: 1 }], ['pwd']],
    [[{ method: 'otp', timestamp: 1 }], ['message-otp']],
    [
      [
        { method: 'password', timestamp: 1 },
        { method: 'totp', timestamp: 2 },
      ],
      ['pwd', 'totp'],
    ],
    [[{ method: 'mfa/phone' }], ['sms', 'mfa']],
    [
      [{ method: 'magiclink' }, { method: '__proto__' }, { method: 7 }, {}, null, []],
      ['magiclink', '__proto__'],
    ],
    [{ method: 'totp' }, ['totp']],
    [7, []],
  ];
  for (const [amr, names] of cases) assert.deepEqual(readAmr(amr), names, JSON.stringify(amr));
  assert.equal(readAmr(Array.from({ length: 1000 }, (_, i) => `m${i}`)).length, 16);
});

test('a second factor by SMS lets an e-mail address change, and asks the current contact before a phone number does', async () => {
  const app = await start();
  const settles = async (sub: string, amr: unknown, body: { kind: 'email' | 'phone'; value: string }) => {
    const person = app.person(sub, strongSignIn({ amr }));
    const change = await person.begin(body);
    return (await person.prove(change, await app.codeTo(body.value))).body.state;
  };
  const email = (n: number) => ({ kind: 'email', value: `n${n}@new.example` }) as const;
  const phone = (n: number) => ({ kind: 'phone', value: `+35840555020${n}` }) as const;
  assert.equal(await settles('a', ['pwd', 'sms', 'mfa'], email(1)), 'done');
  assert.equal(await settles('b', ['pwd', 'sms', 'mfa'], phone(1)), 'waiting');
  assert.equal(await settles('c', ['email', 'mfa'], email(2)), 'waiting');
  assert.equal(await settles('d', ['email', 'mfa'], phone(2)), 'done');
  assert.equal(await settles('e', [{ method: 'otp', timestamp: 1 }], email(3)), 'waiting');
  assert.equal(await settles('f', [{ method: 'password' }, { method: 'totp' }], phone(3)), 'done');
});

test('without auth_time a current contact confirms, however new the token and strong the sign-in', async () => {
  const app = await start();
  const person = app.person('ann', { ...strongSignIn(), auth_time: undefined });
  const change = await person.begin({ kind: 'email', value: 'ann@new.example' });
  assert.equal((await person.prove(change, await app.codeTo('ann@new.example'))).body.state, 'waiting');
});
