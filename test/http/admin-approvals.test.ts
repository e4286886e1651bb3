import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AdminApprovalsBody } from '../../shared/wire/admin-acts.ts';
import type { AdminAuditBody } from '../../shared/wire/admin-audit.ts';
import type { AdminActivityBody } from '../../shared/wire/admin-users.ts';
import type { MergedBody } from '../../shared/wire/admin.ts';
import type { Person, TestApp } from '../kit/app.ts';
import { queryDatabase } from '../kit/at-rest.ts';
import { HOUR } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import { tokenIn } from '../kit/inbox.ts';
import { act, NEW, NOTE, OLD, startWithAdmins, word, type AdminWorld, type Said } from './admin-kit.ts';

const BOTH = ['admin', 'verifier'] as const;

const decide = (by: Person, id: string | undefined, how: 'approve' | 'decline' = 'approve', body: object = {}) =>
  by.send<Said>('POST', `/v1/admin/approvals/${id}/${how}`, body);

const waiting = async (by: Person) =>
  (await by.send<AdminApprovalsBody>('GET', '/v1/admin/approvals')).body.approvals.map(
    ({ act: what, askedBy, note }) => [what, askedBy, note],
  );

/** Ada applies a contact and asks that it counts as verified. */
async function marksOwn({ id, admin }: AdminWorld): Promise<{ readonly approval: string; readonly contact: string }> {
  const ada = admin(BOTH);
  const applied = await act(ada, id, 'contacts', { kind: 'email', value: NEW, primary: true, note: NOTE });
  const contact = applied.body.contacts?.find(({ value }) => value === NEW)?.id ?? '';
  const asked = await act(ada, id, `contacts/${contact}/mark-verified`, { note: 'it is theirs' });
  assert.equal(asked.status, 202, JSON.stringify(asked.body));
  return { approval: asked.body.approval?.id ?? '', contact };
}

/** Freezes the account of ann by the link of a notice. */
async function freeze(app: TestApp, ann: Person): Promise<void> {
  const token = tokenIn(await app.mailTo(OLD));
  assert.equal((await ann.send('POST', '/v1/undo', { token }, { authorization: '', origin: '' })).status, 200);
}

const isVerified = async (ann: Person) => (await ann.me()).contacts.find(({ value }) => value === NEW)?.verified;

