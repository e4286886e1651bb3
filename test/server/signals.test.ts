// Owns what a receiver of security events gets, of real changes and over real HTTP. Not each answer: test/deliver/push.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startApp } from '../kit/app.ts';
import { DAY } from '../../shared/duration.ts';
import { HOUR, MINUTE } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { sql } from '../kit/sql.ts';
import { readSets, refusal, streamReceiver, type ReadSet } from '../kit/stream.ts';
import { receiver } from '../kit/webhook.ts';
import { SIGNAL_TYPES } from '../../server/core/signals.ts';

const RISC = 'https://schemas.openid.net/secevent/risc/event-type/';
const CAEP = 'https://schemas.openid.net/secevent/caep/event-type/';

/** The last part of the URI of each token's event. */
const typesOf = (sets: readonly ReadSet[]) =>
  sets.map(({ events }) => Object.keys(events)[0]?.split('/').at(-1)).sort();

for (const database of DATABASES) {
  test(`a proved change, a disabled and an enabled account reach a receiver as signed tokens, on ${database}`, async (t) => {
    const site = await streamReceiver(t, SIGNAL_TYPES);
    const app = await startApp({ database, project: { streams: [site.stream] } });
    t.after(() => app.close());
    const ann = app.person('ann', strongSignIn());
    const begun = await ann.begin({ kind: 'email', value: 'ann@new.example', then: 'replace' });
    assert.equal(site.posts.length, 0, 'a request is no event');
    const proved = await ann.prove(begun, await app.codeTo('ann@new.example'));
    await app.courier.drain();
    const changed = await readSets(app, site.posts);
    const at = Math.floor(app.clock() / 1000);
    const txn = proved.headers.get('x-request-id');
    const common = { iss: 'https://id.example.com', aud: site.stream.audience, iat: at, txn };
    const subject = { format: 'iss_sub', iss: app.idp.issuer, sub: 'ann' };
    assert.deepEqual(typesOf(changed), ['identifier-changed', 'recovery-information-changed']);
    for (const { jti, sub_id, events, ...rest } of changed) {
      assert.match(jti, /^msg_[\w-]+$/);
      assert.deepEqual(rest, common);
      const moved = `${RISC}identifier-changed` in events;
      assert.deepEqual(sub_id, moved ? { format: 'email', email: 'ann@old.example' } : subject);
      assert.deepEqual(Object.values(events), [moved ? { 'new-value': 'ann@new.example' } : {}]);
    }
    for (const { type, authorization } of site.posts)
      assert.deepEqual([type, authorization], ['application/secevent+jwt', 'Bearer receiver']);

    app.clock.pass(MINUTE);
    const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
    const path = '/v1/admin/users/ann/revoke';
    await ada.send('POST', path, { reason: 'disabled', note: 'asked for' });
    await ada.send('POST', path, { reason: 'disabled', note: 'asked for' });
    await ada.send('POST', path, { reason: 'enabled' });
    await app.courier.drain();
    const later = (await readSets(app, site.posts)).slice(changed.length);
    assert.deepEqual(typesOf(later), ['account-disabled', 'account-enabled', 'session-revoked', 'session-revoked']);
    const revoked = later.find(({ events }) => `${CAEP}session-revoked` in events) ?? assert.fail('none');
    assert.deepEqual(revoked.sub_id, subject);
    assert.deepEqual(revoked.events[`${CAEP}session-revoked`], {
      event_timestamp: Math.floor(app.clock() / 1000),
      initiating_entity: 'admin',
      reason_admin: { en: 'The account was disabled' },
    });
    for (const { sub, exp } of later) assert.deepEqual([sub, exp], [undefined, undefined], 'SSF 1.0 §4.1');
  });

  test(`a token that is not taken comes again as the same one, and one that was refused does not, on ${database}`, async (t) => {
    const site = await streamReceiver(t, ['session-revoked']);
    const app = await startApp({ database, project: { streams: [site.stream] } });
    t.after(() => app.close());
    await app.person('ann').me();
    site.answers.push(503, (response) => response.destroy(), 200);
    const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
    await ada.send('POST', '/v1/admin/users/ann/revoke', { reason: 'signed-out', note: 'asked for' });
    for (let i = 0; i < 6; i += 1) {
      await app.courier.drain();
      app.clock.pass(HOUR);
    }
    assert.equal(site.posts.length, 4, 'none but 202 says that it was taken');
    assert.equal(new Set(site.posts.map(({ token }) => token)).size, 1);
    site.answers.push(refusal('invalid_audience'));
    app.clock.pass(HOUR);
    const eve = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
    await eve.send('POST', '/v1/admin/users/ann/revoke', { reason: 'signed-out', note: 'asked for' });
    for (let i = 0; i < 3; i += 1) {
      await app.courier.drain();
      app.clock.pass(HOUR);
    }
    assert.equal(site.posts.length, 5);
    const [dead] = await sql(app.databaseUrl, `select reason from outbox where state = 'dead'`);
    assert.equal(dead?.['reason'], 'set-invalid_audience');
  });

  test(`a stream is verified once as soon as a server knows it, and until it answers, on ${database}`, async (t) => {
    const site = await streamReceiver(t, ['session-revoked']);
    const app = await startApp({ database, project: { streams: [site.stream] } });
    t.after(() => app.close());
    site.answers.push(503);
    await app.verifyStreams();
    await app.verifyStreams();
    assert.equal(site.posts.length, 1, 'no other process tries at once');
    app.clock.pass(10 * MINUTE);
    await app.verifyStreams();
    app.clock.pass(DAY);
    await app.verifyStreams();
    assert.equal(site.posts.length, 2, 'it took the second');
    const sets = await readSets(app, site.posts);
    assert.equal(new Set(sets.map(({ jti }) => jti)).size, 1);
    assert.deepEqual(sets[0]?.sub_id, { format: 'opaque', id: 'str_1' });
    assert.deepEqual(sets[0]?.events, { 'https://schemas.openid.net/secevent/ssf/event-type/verification': {} });

    const elsewhere = await streamReceiver(t, ['session-revoked']);
    const second = await startApp({ databaseUrl: app.databaseUrl, project: { streams: [elsewhere.stream] } });
    t.after(() => second.close());
    elsewhere.answers.push(refusal('authentication_failed'));
    second.clock.pass(app.clock() - second.clock());
    await second.verifyStreams();
    second.clock.pass(HOUR);
    await second.verifyStreams();
    assert.equal(elsewhere.posts.length, 1, 'another endpoint is verified anew; a refusal is not asked again at once');
    second.clock.pass(DAY);
    await second.verifyStreams();
    assert.equal(elsewhere.posts.length, 2);
  });
}

