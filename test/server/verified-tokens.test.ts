import assert from 'node:assert/strict';
import { mock, after, beforeEach, test } from 'node:test';
import type { Log } from '../../server/ports/log.ts';
import type { Issuer } from '../../server/ports/project.ts';
import type { Tokens } from '../../server/ports/tokens.ts';
import { KEYS_LIFE } from '../../server/tokens/jwks.ts';
import { createTokens } from '../../server/tokens/user-token.ts';
import { createVerifiedTokens } from '../../server/tokens/verified-tokens.ts';
import { API, createIdp } from '../kit/idp.ts';
import { startApp } from '../kit/app.ts';
import { MINUTE, SECOND } from '../kit/clock.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { config, LEAST } from './config/kit.ts';

const START = Date.UTC(2026, 10, 20, 10);
let now = START;
const clock = (): number => now;
const idp = await createIdp({ clock });
const [BASE = assert.fail()] = config(LEAST).projects;
const reasons: unknown[] = [];
const log = { debug: heard, info: heard, warn: heard, error: heard } satisfies Log;
function heard(_: string, data: Readonly<Record<string, unknown>> = {}): void {
  if ('reason' in data) reasons.push(data['reason']);
}
const signatures = mock.method(crypto.subtle, 'verify');

beforeEach(() => {
  now = START;
  idp.mode('ok');
  signatures.mock.resetCalls();
  reasons.length = 0;
});
after(() => idp.close());

function tokensOf(...issuers: Issuer[]): Tokens {
  return createTokens([{ ...BASE, issuers }], { clock, log });
}

/** `accepted`, or the code of the refusal. */
async function ask(tokens: Tokens, token: string, ...more: [uses?: readonly Issuer['use'][]]): Promise<string> {
  const result = await tokens.verify(token, 'bearer', ...more);
  return result.ok ? 'accepted' : result.refusal.code;
}

/** How many signatures were verified meanwhile. */
async function verifiedBy(work: () => Promise<unknown>): Promise<number> {
  const before = signatures.mock.callCount();
  await work();
  return signatures.mock.callCount() - before;
}

const seconds = (): number => Math.floor(now / 1000);

test('the signature of a token is verified once for many requests, one after another or at once', async () => {
  const tokens = tokensOf(idp.entry());
  const token = idp.token({ email: 'ann@example.com' });
  const first = await tokens.verify(token, 'bearer');
  assert.deepEqual([await tokens.verify(token, 'bearer'), signatures.mock.callCount()], [first, 1]);
  const another = idp.token({ sub: 'bob' });
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(tokens, another)));
  assert.deepEqual([new Set(answers), signatures.mock.callCount()], [new Set(['accepted']), 2]);
});

test('a verified token ends at its exp, and at the age that the issuer entry allows', async () => {
  const tokens = tokensOf(idp.entry());
  const token = idp.token({ exp: seconds() + 100 });
  now += 159 * SECOND;
  assert.equal(await ask(tokens, token), 'accepted', 'a minute that clocks may differ');
  assert.equal(await verifiedBy(() => ask(tokens, token)), 0);
  now += SECOND;
  assert.equal(await ask(tokens, token), 'token-invalid');
  assert.deepEqual(reasons, ['expired']);

  const fresh = tokensOf(idp.entry({ maxAge: 2 * MINUTE }));
  const young = idp.token();
  assert.equal(await ask(fresh, young), 'accepted');
  now += 3 * MINUTE + SECOND;
  assert.equal(await ask(fresh, young), 'token-invalid');
  assert.deepEqual(reasons, ['expired', 'too-old']);
});

test('with a clock set back, a verified token is not yet valid again', async () => {
  const tokens = tokensOf(idp.entry());
  const later = idp.token({ nbf: seconds() });
  const issued = idp.token();
  for (const token of [later, issued]) assert.equal(await ask(tokens, token), 'accepted');
  now -= 61 * SECOND;
  for (const token of [later, issued]) assert.equal(await ask(tokens, token), 'token-invalid');
  assert.deepEqual(reasons, ['not-yet', 'not-yet']);
  now = START;
  for (const token of [later, issued]) assert.equal(await ask(tokens, token), 'accepted');
});

test('a key that was withdrawn ends the tokens that it verified, as soon as the keys are fetched again', async () => {
  const tokens = tokensOf(idp.entry());
  const old = idp.token({ exp: seconds() + 7200 });
  assert.equal(await ask(tokens, old), 'accepted');
  idp.rotate();
  assert.equal(await ask(tokens, idp.token()), 'accepted', 'an unknown key fetches the keys');
  assert.equal(await ask(tokens, old), 'token-invalid');

  const kept = idp.token({ exp: seconds() + 7200 });
  assert.equal(await ask(tokens, kept), 'accepted');
  idp.rotate();
  assert.equal(await ask(tokens, kept), 'accepted', 'the keys are used for ten minutes');
  now += KEYS_LIFE;
  assert.equal(await ask(tokens, kept), 'token-invalid');
});

