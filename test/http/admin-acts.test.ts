import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActivityBody } from '../../shared/wire/activity.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { MINUTE } from '../kit/clock.ts';
import { tokenIn } from '../kit/inbox.ts';
import { DATABASES } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { act, listed, NEW, NOTE, OLD, startWithAdmins, word } from './admin-kit.ts';

const begins = { kind: 'email', value: NEW, note: NOTE };
const applies = { kind: 'email', value: NEW, primary: true, note: NOTE };

test('an admin starts a verification: the code goes to the new address, and the primary stays until it is proved', async () => {
  const { app, ann, id, admin } = await startWithAdmins();
  const begun = await act(admin('admin'), id, 'changes', begins);
  assert.deepEqual([begun.status, begun.body.startedBy, begun.body.state], [201, 'admin', 'waiting']);
  const code = await app.codeTo(NEW);
  assert.equal(app.inbox.messages(OLD).length, 1, 'the contact of now is told');
  const { contacts } = await ann.me();
  assert.deepEqual(
    contacts.map(({ value, primary }) => [value, primary]),
    [[OLD, true]],
  );
  const proved = await ann.prove({ id: begun.body.id ?? '' }, code);
  assert.deepEqual([proved.status, proved.body.state], [200, 'done']);
});

test('a change that support began asks a verified contact too, whatever the policy asks of the user', async () => {
  const { id, admin } = await startWithAdmins({ policy: { confirmCurrent: 'never' } });
  const begun = await act(admin('support'), id, 'changes', begins);
  assert.deepEqual([begun.status, begun.body.startedBy], [201, 'support']);
  assert.deepEqual(
    begun.body.proofs?.map(({ of }) => of),
    ['current', 'new'],
  );
  assert.doesNotMatch(JSON.stringify(begun.body), /ann@(?:new|old)\.example/, 'support sees no address');
});

for (const database of DATABASES)
  test(`each side of a change has messages of its own, and support sends one to the current contact too, on ${database}`, async () => {
    const { app, id, admin } = await startWithAdmins({ database });
    const desk = admin('support');
    const begun = await act(desk, id, 'changes', begins);
    app.clock.pass(2 * MINUTE);
    const sent = await act(desk, id, `changes/${begun.body.id}/resend`, { of: 'current' });
    assert.equal(sent.status, 202);
    assert.deepEqual(
      sent.body.proofs?.map(({ of, resendsLeft, resendAt }) => [
        of,
        resendsLeft,
        Date.parse(resendAt ?? '') > app.clock(),
      ]),
      [
        ['current', 3, true],
        ['new', 4, false],
      ],
    );
    assert.equal(word(await act(desk, id, `changes/${begun.body.id}/resend`, { of: 'current' })), '429 too-soon');
  });

test('a user who begins what support began has another change, with their own terms', async () => {
  const { ann, app, id, admin } = await startWithAdmins();
  const first = await act(admin('support'), id, 'changes', begins);
  app.clock.pass(MINUTE);
  const own = await app
    .person('ann', strongSignIn())
    .send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value: NEW });
  assert.notEqual(own.body.id, first.body.id);
  const old = await ann.send<ChangeBody>('GET', `/v1/changes/${first.body.id}`);
  assert.deepEqual([old.body.state, old.body.why], ['closed', 'replaced']);
});

test('an admin learns that an address is taken, support does not', async () => {
  const { app, id, admin } = await startWithAdmins();
  await app.person('bob').me();
  const taken = { ...begins, value: 'bob@old.example' };
  assert.equal(word(await act(admin('admin'), id, 'changes', taken)), '409 address-taken');
  assert.equal(word(await act(admin('support'), id, 'changes', taken)), '201');
});

test('a begin of an admin counts on the user and not on the network of the admin', async () => {
  const { app, admin } = await startWithAdmins({ policy: {}, parts: { trustedProxies: 1 } });
  const ada = admin('admin');
  const { beginsPerIp, beginsPerUser } = app.project.policy.quotas;
  const from = { 'x-forwarded-for': '203.0.113.7' };
  for (let i = 0; i <= beginsPerIp; i++) {
    const { user } = await app.person(`user-${i}`).me();
    const begun = await act(ada, user.id, 'changes', { ...begins, value: `new-${i}@new.example` }, from);
    assert.equal(begun.status, 201, String(i));
  }
  const { user } = await app.person('user-0').me();
  const answers: string[] = [];
  for (let i = 0; i <= beginsPerUser; i++)
    answers.push(word(await act(ada, user.id, 'changes', { ...begins, value: `more-${i}@new.example` }, from)));
  assert.equal(answers.at(-1), '429 quota-exceeded');
});

