// Owns what a merge does to both accounts, and which messages and events tell of it. Not what happens at the same moment: races.test.ts.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MINUTE } from '../../kit/clock.ts';
import { THOROUGH } from '../../kit/database.ts';
import { tokenIn } from '../../kit/inbox.ts';
import { receiver } from '../../kit/webhook.ts';
import {
  ANN,
  BOB,
  DAY,
  PHONE,
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
import { strongSignIn } from '../../kit/sign-in.ts';

for (const kind of THOROUGH) {
  describe(`two accounts of one person, on ${kind}`, () => {
    test('the other is no longer anybody, by that token or the next, and is kept: disabled, and whose it became', async (t) => {
      const app = await start(t, kind);
      const { ann, bob, annId, bobId } = await two(app);
      const session = await bob.send('POST', '/v1/session');
      assert.equal((await merge(ann, bob)).status, 200);
      app.clock.pass(MINUTE);
      for (const person of [bob, fresh(app, 'bob')])
        assert.equal(word(await person.send<Problem>('GET', '/v1/me')), '401 token-invalid');
      const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
      const bySession = await bob.send('GET', '/v1/me', undefined, { authorization: '', cookie });
      assert.equal(bySession.status, 401);
      const [row] = await rows<{ disabled: number; merged_into: string }>(
        app,
        `select disabled, merged_into from users where id = '${bobId}'`,
      );
      assert.deepEqual([row?.disabled, row?.merged_into], [1, annId]);
      const admin = fresh(app, 'ada', { roles: 'contacts-admin' });
      for (const reason of ['enabled', 'recovered']) {
        const answer = await admin.send<Problem>('POST', '/v1/admin/users/bob/revoke', { reason, note: 'asked for' });
        assert.equal(word(answer), '403 not-allowed merged');
      }
    });

    test('keep theirs: who asked goes on as the other', async (t) => {
      const app = await start(t, kind);
      const { ann, bob } = await two(app);
      const { body } = await merge(ann, bob, 'theirs');
      assert.deepEqual(list(body.contacts), [ANN, `${BOB}*`, `${PHONE}*`].sort());
      assert.deepEqual(await contacts(bob), [ANN, `${BOB}*`, `${PHONE}*`].sort());
      assert.equal((await ann.send('GET', '/v1/me')).status, 401);
    });

    test('login ids come along, and what was kept for the other is kept for the one', async (t) => {
      const app = await start(t, kind, { policy: { undo: 'freeze' } });
      const ann = fresh(app);
      const bob = fresh(app, BOB, { email: BOB });
      await ann.me();
      const change = await bob.begin({ kind: 'email', value: 'bob@new.example', then: 'replace' });
      assert.equal((await bob.prove(change, await app.codeTo('bob@new.example'))).body.state, 'done');
      assert.equal((await merge(ann, bob)).status, 200);
      assert.deepEqual(await contacts(ann), [`${ANN}*`, 'bob@new.example+login'].sort());
      const again = await ann.begin({ kind: 'email', value: BOB, then: 'add' });
      assert.equal((await ann.prove(again, await app.codeTo(BOB))).body.state, 'done');
    });

    test('every verified contact of both is told, in words of its side, and nothing in full', async (t) => {
      const app = await start(t, kind);
      const { ann, bob } = await two(app);
      await merge(ann, bob);
      await app.courier.drain();
      const [mine, theirs, sms] = [ANN, BOB, PHONE].map((to) => notices(app, to));
      assert.deepEqual([mine?.length, theirs?.length, sms?.length], [1, 1, 1]);
      assert.match(mine?.[0]?.subject ?? '', /merged into your Example account/);
      assert.match(theirs?.[0]?.subject ?? '', /Your Example account was merged into another/);
      assert.match(theirs?.[0]?.text ?? '', /cannot be undone/);
      assert.match(sms?.[0]?.text ?? '', /now part of the account of a\*\*@o\*\*\.example/);
      assert.ok(!`${mine?.[0]?.text}${mine?.[0]?.html}`.includes(BOB));
      assert.ok(!`${theirs?.[0]?.text}${theirs?.[0]?.html}`.includes(ANN));
    });

    for (const to of [ANN, BOB, PHONE])
      test(`the link in the notice to ${to} stops the account that has all now, and takes nothing back`, async (t) => {
        const site = await receiver();
        t.after(() => site.close());
        const app = await start(t, kind, { project: { webhooks: [site.webhook] } });
        const { ann, bob, annId } = await two(app);
        await merge(ann, bob);
        await app.courier.drain();
        const before = await contacts(ann);
        const token = tokenIn(notices(app, to)[0] ?? assert.fail('no notice'));
        const page = await app.person().send<string>('GET', `/undo?t=${token}`, undefined, { authorization: '' });
        assert.deepEqual([page.status, /Two accounts became one/.test(page.body)], [200, true]);
        const done = await undo(app, token);
        assert.deepEqual([done.status, done.body.restored], [200, []]);
        assert.deepEqual(await contacts(ann), before);
        const begun = await ann.send<Problem>('POST', '/v1/changes', { kind: 'email', value: 'x@y.example' });
        assert.equal(word(begun), '409 frozen');
        assert.equal(word(await undo(app, token)), '409 change-closed');
        await app.courier.drain();
        const frozen = site.calls.find((c) => c.body.type === 'account.frozen') ?? assert.fail('not told');
        assert.equal((frozen.body.data['user'] as { id: string }).id, annId);
      });

    test('links that the other’s contacts had before stop the account that has them now', async (t) => {
      const app = await start(t, kind, { policy: { undo: 'freeze' } });
      const { ann, bob } = await two(app);
      const waits = await bob.begin({ kind: 'email', value: 'b@new.example' });
      const asked = tokenIn(notices(app, BOB)[0] ?? assert.fail('no notice'));
      const done = await bob.begin({ kind: 'phone', value: '+358407654321' });
      await bob.prove(done, await app.codeTo('+358407654321'));
      await app.courier.drain();
      const demoted = tokenIn(notices(app, PHONE)[0] ?? assert.fail('no notice'));
      assert.equal((await merge(ann, bob)).status, 200);
      const before = list((await ann.me()).contacts);
      for (const token of [asked, demoted]) {
        assert.equal((await undo(app, token)).status, 200);
        // A token that does not say when its person signed in gets through no freeze.
        const begun = await app
          .person('ann', strongSignIn())
          .send<Problem>('POST', '/v1/changes', { kind: 'email', value: 'x@y.example' });
        assert.equal(word(begun), '409 frozen');
        assert.deepEqual(await contacts(app.person('ann', strongSignIn())), before, 'nothing moves');
        app.clock.pass(DAY);
      }
      const other = await rows<{ why: string }>(app, `select why from changes where id = '${waits.id}'`);
      assert.equal(other[0]?.why, 'reported');
    });

    test('the site hears of both, and which identities are over', async (t) => {
      const site = await receiver();
      t.after(() => site.close());
      const app = await start(t, kind, { project: { webhooks: [site.webhook] } });
      const { ann, bob, annId, bobId } = await two(app);
      await merge(ann, bob);
      await app.courier.drain();
      const heard = site.calls.map(({ body: { type, data } }) => {
        const { user, contact } = data as { user: { id: string }; contact?: { value: string } };
        return `${type} ${contact?.value ?? ''} of ${user.id}`;
      });
      assert.deepEqual(
        heard.sort(),
        [
          ...[BOB, PHONE].flatMap((value) => [
            `contact.added ${value} of ${annId}`,
            `contact.verified ${value} of ${annId}`,
            `contact.removed ${value} of ${bobId}`,
          ]),
          `user.merged  of ${annId}`,
          `sessions.end  of ${bobId}`,
        ].sort(),
      );
      const { data } = site.calls.find((c) => c.body.type === 'user.merged')?.body ?? assert.fail('not told');
      assert.deepEqual(data['from'], { id: bobId, identities: [{ iss: app.idp.issuer, sub: 'bob' }] });
    });

    test('both have it in their record, with the id of the other and no address', async (t) => {
      const app = await start(t, kind);
      const { ann, bob, annId, bobId } = await two(app);
      await merge(ann, bob);
      const found = await rows<{ user_id: string; data: string }>(
        app,
        "select user_id, data from audit where event = 'account-merged'",
      );
      const said = Object.fromEntries(found.map((row) => [row.user_id, JSON.parse(row.data) as unknown]));
      assert.deepEqual(said, {
        [annId]: { from: bobId, how: 'tokens' },
        [bobId]: { into: annId, how: 'tokens' },
      });
    });

    test('three accounts become one, and the first one’s link still stops the last', async (t) => {
      const app = await start(t, kind);
      const { ann, bob } = await two(app);
      const eve = fresh(app, 'eve');
      assert.equal((await merge(ann, bob)).status, 200);
      await app.courier.drain();
      assert.equal((await merge(eve, ann)).status, 200);
      assert.deepEqual(await contacts(eve), ['eve@old.example*', ANN, BOB, `${PHONE}*`].sort());
      assert.equal((await undo(app, tokenIn(notices(app, BOB).at(-1) ?? assert.fail('no notice')))).status, 200);
      const begun = await eve.send<Problem>('POST', '/v1/changes', { kind: 'email', value: 'x@y.example' });
      assert.equal(word(begun), '409 frozen');
    });
  });
}
