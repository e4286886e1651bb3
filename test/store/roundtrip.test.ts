import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Change, Proof, State } from '../../server/core/change.ts';
import { eachDatabase } from '../kit/database.ts';
import {
  change,
  email,
  entry,
  identity,
  isBlocked,
  lockedAccount,
  phone,
  proof,
  session,
  settled,
  user,
} from './rows.ts';

/** Null prototypes are nothing that the core makes. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;
const instant = fc.integer({ min: 0, max: 8_640_000_000_000_000 });
/** Anything that a JSON string or a header may hold, but NUL: PostgreSQL's text refuses that. */
const words = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0'));
const method = fc.constantFrom('code', 'link', 'both');
const state: fc.Arbitrary<State> = fc.oneof(
  fc.constant({ at: 'waiting' } as const),
  record({
    at: fc.constant('done' as const),
    since: instant,
    via: fc.constantFrom('code', 'link', 'already-verified'),
    contactId: words,
  }),
  record({
    at: fc.constant('closed' as const),
    since: instant,
    why: fc.constantFrom('cancelled', 'locked', 'expired', 'replaced', 'reported', 'revoked', 'taken'),
  }),
  record({ at: fc.constant('undone' as const), since: instant }),
);
const someProof: fc.Arbitrary<Omit<Proof, 'id'>> = record({
  side: fc.constantFrom('new', 'current'),
  sequence: fc.integer({ min: 1, max: 50 }),
  keyId: words,
  method,
  address: record({ kind: fc.constantFrom('email', 'phone'), value: words, key: words }),
  contactId: fc.option(words),
  issuedAt: instant,
  codeExpiresAt: instant,
  linkExpiresAt: instant,
  suppressed: fc.boolean(),
  spent: fc.option(record({ at: instant, via: fc.constantFrom('code', 'link') })),
});
const someChange: fc.Arbitrary<Omit<Change, 'id' | 'user' | 'proofs'> & { proofs: readonly Omit<Proof, 'id'>[] }> = fc
  .constantFrom('email' as const, 'phone' as const)
  .chain((kind) =>
    record({
      project: words,
      kind: fc.constant(kind),
      address: record({ kind: fc.constant(kind), value: words, key: words }),
      then: fc.constantFrom('primary', 'replace', 'add', 'replace-all'),
      method,
      addToLoginIds: fc.boolean(),
      oldLost: fc.boolean(),
      onConflict: fc.constantFrom('fail', 'merge-keep-mine', 'merge-keep-theirs'),
      terms: record({
        tries: fc.nat(),
        codeLength: fc.nat(),
        codeLife: fc.nat(),
        linkLife: fc.nat(),
        liveLinks: fc.nat(),
        completion: fc.constantFrom('session', 'click'),
        confirmCurrent: fc.boolean(),
      }),
      failures: fc.nat(),
      visitorFailures: fc.nat(),
      proofs: fc.array(someProof, { maxLength: 4 }),
      state,
      linkUrl: words,
      providerId: fc.option(words),
      locale: words,
      templateOptions: fc.dictionary(words, fc.string({ unit: 'binary' }), { maxKeys: 3, noNullPrototype: true }),
      place: fc.option(words),
      createdAt: instant,
      endsAt: instant,
    }),
  );

