// Owns how a user signs out their other devices: who may, what ends, what is told and recorded. Not the offer in the widget:
// test/widget/sign-out-others.wtr.ts.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { MeBody } from '../../shared/wire/me.ts';
import type { ActivityBody } from '../../shared/wire/activity.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../shared/duration.ts';
import type { Project } from '../../server/ports/project.ts';
import type { TestApp, TestAppOptions } from '../kit/app.ts';
import { DATABASES } from '../kit/database.ts';
import { freshSignIn, strongSignIn } from '../kit/sign-in.ts';
import { receiver, type Receiver } from '../kit/webhook.ts';
import { fromSite, PUBLIC_URL, SITE, start } from './kit.ts';

const PATH = '/v1/sessions/end-others';
const SID = 'session-of-this-browser';

/** A server whose site takes events. */
async function startTold(
  t: TestContext,
  options: TestAppOptions = {},
  subscribe?: Project['webhooks'][number]['subscribe'],
): Promise<{ readonly app: TestApp; readonly site: Receiver; told(): Promise<readonly object[]> }> {
  const site = await receiver();
  t.after(() => site.close());
  const webhook = { ...site.webhook, ...(subscribe ? { subscribe } : {}) };
  const app = await start({ ...options, project: { webhooks: [webhook], ...options.project } });
  const told = async () => {
    await app.courier.drain();
    return site.calls.filter(({ body }) => body.type === 'sessions.end').map(({ body }) => body.data);
  };
  return { app, site, told };
}

async function opensSession(app: TestApp, token: string): Promise<string> {
  const opened = await app.app.request(`${PUBLIC_URL}/v1/session`, { method: 'POST', headers: fromSite(token) });
  assert.equal(opened.status, 200);
  return opened.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function byCookie(app: TestApp, cookie: string, method = 'GET', path = '/v1/me'): Promise<number> {
  const headers = { cookie, origin: SITE, 'x-contact-change': '1' };
  return (await app.app.request(PUBLIC_URL + path, { method, headers })).status;
}

for (const database of DATABASES) {
  test(`the site is told which session stays, the log keeps who did it, and other tokens end, on ${database}`, async (t) => {
    const { app, told } = await startTold(t, { database });
    const elsewhere = app.person('ann', strongSignIn());
    await elsewhere.me();
    app.clock.pass(MINUTE);
    const ann = app.person('ann', strongSignIn({ sid: SID }));
    const signedInAt = new Date(Math.floor(app.clock() / SECOND) * SECOND).toISOString();
    assert.equal((await ann.send('POST', PATH, {})).status, 204);
    const [event = {}, ...more] = await told();
    assert.partialDeepStrictEqual(event, { why: 'others', except: { sid: SID, authTime: signedInAt }, actor: 'user' });
    assert.equal(more.length, 0);
    assert.equal((await elsewhere.send('GET', '/v1/me')).status, 401, 'issued before');
    assert.equal((await ann.send('GET', '/v1/me')).status, 200, 'that of the request');
    const { entries } = (await ann.send<ActivityBody>('GET', '/v1/activity')).body;
    assert.deepEqual([entries[0]?.event, entries[0]?.by], ['sessions-ended', 'you']);
  });

  test(`of our own sessions only that of the request stays (R-151), on ${database}`, async (t) => {
    const { app } = await startTold(t, { database });
    const token = app.person('ann', strongSignIn()).token;
    const [here, there] = [await opensSession(app, token), await opensSession(app, token)];
    const bob = await opensSession(app, app.person('bob', strongSignIn()).token);
    assert.equal(await byCookie(app, here, 'POST', PATH), 204);
    assert.deepEqual(
      [await byCookie(app, here), await byCookie(app, there), await byCookie(app, bob)],
      [200, 401, 200],
    );
  });

  test(`a repeated request with its key tells the site once, on ${database}`, async (t) => {
    const { app, told } = await startTold(t, { database });
    const ann = app.person('ann', strongSignIn());
    const send = () => ann.send('POST', PATH, {}, { 'idempotency-key': 'k1' });
    assert.deepEqual([(await send()).status, (await send()).status], [204, 204]);
    assert.equal((await told()).length, 1);
  });
}

test('a person does it five times a day', async (t) => {
  const { app, told } = await startTold(t);
  const send = () => app.person('ann', strongSignIn()).send<{ code?: string }>('POST', PATH, {});
  for (let i = 0; i < 5; i += 1) assert.equal((await send()).status, 204);
  const refused = await send();
  assert.deepEqual([refused.status, refused.body.code], [429, 'quota-exceeded']);
  assert.equal(Number(refused.headers.get('retry-after')), DAY / SECOND);
  assert.equal((await told()).length, 5);
  assert.equal((await app.person('bob', strongSignIn()).send('POST', PATH, {})).status, 204, 'of each user');
  app.clock.pass(DAY);
  assert.equal((await send()).status, 204);
});

test('it needs the fresh sign-in of a removal, and does nothing without (R-150)', async (t) => {
  const { app, told } = await startTold(t);
  const old = await app.person('ann').send<{ code?: string }>('POST', PATH, {});
  assert.deepEqual([old.status, old.body.code], [401, 'step-up-required']);
  assert.deepEqual(await told(), []);
  assert.equal((await app.person('ann', freshSignIn()).send('POST', PATH, {})).status, 204);
});

test('a frozen account refuses it, so that a stolen session does not lock out its owner', async (t) => {
  const { app, told } = await startTold(t);
  const thief = app.person('ann', strongSignIn());
  const { user } = await thief.me();
  app.clock.pass(MINUTE);
  const now = app.clock();
  await app.store.write((tx) =>
    tx.users.save(user.id, { isTouched: false, freeze: { since: now, until: now + HOUR }, failedInRow: null }, now),
  );
  const refused = await thief.send<{ code?: string }>('POST', PATH, {});
  assert.deepEqual([refused.status, refused.body.code], [409, 'frozen']);
  assert.deepEqual(await told(), []);
});

const offered = async (app: TestApp, claims: Readonly<Record<string, unknown>>): Promise<readonly unknown[]> => {
  const ann = app.person('ann', claims);
  const { capabilities } = (await ann.send<MeBody>('GET', '/v1/me')).body;
  return [capabilities.signOutOthers, (await ann.send('POST', PATH, {})).status];
};

test('it is offered and possible only where a webhook takes sessions.end and the site can tell the session', async (t) => {
  const everything = await startTold(t);
  assert.deepEqual(await offered(everything.app, strongSignIn()), [true, 204]);
  const some = await startTold(t, {}, ['sessions.end']);
  assert.deepEqual(await offered(some.app, strongSignIn()), [true, 204]);
  const others = await startTold(t, {}, ['contact.changed']);
  assert.deepEqual(await offered(others.app, strongSignIn()), [false, 403]);
  const none = await start();
  assert.deepEqual(await offered(none, strongSignIn()), [false, 403]);
  const unnamed = { auth_time: undefined, amr: ['pwd', 'otp'] };
  assert.deepEqual(await offered(everything.app, unnamed), [false, 403]);
  assert.deepEqual(await offered(everything.app, { ...unnamed, sid: SID }), [true, 204]);
});

test('an API client and a visitor cannot do it', async (t) => {
  const { app, told } = await startTold(t);
  const client = await app.client(['admin']);
  assert.equal((await client.send('POST', PATH, {})).status, 403);
  assert.equal((await app.app.request(PUBLIC_URL + PATH, { method: 'POST' })).status, 401);
  assert.deepEqual(await told(), []);
});
