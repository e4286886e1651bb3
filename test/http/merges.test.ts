import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MergedBody } from '../../shared/wire/admin.ts';
import { fromSite, json, problemOf, PUBLIC_URL, start } from './kit.ts';
import { strongSignIn } from '../kit/sign-in.ts';

test('both routes of merges answer as openapi.json says, also when they refuse', async () => {
  const app = await start({ policy: { merge: 'both-tokens' } });
  const [ann, bob] = [app.person('ann', strongSignIn()).token, app.person('bob', strongSignIn()).token];
  const admin = app.person('ada', strongSignIn({ roles: 'contacts-admin' })).token;
  const ask = (path: string, body: unknown, as = ann) => app.app.request(PUBLIC_URL + path, json(body, fromSite(as)));
  const codes = async (path: string, bodies: readonly unknown[], as = ann) => {
    const said: string[] = [];
    for (const body of bodies) said.push((await problemOf(ask(path, body, as))).code);
    return said;
  };
  const pair = { token: bob, keep: 'mine', dryRun: true };
  const none = { token: bob, keep: 'mine', dryRun: false };
  assert.deepEqual(
    await codes('/v1/merges', [
      {},
      { ...pair, keep: 'both' },
      { ...pair, dryRun: 'yes' },
      { ...pair, from: 'bob' },
      { ...pair, token: [bob] },
      { ...pair, token: 'x' },
      { ...pair, token: ann },
      none,
      { ...none, plan: 'x' },
    ]),
    [
      ...Array.from({ length: 5 }, () => 'body-invalid'),
      'token-invalid',
      'not-allowed',
      'body-invalid',
      'plan-outdated',
    ],
  );
  const dry = (await (await ask('/v1/merges', pair)).json()) as MergedBody;
  assert.equal((await ask('/v1/merges', { ...none, plan: dry.plan })).status, 200);

  const users = { from: 'ann', into: 'eve', dryRun: true };
  await ask('/v1/session', {}, app.person('eve', strongSignIn()).token);
  assert.deepEqual(await codes('/v1/admin/merges', [users]), ['not-allowed']);
  assert.deepEqual(
    await codes(
      '/v1/admin/merges',
      [
        { ...users, into: 'nobody' },
        { ...users, from: 'bob' },
      ],
      admin,
    ),
    ['not-found', 'not-allowed'],
  );
  assert.equal((await ask('/v1/admin/merges', users, admin)).status, 200);
  assert.equal((await app.app.request(`${PUBLIC_URL}/v1/merges`, json(pair))).status, 401);
});

test('the answer to a proof that merges is as openapi.json says', async () => {
  const app = await start({ policy: { merge: 'unsafe-proof-alone' } });
  const ann = app.person('ann', strongSignIn());
  await app.person('bob').me();
  const change = await ann.begin({ kind: 'email', value: 'bob@old.example', onConflict: 'merge-keep-theirs' });
  const { status, body } = await ann.prove(change, await app.codeTo('bob@old.example'));
  assert.deepEqual([status, body.merged], [200, 'kept-theirs']);
});
