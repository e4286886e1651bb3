import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachDatabase } from '../kit/database.ts';
import { claim } from './courier.ts';
import { change, email, identity, lockedAccount, message, session, settled, sweeping } from './rows.ts';
import type { Undo } from '../../server/core/undo-state.ts';

const undo = (id: string, more: Partial<Undo> = {}): Undo => ({
  id,
  project: 'shop',
  user: 'usr_ann',
  kind: 'email',
  change: null,
  mode: 'restore',
  before: [email('ctc_1', 'ann@old.example', { value: 'Ann@old.example', primary: true })],
  holders: ['ctc_1'],
  keyId: 'k1',
  place: 'Firefox · Linux',
  at: 1000,
  endsAt: 9000,
  state: { at: 'open' },
  ...more,
});

eachDatabase('the way back', ({ open }) => {
  test('an undo comes back as it was saved, in every state, and only its state ever moves', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    await store.write((tx) => tx.changes.save([change('chg_1', 'usr_ann')]));
    const made = undo('und_1', { change: 'chg_1', mode: 'freeze' });
    for (const state of [{ at: 'open' }, { at: 'used', since: 2000 }, { at: 'void', since: 3000 }] as const) {
      await store.write((tx) => tx.undos.save([{ ...made, state, keyId: state.at === 'open' ? 'k1' : 'k2' }]));
      assert.deepEqual(await store.read((tx) => tx.undos.get('und_1')), { ...made, state });
    }
    assert.equal(await store.read((tx) => tx.undos.get('und_2')), undefined);
    assert.equal(await store.read((tx) => tx.undos.get('und_\0')), undefined);
  });

  test('those of a user are found until they are over, oldest first', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    await settled(store, 'usr_bob');
    await store.write(async (tx) => {
      await tx.undos.save([undo('und_b', { at: 2000 })]);
      await tx.undos.save([undo('und_a', { at: 1000, endsAt: 5000 })]);
      await tx.undos.save([undo('und_c', { user: 'usr_bob' })]);
    });
    const found = (now: number) => store.write(async (tx) => (await tx.undos.of('usr_ann', now)).map((u) => u.id));
    assert.deepEqual(await found(4999), ['und_a', 'und_b']);
    assert.deepEqual(await found(5000), ['und_b']);
  });

  test('a kept address is nobody else’s until its time is over, in its own project and kind', async () => {
    const { store } = await open();
    const ann = await settled(store, 'usr_ann');
    await settled(store, 'usr_bob');
    await store.write((tx) =>
      tx.addresses.reserve(ann, [{ kind: 'email', key: 'ann@old.example', until: 1_000_000_000_000_000 }]),
    );
    const taken = (project: string, user: string, kind: 'email' | 'phone') =>
      store.read((tx) => tx.addresses.isTakenByOther(project, user, kind, 'ann@old.example'));
    assert.deepEqual(
      await Promise.all([
        taken('shop', 'usr_bob', 'email'),
        taken('shop', 'usr_ann', 'email'),
        taken('shop', 'usr_bob', 'phone'),
        taken('other', 'usr_bob', 'email'),
      ]),
      [true, false, false, false],
    );
    await store.sweep(999_999_999_999_999, sweeping);
    assert.equal(await taken('shop', 'usr_bob', 'email'), true);
    await store.sweep(1_000_000_000_000_000, sweeping);
    assert.equal(await taken('shop', 'usr_bob', 'email'), false);
    await store.write((tx) => tx.addresses.reserve(ann, [{ kind: 'email', key: 'ann@old.example', until: -1 }]));
    assert.equal(await taken('shop', 'usr_bob', 'email'), false, 'over is over, swept or not');
  });

  test('a freeze, a revocation and a language stay with the user', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    await store.write(async (tx) => {
      await tx.users.save(
        'usr_ann',
        { isTouched: false, freeze: { since: 1000, until: 2000 }, failedInRow: null },
        1000,
      );
      await tx.users.revoke('usr_ann', 1500, { disabled: true, recoveredAt: 1400 });
      await tx.users.setLocale('usr_ann', 'ar-EG');
    });
    const found = await store.read((tx) => tx.users.find(identity('usr_ann')));
    const { frozen, notBefore, recoveredAt, disabled, locale } = found?.user ?? assert.fail('gone');
    assert.deepEqual(
      [frozen, notBefore, recoveredAt, disabled, locale],
      [{ since: 1000, until: 2000 }, 1500, 1400, true, 'ar-EG'],
    );
    await store.write((tx) => tx.users.revoke('usr_ann', 1600));
    const after = await store.read((tx) => tx.users.get('usr_ann'));
    assert.deepEqual([after?.disabled, after?.recoveredAt], [true, 1400], 'what is not said stays as it is');
  });

  test('the sessions of one user end, and nobody else’s', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    await settled(store, 'usr_bob');
    await store.sessions.insert(session('h1', { sub: 'usr_ann', sealed: 'xyz' }));
    await store.sessions.insert(session('h2', { sub: 'usr_ann' }));
    await store.sessions.insert(session('h3', { sub: 'usr_bob' }));
    assert.equal((await store.sessions.find('h1'))?.sealed, 'xyz');
    assert.equal(await store.write((tx) => tx.users.endSessions('usr_ann')), 2);
    assert.deepEqual([await store.sessions.find('h1'), (await store.sessions.find('h3'))?.sub], [undefined, 'usr_bob']);
  });

  test('a change that ends takes its proofs out of the outbox, and leaves the notices', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    const made = change('chg_1', 'usr_ann');
    const notice = {
      of: 'requested',
      kind: 'email',
      then: 'primary',
      target: 'n••@e••.com',
      account: null,
      undo: null,
      place: null,
    } as const;
    await store.write(async (tx) => {
      await tx.changes.save([made]);
      await tx.outbox.enqueue([
        message('msg_1', made),
        message('msg_2', made, { template: 'notice', proof: null, contact: 'ctc_1', data: notice }),
        message('msg_3', made, { template: 'notice', proof: null, contact: 'ctc_2', data: { ...notice, of: 'done' } }),
      ]);
      await tx.outbox.dropUnsent(['chg_1'], 1000);
      const notified = async (notifiedSince: number) =>
        (await lockedAccount(tx, 'usr_ann', { notifiedSince }))?.notifiedContacts;
      assert.deepEqual(await notified(999), ['ctc_1'], 'of requests alone');
      assert.deepEqual(await notified(1000), []);
      assert.deepEqual(await tx.outbox.delivery('chg_1'), { new: 'failed', current: 'sent' }, 'of the proof alone');
    });
    const claimed = await claim(store, { lane: 'email', now: 1000 });
    assert.deepEqual(claimed.map((c) => [c.id, c.data]).sort(), [
      ['msg_2', notice],
      ['msg_3', { ...notice, of: 'done' }],
    ]);
  });

  test('a hook travels in a lane of its own, with the identities that the site knows the user by', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    const hook = {
      ...({ type: 'sessions.end', why: 'undone', change: null } as const),
      ...({ actor: 'link', method: 'link', requestId: 'req_1', contacts: [] } as const),
    };
    const call = { ...message('msg_1', change('chg_1', 'usr_ann')), change: null, proof: null, to: '' } as const;
    await store.write((tx) =>
      tx.outbox.enqueue([
        { ...call, template: 'hook', kind: 'hook', providerId: '0', data: { hook, at: 1000, version: 2 } },
      ]),
    );
    assert.deepEqual(await claim(store, { lane: 'email', now: 1000 }), []);
    const [claimed] = await claim(store, { lane: 'hook', now: 1000 });
    assert.deepEqual([claimed?.kind, claimed?.change, claimed?.data], ['hook', null, { hook, at: 1000, version: 2 }]);
    assert.deepEqual([claimed?.facts.change, claimed?.facts.identities], [null, [identity('usr_ann')]]);
  });
});
