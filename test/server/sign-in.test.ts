import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { startApp, type TestAppOptions } from '../kit/app.ts';
import { HOUR } from '../kit/clock.ts';

async function start(t: TestContext, options: TestAppOptions = {}) {
  const app = await startApp(options);
  t.after(() => app.close());
  return app;
}

type Claims = Readonly<Record<string, unknown>>;

const FIRST: readonly (readonly [what: string, claims: Claims, contacts: readonly string[]])[] = [
  [
    'verified claims are verified contacts',
    { phone_number: '+358401234567', phone_number_verified: true },
    ['ann@old.example verified', '+358401234567 verified'],
  ],
  [
    'only exactly true verifies',
    { email_verified: 'true', phone_number: '+358401234567', phone_number_verified: 1 },
    ['ann@old.example', '+358401234567'],
  ],
  [
    'a number of a country that cannot be texted is kept all the same',
    { phone_number: '+33612345678', phone_number_verified: true },
    ['ann@old.example verified', '+33612345678 verified'],
  ],
  ['a claim that is no address is skipped', { email: 'not an address', phone_number: '123' }, []],
  ['a claim that is no text is skipped', { email: ['a@x.example', 'b@x.example'] }, []],
  ['no claims, no contacts', { email: undefined }, []],
];

for (const [what, claims, contacts] of FIRST) {
  test(`at first sight: ${what}`, async (t) => {
    const app = await start(t);
    const me = await app.person('ann', claims).me();
    assert.deepEqual(
      me.contacts.map((c) => (c.verified ? `${c.value} verified` : c.value)),
      contacts,
    );
    assert.ok(me.contacts.every((c) => c.primary));
  });
}

test('an issuer that is not trusted for it verifies nothing', async (t) => {
  const app = await start(t);
  const entry = app.idp.entry({ trustVerified: false, trustLoginClaims: false });
  const distrusting = await start(t, { project: { issuers: [entry] } });
  const token = app.idp.token({ sub: 'ann', email: 'ann@old.example', email_verified: true });
  const { body } = await distrusting
    .person()
    .send<{ contacts: { verified: boolean }[] }>('GET', '/v1/me', undefined, { authorization: `Bearer ${token}` });
  assert.deepEqual(
    body.contacts.map((c) => c.verified),
    [false],
  );
});

test('a claimed address that another has verified stands unverified, and nobody gets an error', async (t) => {
  const app = await start(t);
  await app.person('bob').me();
  const me = await app.person('ann', { email: 'bob@old.example' }).me();
  assert.deepEqual(
    me.contacts.map((c) => [c.value, c.verified]),
    [['bob@old.example', false]],
  );
});

test('a claimed address that stays another’s is no reason to write at every request', async (t) => {
  const app = await start(t);
  await app.person('bob').me();
  const ann = app.person('ann', { email: 'bob@old.example' });
  await ann.me();
  const { write } = app.store;
  let writes = 0;
  Object.assign(app.store, { write: (work: Parameters<typeof write>[0]) => (writes++, write(work)) });
  await ann.me();
  assert.equal(writes, 0);
});

test('with `claims: first`, later sign-ins never add, promote or overwrite', async (t) => {
  const app = await start(t);
  const { claims, ...entry } = app.idp.entry();
  const first = await start(t, { project: { issuers: [{ ...entry, claims: { ...claims, mode: 'first' } }] } });
  const me = (more: Readonly<Record<string, unknown>> = {}) => {
    const token = app.idp.token({ email: 'ann@old.example', email_verified: true, ...more });
    return first
      .person()
      .send<{ contacts: { value: string }[] }>('GET', '/v1/me', undefined, { authorization: `Bearer ${token}` });
  };
  await me();
  app.clock.pass(HOUR);
  first.clock.pass(HOUR);
  const { body } = await me({
    email: 'ann@other.example',
    phone_number: '+358401234567',
    phone_number_verified: true,
  });
  assert.deepEqual(
    body.contacts.map((c) => c.value),
    ['ann@old.example'],
  );
});

test('a later login verifies the very contact that it names (V13)', async (t) => {
  const app = await start(t);
  const before = await app.person('ann', { email_verified: false }).me();
  assert.deepEqual(
    before.contacts.map((c) => c.verified),
    [false],
  );
  const after = await app.person('ann', { email: 'ANN@old.example' }).me();
  assert.deepEqual(
    after.contacts.map((c) => [c.verified, c.primary]),
    [[true, true]],
  );
});

test('thirty first calls at the same moment make one user', async (t) => {
  for (const database of ['sqlite', 'postgres'] as const) {
    const app = await start(t, { database });
    const ids = await Promise.all(Array.from({ length: 30 }, async () => (await app.person().me()).user.id));
    assert.equal(new Set(ids).size, 1);
  }
});

test('the same sub of two issuers is two users, and neither sees the other (R-007)', async (t) => {
  const app = await start(t);
  const other = await start(t);
  const entries = [
    app.idp.entry({ issuer: 'https://one.example' }),
    other.idp.entry({ issuer: 'https://two.example' }),
  ];
  const both = await start(t, { project: { issuers: entries } });
  const tokens = [app.idp.token({ iss: 'https://one.example' }), other.idp.token({ iss: 'https://two.example' })];
  const ids = [];
  for (const token of tokens) {
    const { body } = await both
      .person()
      .send<{ user: { id: string } }>('GET', '/v1/me', undefined, { authorization: `Bearer ${token}` });
    ids.push(body.user.id);
  }
  assert.equal(new Set(ids).size, 2);
});