for (const database of DATABASES)
  describe(`acts that wait for another admin, on ${database}`, () => {
    test('one admin cannot apply a contact and mark it as verified; another one approves it, and both stand in the record', async () => {
      const world = await startWithAdmins({ database });
      const { app, ann, id, admin } = world;
      const { approval } = await marksOwn(world);
      assert.equal(await isVerified(ann), false);
      assert.deepEqual(await waiting(admin('admin', 'eve')), [['mark-verified', 'ada', 'it is theirs']]);
      assert.equal(
        word(await decide(admin('admin', 'eve'), approval)),
        '403 not-allowed',
        'not without the permission',
      );
      assert.equal(
        word(await decide(admin(['verifier'], 'vera'), approval, 'approve', { note: 'I asked too' })),
        '200',
      );
      assert.equal(await isVerified(ann), true);
      const [row] = await app.store.read((tx) => tx.audit.of(id, ['contact-vouched'], null, 1));
      const [asked] = await app.store.read((tx) => tx.audit.of(id, ['approval-asked'], null, 1));
      assert.equal(row?.actor, asked?.actor);
      assert.ok(row?.data['approvedBy'] !== undefined && `admin:${row.data['approvedBy']}` !== row.actor);
      assert.equal(row.personal?.['note'], 'it is theirs · I asked too');
      assert.deepEqual(await waiting(admin('admin', 'eve')), []);
    });

    test('the admin who approves reads the address and whether it becomes primary, and the record holds it', async () => {
      const { app, id, admin } = await startWithAdmins({ database });
      const ada = admin(BOTH);
      const applied = await act(ada, id, 'contacts', { kind: 'email', value: NEW, primary: false, note: NOTE });
      const contact = applied.body.contacts?.find(({ value }) => value === NEW)?.id;
      const note = 'ann@other.example shown by passport';
      const asked = await act(ada, id, `contacts/${contact}/mark-verified`, { note, primary: true });
      const about = { id: contact, kind: 'email', value: NEW, display: NEW };
      const { approvals } = (await admin('admin', 'eve').send<AdminApprovalsBody>('GET', '/v1/admin/approvals')).body;
      assert.deepEqual([approvals[0]?.contact, approvals[0]?.primary, approvals[0]?.from], [about, true, null]);
      assert.partialDeepStrictEqual(approvals[0]?.userNames, {
        id,
        name: null,
        userName: 'ann',
        email: { value: OLD },
      });
      assert.equal(approvals[0]?.own, false);
      const own = { ...approvals[0], own: true };
      assert.deepEqual(asked.body.approval, own, 'the answer to the admin who asked has it too');
      const [row] = await app.store.read((tx) => tx.audit.of(id, ['approval-asked'], null, 1));
      assert.deepEqual([row?.data['kind'], row?.data['primary'], row?.personal?.['new']], ['email', true, NEW]);
      assert.doesNotMatch(JSON.stringify(row?.data), /@/, 'the address is personal: an erasure removes it');
      // A verifier without the role that lists users sees addresses masked.
      const decided = await decide(admin(['verifier'], 'vera'), asked.body.approval?.id);
      assert.equal(word(decided), '200');
      assert.doesNotMatch(JSON.stringify(decided.body), /ann@/);
    });

    test('an admin who may only approve sees what they may approve, addresses masked, and nothing else', async () => {
      const world = await startWithAdmins({ database });
      const { app, ann, id, admin } = world;
      const { approval } = await marksOwn(world);
      const { plan } = (await act(admin('admin', 'eve'), id, 'erase', { dryRun: true, note: NOTE })).body;
      await act(admin('admin', 'eve'), id, 'erase', { dryRun: false, plan, note: NOTE });
      await freeze(app, ann);
      assert.equal(word(await act(admin('admin', 'eve'), id, 'unfreeze', { note: NOTE })), '202');
      assert.equal((await waiting(admin('admin', 'eve'))).length, 3);
      const vera = admin('verifier', 'vera');
      const seen = await vera.send<AdminApprovalsBody>('GET', '/v1/admin/approvals');
      assert.equal(seen.status, 200);
      assert.deepEqual(
        seen.body.approvals.map((each) => [each.id, each.act]),
        [[approval, 'mark-verified']],
      );
      assert.doesNotMatch(JSON.stringify(seen.body), /ann@/);
      for (const role of ['support', 'auditor'] as const)
        assert.equal((await admin(role, 'sue').send('GET', '/v1/admin/approvals')).status, 403, role);
    });

    test('the activity and the record name the admin who asked and the one who approved, who is found by their name', async () => {
      const world = await startWithAdmins({ database });
      const { id, admin } = world;
      const { approval } = await marksOwn(world);
      assert.equal(word(await decide(admin(['verifier'], 'vera'), approval)), '200');
      const eve = admin(['admin', 'auditor'], 'eve');
      const { entries } = (await eve.send<AdminActivityBody>('GET', `/v1/admin/users/${id}/activity`)).body;
      const done = entries.find(({ event }) => event === 'contact-vouched') ?? assert.fail('not in the activity');
      assert.ok(done.approvedBy?.startsWith('admin:') && done.approvedBy !== done.actor);
      for (const [actor, event] of [
        [done.actor, 'approval-asked'],
        [done.approvedBy, 'approval-approved'],
      ] as const) {
        const path = `/v1/admin/audit?event=${event}&actor=${actor}`;
        const { rows } = (await eve.send<AdminAuditBody>('GET', path)).body;
        assert.deepEqual([rows.length, rows[0]?.values['approval']], [1, approval], event);
      }
    });

    test('an act that waits is asked for once with its key, and the stored answer has neither the reason nor a name', async () => {
      const world = await startWithAdmins({ database });
      const { app, id, admin } = world;
      const ada = admin(BOTH);
      const applied = await act(ada, id, 'contacts', { kind: 'email', value: NEW, primary: false, note: NOTE });
      const contact = applied.body.contacts?.find(({ value }) => value === NEW)?.id;
      const { plan } = (await act(ada, id, 'erase', { dryRun: true, note: NOTE })).body;
      for (const [path, body] of [
        [`contacts/${contact}/mark-verified`, { note: `${NOTE} of ${NEW}` }],
        ['erase', { dryRun: false, plan, note: `${NOTE} of ${NEW}` }],
      ] as const) {
        const send = () => act(ada, id, path, body, { 'idempotency-key': path });
        const [first, again] = [await send(), await send()];
        assert.deepEqual([first.status, again.status], [202, 202], path);
        assert.deepEqual(again.body, first.body);
      }
      const { files, databaseUrl: url } = app;
      const stored = await queryDatabase({ files, url }, 'select outcome from idempotency');
      assert.equal(stored.length, 2);
      assert.doesNotMatch(JSON.stringify(stored), /called|@|ada/);
      const asked = await app.store.read((tx) => tx.audit.of(id, ['approval-asked'], null, 5));
      assert.equal(asked.length, 2);
    });

    test('the admin who asked never approves, by another session or another role either, and may withdraw', async () => {
      const world = await startWithAdmins({ database });
      const { ann, admin } = world;
      const { approval } = await marksOwn(world);
      for (const roles of [BOTH, ['verifier']] as const)
        assert.equal(word(await decide(admin(roles), approval)), '403 not-allowed admin');
      // Now the admin is one of our users, and the record names them by another name.
      await admin(BOTH).me();
      assert.equal(word(await decide(admin(BOTH), approval)), '403 not-allowed admin');
      assert.equal(word(await decide(admin(BOTH), approval, 'decline')), '200');
      assert.equal(word(await decide(admin(BOTH, 'vera'), approval)), '404 not-found');
      assert.equal(await isVerified(ann), false);
    });

    test('two approvals at once do the act once, and a repeated one does it not again', async () => {
      const world = await startWithAdmins({ database });
      const { app, ann, id, admin } = world;
      const { approval } = await marksOwn(world);
      const answers = await Promise.all(['vera', 'viktor'].map((sub) => decide(admin(BOTH, sub), approval)));
      assert.deepEqual(answers.map(word).toSorted(), ['200', '404 not-found']);
      const winner = answers[0]?.status === 200 ? 'vera' : 'viktor';
      assert.equal(word(await decide(admin(BOTH, winner), approval)), '200', 'the same answer');
      const rows = await app.store.read((tx) => tx.audit.of(id, ['contact-vouched'], null, 5));
      assert.deepEqual([rows.length, await isVerified(ann)], [1, true]);
    });

    test('after a day an act waits no more, and one of an account that changed is judged as it is now', async () => {
      const world = await startWithAdmins({ database });
      const { app, admin } = world;
      const { approval } = await marksOwn(world);
      const bob = app.person('bob', { email: NEW, email_verified: true });
      await bob.me();
      assert.equal(word(await decide(admin(BOTH, 'vera'), approval)), '409 address-taken');
      app.clock.pass(24 * HOUR);
      assert.equal(word(await decide(admin(BOTH, 'vera'), approval)), '404 not-found');
      assert.deepEqual(await waiting(admin('admin', 'eve')), []);
      assert.equal(await isVerified(app.person('ann')), false);
    });

    test('a freeze is lifted by two admins, and every verified contact is told', async () => {
      const { app, ann, id, admin } = await startWithAdmins({ database });
      const ada = admin('admin');
      await act(ada, id, 'contacts', { kind: 'email', value: NEW, primary: true, note: NOTE });
      await freeze(app, ann);
      const asked = await act(ada, id, 'unfreeze', { note: NOTE });
      assert.equal(asked.status, 202);
      assert.equal(word(await decide(admin('admin', 'eve'), asked.body.approval?.id)), '200');
      await app.courier.drain();
      assert.ok(app.inbox.messages(OLD).some(({ text }) => text.includes('can be changed again')));
      const applied = await act(ada, id, 'contacts', { kind: 'email', value: NEW, primary: false, note: NOTE });
      assert.equal(word(applied), '200');
    });

    test('a merge keeps its plan until another admin approves it', async () => {
      const { app, ann, id, admin } = await startWithAdmins({ database, policy: { merge: 'admin' } });
      const bob = (await app.person('bob').me()).user.id;
      const ada = admin('admin');
      const merge = (by: Person, more: object) =>
        by.send<MergedBody & Said>('POST', '/v1/admin/merges', { from: bob, into: id, ...more });
      const { plan } = (await merge(ada, { dryRun: true })).body;
      assert.equal(word(await merge(ada, { dryRun: false, plan: 'x' })), '409 plan-outdated');
      const asked = await merge(ada, { dryRun: false, plan, note: NOTE });
      assert.equal(asked.status, 202);
      const { from, user, fromNames, userNames } = asked.body.approval ?? {};
      assert.deepEqual([from, user, fromNames?.userName, userNames?.userName], [bob, id, 'bob', 'ann']);
      const [row] = await app.store.read((tx) => tx.audit.of(id, ['approval-asked'], null, 1));
      assert.deepEqual([row?.data['from'], row?.data['into']], [bob, id]);
      assert.equal((await ann.me()).contacts.length, 1);
      assert.equal(word(await decide(admin('admin', 'eve'), asked.body.approval?.id)), '200');
      assert.equal((await ann.me()).contacts.length, 2);
    });

    test('an account that changed since the merge was asked for is not merged', async () => {
      const { app, id, admin } = await startWithAdmins({ database, policy: { merge: 'admin' } });
      const bob = (await app.person('bob').me()).user.id;
      const ada = admin('admin');
      const body = { from: bob, into: id };
      const { plan } = (await ada.send<MergedBody>('POST', '/v1/admin/merges', { ...body, dryRun: true })).body;
      const asked = await ada.send<Said>('POST', '/v1/admin/merges', { ...body, dryRun: false, plan });
      await act(ada, bob, 'contacts', { kind: 'email', value: NEW, primary: false, note: NOTE });
      assert.equal(word(await decide(admin('admin', 'eve'), asked.body.approval?.id)), '409 frozen way-back');
    });

    test('an erasure shows what it deletes, is approved, and names both admins', async () => {
      const { app, id, admin } = await startWithAdmins({ database });
      const ada = admin('admin');
      const dry = await act(ada, id, 'erase', { dryRun: true, note: NOTE });
      assert.deepEqual([dry.status, dry.body.done], [200, false]);
      assert.equal(word(await act(ada, id, 'erase', { dryRun: false, note: NOTE })), '400 body-invalid');
      const asked = await act(ada, id, 'erase', { dryRun: false, plan: dry.body.plan, note: NOTE });
      assert.equal(asked.status, 202);
      assert.equal(word(await decide(admin('admin', 'eve'), asked.body.approval?.id)), '200');
      assert.equal(word(await act(ada, id, 'erase', { dryRun: true, note: NOTE })), '404 not-found');
      const [row] = await app.store.read((tx) => tx.audit.of(id, ['user-erased'], null, 1));
      assert.ok(row?.actor?.startsWith('admin:') && row.data['approvedBy'] !== undefined);
      assert.equal(await app.store.read((tx) => tx.approvals.get(asked.body.approval?.id ?? '')), undefined);
    });
  });