test('keys that were fetched again verify once more, also when they are the same', async () => {
  const tokens = tokensOf(idp.entry());
  const token = idp.token();
  await ask(tokens, token);
  now += KEYS_LIFE;
  assert.equal(await verifiedBy(() => ask(tokens, token)), 1);
  assert.equal(await verifiedBy(() => ask(tokens, token)), 0);
});

test('without keys a verified token is neither accepted nor refused for good', async () => {
  const tokens = tokensOf(idp.entry());
  const token = idp.token();
  assert.equal(await ask(tokens, token), 'accepted');
  now += KEYS_LIFE;
  idp.mode('down');
  const before = idp.asked();
  assert.equal(await ask(tokens, token), 'unavailable');
  assert.equal(idp.asked(), before + 1, 'the keys are asked for once');
  idp.mode('ok');
  now += 2 * SECOND;
  assert.equal(await ask(tokens, token), 'accepted');
});

test('a token that was accepted for one use, project or place of the token is judged anew for another', async () => {
  const access = idp.entry({ use: 'access', audience: API });
  const issuers = [idp.entry(), access];
  const tokens = createTokens(
    [
      { ...BASE, id: 'one', issuers },
      { ...BASE, id: 'two', issuers: [] },
    ],
    { clock, log },
  );
  const token = idp.accessToken();
  assert.equal(await ask(tokens, token, ['refresh', 'access']), 'accepted');
  assert.equal(await ask(tokens, token), 'token-invalid');
  const refresh = idp.token();
  assert.equal(await ask(tokens, `one:${refresh}`), 'accepted');
  assert.equal(await ask(tokens, `two:${refresh}`), 'token-invalid');
  const byCookie = await tokens.verify(`one:${refresh}`, 'refresh-cookie');
  assert.equal(byCookie.ok && byCookie.value.by, 'refresh-cookie');
});

test('a refused token is verified again each time, and a token with another signature is another token', async () => {
  const tokens = tokensOf(idp.entry());
  const forged = idp.token({}, { sign: 'stranger' });
  for (let i = 0; i < 3; i += 1)
    assert.equal(await verifiedBy(async () => assert.equal(await ask(tokens, forged), 'token-invalid')), 1);
  const token = idp.token();
  assert.equal(await ask(tokens, token), 'accepted');
  const [head, claims] = token.split('.');
  assert.equal(await ask(tokens, `${head}.${claims}.${forged.split('.')[2]}`), 'token-invalid');
});

test('the memory of verified tokens is bounded: the one unused for longest goes, and a refusal pushes out none', async () => {
  const verified = createVerifiedTokens(clock, 2);
  const set = { keys: null as never, at: now };
  const entry = { keys: { current: () => Promise.resolve(set) } } as never;
  const asked: string[] = [];
  const use = (token: string, ok = true) =>
    verified.verify(token, () => {
      asked.push(token);
      return Promise.resolve(
        ok
          ? { ok, value: { entry, set, principal: null as never, from: 0, until: Infinity } }
          : { ok, refusal: { code: 'token-invalid' } },
      );
    });
  for (const token of ['a', 'b', 'a']) await use(token);
  for (let i = 0; i < 10; i += 1) await use(`bad${i}`, false);
  asked.length = 0;
  for (const token of ['c', 'a', 'b']) await use(token);
  assert.deepEqual(asked, ['c', 'b']);
});

test('a verified token is asked about at its issuer each time, and counts no more once its user’s tokens are revoked', async () => {
  const app = await startApp({ introspects: true });
  try {
    const person = app.person('ann', strongSignIn());
    const begin = () => person.send('POST', '/v1/changes', { kind: 'email', value: 'new@ann.example' });
    assert.equal((await begin()).status, 201);
    app.idp.signOut('ann');
    assert.equal((await begin()).status, 401);
    app.idp.signOut(null);

    const admin = await app.client(['admin']);
    const revoked = await admin.send('POST', '/v1/admin/users/ann/revoke', { reason: 'signed-out', note: 'asked for' });
    assert.ok(revoked.status < 300, JSON.stringify(revoked));
    assert.equal((await person.send('GET', '/v1/me')).status, 401);
  } finally {
    await app.close();
  }
});
