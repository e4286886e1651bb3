import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Store } from '../../server/ports/store.ts';
import { queryDatabase, readAllBytes } from '../kit/at-rest.ts';
import { eachDatabase } from '../kit/database.ts';
import { claim, dead, FAR, sent, settle } from './courier.ts';
import { change, email, message, proof, session, settled, sweeping } from './rows.ts';
import type { Undo } from '../../server/core/undo-state.ts';

const DAY = 86_400_000;
/** When `change()` of rows.ts is over. */
const OVER = 86_401_000;

const undo = (id: string, endsAt: number): Undo => ({
  id,
  project: 'shop',
  user: 'usr_ann',
  kind: 'email',
  change: null,
  mode: 'restore',
  before: [email('ctc_1', 'ann@before.example')],
  holders: ['ctc_1'],
  keyId: 'k1',
  place: null,
  at: 1000,
  endsAt,
  state: { at: 'open' },
});

const found = (store: Store, id: string) => store.read((tx) => tx.changes.get(id));

eachDatabase('what is over', ({ kind, open, again }) => {
  test('an old change loses its addresses, the hash stays, and it still reads as what it was', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    const number = { kind: 'phone', value: '+358401234567', key: '+358401234567' } as const;
    const made = change('chg_1', 'usr_ann', {
      proofs: [proof('prf_1'), proof('prf_2', { side: 'current', address: number })],
      state: { at: 'done', since: 2000, via: 'code', contactId: 'ctc_1' },
      templateOptions: { name: 'Ann' },
      place: 'Firefox · Linux',
    });
    await store.write((tx) => tx.changes.save([made]));
    await store.sweep(OVER + DAY - 1, sweeping);
    assert.equal((await found(store, 'chg_1'))?.address.value, 'New@example.com', 'not a moment too early');
    await store.sweep(OVER + DAY, sweeping);
    const after = await found(store, 'chg_1');
    assert.deepEqual(after, {
      ...made,
      address: { kind: 'email', value: '', key: 'hash:shop:email:15' },
      proofs: made.proofs.map((p) => ({
        ...p,
        address: { kind: p.address.kind, value: '', key: `hash:shop:${p.address.kind}:${p.address.key.length}` },
      })),
      linkUrl: '',
      templateOptions: {},
      place: null,
    });
    await store.sweep(OVER + 2 * DAY, sweeping);
    assert.deepEqual(await found(store, 'chg_1'), after, 'once is enough');
  });

  test('a change that ran out is closed as of its end, told of once, and its messages go no more', async () => {
    const first = await open();
    const { store } = first;
    const second = await again(first);
    await settled(store, 'usr_ann');
    const made = Array.from({ length: 250 }, (_, i) => change(`chg_${i}`, 'usr_ann', { endsAt: 5000 + i }));
    const later = change('chg_later', 'usr_ann', { endsAt: 9000 });
    const over = change('chg_over', 'usr_ann', {
      state: { at: 'closed', since: 2000, why: 'cancelled' },
      endsAt: 5000,
    });
    await store.write(async (tx) => {
      for (const one of [...made, later, over]) await tx.changes.save([one]);
      await tx.outbox.enqueue([message('msg_1', made[0] ?? later), message('msg_2', later)]);
    });
    await Promise.all([store.sweep(8000, sweeping), second.sweep(8000, sweeping)]);
    await store.sweep(8001, sweeping);
    for (const one of made) {
      const state = { at: 'closed', since: one.endsAt, why: 'expired' } as const;
      assert.deepEqual(await found(store, one.id), { ...one, state }, 'nothing else of it is another');
    }
    assert.deepEqual([await found(store, 'chg_later'), await found(store, 'chg_over')], [later, over]);
    const told = await queryDatabase(first, `select id, at, change_id, personal from audit order by id`);
    assert.equal(told.length, 250);
    const row = told.find(({ id }) => id === 'aud_of_chg_7');
    assert.deepEqual([row?.['change_id'], Number(row?.['at']), row?.['personal']], ['chg_7', 8000, '{"length":15}']);
    assert.deepEqual(await queryDatabase(first, `select state from outbox order by id`), [
      { state: 'dropped' },
      { state: 'queued' },
    ]);
  });

  if (kind === 'postgres')
    test('of a user who is busy it is closed the next time', async () => {
      const { store } = await open();
      await settled(store, 'usr_ann');
      await store.write((tx) => tx.changes.save([change('chg_1', 'usr_ann', { endsAt: 5000 })]));
      await store.write(async (tx) => {
        await tx.users.lock('usr_ann');
        await store.sweep(8000, sweeping);
      });
      assert.equal((await found(store, 'chg_1'))?.state.at, 'waiting');
      await store.sweep(8000, sweeping);
      assert.equal((await found(store, 'chg_1'))?.state.at, 'closed');
    });

  test('each project keeps for as long as it says, and one that is served no more for the usual time', async () => {
    const { store } = await open();
    for (const project of ['short', 'long', 'other']) {
      await settled(store, `usr_${project}`, [], { project });
      await store.write((tx) => tx.changes.save([change(`chg_${project}`, `usr_${project}`, { project, proofs: [] })]));
    }
    const terms = {
      ...sweeping,
      purgeAfter: new Map([
        ['short', DAY],
        ['long', 9 * DAY],
      ]),
      defaultPurgeAfter: 3 * DAY,
    };
    const kept = async (at: number) => {
      await store.sweep(at, terms);
      const all = await Promise.all(['short', 'long', 'other'].map((name) => found(store, `chg_${name}`)));
      return all.map((c) => c?.address.value !== '');
    };
    assert.deepEqual(await kept(OVER + DAY - 1), [true, true, true]);
    assert.deepEqual(await kept(OVER + DAY), [false, true, true]);
    assert.deepEqual(await kept(OVER + 3 * DAY), [false, true, false]);
    assert.deepEqual(await kept(OVER + 9 * DAY), [false, false, false]);
  });

  test('messages and ways back go when they are as old; what still waits to go stays', async () => {
    const opened = await open();
    const { store } = opened;
    const left = async () => (await queryDatabase(opened, 'select id from outbox order by id')).map((row) => row['id']);
    await settled(store, 'usr_ann');
    const made = change('chg_1', 'usr_ann');
    await store.write(async (tx) => {
      await tx.changes.save([made]);
      await tx.outbox.enqueue([message('msg_sent', made), message('msg_dead', made), message('msg_waits', made)]);
      await tx.undos.save([undo('und_old', 1000)]);
      await tx.undos.save([undo('und_new', 1001)]);
    });
    const claims = await claim(store, { lane: 'email', now: 2000 });
    await settle(store, ...claims.filter(({ id }) => id === 'msg_sent').map((one) => sent(one, 2000)));
    await settle(store, ...claims.filter(({ id }) => id === 'msg_dead').map((one) => dead(one, 2000, 'x')));
    await store.sweep(601_000 + DAY - 1, sweeping);
    assert.deepEqual(await left(), ['msg_dead', 'msg_sent', 'msg_waits']);
    await store.sweep(601_000 + DAY, sweeping);
    assert.deepEqual(await left(), ['msg_waits']);
    const ways = await store.read(async (tx) => [await tx.undos.get('und_old'), await tx.undos.get('und_new')]);
    assert.deepEqual(ways, [undefined, undefined]);
    await store.write((tx) => tx.undos.save([undo('und_3', 602_000)]));
    await store.sweep(601_000 + DAY, sweeping);
    assert.equal((await store.read((tx) => tx.undos.get('und_3')))?.id, 'und_3');
  });

  test('what has an end of its own goes at once, and repeated requests after a day', async () => {
    const store = await open();
    const ann = await settled(store.store, 'usr_ann');
    await store.store.write(async (tx) => {
      await tx.addresses.reserve(ann, [{ kind: 'email', key: 'a@example.com', until: 5000 }]);
      await tx.addresses.block('usr_ann', 'email', 'b@example.com', 5000);
    });
    await store.store.sessions.insert(session('h1', { sub: 'usr_ann', expiresAt: 5000, idleUntil: 5000 }));
    await queryDatabase(store, `insert into limits values ('k', 'shop', 'n', '[]', 5000)`);
    await queryDatabase(store, `insert into idempotency values ('usr_ann', 'k', 'b', '{}', ${5000 - DAY})`);
    await queryDatabase(store, `insert into admin_requests values ('default', 'k', 'b', ${5000 - DAY})`);
    const counts = async () => {
      const all = [];
      for (const table of ['reservations', 'blocks', 'sessions', 'limits', 'idempotency', 'admin_requests'])
        all.push(Number((await queryDatabase(store, `select count(*) as n from ${table}`))[0]?.['n']));
      return all;
    };
    await store.store.sweep(4999, sweeping);
    assert.deepEqual(await counts(), [1, 1, 1, 1, 1, 1]);
    await store.store.sweep(5000, sweeping);
    assert.deepEqual(await counts(), [0, 0, 0, 0, 0, 0]);
  });

  test('more than fits one transaction goes in one sweep, and two processes that sweep at once do it together', async () => {
    const first = await open();
    const second = await again(first);
    await settled(first.store, 'usr_ann');
    const made = Array.from({ length: 650 }, (_, i) => change(`chg_${i}`, `usr_ann`, { proofs: [proof(`prf_${i}`)] }));
    // Few in each transaction, because a transaction that takes seconds is ended.
    for (let from = 0; from < made.length; from += 50)
      await first.store.write(async (tx) => {
        const some = made.slice(from, from + 50);
        for (const one of some) await tx.changes.save([one]);
        await tx.outbox.enqueue(some.map((one) => message(`msg_${one.id}`, one)));
      });
    for (let over = 1; over > 0;) over = (await first.store.outbox.tidy(OVER, FAR)).length;
    await Promise.all([first.store, second, first.store].map((store) => store.sweep(OVER + DAY, sweeping)));
    // Whoever found everything taken went home; what they skipped is the next round's.
    await second.sweep(OVER + DAY, sweeping);
    const [rows] = await queryDatabase(
      first,
      `select (select count(*) from outbox) as messages,
        (select count(*) from changes where value <> '' or purged_at is null or key not like 'hash:%') as changes,
        (select count(*) from proofs where value <> '' or key not like 'hash:%') as proofs`,
    );
    assert.deepEqual(Object.values(rows ?? {}).map(Number), [0, 0, 0]);
  });

  test('a change that is purged while somebody moves it gets its address back from nobody', async () => {
    const first = await open();
    const second = await again(first);
    await settled(first.store, 'usr_ann');
    await first.store.write((tx) => tx.changes.save([change('chg_1', 'usr_ann')]));
    let swept: Promise<void> | undefined;
    await first.store.write(async (tx) => {
      await tx.users.lock('usr_ann');
      const read = await tx.changes.get('chg_1');
      swept = second.sweep(OVER + DAY, sweeping);
      // On SQLite it waits for us; on PostgreSQL it leaves alone whom we have locked.
      if (kind === 'postgres') await swept;
      await tx.changes.save([{ ...(read ?? assert.fail()), state: { at: 'undone', since: 3000 } }]);
    });
    await swept;
    await second.sweep(OVER + DAY, sweeping);
    const after = await found(first.store, 'chg_1');
    assert.deepEqual([after?.address.value, after?.state.at], ['', 'undone']);
  });

  if (kind === 'postgres') return;

  test('nothing of what was taken away is left in the file', async () => {
    const { store, files, url } = await open();
    await settled(store, 'usr_ann');
    const made = change('chg_1', 'usr_ann');
    await store.write(async (tx) => {
      await tx.changes.save([made]);
      await tx.outbox.enqueue(Array.from({ length: 50 }, (_, i) => message(`msg_${i}`, made)));
      await tx.undos.save([undo('und_1', 1000)]);
    });
    await store.outbox.tidy(OVER, FAR);
    await store.sweep(OVER + DAY, sweeping);
    const file = await readAllBytes({ files, url });
    assert.doesNotMatch(file, /new@example\.com|ann@before/i);
    assert.match(file, /hash:shop:email/);
  });

  test('a sweep looks for what is over by an index', async () => {
    const store = await open();
    const plans = [
      `select id from changes where purged_at is null and ends_at <= 5 and 1 = 1 order by ends_at limit 100`,
      `select id from changes where state = 'waiting' and ends_at <= 5 order by ends_at limit 100`,
      `select rowid from outbox where state <> 'queued' and expires_at <= 5 and 1 = 1 limit 500`,
      `select rowid from undos where ends_at <= 5 and project not in ('a') limit 500`,
      `select rowid from limits where until <= 5 limit 500`,
      `select rowid from blocks where until <= 5 limit 500`,
      `select rowid from reservations where until <= 5 limit 500`,
      `select rowid from idempotency where created_at <= 5 limit 500`,
      `select rowid from admin_requests where created_at <= 5 limit 500`,
    ];
    for (const query of plans) {
      const plan = await queryDatabase(store, `explain query plan ${query}`);
      assert.match(JSON.stringify(plan), /SEARCH \w+ USING (COVERING )?INDEX/, query);
    }
  });
});