test('an address that was never proved is in no token: its true owner would lose an account elsewhere', async (t) => {
  const site = await streamReceiver(t, SIGNAL_TYPES);
  const app = await startApp({ project: { streams: [site.stream] } });
  t.after(() => app.close());
  const eve = app.person('eve', strongSignIn({ email: 'victim@x.example', email_verified: false }));
  const begun = await eve.begin({ kind: 'email', value: 'eve@new.example', then: 'replace' });
  assert.equal((await eve.prove(begun, await app.codeTo('eve@new.example'))).status, 200);
  await app.courier.drain();
  assert.deepEqual(typesOf(await readSets(app, site.posts)), ['recovery-information-changed']);
  for (const { token } of site.posts)
    assert.doesNotMatch(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(), /victim|eve@/);
});

test('a system that signs a user out is not told so by webhook, or it might ask again for ever; a stream is', async (t) => {
  const [site, hook] = [await streamReceiver(t, ['session-revoked']), await receiver()];
  t.after(() => hook.close());
  const app = await startApp({ project: { streams: [site.stream], webhooks: [hook.webhook] } });
  t.after(() => app.close());
  await app.person('ann').me();
  const system = await app.client(['admin']);
  const path = '/v1/admin/users/ann/revoke';
  assert.equal((await system.send('POST', path, { reason: 'signed-out', note: 'asked for' })).status, 200);
  await app.courier.drain();
  assert.deepEqual([site.posts.length, hook.calls.length], [1, 0]);
  const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
  await ada.send('POST', path, { reason: 'disabled', note: 'asked for' });
  await app.courier.drain();
  assert.deepEqual(hook.calls.map(({ body }) => [body.type, body.data['why']]).sort(), [
    ['account.disabled', undefined],
    ['sessions.end', 'disabled'],
  ]);
});

test('a stream that was taken out of the settings gets nothing, and its events end', async (t) => {
  const site = await streamReceiver(t, ['session-revoked']);
  const app = await startApp({ project: { streams: [site.stream] } });
  t.after(() => app.close());
  await app.person('ann').me();
  const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
  await ada.send('POST', '/v1/admin/users/ann/revoke', { reason: 'signed-out', note: 'asked for' });
  const without = await startApp({ databaseUrl: app.databaseUrl });
  t.after(() => without.close());
  without.clock.pass(app.clock() - without.clock());
  await without.courier.drain();
  assert.equal(site.posts.length, 0);
  const rows = await sql(app.databaseUrl, `select state, reason from outbox where template = 'hook'`);
  assert.deepEqual(rows, [{ state: 'dead', reason: 'stream-gone' }]);
  assert.equal((await without.app.request('https://id.example.com/.well-known/ssf-configuration')).status, 404);
});
