import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Store } from '../../server/ports/store.ts';
import { createClock } from '../kit/clock.ts';
import { eachDatabase } from '../kit/database.ts';
import { change, email, message, phone, proof, settled } from './rows.ts';

async function queued(store: Store, count: number): Promise<void> {
  await settled(store, 'usr_ann');
  const made = change('chg_1', 'usr_ann');
  const messages = Array.from({ length: count }, (_, i) => message(`msg_${i}`, made, { createdAt: 1000 + i }));
  await store.write(async (tx) => {
    await tx.outbox.enqueue(messages); // before its change: one transaction may write in any order
    await tx.changes.save([made]);
  });
}

eachDatabase('the outbox', ({ open, again }) => {
  test('a message is claimed with all it needs, oldest first, by kind, and no more than asked', async () => {
    const { store } = await open();
    await queued(store, 3);
    assert.deepEqual(await store.outbox.claim({ lane: 'phone', now: 2000, lease: 500, limit: 10 }), []);
    assert.deepEqual(await store.outbox.claim({ lane: 'email', now: 999, lease: 500, limit: 10 }), []);
    const claimed = await store.outbox.claim({ lane: 'email', now: 2000, lease: 500, limit: 2 });
    const made = change('chg_1', 'usr_ann');
    assert.deepEqual(
      claimed,
      [0, 1].map((i) => ({ ...message(`msg_${i}`, made, { createdAt: 1000 + i }), attempt: 1, generation: 1 })),
    );
    assert.deepEqual(await store.outbox.changeOf('msg_0'), made);
    assert.equal(await store.outbox.changeOf('msg_none'), undefined);
  });

  test('two couriers on one database never hold the same message', async () => {
    const first = await open();
    const second = await again(first);
    await queued(first.store, 40);
    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? first.store : second).outbox.claim({ lane: 'email', now: 2000, lease: 500, limit: 3 }),
      ),
    );
    const ids = claims.flat().map((c) => c.id);
    assert.equal(new Set(ids).size, ids.length);
    const rest = await second.outbox.claim({ lane: 'email', now: 2000, lease: 500, limit: 40 });
    assert.equal(ids.length + rest.length, 40);
  });

  test('a courier that comes back after its lease cannot touch what another holds since (F5)', async () => {
    const first = await open();
    const second = await again(first);
    await queued(first.store, 1);
    const [zombie] = await first.store.outbox.claim({ lane: 'email', now: 2000, lease: 500, limit: 1 });
    assert.deepEqual(await second.outbox.claim({ lane: 'email', now: 2499, lease: 500, limit: 1 }), []);
    const [holder] = await second.outbox.claim({ lane: 'email', now: 2500, lease: 500, limit: 1 });
    assert.ok(zombie && holder);
    assert.deepEqual([holder.attempt, holder.generation], [2, 2]);
    assert.equal(
      await first.store.outbox.sent({ id: 'msg_0', generation: zombie.generation }, { at: 2600, providerRef: null }),
      false,
    );
    assert.equal(
      await first.store.outbox.retry({ id: 'msg_0', generation: zombie.generation }, { at: 9000, reason: 'late' }),
      false,
    );
    assert.equal(
      await first.store.outbox.dead({ id: 'msg_0', generation: zombie.generation }, { at: 2600, reason: 'late' }),
      false,
    );
    await first.store.outbox.release([zombie], 2600);
    assert.equal(await second.outbox.nextDue(), 3000);
    assert.equal(
      await second.outbox.sent({ id: 'msg_0', generation: holder.generation }, { at: 2700, providerRef: 'ref' }),
      true,
    );
    assert.equal(
      await second.outbox.sent({ id: 'msg_0', generation: holder.generation }, { at: 2700, providerRef: 'ref' }),
      false,
    );
    assert.equal(await second.outbox.nextDue(), null);
  });

  test('what would go through a provider that takes nothing is not claimed, however it is named (F18)', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    const made = change('chg_1', 'usr_ann');
    const of = (id: string, providerId: string | null, project = 'shop') => message(id, made, { providerId, project });
    await store.write(async (tx) => {
      await tx.changes.save([made]);
      await tx.outbox.enqueue([
        of('msg_0', null),
        of('msg_1', 'main'),
        of('msg_2', 'spare'),
        of('msg_3', null, 'club'),
      ]);
    });
    const full = [
      { project: 'shop', providerId: null },
      { project: 'shop', providerId: 'main' },
    ];
    const claimed = await store.outbox.claim({ lane: 'email', now: 2000, lease: 500, limit: 10, full });
    assert.deepEqual(claimed.map((c) => c.id).sort(), ['msg_2', 'msg_3']);
    assert.deepEqual(
      (await store.outbox.claim({ lane: 'email', now: 2000, lease: 500, limit: 10 }))
        .map((c) => [c.id, c.attempt])
        .sort(),
      [
        ['msg_0', 1],
        ['msg_1', 1],
      ],
    );
  });

  test('what waits for a provider is put off without a try, is delayed, and goes in its order (F18, F19)', async () => {
    const { store } = await open(() => 2000);
    await queued(store, 3);
    await store.outbox.claim({ lane: 'email', now: 2000, lease: 500, limit: 1 });
    const through = [{ project: 'shop', providerId: null }];
    assert.deepEqual(
      await store.outbox.hold({ lane: 'phone', through: through, now: 2000, until: 9000, reason: 'down' }),
      [],
    );
    assert.deepEqual(
      await store.outbox.hold({
        lane: 'email',
        through: [{ project: 'club', providerId: null }],
        now: 2000,
        until: 9000,
        reason: 'down',
      }),
      [],
    );
    assert.deepEqual(
      await store.outbox.hold({ lane: 'email', through: through, now: 2000, until: 9000, reason: 'down' }),
      ['chg_1'],
    );
    assert.deepEqual(
      await store.outbox.hold({ lane: 'email', through: through, now: 2000, until: 9000, reason: 'down' }),
      [],
      'it waits already',
    );
    assert.equal((await store.read((tx) => tx.outbox.delivery('chg_1'))).new, 'delayed');
    assert.deepEqual(
      (await store.outbox.claim({ lane: 'email', now: 2500, lease: 100, limit: 9 })).map((c) => c.id),
      ['msg_0'],
      'what somebody held is not put off',
    );
    assert.deepEqual(
      await store.outbox.claim({ lane: 'email', now: 8999, lease: 500, limit: 9 }).then((c) => c.map((m) => m.id)),
      ['msg_0'],
    );
    const rest = await store.outbox.claim({ lane: 'email', now: 9000, lease: 500, limit: 9 });
    assert.deepEqual(
      rest.map((c) => [c.id, c.attempt]),
      [
        ['msg_1', 1],
        ['msg_2', 1],
      ],
    );
  });

  test('what a clock ahead of time put off is due; a lease and a wait are kept (F9)', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    const made = change('chg_1', 'usr_ann');
    await store.write(async (tx) => {
      await tx.changes.save([made]);
      await tx.outbox.enqueue([
        message('msg_0', made, { createdAt: 90_000_000, expiresAt: 90_600_000 }),
        message('msg_1', made, { createdAt: 61_000 }),
      ]);
    });
    await store.outbox.hasten(1000, { email: 100_000_000, phone: 60_000, hook: 60_000 });
    assert.deepEqual(await store.outbox.claim({ lane: 'email', now: 1000, lease: 500, limit: 9 }), []);
    await store.outbox.hasten(1000, { email: 60_000, phone: 60_000, hook: 60_000 });
    assert.deepEqual(
      (await store.outbox.claim({ lane: 'email', now: 1000, lease: 500, limit: 9 })).map((c) => c.id),
      ['msg_0'],
    );
  });

  test('delivery tells of the newest message: queued, delayed, sent, failed', async () => {
    const clock = createClock();
    const { store } = await open(clock);
    await settled(store, 'usr_ann');
    const delivery = async () => (await store.read((tx) => tx.outbox.delivery('chg_1'))).new;
    assert.equal(await delivery(), 'sent');
    const first = change('chg_1', 'usr_ann');
    const soon = { createdAt: clock(), expiresAt: clock() + 1000 };
    await store.write(async (tx) => {
      await tx.changes.save([first]);
      await tx.outbox.enqueue([message('msg_1', first, soon)]);
    });
    assert.equal(await delivery(), 'queued');
    await store.outbox.claim({ lane: 'email', now: clock(), lease: 100, limit: 1 });
    assert.equal(await delivery(), 'queued');
    await store.outbox.retry({ id: 'msg_1', generation: 1 }, { at: clock() + 50, reason: 'refused' });
    assert.equal(await delivery(), 'delayed');
    clock.pass(50);
    await store.outbox.claim({ lane: 'email', now: clock(), lease: 100, limit: 1 });
    await store.outbox.sent({ id: 'msg_1', generation: 2 }, { at: clock(), providerRef: null });
    assert.equal(await delivery(), 'sent');

    // Another proof of the same instant: the higher sequence is the newer.
    const second = { ...first, proofs: [...first.proofs, proof('prf_2', { sequence: 2 })] };
    await store.write(async (tx) => {
      await tx.changes.save([second]);
      await tx.outbox.enqueue([message('msg_0', second, soon)]);
    });
    assert.equal(await delivery(), 'queued');
    clock.pass(1000);
    assert.equal(await delivery(), 'failed');
    assert.deepEqual(await store.outbox.claim({ lane: 'email', now: clock(), lease: 100, limit: 1 }), []);
    assert.deepEqual(await store.outbox.expire(clock()), ['chg_1']);
    assert.deepEqual(await store.outbox.expire(clock()), []);
    assert.equal(await delivery(), 'failed');
  });

  test('a message that was given up is failed and never due again', async () => {
    const { store } = await open();
    await queued(store, 1);
    await store.outbox.claim({ lane: 'email', now: 2000, lease: 500, limit: 1 });
    assert.equal(await store.outbox.dead({ id: 'msg_0', generation: 1 }, { at: 2100, reason: 'rejected' }), true);
    assert.equal((await store.read((tx) => tx.outbox.delivery('chg_1'))).new, 'failed');
    assert.deepEqual(await store.outbox.claim({ lane: 'email', now: 9000, lease: 500, limit: 1 }), []);
  });

  test('an attempt that was not made does not count, and is due at once', async () => {
    const { store } = await open();
    await queued(store, 1);
    const claims = await store.outbox.claim({ lane: 'email', now: 2000, lease: 500, limit: 1 });
    await store.outbox.release(claims, 2100);
    const [claimed] = await store.outbox.claim({ lane: 'email', now: 2100, lease: 500, limit: 1 });
    assert.deepEqual([claimed?.attempt, claimed?.generation], [1, 2]);
  });

  test('what was dropped is not sent, but what was on its way already tells the truth', async () => {
    const { store } = await open();
    await queued(store, 2);
    await store.outbox.claim({ lane: 'email', now: 2000, lease: 500, limit: 1 });
    await store.write((tx) => tx.outbox.dropUnsent(['chg_1'], 2100));
    assert.deepEqual(await store.outbox.claim({ lane: 'email', now: 9000, lease: 500, limit: 5 }), []);
    assert.equal(await store.outbox.retry({ id: 'msg_0', generation: 1 }, { at: 9000, reason: 'refused' }), false);
    assert.equal((await store.read((tx) => tx.outbox.delivery('chg_1'))).new, 'failed');
    assert.equal(await store.outbox.sent({ id: 'msg_0', generation: 1 }, { at: 2200, providerRef: null }), true);
    assert.equal((await store.read((tx) => tx.outbox.delivery('chg_1'))).new, 'sent');
  });

  test('an account is named by its primary e-mail, else its primary phone, else what there is', async () => {
    const { store } = await open();
    const account = (id: string) => store.outbox.accountContact(id);
    await settled(store, 'usr_a', [
      phone('ctc_1', '+358401111111', { primary: true }),
      email('ctc_2', 'a@example.com', { createdAt: 1 }),
      email('ctc_3', 'b@example.com', { primary: true }),
    ]);
    await settled(store, 'usr_b', [
      email('ctc_4', 'c@example.com'),
      phone('ctc_5', '+358402222222', { primary: true }),
    ]);
    await settled(store, 'usr_c', [phone('ctc_6', '+358403333333', { verifiedAt: null })]);
    await settled(store, 'usr_d');
    assert.deepEqual(await account('usr_a'), { kind: 'email', value: 'b@example.com' });
    assert.deepEqual(await account('usr_b'), { kind: 'phone', value: '+358402222222' });
    assert.deepEqual(await account('usr_c'), { kind: 'phone', value: '+358403333333' });
    assert.equal(await account('usr_d'), null);
  });
});