test('an admin sends the message again, cancels, and verifies a contact that is not verified', async () => {
  const { app, id, admin } = await startWithAdmins();
  const ada = admin('admin');
  const begun = await act(ada, id, 'changes', begins);
  assert.equal(word(await act(ada, id, `changes/${begun.body.id}/resend`)), '429 too-soon');
  app.clock.pass(2 * MINUTE);
  assert.equal(word(await act(ada, id, `changes/${begun.body.id}/resend`, { note: NOTE })), '202');
  const cancelled = await act(ada, id, `changes/${begun.body.id}/cancel`);
  assert.deepEqual([cancelled.status, cancelled.body.state], [200, 'closed']);
  assert.equal(word(await act(ada, id, `changes/${begun.body.id}/cancel`)), '409 change-closed');
  const applied = await act(ada, id, 'contacts', { ...applies, primary: false });
  const contact = applied.body.contacts?.find(({ value }) => value === NEW)?.id;
  const verifying = await act(ada, id, `contacts/${contact}/verify`, { method: 'link' });
  assert.deepEqual([verifying.status, verifying.body.then, verifying.body.method], [201, 'add', 'link']);
  const other = (await app.person('bob').me()).user.id;
  assert.equal(word(await act(ada, other, `changes/${verifying.body.id}/cancel`)), '404 change-not-found');
});

test('a contact is applied at once, unverified; the contact of before is told, and takes it back by its link', async () => {
  const { app, ann, id, admin } = await startWithAdmins();
  const applied = await act(admin('admin'), id, 'contacts', { ...applies, type: 'work' });
  assert.equal(applied.status, 200);
  assert.deepEqual(listed(applied).toSorted(), [`${NEW} primary`, `${OLD} verified`]);
  const token = tokenIn(await app.mailTo(OLD));
  assert.equal(app.inbox.messages(NEW).length, 0, 'nothing goes to an address that no one has proved');
  const undone = await ann.send('POST', '/v1/undo', { token }, { authorization: '', origin: '' });
  assert.equal(undone.status, 200);
  const { contacts } = await ann.me();
  assert.deepEqual(
    contacts.map(({ value, primary }) => [value, primary]),
    [[OLD, true]],
  );
  assert.equal(word(await act(admin('admin'), id, 'contacts', applies)), '409 frozen', 'an undo froze the account');
});

test('an added contact that is not primary is told too, and can be made primary and removed', async () => {
  const { app, id, admin } = await startWithAdmins();
  const ada = admin('admin');
  const applied = await act(ada, id, 'contacts', { ...applies, primary: false });
  assert.deepEqual(listed(applied).toSorted(), [NEW, `${OLD} verified primary`]);
  assert.match((await app.mailTo(OLD)).text, /added/);
  const contact = applied.body.contacts?.find(({ value }) => value === NEW)?.id;
  const led = await act(ada, id, `contacts/${contact}/primary`, { note: NOTE });
  assert.deepEqual(listed(led).toSorted(), [`${NEW} primary`, `${OLD} verified`]);
  const old = applied.body.contacts?.find(({ value }) => value === OLD)?.id;
  assert.equal(word(await act(ada, id, `contacts/${old}/remove`, { note: NOTE })), '409 last-contact last-verified');
  const removed = await act(ada, id, `contacts/${contact}/remove`, { note: NOTE });
  assert.deepEqual(listed(removed), [`${OLD} verified primary`]);
});

test('another admin marks an applied contact as verified; record, activity and contact say who, how and why', async () => {
  const { app, ann, id, admin } = await startWithAdmins();
  app.clock.pass(MINUTE);
  const applied = await act(admin('admin'), id, 'contacts', { ...applies, primary: false });
  const contact = applied.body.contacts?.find(({ value }) => value === NEW)?.id;
  app.clock.pass(MINUTE);
  const marked = await act(admin(['verifier'], 'vera'), id, `contacts/${contact}/mark-verified`, { note: 'seen it' });
  assert.equal(marked.status, 200);
  const found = (await ann.me()).contacts.find(({ value }) => value === NEW);
  assert.deepEqual([found?.verified, found?.verifiedHow, found?.verifiedBy], [true, 'admin', 'support']);
  const { entries } = (await ann.send<ActivityBody>('GET', '/v1/activity')).body;
  assert.deepEqual(
    entries.slice(0, 2).map(({ event, by, method }) => [event, by, method]),
    [
      ['contact-vouched', 'support', 'admin'],
      ['contact-added', 'support', 'admin'],
    ],
  );
  const rows = await app.store.read((tx) => tx.audit.of(id, ['contact-vouched', 'contact-added'], null, 5));
  assert.deepEqual(
    rows.map(({ personal, data }) => [personal?.['note'], 'note' in data]),
    [
      ['seen it', false],
      [NOTE, false],
    ],
  );
  assert.ok(rows.every(({ actor }) => actor?.startsWith('admin:')));
});

