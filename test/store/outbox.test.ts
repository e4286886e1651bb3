import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuditEntry } from '../../server/ports/audit.ts';
import type { Store } from '../../server/ports/store.ts';
import { queryDatabase } from '../kit/at-rest.ts';
import { createClock } from '../kit/clock.ts';
import { eachDatabase } from '../kit/database.ts';
import { claim, dead, FAR, nextDue, retry, sent, settle } from './courier.ts';
import { change, email, identity, message, phone, proof, settled } from './rows.ts';

async function queued(store: Store, count: number): Promise<void> {
  await settled(store, 'usr_ann');
  const made = change('chg_1', 'usr_ann');
  const messages = Array.from({ length: count }, (_, i) => message(`msg_${i}`, made, { createdAt: 1000 + i }));
  await store.write(async (tx) => {
    await tx.outbox.enqueue(messages); // before its change: one transaction may write in any order
    await tx.changes.save([made]);
  });
}

const SHOP = 'email/shop/';

function entry(id: string): AuditEntry {
  return {
    id,
    project: 'shop',
    user: 'usr_ann',
    at: 2100,
    event: 'message-sent',
    actor: 'site',
    change: 'chg_1',
    requestId: null,
    data: {},
    personal: {},
    salt: 'salt',
  };
}

eachDatabase('the outbox', ({ open, again }) => {
  test('a message is claimed with all it needs, by kind, and no more than asked', async () => {
    const { store } = await open();
    await queued(store, 3);
    assert.deepEqual(await claim(store, { lane: 'phone', now: 2000 }), []);
    assert.deepEqual(await claim(store, { lane: 'email', now: 999 }), []);
    const claimed = await claim(store, { lane: 'email', now: 2000, limit: 2 });
    const made = change('chg_1', 'usr_ann');
    assert.deepEqual(
      claimed,
      [0, 2].map((i) => ({
        ...message(`msg_${i}`, made, { createdAt: 1000 + i }),
        attempt: 1,
        generation: 1,
        route: SHOP,
        priority: 0,
        mayBeWith: null,
        facts: { change: made, account: null, identities: [], lastOutcome: null },
      })),
    );
    assert.deepEqual(structuredClone(claimed), claimed, 'another thread can have it');
  });

  test('the new go first, and a quarter of a claim is the oldest', async () => {
    const { store } = await open();
    await queued(store, 20);
    const claimed = await claim(store, { lane: 'email', now: 2000, limit: 8 });
    assert.deepEqual(
      claimed.map(({ id }) => id),
      [0, 1, 14, 15, 16, 17, 18, 19].map((i) => `msg_${i}`),
    );
  });

  test('codes come with notices and with later attempts, each as far as it has room', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    const made = change('chg_1', 'usr_ann');
    const notice = { template: 'notice', proof: null } as const;
    await store.write(async (tx) => {
      await tx.changes.save([made]);
      await tx.outbox.enqueue(
        [0, 1, 2].flatMap((i) => [message(`msg_c${i}`, made), message(`msg_n${i}`, made, notice)]),
      );
    });
    const first = await claim(store, { lane: 'email', now: 2000, limit: 1 });
    assert.deepEqual(
      first.map(({ template, priority }) => [template, priority]),
      [
        ['prove', 0],
        ['notice', 1],
      ],
    );
    const [code, told] = first;
    assert.ok(code && told);
    await settle(store, retry(code, 2000, 'later'), { ...retry(told, 2000, 'later'), priority: 4 } as never);
    const all = await claim(store, { lane: 'email', now: 2000 });
    assert.deepEqual(
      all.map(({ priority }) => priority),
      [0, 0, 1, 1, 3, 4],
    );
  });

  test('a claim tells which routes have more, and when the next message is due', async () => {
    const { store } = await open();
    await queued(store, 3);
    const ask = (now: number, places: number) =>
      store.outbox.exchange({
        outcomes: [],
        claim: { now, lease: 500, room: [places, 0, 0, 0, 0, 0], rooms: [], after: null },
      });
    assert.deepEqual((await ask(500, 5)).claimed, {
      messages: [],
      more: [],
      moreAgain: [],
      through: null,
      nextDue: 1000,
      unreadable: [],
    });
    const some = (await ask(2000, 2)).claimed;
    assert.deepEqual([some?.messages.length, some?.more, some?.moreAgain], [2, [SHOP], []]);
    const rest = (await ask(2000, 2)).claimed;
    assert.deepEqual([rest?.messages.length, rest?.more, rest?.nextDue], [1, [], 2500]);
  });

  test('of more routes than one claim looks at, the next claim goes on where the last ended', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    const made = change('chg_1', 'usr_ann');
    await store.write(async (tx) => {
      await tx.changes.save([made]);
      await tx.outbox.enqueue(
        Array.from({ length: 40 }, (_, i) => message(`msg_${i}`, made, { providerId: `p${100 + i}` })),
      );
    });
    const sizes: number[] = [];
    for (let after: string | null = null; ;) {
      const { claimed } = await store.outbox.exchange({
        outcomes: [],
        claim: { now: 2000, lease: 500, room: [5, 5, 5, 5, 5, 5], rooms: [], after },
      });
      sizes.push(claimed?.messages.length ?? 0);
      after = claimed?.through ?? null;
      if (after === null) break;
    }
    assert.deepEqual(sizes, [16, 16, 8]);
  });

  test('a damaged row holds up no other message, and is named', async () => {
    const { store, ...place } = await open();
    await queued(store, 3);
    await store.write((tx) => tx.changes.save([change('chg_2', 'usr_ann')]));
    await store.write((tx) => tx.outbox.enqueue([message('msg_of_damaged', change('chg_2', 'usr_ann'))]));
    await queryDatabase(place, `update outbox set data = '{' where id = 'msg_1'`);
    await queryDatabase(place, `update changes set terms = '{' where id = 'chg_2'`);
    const { claimed } = await store.outbox.exchange({
      outcomes: [],
      claim: { now: 2000, lease: 500, room: [10, 10, 10, 10, 10, 10], rooms: [], after: null },
    });
    assert.deepEqual(claimed?.messages.map(({ id }) => id).toSorted(), ['msg_0', 'msg_2']);
    assert.deepEqual(claimed.unreadable.toSorted(), ['msg_1', 'msg_of_damaged']);
  });

  test('two couriers on one database never hold the same message', async () => {
    const first = await open();
    const second = await again(first);
    await queued(first.store, 40);
    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, i) => claim(i % 2 ? first.store : second, { lane: 'email', now: 2000, limit: 3 })),
    );
    const ids = claims.flat().map((c) => c.id);
    assert.equal(new Set(ids).size, ids.length);
    const rest = await claim(second, { lane: 'email', now: 2000, limit: 40 });
    assert.equal(ids.length + rest.length, 40);
  });

  test('a courier that comes back after its lease cannot touch what another holds since (F5)', async () => {
    const first = await open();
    const second = await again(first);
    await queued(first.store, 1);
    const [zombie] = await claim(first.store, { lane: 'email', now: 2000 });
    assert.deepEqual(await claim(second, { lane: 'email', now: 2499 }), []);
    const [holder] = await claim(second, { lane: 'email', now: 2500 });
    assert.ok(zombie && holder);
    assert.deepEqual([holder.attempt, holder.generation], [2, 2]);
    for (const late of [sent(zombie, 2600), retry(zombie, 9000, 'late'), dead(zombie, 2600, 'late')])
      assert.deepEqual(await settle(first.store, late), []);
    assert.deepEqual(await first.store.outbox.renew([zombie], 9000), []);
    await first.store.outbox.release([zombie], 2600);
    assert.equal(await nextDue(second, 2600), 3000);
    assert.deepEqual(await settle(second, sent(holder, 2700, 'ref')), ['msg_0']);
    assert.deepEqual(await settle(second, sent(holder, 2700, 'ref')), []);
    assert.equal(await nextDue(second, 2600), null);
  });

  test('outcomes are stored together; one whose lease is lost stops no other, and writes nothing (F5)', async () => {
    const first = await open();
    await queued(first.store, 4);
    const [a] = await claim(first.store, { lane: 'email', now: 2000, limit: 1 });
    const [b, c, d] = await claim(first.store, { lane: 'email', now: 2001 });
    assert.ok(a && b && c && d);
    const [taken] = await claim(first.store, { lane: 'email', now: 2500, limit: 1 });
    assert.equal(taken?.id, 'msg_0');
    const held = await settle(
      first.store,
      { ...sent(a, 2600, 'r-a'), entry: entry('aud_a') },
      { ...sent(b, 2600, 'r-b'), entry: entry('aud_b') },
      { ...dead(c, 2600, 'smtp-550'), entry: entry('aud_c') },
      retry(d, 9000, 'smtp-451'),
    );
    assert.deepEqual(held.toSorted(), ['msg_1', 'msg_2', 'msg_3']);
    assert.deepEqual(
      await queryDatabase(
        first,
        `select id, state, provider_ref, reason, cast(ended_at as text) as ended_at, cast(due_at as text) as due_at, priority from outbox order by id`,
      ),
      [
        ['msg_0', 'queued', null, null, null, '3000', 0],
        ['msg_1', 'sent', 'r-b', null, '2600', '2501', 0],
        ['msg_2', 'dead', null, 'smtp-550', '2600', '2501', 0],
        ['msg_3', 'queued', null, 'smtp-451', null, '9000', 3],
      ].map(([id, state, provider_ref, reason, ended_at, due_at, priority]) => ({
        id,
        state,
        provider_ref,
        reason,
        ended_at,
        due_at,
        priority,
      })),
    );
    assert.deepEqual(await queryDatabase(first, 'select id from audit order by id'), [
      { id: 'aud_b' },
      { id: 'aud_c' },
    ]);
  });

  test('a lease that is renewed keeps its message; one that is not gives it back', async () => {
    const { store } = await open();
    await queued(store, 2);
    const claims = await claim(store, { lane: 'email', now: 2000 });
    assert.deepEqual(await store.outbox.renew(claims.slice(0, 1), 2900), ['msg_0']);
    assert.deepEqual(
      (await claim(store, { lane: 'email', now: 2500 })).map((c) => c.id),
      ['msg_1'],
    );
    await store.write((tx) => tx.outbox.dropUnsent(['chg_1'], 2600));
    assert.deepEqual(await store.outbox.renew(claims.slice(0, 1), 3900), [], 'its change has ended');
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
    const claimed = await claim(store, { lane: 'email', now: 2000, full: [SHOP, `${SHOP}main`] });
    assert.deepEqual(claimed.map((c) => c.id).sort(), ['msg_2', 'msg_3']);
    assert.deepEqual((await claim(store, { lane: 'email', now: 2000 })).map((c) => [c.id, c.attempt]).sort(), [
      ['msg_0', 1],
      ['msg_1', 1],
    ]);
  });

  test('what waits for a provider is put off without a try, is delayed, and goes in its order (F18, F19)', async () => {
    const { store } = await open(() => 2000);
    await queued(store, 3);
    await claim(store, { lane: 'email', now: 2000, limit: 1 });
    const hold = (route: string, limit = 500) =>
      store.outbox.hold({ routes: [route], now: 2000, until: 9000, reason: 'down', limit });
    assert.deepEqual(await hold('phone/shop/'), []);
    assert.deepEqual(await hold('email/club/'), []);
    assert.deepEqual(await hold(SHOP, 1), ['chg_1']);
    assert.deepEqual(await hold(SHOP), ['chg_1']);
    assert.deepEqual(await hold(SHOP), [], 'all wait already');
    assert.equal((await store.read((tx) => tx.outbox.delivery('chg_1'))).new, 'delayed');
    const held = async (now: number) => (await claim(store, { lane: 'email', now })).map((c) => [c.id, c.attempt]);
    assert.deepEqual(await held(2500), [['msg_0', 2]], 'what a courier held is not put off');
    assert.deepEqual(await held(8999), [['msg_0', 3]]);
    assert.deepEqual(await held(9000), [
      ['msg_1', 1],
      ['msg_2', 1],
    ]);
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
    await store.outbox.tidy(1000, { email: 100_000_000, phone: 60_000, hook: 60_000, directory: 60_000 });
    assert.deepEqual(await claim(store, { lane: 'email', now: 1000 }), []);
    await store.outbox.tidy(1000, { email: 60_000, phone: 60_000, hook: 60_000, directory: 60_000 });
    assert.deepEqual(
      (await claim(store, { lane: 'email', now: 1000 })).map((c) => c.id),
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
    await claim(store, { lane: 'email', now: clock(), lease: 100 });
    assert.equal(await delivery(), 'queued');
    await settle(store, retry({ id: 'msg_1', generation: 1 }, clock() + 50, 'refused'));
    assert.equal(await delivery(), 'delayed');
    clock.pass(50);
    await claim(store, { lane: 'email', now: clock(), lease: 100 });
    await settle(store, sent({ id: 'msg_1', generation: 2 }, clock()));
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
    assert.deepEqual(await claim(store, { lane: 'email', now: clock() }), []);
    assert.deepEqual(await store.outbox.tidy(clock(), FAR), ['chg_1']);
    assert.deepEqual(await store.outbox.tidy(clock(), FAR), []);
    assert.equal(await delivery(), 'failed');
  });

  test('a message that was given up is failed and never due again', async () => {
    const { store } = await open();
    await queued(store, 1);
    await claim(store, { lane: 'email', now: 2000 });
    assert.deepEqual(await settle(store, dead({ id: 'msg_0', generation: 1 }, 2100, 'rejected')), ['msg_0']);
    assert.equal((await store.read((tx) => tx.outbox.delivery('chg_1'))).new, 'failed');
    assert.deepEqual(await claim(store, { lane: 'email', now: 9000 }), []);
  });

  test('an attempt that was not made does not count, and is due at once', async () => {
    const { store } = await open();
    await queued(store, 1);
    await store.outbox.release(await claim(store, { lane: 'email', now: 2000 }), 2100);
    const [claimed] = await claim(store, { lane: 'email', now: 2100 });
    assert.deepEqual([claimed?.attempt, claimed?.generation], [1, 2]);
  });

  test('a message that was given back keeps its turn', async () => {
    const { store } = await open();
    await queued(store, 3);
    const first = await claim(store, { lane: 'email', now: 2000, limit: 1 });
    await store.outbox.release(first, 2100);
    const again = await claim(store, { lane: 'email', now: 2100, limit: 1 });
    assert.deepEqual(
      again.map(({ id }) => id),
      first.map(({ id }) => id),
    );
  });

  test('what was dropped is not sent, but what was on its way already tells the truth', async () => {
    const { store } = await open();
    await queued(store, 2);
    await claim(store, { lane: 'email', now: 2000, limit: 1 });
    await store.write((tx) => tx.outbox.dropUnsent(['chg_1'], 2100));
    assert.deepEqual(await claim(store, { lane: 'email', now: 9000 }), []);
    assert.deepEqual(await settle(store, retry({ id: 'msg_0', generation: 1 }, 9000, 'refused')), []);
    assert.equal((await store.read((tx) => tx.outbox.delivery('chg_1'))).new, 'failed');
    assert.deepEqual(await settle(store, sent({ id: 'msg_0', generation: 1 }, 2200)), ['msg_0']);
    assert.equal((await store.read((tx) => tx.outbox.delivery('chg_1'))).new, 'sent');
  });

  test('an account is named by its primary e-mail, else its primary phone, else what there is', async () => {
    const { store } = await open();
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
    await store.write(async (tx) => {
      for (const user of ['usr_a', 'usr_b', 'usr_c', 'usr_d']) {
        const made = change(`chg_${user}`, user, { proofs: [] });
        await tx.changes.save([made]);
        await tx.outbox.enqueue([message(`msg_${user}`, made)]);
      }
    });
    const accounts = (await claim(store, { lane: 'email', now: 2000 })).map((c) => [c.user, c.facts.account]);
    assert.deepEqual(accounts.toSorted(), [
      ['usr_a', { kind: 'email', value: 'b@example.com' }],
      ['usr_b', { kind: 'phone', value: '+358402222222' }],
      ['usr_c', { kind: 'phone', value: '+358403333333' }],
      ['usr_d', null],
    ]);
  });

  test('a suppressed message comes with what became of the last real message to its address, of its project and kind', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    const made = change('chg_1', 'usr_ann');
    await store.write(async (tx) => {
      await tx.changes.save([made]);
      await tx.outbox.enqueue([message('msg_0', made), message('msg_1', made, { to: 'other@example.org' })]);
    });
    const [first, second] = await claim(store, { lane: 'email', now: 2000 });
    assert.ok(first && second);
    await settle(store, dead(first, 2000, 'smtp-550'), dead(second, 2000, 'expired'));
    await store.write((tx) =>
      tx.outbox.enqueue([
        message('msg_2', made, { suppressed: true }),
        message('msg_3', made, { suppressed: true, to: 'other@example.org' }),
        message('msg_4', made),
      ]),
    );
    const claimed = await claim(store, { lane: 'email', now: 2000 });
    assert.deepEqual(claimed.map((c) => [c.id, c.facts.lastOutcome]).toSorted(), [
      ['msg_2', { at: 'dead', reason: 'smtp-550' }],
      ['msg_3', null],
      ['msg_4', null],
    ]);
  });

  test('a webhook call comes with the identities of its user alone, a notice with its change only if it is of a request', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    const made = change('chg_1', 'usr_ann');
    const notice = { kind: 'email', then: null, target: 't', account: null, undo: null, place: null } as const;
    const hook = {
      ...({ type: 'sessions.end', why: 'undone', change: null } as const),
      ...({ actor: 'link', method: 'link', requestId: 'req_1', contacts: [] } as const),
    };
    await store.write(async (tx) => {
      await tx.changes.save([made]);
      await tx.outbox.enqueue([
        message('msg_0', made, { template: 'notice', proof: null, data: { ...notice, of: 'done' } }),
        message('msg_1', made, { template: 'notice', proof: null, data: { ...notice, of: 'requested' } }),
        message('msg_2', made, { template: 'hook', kind: 'hook', proof: null, data: { hook, at: 1000, version: 2 } }),
      ]);
    });
    const facts = { change: null, account: null, identities: [], lastOutcome: null };
    assert.deepEqual(
      (await claim(store, { lane: 'email', now: 2000 })).map((c) => c.facts),
      [facts, { ...facts, change: made }],
    );
    assert.deepEqual(
      (await claim(store, { lane: 'hook', now: 2000 })).map((c) => c.facts),
      [{ ...facts, identities: [identity('usr_ann')] }],
    );
  });
});
