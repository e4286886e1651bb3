// Owns what happens to a merge, a change and a sign-in of the same moment. Not the plan: plan.test.ts.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { PUBLIC_URL, type Answer, type TestApp } from '../../kit/app.ts';
import { DATABASES, THOROUGH } from '../../kit/database.ts';
import { tokenIn } from '../../kit/inbox.ts';
import { ask, fresh, merge, rows, start, two, word, type Problem } from './kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

/** A sign-in that says that every token holds, but takes its time to. */
async function slowIntrospection(t: TestContext) {
  let reach = (): void => undefined;
  let release = (): void => undefined;
  const reached = new Promise<void>((done) => (reach = done));
  const released = new Promise<void>((done) => (release = done));
  const server = createServer((_, response) => {
    reach();
    void released.then(() => response.setHeader('content-type', 'application/json').end('{"active":true}'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { introspection: { url, clientId: 'bff', clientSecret: 'x' }, reached, release };
}

/** The same person at another process on the same database. */
const elsewhere =
  (app: TestApp, token: string) =>
  async (method: string, path: string, body: unknown): Promise<Answer<Problem>> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await app.app.request(PUBLIC_URL + path, { method, headers, body: JSON.stringify(body) });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Problem };
  };

for (const kind of DATABASES) {
  test(`A into B and B into A at the same moment: exactly one wins, on ${kind}`, async (t) => {
    const app = await start(t, kind);
    const { ann, bob } = await two(app);
    const [one, other] = [await ask(ann, bob, { dryRun: true }), await ask(bob, ann, { dryRun: true })];
    const answers = await Promise.all([
      ask(ann, bob, { plan: one.body.plan }),
      ask(bob, ann, { plan: other.body.plan }),
      ask(ann, bob, { plan: one.body.plan }),
      ask(bob, ann, { plan: other.body.plan }),
    ]);
    const won = answers.filter((a) => a.status === 200);
    assert.equal(won.length, 1, JSON.stringify(answers.map((a) => a.body)));
    for (const lost of answers.filter((a) => a.status !== 200)) assert.ok([401, 403, 409].includes(lost.status));
    const left = won[0]?.body.kept;
    const held = await rows<{ user_id: string }>(app, 'select distinct user_id from contacts');
    assert.deepEqual(
      held.map((row) => row.user_id),
      [left],
    );
    const merged = await rows<{ id: string }>(app, 'select id from users where merged_into is not null');
    assert.equal(merged.length, 1);
  });
}

for (const kind of THOROUGH) {
  describe(`two accounts of one person, on ${kind}`, () => {
    test('what waited on the other is dead: its code, its link, and a begin of the same moment', async (t) => {
      const app = await start(t, kind, { policy: { completion: 'click' } });
      const { ann, bob, bobId } = await two(app);
      const change = await bob.begin({ kind: 'email', value: 'b@new.example', method: 'both' });
      const mail = await app.mailTo('b@new.example');
      const { plan } = (await ask(ann, bob, { dryRun: true })).body;
      const [merged] = await Promise.all([
        ask(ann, bob, { plan }),
        bob.send('POST', '/v1/changes', { kind: 'phone', value: '+358407654321' }),
        bob.send('POST', '/v1/changes', { kind: 'phone', value: '+358407654322' }),
      ]);
      // A begin that came first has made the plan old: then once more.
      if (merged.status !== 200) assert.equal((await merge(ann, bob)).status, 200);
      const waits = await rows(app, `select id from changes where user_id = '${bobId}' and state = 'waiting'`);
      assert.deepEqual(waits, []);
      const pressed = await app
        .person('eve', strongSignIn())
        .send<Problem>('POST', '/v1/links/confirm', { token: tokenIn(mail) }, { authorization: '', origin: '' });
      assert.equal(word(pressed), '409 change-closed');
      const held = await rows(app, `select id from contacts where user_id = '${bobId}'`);
      assert.deepEqual(held, []);
      assert.equal((await bob.prove(change, '123456')).status, 401);
    });

    test('who was let in a moment before the merge comes too late', async (t) => {
      const asked = await slowIntrospection(t);
      const app = await start(t, kind);
      const held = await start(t, kind, {
        databaseUrl: app.databaseUrl,
        project: { issuers: [app.idp.entry({ introspection: asked.introspection })] },
      });
      const { ann, bob, bobId } = await two(app);
      const begun = elsewhere(held, bob.token)('POST', '/v1/changes', { kind: 'email', value: 'b@new.example' });
      await asked.reached;
      assert.equal((await merge(ann, bob)).status, 200);
      asked.release();
      assert.equal(word(await begun), '401 token-invalid');
      assert.deepEqual(await rows(app, `select id from changes where user_id = '${bobId}'`), []);
    });

    test('an account signed out everywhere while its token was asked about is not merged by that token', async (t) => {
      const asked = await slowIntrospection(t);
      const app = await start(t, kind);
      const held = await start(t, kind, {
        databaseUrl: app.databaseUrl,
        project: { issuers: [app.idp.entry({ introspection: asked.introspection })] },
      });
      const { ann, bob } = await two(app);
      const body = { token: bob.token, keep: 'mine', dryRun: true };
      const merging = elsewhere(held, ann.token)('POST', '/v1/merges', body);
      await asked.reached;
      const admin = fresh(app, 'ada', { roles: 'contacts-admin' });
      await admin.send('POST', '/v1/admin/users/bob/revoke', { reason: 'signed-out', note: 'asked for' });
      asked.release();
      assert.equal(word(await merging), '401 token-invalid other');
    });
  });
}
