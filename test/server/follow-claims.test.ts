import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { DAY } from '../../shared/duration.ts';
import type { ActivityBody } from '../../shared/wire/activity.ts';
import type { UndoneBody } from '../../shared/wire/links.ts';
import type { ClaimsMode } from '../../server/core/follow-claim.ts';
import type { Issuer, Webhook } from '../../server/ports/project.ts';
import { PUBLIC_URL, startApp, type TestApp } from '../kit/app.ts';
import { HOUR, MINUTE } from '../kit/clock.ts';
import { createIdp } from '../kit/idp.ts';
import { tokenIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { receiver } from '../kit/webhook.ts';

const OLD = 'ann@old.example';
const OTHER = 'ann@other.example';

type Claims = Readonly<Record<string, unknown>>;

/** A server whose issuer has this mode; the issuer is that of the server's own identity provider. */
async function start(
  t: TestContext,
  mode: ClaimsMode,
  issuer: Partial<Issuer> = {},
  webhooks: readonly Webhook[] = [],
) {
  const probe = await createIdp();
  const { claims } = probe.entry();
  await probe.close();
  const app = await startApp({ project: { webhooks } });
  Object.assign(app.project.issuers[0] ?? {}, { claims: { ...claims, mode }, ...issuer });
  t.after(() => app.close());
  return app;
}

async function contactsOf(app: TestApp, claims: Claims = {}): Promise<readonly string[]> {
  const { contacts } = await app.person('ann', claims).me();
  return contacts.map((c) => `${c.value}${c.verified ? '' : ' unverified'}${c.primary ? '*' : ''}`);
}

/** Ann changes her address by a proof, as a person does. */
async function changeTo(app: TestApp, value: string, claims: Claims = {}): Promise<void> {
  const ann = app.person('ann', strongSignIn(claims));
  const begun = await ann.begin({ kind: 'email', value, then: 'replace' });
  const proved = await ann.prove(begun, await app.codeTo(value));
  assert.equal(proved.status, 200, JSON.stringify(proved.body));
}

describe('claims of later sign-ins', () => {
  test('with `follow`, a verified claim replaces the primary that came from the same issuer', async (t) => {
    const app = await start(t, 'follow');
    await contactsOf(app);
    app.clock.pass(MINUTE);
    assert.deepEqual(await contactsOf(app, { email: OTHER }), [`${OTHER}*`]);
    const told = await app.mailTo(OLD);
    assert.match(told.text, /undo\?t=/, 'the earlier contact is told, with a link that undoes it');
    const { body } = await app.person('ann', { email: OTHER }).send<ActivityBody>('GET', '/v1/activity');
    assert.deepEqual(
      body.entries.map(({ event, by, target }) => [event, by, target]),
      [
        ['contact-changed-by-login', 'site', 'a••@o••.example'],
        ['user-created', 'you', null],
      ],
    );
  });

  test('the webhook says that a sign-in changed it', async (t) => {
    const site = await receiver();
    t.after(() => site.close());
    const app = await start(t, 'follow', {}, [site.webhook]);
    await contactsOf(app);
    app.clock.pass(MINUTE);
    await contactsOf(app, { email: OTHER });
    await app.courier.drain();
    const { data } = site.calls.find(({ body }) => body.type === 'contact.changed')?.body ?? assert.fail('no call');
    assert.partialDeepStrictEqual(data, {
      cause: 'sign-in',
      method: 'token',
      actor: 'site',
      before: { value: OLD },
      contact: { value: OTHER, primary: true, verifiedHow: 'token', verifiedBy: app.idp.issuer },
    });
  });

  test('a number that a later token brings is added, when the user has none', async (t) => {
    const app = await start(t, 'follow');
    await contactsOf(app);
    const phone = { phone_number: '+358401234567', phone_number_verified: true };
    assert.deepEqual(await contactsOf(app, phone), [`${OLD}*`, '+358401234567*']);
    assert.match((await app.mailTo(OLD)).text, /phone/i);
  });

  test('both kinds at once are followed, each with its own version', async (t) => {
    const app = await start(t, 'follow');
    const phone = { phone_number: '+358401234567', phone_number_verified: true };
    await contactsOf(app, phone);
    app.clock.pass(MINUTE);
    const moved = { email: OTHER, phone_number: '+358407654321', phone_number_verified: true };
    assert.deepEqual(await contactsOf(app, moved), [`${OTHER}*`, '+358407654321*']);
  });

  test('an issuer that flips back and forth is followed each time, a week apart', async (t) => {
    const app = await start(t, 'follow');
    await contactsOf(app);
    for (const email of [OTHER, OLD, OTHER]) {
      app.clock.pass(8 * DAY);
      assert.deepEqual(await contactsOf(app, { email }), [`${email}*`]);
    }
  });

  for (const mode of ['follow', 'always'] as const) {
    const cases: readonly (readonly [what: string, prepare: (app: TestApp) => Promise<void>, claims: Claims])[] = [
      ['an unverified claim', (app) => Promise.resolve(app.clock.pass(HOUR)), { email: OTHER, email_verified: false }],
      [
        'a claim that says "true" as text',
        (app) => Promise.resolve(app.clock.pass(HOUR)),
        { email: OTHER, email_verified: 'true' },
      ],
      ['a claim that is no address', (app) => Promise.resolve(app.clock.pass(HOUR)), { email: 'nobody' }],
      [
        'an address that another user holds',
        async (app) => {
          await app.person('bob', { email: OTHER }).me();
          app.clock.pass(HOUR);
        },
        { email: OTHER },
      ],
      [
        'a token that was issued before the contact',
        (app) => Promise.resolve(app.clock.pass(HOUR)),
        { email: OTHER, iat: Math.floor(Date.parse('2026-11-20T09:59:00Z') / 1000) },
      ],
    ];
    for (const [what, prepare, claims] of cases)
      test(`with \`${mode}\`, ${what} changes nothing`, async (t) => {
        const app = await start(t, mode);
        await contactsOf(app);
        await prepare(app);
        assert.deepEqual(await contactsOf(app, claims), [`${OLD}*`]);
      });

    test(`with \`${mode}\`, an address that the user replaced is never brought back`, async (t) => {
      const app = await start(t, mode);
      await contactsOf(app);
      await changeTo(app, 'ann@new.example');
      for (const days of [0, 1, 8, 400]) {
        app.clock.pass(days * DAY + MINUTE);
        assert.deepEqual(await contactsOf(app), ['ann@new.example*'], `${days} days later`);
      }
    });

    test(`with \`${mode}\`, nothing is followed while a replacement can be undone, and while the account is frozen`, async (t) => {
      const app = await start(t, mode);
      await contactsOf(app);
      app.clock.pass(MINUTE);
      await contactsOf(app, { email: OTHER });
      app.clock.pass(DAY);
      assert.deepEqual(await contactsOf(app, { email: 'ann@third.example' }), [`${OTHER}*`]);
      const token = tokenIn(await app.mailTo(OLD));
      const undone = await app.app.request(`${PUBLIC_URL}/v1/undo`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token }),
      });
      assert.equal(undone.status, 200);
      assert.equal(((await undone.json()) as UndoneBody).restored.length, 1);
      app.clock.pass(HOUR);
      assert.deepEqual(await contactsOf(app, { email: 'ann@third.example' }), [`${OLD}*`], 'frozen');
      app.clock.pass(30 * DAY);
      assert.deepEqual(await contactsOf(app, { email: OTHER }), [`${OLD}*`], 'the undo took it out of its place');
    });

    test(`with \`${mode}\`, a number that the user removed does not come back`, async (t) => {
      const app = await start(t, mode);
      const phone = { phone_number: '+358401234567', phone_number_verified: true };
      await contactsOf(app, phone);
      const ann = app.person('ann', strongSignIn(phone));
      const number = (await ann.me()).contacts.find((c) => c.kind === 'phone');
      const removed = await ann.send('DELETE', `/v1/contacts/${number?.id}`);
      if (removed.status === 204) {
        app.clock.pass(30 * DAY);
        assert.deepEqual(await contactsOf(app, phone), [`${OLD}*`]);
      } else assert.equal(removed.status, 409, 'the last contact of a kind stays');
    });
  }

  test('with `follow`, an address that the user chose stays, whatever the issuer claims', async (t) => {
    const app = await start(t, 'follow');
    await contactsOf(app);
    await changeTo(app, 'ann@new.example');
    app.clock.pass(30 * DAY);
    assert.deepEqual(await contactsOf(app, { email: OTHER }), ['ann@new.example*']);
  });

  test('with `always`, a new claim replaces also an address that the user chose, once its undo is over', async (t) => {
    const app = await start(t, 'always');
    await contactsOf(app);
    await changeTo(app, 'ann@new.example');
    app.clock.pass(6 * DAY);
    assert.deepEqual(await contactsOf(app, { email: OTHER }), ['ann@new.example*']);
    app.clock.pass(2 * DAY);
    assert.deepEqual(await contactsOf(app, { email: OTHER }), [`${OTHER}*`]);
    assert.match((await app.mailTo('ann@new.example')).text, /undo\?t=/);
  });

  test('a change that waits for its proof is not crossed', async (t) => {
    const app = await start(t, 'always');
    await contactsOf(app);
    app.clock.pass(MINUTE);
    const ann = app.person('ann', strongSignIn());
    await ann.begin({ kind: 'email', value: 'ann@new.example' });
    app.clock.pass(MINUTE);
    assert.deepEqual(await contactsOf(app, { email: OTHER }), [`${OLD}*`]);
  });

  test('`trustLoginClaims: false` and `trustVerified: false` switch all of it off', async (t) => {
    for (const issuer of [{ trustLoginClaims: false }, { trustVerified: false, trustLoginClaims: false }]) {
      const app = await start(t, 'always', issuer);
      const before = await contactsOf(app);
      app.clock.pass(HOUR);
      assert.deepEqual(await contactsOf(app, { email: OTHER }), before);
    }
  });

  test('an address that was given up before a merge is not brought back after it; one that moved by the merge may lead', async (t) => {
    const app = await startApp({ policy: { merge: 'both-tokens' } });
    t.after(() => app.close());
    const bob = (claims = {}) => app.person('bob', strongSignIn({ email: OLD, ...claims }));
    const carl = (claims = {}) => app.person('carl', strongSignIn({ email: 'carl@old.example', ...claims }));
    const begun = await bob().begin({ kind: 'email', value: 'bob@new.example', then: 'replace' });
    await bob().prove(begun, await app.codeTo('bob@new.example'));
    app.clock.pass(8 * DAY);
    const ask = (more: object) =>
      carl().send<{ plan: string }>('POST', '/v1/merges', { token: bob().token, keep: 'mine', ...more });
    const merged = await ask({ dryRun: false, plan: (await ask({ dryRun: true })).body.plan });
    assert.equal(merged.status, 200);
    app.clock.pass(8 * DAY);
    const seen = async (email: string) =>
      (await carl({ email }).me()).contacts.filter((c) => c.primary).map((c) => c.value);
    assert.deepEqual(await seen(OLD), ['carl@old.example']);
    assert.deepEqual(await seen('bob@new.example'), ['bob@new.example']);
  });

  test('a claim that changes nothing writes nothing', async (t) => {
    const app = await start(t, 'always');
    await contactsOf(app);
    await changeTo(app, 'ann@new.example');
    const { write } = app.store;
    let writes = 0;
    Object.assign(app.store, { write: (work: Parameters<typeof write>[0]) => (writes++, write(work)) });
    app.clock.pass(30 * DAY);
    await contactsOf(app);
    assert.equal(writes, 0);
  });
});
