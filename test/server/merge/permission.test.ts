// Owns who may merge two accounts: the policy, the sign-ins, an admin. Not what a merge does: effects.test.ts.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MergedBody } from '../../../shared/wire/admin.ts';
import type { Tokens } from '../../../server/ports/tokens.ts';
import { createTokens } from '../../../server/tokens/user-token.ts';
import { type Person, type TestApp } from '../../kit/app.ts';
import { MINUTE, SECOND } from '../../kit/clock.ts';
import { THOROUGH, silent } from '../../kit/database.ts';
import { tokenIn } from '../../kit/inbox.ts';
import { settled } from '../../store/rows.ts';
import {
  ANN,
  BOB,
  DAY,
  PHONE,
  ask,
  contacts,
  fresh,
  list,
  merge,
  notices,
  rows,
  start,
  two,
  undo,
  word,
  type Problem,
} from './kit.ts';
import { freshSignIn, strongSignIn } from '../../kit/sign-in.ts';

for (const kind of THOROUGH) {
  describe(`two accounts of one person, on ${kind}`, () => {
    test('the policy decides: off by default, and an admin’s alone is not a person’s', async (t) => {
      for (const setting of ['off', 'admin'] as const) {
        const app = await start(t, kind, { policy: { merge: setting } });
        const { ann, bob } = await two(app);
        assert.equal(word(await ask(ann, bob, { dryRun: true })), '403 not-allowed merge');
      }
    });

    test('both sign-ins have to be fresh, strong where a change would ask a contact, and still hold', async (t) => {
      const app = await start(t, kind, { introspects: true });
      const { ann, bob } = await two(app);
      const stale = (sub: string) => app.person(sub, strongSignIn({ authAgo: 360 }));
      assert.equal(word(await ask(stale('ann'), bob, { dryRun: true })), '401 step-up-required');
      assert.equal(word(await ask(ann, stale('bob'), { dryRun: true })), '401 step-up-required other');
      // A token that does not say when: nobody would be asked to agree in its stead.
      const undated = (sub: string) => app.person(sub, { auth_time: undefined });
      assert.equal(word(await ask(undated('ann'), bob, { dryRun: true })), '401 step-up-required');
      assert.equal(word(await ask(ann, undated('bob'), { dryRun: true })), '401 step-up-required other');
      assert.equal(word(await ask(ann, { token: `${bob.token}x` }, { dryRun: true })), '401 token-invalid other');
      app.idp.signOut('bob');
      assert.equal(word(await ask(ann, bob, { dryRun: true })), '401 token-invalid other');
      app.idp.signOut('ann');
      assert.equal(word(await ask(ann, bob, { dryRun: true })), '401 token-invalid');
      app.idp.signOut(null);
      const { plan } = (await ask(ann, bob, { dryRun: true })).body;
      app.clock.pass(6 * MINUTE);
      assert.equal(word(await ask(fresh(app), bob, { plan })), '401 step-up-required other');
      assert.equal((await ask(fresh(app), fresh(app, 'bob'), { plan })).status, 200);
    });

    test('by a password alone nobody gives an account away, unless a change would take no more either', async (t) => {
      const auto = await start(t, kind, { policy: { strongAcr: ['gold'] } });
      const weakly = (sub: string) => auto.person(sub, freshSignIn());
      assert.equal(word(await ask(weakly('ann'), fresh(auto, 'bob'), { dryRun: true })), '401 step-up-required');
      const weak = await ask(fresh(auto), weakly('bob'), { dryRun: true });
      assert.equal(word(weak), '401 step-up-required other');
      assert.match(weak.headers.get('www-authenticate') ?? '', /acr_values="gold"/);
      assert.equal((await merge(fresh(auto), fresh(auto, 'bob'))).status, 200);
      const always = await start(t, kind, { policy: { confirmCurrent: 'always' } });
      const answer = await ask(fresh(always), fresh(always, 'bob'), { dryRun: true });
      assert.equal(word(answer), '403 not-allowed current-needed');
    });

    test('one account twice, another project’s token, a session, an admin, or not a token: refused', async (t) => {
      const app = await start(t, kind);
      const { ann, bob } = await two(app);
      assert.equal(word(await ask(ann, fresh(app), { dryRun: true })), '403 not-allowed same');
      const foreign = app.idp.token(strongSignIn({ sub: 'bob', aud: 'another-project' }));
      assert.equal(word(await ask(ann, { token: foreign }, { dryRun: true })), '401 token-invalid other');
      assert.equal(word(await ask(ann, { token: `other:${bob.token}` }, { dryRun: true })), '401 token-invalid other');
      assert.equal((await ask(ann, { token: `default:${bob.token}` }, { dryRun: true })).status, 200);

      const admin = fresh(app, 'ada', { roles: ['contacts-admin'] });
      for (const [by, other] of [
        [ann, admin],
        [admin, bob],
      ] as const)
        for (const keep of ['mine', 'theirs'] as const)
          assert.equal(word(await ask(by, other, { keep, dryRun: true })), '403 not-allowed admin');

      const opened = await ann.send('POST', '/v1/session');
      const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
      const body = { token: bob.token, keep: 'mine', dryRun: true };
      const bySession = await ann.send<Problem>('POST', '/v1/merges', body, {
        authorization: '',
        cookie,
        'sec-fetch-site': 'same-origin',
      });
      assert.equal(word(bySession), '401 token-invalid');
    });

    test('a token of another project that this server serves is nobody’s here', async (t) => {
      const foreign = new Set<string>();
      const tokens = (): Tokens => createTokens([app.project], { clock: app.clock, log: silent });
      const verify: Tokens['verify'] = async (token, by) => {
        const read = await tokens().verify(token, by);
        return read.ok && foreign.has(token) ? { ok: true, value: { ...read.value, project: 'other' } } : read;
      };
      const app = await start(t, kind, { parts: { tokens: { verify, keys: (id) => tokens().keys(id) } } });
      const { ann, bob } = await two(app);
      assert.equal((await ask(ann, bob, { dryRun: true })).status, 200);
      foreign.add(bob.token);
      assert.equal(word(await ask(ann, bob, { dryRun: true })), '401 token-invalid other');
    });

    test('a disabled account, or a frozen one, is not merged from either side', async (t) => {
      const app = await start(t, kind);
      const { ann, bob } = await two(app);
      await bob.begin({ kind: 'email', value: 'b@new.example' });
      await undo(app, tokenIn(notices(app, BOB)[0] ?? assert.fail('no notice')));
      app.clock.pass(SECOND);
      const later = { ann: fresh(app), bob: fresh(app, 'bob') };
      assert.equal(word(await ask(later.ann, later.bob, { dryRun: true })), '409 frozen');
      assert.equal(word(await ask(later.bob, later.ann, { dryRun: true })), '409 frozen');
      const admin = fresh(app, 'ada', { roles: 'contacts-admin' });
      await admin.send('POST', '/v1/admin/users/bob/revoke', { reason: 'disabled', note: 'asked for' });
      assert.equal(word(await ask(later.ann, fresh(app, 'bob'), { dryRun: true })), '401 token-invalid other');
      assert.equal((await ask(ann, bob, { dryRun: true })).status, 401);
    });

    test('while somebody may still take a change of either back, both wait; recovered, the way is free', async (t) => {
      const app = await start(t, kind);
      const { bob } = await two(app);
      const change = await bob.begin({ kind: 'email', value: 'bob@new.example' });
      await bob.prove(change, await app.codeTo('bob@new.example'));
      await app.courier.drain();
      const refused = await ask(fresh(app), fresh(app, 'bob'), { dryRun: true });
      assert.equal(word(refused), '409 frozen way-back');
      assert.equal(refused.body.until, new Date(app.clock() + 7 * DAY).toISOString());
      assert.equal(word(await ask(fresh(app, 'bob'), fresh(app), { dryRun: true })), '409 frozen way-back');
      app.clock.pass(7 * DAY);
      assert.equal((await ask(fresh(app), fresh(app, 'bob'), { dryRun: true })).status, 200);
    });
  });

  describe(`a merge by an admin, on ${kind}`, () => {
    const by = (app: TestApp, claims = {}) => fresh(app, 'ada', { roles: ['contacts-admin'], ...claims });
    const send = (admin: Person, body: object) => admin.send<MergedBody & Problem>('POST', '/v1/admin/merges', body);

    test('after a dry run, by our ids or by sub; contacts are masked, and the admin stands in both records', async (t) => {
      const app = await start(t, kind, { policy: { merge: 'admin' }, project: { adminApprovals: 'off' } });
      const { ann, annId, bobId } = await two(app);
      const admin = by(app);
      const ada = (await admin.me()).user.id;
      const none = await send(admin, { from: 'bob', into: 'ann', dryRun: false });
      assert.deepEqual([none.status, none.body.errors?.[0]?.path], [400, 'plan']);
      const dry = await send(admin, { from: 'bob', into: annId, dryRun: true });
      assert.deepEqual([dry.body.kept, dry.body.gone, dry.body.done], [annId, bobId, false]);
      assert.deepEqual(list(dry.body.contacts), ['a••@o••.example*', 'b••@o••.example', '+35…67*'].sort());
      const real = await send(admin, { from: bobId, into: 'ann', dryRun: false, plan: dry.body.plan });
      assert.deepEqual([real.status, real.body.done], [200, true]);
      assert.deepEqual(await contacts(ann), [`${ANN}*`, BOB, `${PHONE}*`].sort());
      const found = await rows<{ actor: string }>(app, "select actor from audit where event = 'account-merged'");
      assert.deepEqual(
        found.map((row) => row.actor),
        [`admin:${ada}`, `admin:${ada}`],
      );
      await app.courier.drain();
      for (const to of [ANN, BOB, PHONE]) assert.equal(notices(app, to).length, 1, to);
      assert.equal(word(await send(admin, { from: 'bob', into: 'ann', dryRun: true })), '403 not-allowed disabled');
    });

    test('not by others, not when it is off, not with an old sign-in, not of unknown users or oneself', async (t) => {
      const off = await start(t, kind, { policy: { merge: 'off' } });
      await two(off);
      const pair = { from: 'bob', into: 'ann', dryRun: true };
      assert.equal(word(await send(by(off), pair)), '403 not-allowed merge');
      const app = await start(t, kind, { policy: { merge: 'admin' } });
      const { ann } = await two(app);
      assert.equal(word(await send(ann, pair)), '403 not-allowed');
      const old = by(app, { authAgo: 360 });
      assert.equal(word(await send(old, pair)), '401 step-up-required');
      assert.equal(word(await send(by(app), { ...pair, from: 'nobody' })), '404 not-found');
      await settled(app.store, 'usr_far', [], { project: 'other' });
      for (const stranger of ['usr_none', 'usr_far'])
        for (const side of ['from', 'into'])
          assert.equal(word(await send(by(app), { ...pair, [side]: stranger })), '404 not-found');
      assert.equal(word(await send(by(app), { ...pair, from: 'ann' })), '403 not-allowed same');
      await by(app).me();
      assert.equal(word(await send(by(app), { ...pair, from: 'ada' })), '403 not-allowed admin');
    });
  });
}
