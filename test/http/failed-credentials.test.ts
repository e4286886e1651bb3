import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FAILED_CREDENTIALS } from '../../server/http/middleware/failed-credentials.ts';
import { start, SITE } from './kit.ts';
import { MINUTE } from '../kit/clock.ts';

test('wrong tokens of one address meet a limit, which refuses no good token and no other address', async () => {
  const app = await start({ parts: { trustedProxies: 1 } });
  const ask = (token: string, from: string) =>
    app.app.request('https://id.example.com/v1/me', {
      headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': from, origin: SITE },
    });
  const good = app.idp.token({ email: 'ann@old.example' });
  for (let i = 0; i < FAILED_CREDENTIALS; i += 1) assert.equal((await ask(`bad${i}`, '203.0.113.7')).status, 401);
  const limited = await ask('bad', '203.0.113.7');
  assert.equal(limited.status, 429);
  assert.ok(Number(limited.headers.get('retry-after')) >= 1);
  assert.equal((await ask(good, '203.0.113.7')).status, 200);
  assert.equal((await ask('bad', '203.0.113.8')).status, 401);
  app.clock.pass(10 * MINUTE);
  assert.equal((await ask('bad', '203.0.113.7')).status, 401);
});

test('wrong secrets at the token endpoint count as well, and the limit never refuses a right one', async () => {
  const app = await start({ parts: { trustedProxies: 1 } });
  const { client, secret } = await app.client(['users:read']);
  const ask = (given: string) =>
    app.app.request('https://id.example.com/oauth2/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: client.id,
        client_secret: given,
      }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': '203.0.113.9' },
    });
  for (let i = 0; i < FAILED_CREDENTIALS; i += 1) assert.equal((await ask(`bad${i}`)).status, 401);
  const limited = await ask('bad');
  assert.deepEqual([limited.status, limited.headers.get('www-authenticate')], [429, null]);
  assert.ok(Number(limited.headers.get('retry-after')) >= 1);
  assert.equal(((await limited.json()) as { error: string }).error, 'temporarily_unavailable');
  assert.equal((await ask(secret)).status, 200);
});
