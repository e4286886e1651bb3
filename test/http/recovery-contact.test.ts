// Owns a contact that is for recovery only, over HTTP: who makes it one, what it can do, and that it never leads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActivityBody } from '../../shared/wire/activity.ts';
import type { ContactBody } from '../../shared/contact.ts';
import type { AdminUserBody } from '../../shared/wire/admin-users.ts';
import type { WebhookEvent } from '../../server/core/webhook-events.ts';
import type { Answer } from '../kit/app.ts';
import { queryDatabase } from '../kit/at-rest.ts';
import { tokenIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { act, NEW, NOTE, OLD, startWithAdmins, word, type AdminWorld } from './admin-kit.ts';
import { form } from './kit.ts';

const HOOK = { url: 'https://hooks.example/in', secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'] } as never;
const SPARE = 'spare@key.example';
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const patch = (...Operations: readonly object[]) => ({ schemas: [PATCH], Operations });
type Refused = { readonly code?: string; readonly reason?: string };
const refusalOf = ({ status, body }: Answer<Refused>) => [status, body.code, body.reason].join(' ');
const REFUSED = '403 not-allowed recovery';

/** Ann has a verified contact for recovery only, which a system of the site has written. */
async function startWithSpare(options: Parameters<typeof startWithAdmins>[0] = {}) {
  const world: AdminWorld = await startWithAdmins(options);
  const { app, id } = world;
  const directory = await app.client(['users:read', 'users:write', 'contacts:verify'], { trusted: true });
  const ann = app.person('ann', strongSignIn());
  const spare = [{ value: SPARE, type: 'recovery' }];
  const added = await directory.send(
    'PATCH',
    `/scim/v2/Users/${id}`,
    patch({ op: 'add', path: 'emails', value: spare }),
  );
  assert.equal(added.status, 200);
  const known = await contactAt(ann, SPARE);
  const verifying = await ann.send<{ id: string }>('POST', `/v1/contacts/${known.id}/verify`, {});
  assert.equal(verifying.status, 201, JSON.stringify(verifying.body));
  const proved = await ann.prove(verifying.body, await app.codeTo(SPARE));
  assert.equal(proved.status, 200);
  const current = { of: 'current', code: proved.body.state === 'waiting' ? await app.codeTo(OLD) : '' };
  if (current.code !== '') await ann.send('POST', `/v1/changes/${verifying.body.id}/code`, current);
  return { ...world, ann, directory, spare: await contactAt(ann, SPARE) };
}

async function contactAt(ann: AdminWorld['ann'], value: string): Promise<ContactBody> {
  return (await ann.me()).contacts.find((c) => c.value === value) ?? assert.fail(value);
}

test('what a directory writes with the type recovery is for recovery only, and its proof makes it nothing else', async () => {
  const { spare, ann, id, admin, directory } = await startWithSpare();
  const { recoveryOnly, verified, primary, loginId, type } = spare;
  assert.deepEqual([recoveryOnly, verified, primary, loginId, type], [true, true, false, false, 'recovery']);
  assert.equal((await contactAt(ann, OLD)).recoveryOnly, false);
  const seen = (await admin('admin').send<AdminUserBody>('GET', `/v1/admin/users/${id}`)).body;
  assert.deepEqual(seen.contacts.map((c) => [c.value, c.recoveryOnly]).toSorted(), [
    [OLD, false],
    [SPARE, true],
  ]);
  const { emails } = (await directory.send<{ emails: object[] }>('GET', `/scim/v2/Users/${id}`)).body;
  assert.partialDeepStrictEqual(emails[1], { value: SPARE, type: 'recovery', primary: false });
});

test('neither the user nor support, an admin or a system makes it primary or a login id', async () => {
  const { spare, ann, id, admin, directory, app } = await startWithSpare();
  const before = (await ann.me()).contacts;
  for (const [method, path, body] of [
    ['POST', `/v1/contacts/${spare.id}/primary`, {}],
    ['POST', '/v1/changes', { kind: 'email', value: SPARE }],
    ['POST', '/v1/changes', { kind: 'email', value: SPARE, then: 'replace' }],
  ] as const)
    assert.equal(refusalOf(await ann.send<Refused>(method, path, body)), REFUSED, path);
  const ada = admin('admin');
  assert.equal(word(await act(ada, id, `contacts/${spare.id}/primary`, { note: NOTE })), REFUSED);
  const more = { kind: 'email', value: NEW, type: 'recovery', primary: true, note: NOTE };
  assert.equal(word(await act(ada, id, 'contacts', more)), REFUSED);
  const scim = (value: object) => directory.send('PATCH', `/scim/v2/Users/${id}`, patch({ op: 'replace', value }));
  const primary = await scim({ emails: [{ value: OLD }, { value: SPARE, type: 'recovery', primary: true }] });
  assert.equal(primary.status, 403);
  const other = await app.client(['users:read', 'users:write']);
  const leads = patch({ op: 'replace', path: 'emails[type eq "recovery"].primary', value: true });
  assert.equal((await other.send('PATCH', `/scim/v2/Users/${id}`, leads)).status, 403);
  assert.deepEqual((await ann.me()).contacts, before);
});

test('a user neither adds one nor changes what it is for, and a system does', async () => {
  const { spare, ann, id, directory } = await startWithSpare();
  const retype = (type: string) => patch({ op: 'replace', path: `emails[value eq "${SPARE}"].type`, value: type });
  const more = patch({ op: 'add', path: 'emails', value: [{ value: NEW, type: 'recovery' }] });
  assert.equal((await ann.send('PATCH', '/scim/v2/Me', more)).status, 403);
  assert.equal((await ann.send('PATCH', '/scim/v2/Me', retype('home'))).status, 403);
  assert.equal((await directory.send('PATCH', `/scim/v2/Users/${id}`, retype('home'))).status, 200);
  assert.equal((await ann.send('POST', `/v1/contacts/${spare.id}/primary`, {})).status, 200);
  assert.equal((await contactAt(ann, SPARE)).primary, true);
});

test('it gets the notices, and its link undoes what happened', async () => {
  const { app, ann } = await startWithSpare();
  const change = await ann.begin({ kind: 'email', value: NEW, then: 'replace' });
  assert.equal((await ann.prove(change, await app.codeTo(NEW))).status, 200);
  const notice = await app.mailTo(SPARE);
  const undone = await app.app.request(...form('/undo', `t=${tokenIn(notice)}`));
  assert.equal(undone.status, 200);
  const { contacts } = await ann.me();
  assert.deepEqual(contacts.map((c) => [c.value, c.primary]).toSorted(), [
    [OLD, true],
    [SPARE, false],
  ]);
});

test('a number for recovery only gets a link that undoes a change of the address', async () => {
  const { app, id } = await startWithAdmins();
  const directory = await app.client(['users:read', 'users:write', 'contacts:verify'], { trusted: true });
  const phone = '+358401234567';
  const value = [{ value: phone, type: 'recovery' }];
  await directory.send('PATCH', `/scim/v2/Users/${id}`, patch({ op: 'add', path: 'phoneNumbers', value }));
  const ann = app.person('ann', strongSignIn());
  const known = await contactAt(ann, phone);
  const verifying = await ann.send<{ id: string }>('POST', `/v1/contacts/${known.id}/verify`, {});
  assert.equal((await ann.prove(verifying.body, await app.codeTo(phone))).status, 200);
  assert.deepEqual([(await contactAt(ann, phone)).recoveryOnly, (await contactAt(ann, phone)).verified], [true, true]);

  const change = await ann.begin({ kind: 'email', value: NEW, then: 'replace' });
  assert.equal((await ann.prove(change, await app.codeTo(NEW))).status, 200);
  const undone = await app.app.request(...form('/undo', `t=${tokenIn(await app.mailTo(phone))}`));
  assert.equal(undone.status, 200);
  const { contacts } = await ann.me();
  assert.deepEqual(contacts.map((c) => [c.value, c.primary]).toSorted(), [
    [phone, false],
    [OLD, true],
  ]);
});

test('it can allow a change when the primary is lost, and is no way out for the last other contact', async () => {
  const { app, ann, spare } = await startWithSpare({ policy: { confirmCurrent: 'always' } });
  const old = await contactAt(ann, OLD);
  const kept = await ann.send<Refused>('DELETE', `/v1/contacts/${old.id}`);
  assert.equal(refusalOf(kept), '409 last-contact last-verified');
  const change = await ann.begin({ kind: 'email', value: NEW, then: 'replace' });
  await app.courier.drain();
  app.clock.pass(60_000);
  const asked = await ann.send('POST', `/v1/changes/${change.id}/resend`, { of: 'current', contactId: spare.id });
  assert.equal(asked.status, 202, JSON.stringify(asked.body));
  const allowed = await ann.send('POST', `/v1/changes/${change.id}/code`, {
    code: await app.codeTo(SPARE),
    of: 'current',
  });
  assert.equal(allowed.status, 200, JSON.stringify(allowed.body));
  assert.equal((await ann.prove(change, await app.codeTo(NEW))).status, 200);
  assert.equal((await contactAt(ann, SPARE)).recoveryOnly, true);
  assert.equal((await ann.send('DELETE', `/v1/contacts/${spare.id}`)).status, 204);
});

test('an admin adds one by its type, and it leads not even where there is no other', async () => {
  const { app, admin } = await startWithAdmins();
  const bea = app.person('bea', { email: undefined });
  const { user } = await bea.me();
  const body = { kind: 'email', value: SPARE, type: 'Recovery', primary: false, note: NOTE };
  assert.equal(word(await act(admin('admin'), user.id, 'contacts', body)), '200');
  const { contacts } = await bea.me();
  assert.deepEqual(
    contacts.map((c) => [c.value, c.recoveryOnly, c.primary]),
    [[SPARE, true, false]],
  );
});

test('an admin makes it a contact like any other and keeps it for recovery again; a link takes that back', async () => {
  const { app, ann, id, spare, admin } = await startWithSpare({ project: { webhooks: [HOOK] } });
  const ada = admin('admin');
  await app.courier.drain();
  const path = `contacts/${spare.id}/recovery-only`;
  assert.equal(word(await act(ada, id, path, { recoveryOnly: false })), '400 body-invalid');
  assert.equal(word(await act(admin('support'), id, path, { recoveryOnly: false, note: NOTE })), '403 not-allowed');
  const ended = await act(ada, id, path, { recoveryOnly: false, note: NOTE });
  assert.deepEqual(ended.body.contacts?.map((c) => [c.value, c.recoveryOnly, c.type, c.verified]).toSorted(), [
    [OLD, false, null, true],
    [SPARE, false, null, true],
  ]);
  assert.match(
    (await app.mailTo(SPARE)).text,
    /no longer kept only for recovery.+An admin of Example made this change/s,
  );
  const hooks = await queryDatabase(
    { files: app.files, url: app.databaseUrl },
    `select data from outbox where kind = 'hook'`,
  );
  const changed = hooks
    .map(({ data }) => (JSON.parse(String(data)) as { hook: WebhookEvent }).hook)
    .filter(({ type }) => type === 'contact.changed');
  assert.deepEqual(
    changed.map((event) => ('before' in event ? [event.before?.type, event.contact?.type, event.method] : [])),
    [['recovery', null, 'admin']],
  );
  assert.equal((await ann.send('POST', `/v1/contacts/${spare.id}/primary`, {})).status, 200);
  const set = { recoveryOnly: true, note: NOTE };
  assert.equal(word(await act(ada, id, path, set)), '409 last-contact primary');
  const old = (await contactAt(ann, OLD)).id;
  assert.equal((await ann.send('POST', `/v1/contacts/${old}/primary`, {})).status, 200);
  await app.courier.drain();
  // Rows of one moment have no order.
  app.clock.pass(1000);
  assert.equal(word(await act(ada, id, path, set)), '200');
  assert.equal((await contactAt(ann, SPARE)).recoveryOnly, true);
  const { entries } = (await ann.send<ActivityBody>('GET', '/v1/activity')).body;
  assert.deepEqual(
    entries.filter(({ event }) => event.startsWith('contact-recovery')).map((e) => [e.event, e.by, e.target]),
    [
      ['contact-recovery-set', 'support', 's••@k••.example'],
      ['contact-recovery-ended', 'support', 's••@k••.example'],
    ],
  );
  const undone = await app.app.request(...form('/undo', `t=${tokenIn(await app.mailTo(OLD))}`));
  assert.equal(undone.status, 200);
  assert.equal((await contactAt(ann, SPARE)).recoveryOnly, false);
});

test('a sign-in that claims the address makes it neither primary nor a login id', async () => {
  const { app, ann } = await startWithSpare();
  const [issuer] = app.project.issuers;
  assert.ok(issuer);
  Object.assign(issuer, { claims: { ...issuer.claims, mode: 'always' } });
  app.clock.pass(60_000);
  const before = (await ann.me()).contacts;
  const later = app.person('ann', { ...strongSignIn(), email: SPARE });
  assert.deepEqual((await later.me()).contacts, before);
  const { entries } = (await later.send<ActivityBody>('GET', '/v1/activity')).body;
  assert.ok(!entries.some(({ event }) => event === 'contact-changed-by-login'));
});