test('what changes an account without a proof needs a sign-in of the last 15 minutes, a begin does not', async () => {
  const { id, admin } = await startWithAdmins();
  const stale = admin('admin', 'ada', { authAgo: 16 * 60 });
  const refused = await act(stale, id, 'contacts', applies);
  assert.deepEqual([word(refused), refused.body.maxAge], ['401 step-up-required', 900]);
  assert.equal(word(await act(stale, id, 'unfreeze', { note: NOTE })), '401 step-up-required');
  assert.equal(
    word(await act(admin('admin', 'ada', { auth_time: undefined }), id, 'contacts', applies)),
    '401 step-up-required',
  );
  assert.equal(word(await act(stale, id, 'changes', begins)), '201');
});

test('an API client with the scope admin acts without a sign-in, and needs a scope more to mark as verified', async () => {
  const { app, id } = await startWithAdmins();
  const system = await app.client(['admin']);
  const applied = await act(system, id, 'contacts', applies);
  assert.equal(applied.status, 200);
  const contact = applied.body.contacts?.find(({ value }) => value === NEW)?.id;
  const mark = `contacts/${contact}/mark-verified`;
  assert.equal(word(await act(system, id, mark, { note: NOTE })), '403 not-allowed scope');
  const trusted = await app.client(['admin', 'contacts:verify']);
  assert.equal(word(await act(trusted, id, mark, { note: NOTE })), '200');
});

test('a reason is one line of at most 300 characters, and nothing happens without it', async () => {
  const { app, ann, id, admin } = await startWithAdmins();
  const ada = admin('admin');
  for (const note of [
    undefined,
    '',
    ' ',
    'a\nb',
    'a\u0000b',
    'a\u2028b',
    '\u202eb',
    'x'.repeat(301),
    '\ud800',
    7,
    [NOTE],
  ])
    assert.equal((await act(ada, id, 'contacts', { ...applies, note })).status, 400, JSON.stringify(note));
  assert.equal((await ann.me()).contacts.length, 1);
  const markup = '<img src=x onerror=alert(1)> & "quotes" \u200fعربي';
  assert.equal(word(await act(ada, id, 'contacts', { ...applies, note: markup })), '200');
  const [row] = await app.store.read((tx) => tx.audit.of(id, ['contact-added'], null, 1));
  assert.equal(row?.personal?.['note'], markup);
});

test('a repeated act with its Idempotency-Key happens once, and the same key for another act is refused', async () => {
  const { app, id, admin } = await startWithAdmins();
  const ada = admin('admin');
  const key = { 'idempotency-key': 'k1' };
  const first = await act(ada, id, 'contacts', applies, key);
  const second = await act(ada, id, 'contacts', applies, key);
  assert.deepEqual([first.status, second.status], [200, 200]);
  await app.courier.drain();
  assert.equal(app.inbox.messages(OLD).length, 1);
  const other = await act(ada, id, 'contacts', { ...applies, value: 'other@new.example' }, key);
  assert.equal(word(other), '422 idempotency-mismatch');
  const begun = await act(ada, id, 'changes', { ...begins, value: 'third@new.example' }, { 'idempotency-key': 'k2' });
  const again = await act(ada, id, 'changes', { ...begins, value: 'third@new.example' }, { 'idempotency-key': 'k2' });
  assert.deepEqual([begun.status, again.status, again.body.id], [201, 201, begun.body.id]);
});

test('an admin with revoke alone signs a user out, and neither disables nor enables the account', async () => {
  const { id, admin } = await startWithAdmins();
  for (const reason of ['disabled', 'enabled', 'recovered'])
    assert.equal(word(await act(admin('support'), id, 'revoke', { reason, note: NOTE })), '403 not-allowed', reason);
  assert.equal(word(await act(admin('support'), id, 'revoke', { reason: 'signed-out', note: 'asked for' })), '200');
  assert.equal(word(await act(admin('admin'), id, 'revoke', { reason: 'disabled', note: NOTE })), '200');
  assert.equal(word(await act(admin('admin'), id, 'contacts', applies)), '403 not-allowed disabled');
});