eachDatabase('what is stored comes back', ({ open }) => {
  test('every change comes back as it was saved, and as it was saved again', async () => {
    const { store } = await open();
    await settled(store, 'usr_a');
    let n = 0;
    await fc.assert(
      fc.asyncProperty(someChange, state, async (made, later) => {
        const id = `chg_${++n}`;
        const first: Change = {
          ...made,
          id,
          user: 'usr_a',
          proofs: made.proofs.map((p, i) => ({ ...p, id: `prf_${n}_${i}` })),
        };
        await store.write((tx) => tx.changes.save([first]));
        assert.deepEqual(await store.read((tx) => tx.changes.get(id)), first);
        const second: Change = {
          ...first,
          state: later,
          failures: first.failures + 1,
          proofs: [...first.proofs.map((p) => ({ ...p, spent: { at: 7, via: 'link' as const } })), proof(`prf_${n}`)],
        };
        await store.write((tx) => tx.changes.save([second]));
        assert.deepEqual(await store.read((tx) => tx.changes.get(id)), second);
        assert.deepEqual(await store.read((tx) => tx.changes.ofProof(`prf_${n}`)), second);
        // The same as JSON of another statement.
        assert.deepEqual((await store.accounts.change(id))?.change, second);
        const locked = await store.write((tx) => lockedAccount(tx, 'usr_a', { change: id }));
        assert.deepEqual(locked?.change, second);
      }),
      { numRuns: 60 },
    );
  });

  test('of all proofs the newest says which key the servers have', async () => {
    const { store } = await open();
    assert.equal(await store.newestKey(), null);
    await settled(store, 'usr_a');
    const of = (id: string, issuedAt: number, keyId: string) =>
      change(`chg_${id}`, 'usr_a', { proofs: [proof(`prf_${id}`, { issuedAt, keyId })] });
    // SQLite looks at the row that was inserted last, and PostgreSQL at the time.
    for (const made of [of('1', 1000, 'k1'), of('2', 2000, 'k2'), of('3', 3000, 'k3')])
      await store.write((tx) => tx.changes.save([made]));
    assert.equal(await store.newestKey(), 'k3');
  });

  test('a user, its identity and its contacts come back as they were', async () => {
    const { store } = await open();
    const contacts = [
      email('ctc_a', 'ann@example.com', { value: 'Ann@example.com', primary: true, loginId: true, type: 'work' }),
      email('ctc_b', 'old@example.com', { verifiedAt: null, managedBy: 'idp', createdAt: 1001 }),
      phone('ctc_c', '+358401234567', { primary: true }),
    ];
    const ann = await settled(store, 'usr_ann', contacts, { username: 'Änn 🎈', createdAt: 8_640_000_000_000_000 });
    await store.read(async (tx) => {
      assert.deepEqual(await tx.contacts.of('usr_ann'), contacts);
      assert.deepEqual(await tx.users.get('usr_ann'), ann);
      assert.deepEqual(await tx.users.find(identity('usr_ann')), { user: ann, gone: false });
      assert.equal(await tx.users.find(identity('USR_ANN')), undefined);
      assert.equal(await tx.users.find(identity('usr_ann', 'other')), undefined);
      assert.equal(await tx.users.get('usr_none'), undefined);
    });
    assert.deepEqual(await store.accounts.bySignIn(identity('usr_ann'), []), { user: ann, gone: false, contacts });
    assert.equal(await store.accounts.bySignIn(identity('usr_ann', 'other'), []), undefined);
    const locked = await store.write((tx) => lockedAccount(tx, 'usr_ann'));
    assert.deepEqual([locked?.user, locked?.contacts], [ann, contacts]);
  });

  test('of a change that this transaction has read, only the proofs that differ are written', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    const first = change('chg_1', 'usr_ann', { proofs: [proof('prf_1'), proof('prf_2', { sequence: 2 })] });
    await store.write((tx) => tx.changes.save([first]));
    await store.write(async (tx) => {
      const read = (await lockedAccount(tx, 'usr_ann', { change: 'chg_1' }))?.change;
      const [one, two] = read?.proofs ?? [];
      assert.ok(read && one && two);
      const spent = { ...two, spent: { at: 7, via: 'code' } } as const;
      // Another column of the first proof would show whether it was written.
      const stored = { ...read, proofs: [{ ...one, codeExpiresAt: 1 }, two] };
      await tx.changes.save([{ ...read, proofs: [stored.proofs[0] ?? one, spent] }], [stored]);
      const { proofs } = (await tx.changes.get('chg_1')) ?? assert.fail();
      assert.deepEqual(proofs, [one, spent]);
    });
  });

  test('a list longer than one insert holds is written whole, and a contact of another user never', async () => {
    const { store } = await open();
    const many = Array.from({ length: 30 }, (_, i) => email(`ctc_${10 + i}`, `${i}@example.com`, { createdAt: i }));
    const ann = await settled(store, 'usr_ann', many);
    assert.deepEqual(await store.read((tx) => tx.contacts.of('usr_ann')), many);
    const bob = await settled(store, 'usr_bob');
    const [taken] = many;
    assert.ok(taken);
    await assert.rejects(
      store.write((tx) => tx.contacts.save(bob, [], [{ ...taken, verifiedAt: null, value: 'bob@example.com' }], true)),
      /rows of contacts were not written/,
    );
    // One that takes the place of another keeps neither its row nor its id.
    const next = email('ctc_next', 'next@example.com');
    await store.write((tx) => tx.contacts.save(ann, many, [...many.slice(1), next], true));
    assert.deepEqual(await store.read((tx) => tx.contacts.of('usr_ann')), [...many.slice(1), next]);
  });

  test('a list of contacts becomes the list that was saved: added, altered and removed', async () => {
    const { store } = await open();
    const before = [
      email('ctc_a', 'a@example.com'),
      email('ctc_b', 'b@example.com', { createdAt: 1001 }),
      email('ctc_c', 'c@example.com', { createdAt: 1002, primary: true }),
    ];
    const ann = await settled(store, 'usr_ann', before);
    const after = [
      email('ctc_b', 'b@example.com', { createdAt: 1001, primary: true }),
      email('ctc_c', 'c@example.com', { createdAt: 1002, type: 'home' }),
      email('ctc_d', 'a@example.com', { createdAt: 1003 }),
    ];
    await store.write((tx) => tx.contacts.save(ann, before, after, true));
    assert.deepEqual(await store.read((tx) => tx.contacts.of('usr_ann')), after);
  });

  test('each change of a user makes its version one more', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    await store.write((tx) => tx.users.touch('usr_ann', 5000));
    assert.deepEqual(
      await store.write((tx) => tx.users.lock('usr_ann')),
      user('usr_ann', { version: 2, updatedAt: 5000 }),
    );
  });

  test('waiting changes are those stored as waiting, oldest first, of that user alone', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    await settled(store, 'usr_bob');
    const [late, early] = [change('chg_1', 'usr_ann', { createdAt: 3000 }), change('chg_2', 'usr_ann')];
    await store.write(async (tx) => {
      await tx.changes.save([late]);
      await tx.changes.save([early]);
      await tx.changes.save([change('chg_3', 'usr_ann', { state: { at: 'undone', since: 1 } })]);
      await tx.changes.save([change('chg_4', 'usr_bob')]);
    });
    assert.deepEqual(await store.read((tx) => tx.changes.waiting('usr_ann')), [early, late]);
  });

  test('an id that no database could hold is simply not found', async () => {
    const { store } = await open();
    await store.read(async (tx) => {
      for (const id of ['chg_\0', 'chg_\ud800', "chg_' or 1=1 --", 'x'.repeat(10_000)]) {
        assert.equal(await tx.changes.get(id), undefined);
        assert.equal(await tx.changes.ofProof(id), undefined);
        assert.equal(await tx.users.get(id), undefined);
        assert.equal(await tx.users.find(identity(id)), undefined);
      }
    });
  });

  test('a block holds for that user and target until it ends, and the longer one wins', async () => {
    const { store } = await open();
    await settled(store, 'usr_ann');
    await store.write((tx) => tx.addresses.block('usr_ann', 'email', 'x@example.com', 5000));
    await store.write((tx) => tx.addresses.block('usr_ann', 'email', 'x@example.com', 4000));
    await store.write(async (tx) => {
      const email = { kind: 'email', key: 'x@example.com' } as const;
      const phone = { kind: 'phone', key: 'x@example.com' } as const;
      assert.equal(await isBlocked(tx, 'usr_ann', email, 4999), true);
      assert.equal(await isBlocked(tx, 'usr_ann', email, 5000), false);
      assert.equal(await isBlocked(tx, 'usr_ann', phone, 0), false);
      assert.equal(await isBlocked(tx, 'usr_bob', email, 0), false);
    });
  });

  test('sessions come back by their hash, and are purged when either end has passed', async () => {
    const { store } = await open();
    await store.write((tx) => tx.users.create(user('usr_ann'), identity('ann')));
    const full = session('h1', {
      authTime: 900,
      acr: 'urn:mfa',
      amr: ['pwd', 'otp'],
      idleUntil: 9000,
      expiresAt: 9000,
    });
    await store.sessions.insert(full);
    await store.sessions.insert(session('h2', { idleUntil: 2000, expiresAt: 9000 }));
    await store.sessions.insert(session('h3', { idleUntil: 2000, expiresAt: 9000 }));
    await store.sessions.touch('h3', 4000);
    await store.sessions.purge(3000);
    assert.deepEqual(await store.sessions.find('h1'), full);
    assert.equal(await store.sessions.find('h2'), undefined);
    assert.equal((await store.sessions.find('h3'))?.idleUntil, 4000);
    await store.sessions.remove('h1');
    assert.equal(await store.sessions.find('h1'), undefined);
  });

  test('what a transaction wrote is gone when it throws, the record of it too', async () => {
    const { store } = await open();
    await assert.rejects(
      store.write(async (tx) => {
        await tx.users.create(user('usr_ann'), identity('ann'));
        await tx.audit.append([entry('aud_1', { data: { kind: 'email', tries: 4, new: true, none: null } })]);
        throw new TypeError('a bug');
      }),
      TypeError,
    );
    assert.equal(await store.read((tx) => tx.users.get('usr_ann')), undefined);
    await store.write((tx) => tx.audit.append([entry('aud_1')]));
  });
});
