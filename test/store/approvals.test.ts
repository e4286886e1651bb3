import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTS, type Approval } from '../../server/core/approval.ts';
import type { AuditPlace } from '../../server/ports/audit-log.ts';
import { eachDatabase } from '../kit/database.ts';
import { sweeping } from './rows.ts';

const NOW = 1_800_000_000_000;

const approval = (id: string, more: Partial<Approval> = {}): Approval => ({
  id,
  project: 'default',
  user: 'usr_1',
  act: { do: 'mark-verified', contact: 'ctc_1', primary: true },
  askedBy: 'ada',
  asker: 'Ada',
  note: 'because',
  createdAt: NOW,
  expiresAt: NOW + 1000,
  state: 'open',
  decidedBy: null,
  ...more,
});

eachDatabase('acts that wait for another admin', ({ open }) => {
  test('they are read back as they were asked, the oldest first, and only while they wait', async () => {
    const { store } = await open();
    const later = approval('apr_2', { user: 'usr_2', expiresAt: NOW + 2000, act: { do: 'unfreeze' } });
    await store.write(async (tx) => {
      await tx.approvals.ask(later);
      await tx.approvals.ask(approval('apr_1'));
      await tx.approvals.ask(approval('apr_3', { project: 'other', user: 'usr_3' }));
    });
    const waiting = (now: number, acts = ACTS) => store.read((tx) => tx.approvals.open('default', now, acts));
    assert.deepEqual(await waiting(NOW), [approval('apr_1'), later]);
    assert.deepEqual(await waiting(NOW + 1000), [later]);
    assert.deepEqual([await waiting(NOW, ['merge']), await waiting(NOW, [])], [[], []]);
    assert.deepEqual(await store.read((tx) => tx.approvals.get('apr_1')), approval('apr_1'));
    assert.equal(await store.read((tx) => tx.approvals.get('apr_\0')), undefined);
  });

  test('one is closed once, of two transactions at once by one alone', async () => {
    const { store } = await open();
    await store.write((tx) => tx.approvals.ask(approval('apr_1')));
    const close = (by: string) =>
      store.write((tx) => tx.approvals.close('apr_1', { state: 'approved', decidedBy: by }));
    const closed = await Promise.all([close('eve'), close('vera')]);
    assert.deepEqual(closed.toSorted(), [false, true]);
    assert.deepEqual(await store.read((tx) => tx.approvals.open('default', NOW, ACTS)), []);
  });

  test('an act that the same admin asks for again takes the place of the first, another admin’s stays', async () => {
    const { store } = await open();
    await store.write(async (tx) => {
      await tx.approvals.ask(approval('apr_1'));
      await tx.approvals.ask(approval('apr_2', { note: 'again' }));
      await tx.approvals.ask(approval('apr_3', { askedBy: 'eve' }));
    });
    const waiting = await store.read((tx) => tx.approvals.open('default', NOW, ACTS));
    assert.deepEqual(
      waiting.map(({ id }) => id),
      ['apr_2', 'apr_3'],
    );
  });

  test('one that nobody decided in time leaves one row in the audit log, however many clean up, and a decided one none', async () => {
    const { store } = await open();
    await store.write(async (tx) => {
      for (let n = 0; n < 600; n += 1) await tx.approvals.ask(approval(`apr_${n}`, { user: `usr_${n}` }));
      await tx.approvals.close('apr_7', { state: 'declined', decidedBy: 'eve' });
      await tx.approvals.ask(approval('apr_later', { user: 'usr_later', expiresAt: NOW + 2000 }));
    });
    await Promise.all([store.sweep(NOW + 1000, sweeping), store.sweep(NOW + 1000, sweeping)]);
    await store.sweep(NOW + 1500, sweeping);
    const filter = { project: 'default', user: null, event: 'approval-expired', actors: null, from: null, to: null };
    const found = [];
    for (let place: AuditPlace | null | undefined; place !== null;) {
      const page = await store.auditLog.page(filter, place ?? null, 100);
      found.push(...page.rows.map(({ id }) => id));
      place = page.next;
    }
    assert.deepEqual([found.length, new Set(found).size, found.includes('aud_of_apr_7')], [599, 599, false]);
    const left = await store.read((tx) => tx.approvals.open('default', NOW, ACTS));
    assert.deepEqual(
      left.map(({ id }) => id),
      ['apr_later'],
    );
  });
});
