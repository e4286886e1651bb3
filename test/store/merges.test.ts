import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachDatabase } from '../kit/database.ts';
import { email, identity, isBlocked, phone, settled } from './rows.ts';

eachDatabase('a user that becomes part of another', ({ open }) => {
  test('is disabled, says whose it is, and its identities are tombstones; the other is as it was', async () => {
    const { store } = await open();
    const ann = await settled(store, 'usr_ann');
    const bob = await settled(store, 'usr_bob');
    await store.write((tx) => tx.users.merge(bob, ann));
    await store.read(async (tx) => {
      assert.deepEqual(await tx.users.find(identity('usr_bob')), {
        user: { ...bob, disabled: true, mergedInto: 'usr_ann' },
        gone: true,
      });
      assert.deepEqual(await tx.users.find(identity('usr_ann')), { user: ann, gone: false });
    });
  });

  test('leaves to the other what is kept for it, and what it is kept from: once, and for the longer time', async () => {
    const { store } = await open(() => 1000);
    const ann = await settled(store, 'usr_ann');
    const bob = await settled(store, 'usr_bob');
    await store.write(async (tx) => {
      for (const [user, key, until] of [
        [ann, 'a@x.example', 9000],
        [bob, 'a@x.example', 5000],
        [ann, 'b@x.example', 2000],
        [bob, 'b@x.example', 7000],
        [bob, 'c@x.example', 3000],
      ] as const) {
        await tx.addresses.reserve(user, [{ kind: 'email', key, until }]);
        await tx.addresses.block(user.id, 'email', key, until);
      }
      await tx.users.merge(bob, ann);
      for (const [key, until] of [
        ['a@x.example', 9000],
        ['b@x.example', 7000],
        ['c@x.example', 3000],
      ] as const) {
        assert.equal(await tx.addresses.isTakenByOther('shop', 'usr_ann', 'email', key), false, key);
        assert.equal(await tx.addresses.isTakenByOther('shop', 'usr_eve', 'email', key), true, key);
        assert.equal(await isBlocked(tx, 'usr_ann', { kind: 'email', key }, until - 1), true);
        assert.equal(await isBlocked(tx, 'usr_ann', { kind: 'email', key }, until), false);
        assert.equal(await isBlocked(tx, 'usr_bob', { kind: 'email', key }, 1000), false);
      }
    });
  });

  test('who holds an address is who has verified it, in that project and of that kind', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann', [email('ctc_1', 'x@example.com'), phone('ctc_2', '+358401234567')]);
    await settled(store, 'usr_bob', [email('ctc_3', 'y@example.com', { verifiedAt: null })]);
    await settled(store, 'usr_eve', [email('ctc_4', 'y@example.com')], { project: 'other' });
    await store.read(async (tx) => {
      assert.equal(await tx.addresses.holder('shop', 'email', 'x@example.com'), 'usr_ann');
      assert.equal(await tx.addresses.holder('shop', 'phone', '+358401234567'), 'usr_ann');
      for (const [kind, key] of [
        ['email', 'y@example.com'],
        ['phone', 'x@example.com'],
        ['email', 'X@example.com'],
      ] as const)
        assert.equal(await tx.addresses.holder('shop', kind, key), undefined, `${kind} ${key}`);
    });
  });
});