test('an erasure tells the person nothing, and takes a message that waited with it', async () => {
  const { app, id, admin } = await startWithAdmins({ project: { adminApprovals: 'off' } });
  const ada = admin('admin');
  assert.equal(word(await act(ada, id, 'changes', { kind: 'email', value: NEW, note: NOTE })).slice(0, 3), '201');
  const dry = await act(ada, id, 'erase', { dryRun: true, note: NOTE });
  const done = await act(ada, id, 'erase', { dryRun: false, plan: dry.body.plan, note: NOTE });
  assert.equal(done.body.done, true);
  await app.courier.drain();
  assert.deepEqual([...app.inbox.messages(OLD), ...app.inbox.messages(NEW)], []);
});

test('where a setting switches approvals off, or an API client asks, the act is done at once', async () => {
  const off = await startWithAdmins({ project: { adminApprovals: 'off' } });
  const ada = off.admin(BOTH);
  const applied = await act(ada, off.id, 'contacts', { kind: 'email', value: NEW, primary: true, note: NOTE });
  const contact = applied.body.contacts?.find(({ value }) => value === NEW)?.id;
  assert.equal(word(await act(ada, off.id, `contacts/${contact}/mark-verified`, { note: NOTE })), '200');
  const dry = await act(ada, off.id, 'erase', { dryRun: true, note: NOTE });
  const done = await act(ada, off.id, 'erase', { dryRun: false, plan: dry.body.plan, note: NOTE });
  assert.deepEqual([done.status, done.body.done], [200, true]);
  const on = await startWithAdmins();
  const system = await on.app.client(['admin']);
  const { plan } = (await act(system, on.id, 'erase', { dryRun: true, note: NOTE })).body;
  const key = { 'idempotency-key': 'erase-1' };
  const erase = { dryRun: false, plan, note: NOTE };
  assert.equal(word(await act(system, on.id, 'erase', erase, key)), '200');
  assert.equal(word(await act(system, on.id, 'erase', erase, key)), '200', 'the same answer again');
});
