import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tx } from '../../server/ports/transaction.ts';
import { administer, eachDatabase, within } from '../kit/database.ts';
import { change, email, identity, lockedAccount, settled, user } from './rows.ts';

eachDatabase('several at once', ({ kind, open, again }) => {
  for (const [by, lockedChange] of [
    [
      'the user is locked alone',
      async (tx: Tx) => {
        await tx.users.lock('usr_ann');
        return tx.changes.get('chg_1');
      },
    ],
    [
      'the account is read with its lock',
      async (tx: Tx) => (await lockedAccount(tx, 'usr_ann', { change: 'chg_1' }))?.change,
    ],
  ] as const)
    test(`transactions about one user run one after the other, and no wrong try is lost, when ${by}`, async () => {
      const first = await open();
      const second = await again(first);
      await settled(first.store, 'usr_ann');
      await first.store.write((tx) => tx.changes.save([change('chg_1', 'usr_ann')]));
      let runs = 0;
      const guess = (i: number) =>
        (i % 2 ? first.store : second).write(async (tx) => {
          runs += 1;
          const found = await lockedChange(tx);
          assert.ok(found);
          await tx.changes.save([{ ...found, failures: found.failures + 1 }]);
        });
      await Promise.all(Array.from({ length: 40 }, (_, i) => guess(i)));
      assert.equal((await first.store.read((tx) => tx.changes.get('chg_1')))?.failures, 40);
      assert.equal(runs, 40, 'who waits for a lock has not begun to work');
    });

  test('an identity seen for the first time twice at once becomes one user', async () => {
    const first = await open();
    const second = await again(first);
    const arrive = (i: number) =>
      (i % 2 ? first.store : second).write(async (tx) => {
        const found = await tx.users.find(identity('ann'));
        if (found) return found.user.id;
        await tx.users.create(user(`usr_${i}`), identity('ann'));
        return `usr_${i}`;
      });
    const ids = await Promise.all(Array.from({ length: 10 }, (_, i) => arrive(i)));
    assert.equal(new Set(ids).size, 1);
  });

  test('an address goes to one of two users at once, and the other is told on its second look', async () => {
    const first = await open();
    const second = await again(first);
    const people = [await settled(first.store, 'usr_ann'), await settled(first.store, 'usr_bob')];
    const outcomes = await Promise.all(
      people.map((who, i) =>
        (i ? first.store : second).write(async (tx) => {
          await tx.users.lock(who.id);
          if (await tx.addresses.isTakenByOther('shop', who.id, 'email', 'x@example.com')) return 'taken';
          await tx.contacts.save(who, [], [email(`ctc_${i}`, 'x@example.com', { primary: true })], true);
          return 'mine';
        }),
      ),
    );
    assert.deepEqual(outcomes.toSorted(), ['mine', 'taken']);
  });

  test('an address that another holds is refused by the database itself, and the work runs again', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann', [email('ctc_1', 'x@example.com')]);
    const bob = await settled(store, 'usr_bob');
    let runs = 0;
    await store.write(async (tx) => {
      runs += 1;
      if (runs < 3) await tx.contacts.save(bob, [], [email('ctc_2', 'x@example.com')], true);
    });
    assert.equal(runs, 3);
    assert.deepEqual(await store.read((tx) => tx.contacts.of('usr_bob')), []);
  });

  test('unverified, shared by policy, of another kind or of another project: nobody is in the way', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann', [email('ctc_1', 'x@example.com')]);
    const bob = await settled(store, 'usr_bob');
    await settled(store, 'usr_eve', [email('ctc_4', 'x@example.com')], { project: 'other' });
    await store.write((tx) => tx.contacts.save(bob, [], [email('ctc_2', 'x@example.com', { verifiedAt: null })], true));
    await store.write((tx) => tx.contacts.save(bob, [], [email('ctc_3', 'x@example.com')], false));
    await store.read(async (tx) => {
      assert.equal(await tx.addresses.isTakenByOther('shop', 'usr_new', 'email', 'x@example.com'), true);
      assert.equal(await tx.addresses.isTakenByOther('shop', 'usr_new', 'phone', 'x@example.com'), false);
      assert.equal(await tx.addresses.isTakenByOther('shop', 'usr_new', 'email', 'X@example.com'), false);
      assert.equal(await tx.addresses.isTakenByOther('other', 'usr_eve', 'email', 'x@example.com'), false);
      assert.equal(await tx.addresses.isTakenByOther('third', 'usr_ann', 'email', 'x@example.com'), false);
    });
  });

  test('two primaries of one kind do not get in: that is a bug and nothing to wait for', async () => {
    const { store } = await open();
    const ann = await settled(store, 'usr_ann', [email('ctc_1', 'a@example.com', { primary: true })]);
    await assert.rejects(
      store.write((tx) => tx.contacts.save(ann, [], [email('ctc_2', 'b@example.com', { primary: true })], true)),
      (error: Error) => error.name !== 'Unavailable',
    );
  });

  test('a read sees one instant, though somebody writes meanwhile and does not wait for it', async () => {
    const first = await open();
    const second = await again(first);
    await settled(first.store, 'usr_ann');
    const versions = await first.store.read(async (tx) => {
      const before = (await tx.users.get('usr_ann'))?.version;
      await second.write((w) => w.users.touch('usr_ann', 2000));
      await first.store.write((w) => w.users.touch('usr_ann', 2000));
      return [before, (await tx.users.get('usr_ann'))?.version];
    });
    assert.deepEqual(versions, [1, 1]);
    assert.equal((await first.store.read((tx) => tx.users.get('usr_ann')))?.version, 3);
  });

  if (kind === 'sqlite') return;

  test('while many writes wait for one user, a write about another user and a read go on', async () => {
    const first = await open();
    const second = await again(first);
    await settled(first.store, 'usr_ann');
    await settled(first.store, 'usr_bob');
    const touch = (id: string) =>
      first.store.write(
        async (tx) => {
          await tx.users.lock(id);
          await tx.users.touch(id, 2000);
        },
        { user: id },
      );
    const waiting = await second.write(async (tx) => {
      await tx.users.lock('usr_ann');
      const writes = Array.from({ length: 30 }, () => touch('usr_ann'));
      await touch('usr_bob');
      assert.equal((await first.store.read((reads) => reads.users.get('usr_bob')))?.version, 2);
      return writes;
    });
    await Promise.all(waiting);
    assert.equal((await first.store.read((tx) => tx.users.get('usr_ann')))?.version, 31);
  });

  test('two transactions that lock each other out both end well', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    await settled(store, 'usr_bob');
    let arrived = 0;
    let meet = (): void => undefined;
    const met = new Promise<void>((done) => (meet = done));
    const cross = (mine: string, yours: string) =>
      store.write(async (tx) => {
        await tx.users.lock(mine);
        if (++arrived === 2) meet();
        await met;
        await tx.users.lock(yours);
        await tx.users.touch(yours, 2000);
      });
    await Promise.all([cross('usr_ann', 'usr_bob'), cross('usr_bob', 'usr_ann')]);
    // The database ends one of them, or on a busy machine each once; what it ends begins again.
    assert.ok(arrived >= 3, `${arrived} attempts`);
    for (const id of ['usr_ann', 'usr_bob']) assert.equal((await store.read((tx) => tx.users.get(id)))?.version, 2);
  });

  test('connections that the database cuts are answered Unavailable, and the next ones work', async () => {
    const { store, url } = await open();
    await settled(store, 'usr_ann');
    const cut = () =>
      administer(
        within(url, 'postgres'),
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(url).pathname.slice(1)}'`,
      );
    await assert.rejects(
      store.write(async (tx) => {
        await tx.users.touch('usr_ann', 2000);
        await cut();
        await tx.users.touch('usr_ann', 2000);
      }),
      { name: 'Unavailable' },
    );
    await store.write((tx) => tx.users.touch('usr_ann', 2000));
    assert.equal((await store.read((tx) => tx.users.get('usr_ann')))?.version, 2);
  });
});
