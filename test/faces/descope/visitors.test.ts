import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, TestApp } from '../../kit/app.ts';
import { HOUR } from '../../kit/clock.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import { EMAIL, OTP, start, type Said } from './kit.ts';

const VERIFY = '/v1/auth/otp/verify/email';

/** A code without a sign-in: the project's id alone, as the vendor's clients send it. */
async function guess(app: TestApp, loginId: string, code: string, from = '203.0.113.7'): Promise<Answer<Said>> {
  const answer = await app.app.request(`https://id.example.com${VERIFY}`, {
    method: 'POST',
    headers: { authorization: 'Bearer default', 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify({ loginId, code }),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Said };
}

async function begun(app: TestApp): Promise<{ readonly code: string; readonly wrong: string }> {
  const ann = app.person('ann', strongSignIn());
  await ann.me();
  const answer = await ann.send(
    'POST',
    OTP,
    { loginId: 'ann', email: EMAIL },
    { authorization: `Bearer default:${ann.token}`, origin: '' },
  );
  assert.equal(answer.status, 200);
  const code = await app.codeTo(EMAIL);
  return { code, wrong: code === '000000' ? '000001' : '000000' };
}

const word = ({ status, body }: Answer<Said>) => `${status} ${body.errorCode}`;

test('a stranger’s wrong codes neither lock the user’s change nor use up the user’s day', async () => {
  const app = await start({ parts: { trustedProxies: 1 } });
  const { code, wrong } = await begun(app);
  for (let i = 0; i < 30; i += 1) assert.equal(word(await guess(app, 'ann', wrong)), '400 E061102');
  assert.equal(word(await guess(app, 'ann', code)), '400 E061102', 'without a sign-in the tries are over');
  const ann = app.person('ann', strongSignIn());
  const own = await ann.send<Said>(
    'POST',
    VERIFY,
    { loginId: 'ann', code },
    { authorization: `Bearer default:${ann.token}`, origin: '' },
  );
  assert.equal(own.status, 200);
  const next = await ann.send('POST', '/v1/changes', { kind: 'email', value: 'ann@third.example' });
  assert.equal(next.status, 201);
});

test('codes without a sign-in have a limit by network, alike for logins that exist and that do not', async () => {
  const answers: string[][] = [];
  for (const login of ['ann', 'nobody-here']) {
    const app = await start({ parts: { trustedProxies: 1 } });
    const { wrong } = await begun(app);
    const words: string[] = [];
    for (let i = 0; i < 62; i += 1) words.push(word(await guess(app, login, wrong)));
    answers.push(words);
    assert.equal(words.filter((one) => one.startsWith('429')).length, 2);
    assert.equal(word(await guess(app, login, wrong, '203.0.113.8')), '400 E061102', 'another network is not limited');
    app.clock.pass(HOUR);
    assert.equal(word(await guess(app, login, wrong)), '400 E061102');
  }
  assert.deepEqual(answers[0], answers[1]);
});
