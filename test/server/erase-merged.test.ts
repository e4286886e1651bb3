import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { MergedBody } from '../../shared/wire/admin.ts';
import { eraseUser, findErasable } from '../../server/service/erase.ts';
import { createSecrets } from '../../server/tokens/secrets.ts';
import { KEYS, startApp, type Person, type TestApp } from '../kit/app.ts';
import { queryDatabase, readAllBytes } from '../kit/at-rest.ts';
import { runHere } from '../kit/command.ts';
import { THOROUGH, type DatabaseKind } from '../kit/database.ts';
import { receiver } from '../kit/webhook.ts';
import { strongSignIn } from '../kit/sign-in.ts';

/** Carl became part of Ann, and Ann of Bob. Each had a waiting change, and the site was told of all but the last merge. */
async function merged(t: TestContext, database: DatabaseKind) {
  const hook = await receiver();
  t.after(() => hook.close());
  const app = await startApp({
    database,
    policy: { merge: 'both-tokens' },
    project: { webhooks: [hook.webhook] },
  });
  t.after(() => app.close());
  const person = (sub: string): Person =>
    app.person(sub, strongSignIn({ preferred_username: `${sub}-name`, email: `${sub.slice(0, -4)}@old.example` }));
  const [carl, ann, bob] = [person('carl-sub'), person('ann-sub'), person('bob-sub')];
  const ids = [];
  for (const one of [carl, ann, bob]) ids.push((await one.me()).user.id);
  await person('dora-sub').me();
  const begin = (of: Person, value: string) => of.begin({ kind: 'email', value });
  await begin(carl, 'carl-new@x.example');
  await merge(ann, carl);
  await begin(ann, 'ann-new@x.example');
  await app.courier.drain();
  await merge(bob, ann);
  await begin(bob, 'bob-new@x.example');
  const ctx = { store: app.store, secrets: createSecrets(KEYS), clock: app.clock, projects: [app.project] };
  const erase = (project: string, user: string) => eraseUser(ctx, project, user);
  const erasable = (project: string, user: string) => findErasable(ctx, project, user);
  const [carlId = '', annId = '', bobId = ''] = ids;
  return { app, erase, erasable, bob, carlId, annId, bobId };
}

async function merge(kept: Person, gone: Person): Promise<void> {
  const ask = (more: object) =>
    kept.send<MergedBody>('POST', '/v1/merges', { token: gone.token, keep: 'mine', ...more });
  const { body } = await ask({ dryRun: true });
  assert.equal((await ask({ dryRun: false, plan: body.plan })).status, 200);
}

const of = (app: TestApp) => ({ files: app.files, url: app.databaseUrl });
const stored = async (app: TestApp) => (await app.sweep(), readAllBytes(of(app)));

for (const kind of THOROUGH) {
  test(`with a person go the accounts that became part of theirs, on ${kind}`, async (t) => {
    const { app, erase, erasable, carlId, annId, bobId } = await merged(t, kind);
    const planned = await erasable('default', 'bob-sub');
    assert.partialDeepStrictEqual(planned, {
      ok: true,
      value: { user: bobId, contacts: 3, identities: 3, changes: 3, partOf: null },
    });
    assert.deepEqual(planned.ok && [...planned.value.merged].sort(), [carlId, annId].sort());
    assert.deepEqual(await erase('default', 'bob-sub'), planned, 'what was foretold');
    const text = await stored(app);
    for (const name of ['carl', 'ann', 'bob'])
      for (const hers of [`${name}-sub`, `${name}@old.example`, `${name}-new@x.example`])
        assert.ok(!text.includes(hers), hers);
    assert.ok(text.includes('dora-sub'), 'nobody else is touched');
    const erased = await queryDatabase(of(app), `select user_id from audit where event = 'user-erased'`);
    assert.deepEqual(erased.map((row) => row['user_id']).sort(), [carlId, annId, bobId].sort());
    const left = await queryDatabase(
      of(app),
      `select event from audit where user_id in ('${carlId}', '${annId}', '${bobId}') and personal <> '{}'`,
    );
    assert.deepEqual(left, []);
    for (const sub of ['carl-sub', 'ann-sub', 'bob-sub'])
      assert.equal((await app.person(sub).send('GET', '/v1/me')).status, 401, sub);
    assert.partialDeepStrictEqual(await erase('default', bobId), { ok: true, value: { identities: 0, messages: 0 } });
    assert.equal((await queryDatabase(of(app), `select 1 from audit where event = 'user-erased'`)).length, 3, 'once');
  });

  test(`an account that became part of another is erased alone, also from what the site is told, on ${kind}`, async (t) => {
    const { app, erase, bob, carlId, annId, bobId } = await merged(t, kind);
    const done = await erase('default', annId);
    assert.partialDeepStrictEqual(done, {
      ok: true,
      value: { user: annId, merged: [carlId], identities: 2, contacts: 0 },
    });
    assert.equal(done.ok && done.value.partOf, bobId);
    const text = await stored(app);
    for (const hers of ['carl-sub', 'ann-sub', 'carl-new@x.example', 'ann-new@x.example'])
      assert.ok(!text.includes(hers), hers);
    const { contacts } = await bob.me();
    assert.deepEqual(
      contacts.map((c) => c.value).sort(),
      ['ann@old.example', 'bob@old.example', 'carl@old.example'],
      'the contacts are the other’s',
    );
    // The site still hears that both are one.
    const told = await queryDatabase(
      of(app),
      `select data from outbox where user_id = '${bobId}' and template = 'hook'`,
    );
    const from = told.map(({ data }) => (JSON.parse(String(data)) as { hook: { from?: unknown } }).hook.from);
    assert.deepEqual(from.filter(Boolean), [{ id: annId, identities: [] }]);
  });
}

test('the command says which accounts go along, and of which an account became a part', async (t) => {
  const { app, carlId, annId, bobId } = await merged(t, 'sqlite');
  const config = { databaseUrl: app.databaseUrl, projects: [app.project], keys: KEYS };
  const say = async (...args: string[]) =>
    (await runHere(['erase', '--project', 'default', ...args], { config, clock: app.clock })).text;
  assert.match(
    await say(carlId),
    new RegExp(
      `^This would erase ${carlId} of project default:\n[^]*\nIt became part of ${bobId}, .*Erase ${bobId} too`,
    ),
  );
  const both = `(${carlId}, ${annId}|${annId}, ${carlId})`;
  assert.match(
    await say(bobId, '--yes'),
    new RegExp(`^Erased ${bobId} of project default, with ${both} that became part of it:\n`),
  );
  assert.match(await say(bobId), /^Nothing is left of usr_/);
});
