// Owns that personal values can go and the chain stays. Not other changes of a sealed row: tampering.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuditEntry } from '../../../server/ports/audit.ts';
import { eachDatabase } from '../../kit/database.ts';
import { sql } from '../../kit/sql.ts';
import { entry, identity, user } from '../rows.ts';
import { chain, sealer, verified, write } from './kit.ts';

const erasure = (user: string, at: number, more: Partial<AuditEntry> = {}): AuditEntry =>
  entry(`aud_erased_${user}_${at}_${more.project ?? ''}`, { event: 'user-erased', user, at, ...more });

eachDatabase('personal values in the sealed audit log', ({ open }) => {
  test('personal values go with their salt, and the chain stays', async () => {
    const { store, sql } = await chain(open);
    await sql(`update audit set personal = null, salt = null where batch < 3`);
    await store.write((tx) => tx.audit.append([erasure('usr_ann', 2003)]));
    const { intact, text } = await verified(store);
    assert.ok(intact, text);
    assert.match(text, /rows sealed: 12, of which erased: 8/);
    const [row] = await store.read((tx) => tx.audit.of('usr_ann', ['change-begun'], { at: 1001, id: 'aud_1b' }, 1));
    assert.deepEqual([row?.id, row?.data, row?.personal], ['aud_1a', { kind: 'email' }, null]);
  });

  test('without an erasure of their user in the audit log they did not go by one, and each row is named', async () => {
    const { store, sql } = await chain(open);
    await sql(`update audit set personal = null, salt = null where batch = 2 and position < 3`);
    const none = await verified(store);
    assert.equal(none.intact, false);
    for (const row of ['aud_2a', 'aud_2b'])
      assert.match(none.text, new RegExp(`shop, batch 2: row ${row} has lost its personal values, and no erasure`));
    assert.doesNotMatch(none.text, /aud_2c|batch 3:/);
    assert.match(none.text, /of which erased: 0/);
    for (const other of [
      erasure('usr_bob', 9000),
      erasure('usr_ann', 9000, { project: 'bank' }),
      // Before the second row.
      erasure('usr_ann', 2000),
    ])
      await store.write((tx) => tx.audit.append([other]));
    const later = await verified(store, [], 'shop');
    assert.match(later.text, /row aud_2b has lost/);
    assert.doesNotMatch(later.text, /aud_2a/);
    await store.write((tx) => tx.audit.append([erasure('usr_ann', 2001)]));
    assert.ok((await verified(store)).intact);
    await sql(`update audit set user_id = null where id = 'aud_2a'`);
    assert.match((await verified(store)).text, /row aud_2a has lost/, 'of nobody nothing is erased');
  });

  test('personal values that went before the seal are no matter for it', async () => {
    const { store, url } = await open();
    await write(store, 3);
    await sql(url, `update audit set personal = null, salt = null where at = 1001`);
    await store.write((tx) => tx.audit.append([erasure('usr_ann', 1002)]));
    await sealer(store).seal();
    assert.match((await verified(store)).text, /^shop: intact\. .* of which erased: 1;/m);
  });

  test('the same values of two people have commitments that do not tell', async () => {
    const { store, url } = await open();
    await write(store, 2);
    const rows = await sql<{ commitment: string }>(url, `select commitment from audit`);
    assert.equal(new Set(rows.map((row) => row.commitment)).size, 2);
    for (const { commitment } of rows) assert.match(commitment, /^[\w-]{43}$/);
  });

  test('rows from before the seal give up what is personal when they are sealed', async () => {
    const { store, url } = await open();
    await store.write((tx) => tx.users.create(user('usr_ada'), identity('ada')));
    const older = [
      ['aud_1', 'change-begun', '{"kind":"email","target":"a••@n••.example","place":"Firefox · Linux"}'],
      ['aud_2', 'contact-verified-by-login', '{"kind":"phone","contact":"+35…67"}'],
      ['aud_3', 'change-undone', '{"kind":"email","by":"a••@o••.example"}'],
      ['aud_4', 'account-revoked', '{"reason":"disabled","by":"ada"}'],
      ['aud_6', 'account-revoked', '{"reason":"enabled","by":"eve"}'],
      ['aud_5', 'account-frozen', '{"why":"undone","until":99}'],
    ];
    for (const [i, [id, event, data]] of older.entries())
      await sql(
        url,
        `insert into audit (id, project, user_id, at, event, data) values ('${id}', 'shop', 'usr_ann', ${i}, '${event}', '${data}')`,
      );
    const events = [
      'change-begun',
      'contact-verified-by-login',
      'change-undone',
      'account-revoked',
      'account-frozen',
    ] as const;
    const read = () => store.read((tx) => tx.audit.of('usr_ann', events, null, 9));
    const before = await read();
    assert.equal(await sealer(store).seal(), 6);
    const admins = new Map([
      ['admin:ada', 'admin:usr_ada'],
      ['admin:eve', 'admin:unknown'],
    ]);
    const named = before.map((row) => ({ ...row, actor: admins.get(row.actor ?? '') ?? row.actor }));
    assert.deepEqual(await read(), named, 'they read as before, but an admin is named by our id');
    assert.deepEqual(
      before.toReversed().map(({ actor, data, personal }) => ({ actor, data, personal })),
      [
        { actor: null, data: { kind: 'email' }, personal: { target: 'a••@n••.example', place: 'Firefox · Linux' } },
        { actor: null, data: { kind: 'phone' }, personal: { target: '+35…67' } },
        { actor: null, data: { kind: 'email' }, personal: { target: 'a••@o••.example' } },
        { actor: 'admin:ada', data: { reason: 'disabled' }, personal: {} },
        { actor: 'admin:eve', data: { reason: 'enabled' }, personal: {} },
        { actor: null, data: { why: 'undone', until: 99 }, personal: {} },
      ],
    );
    const [left] = await sql<{ data: string }>(url, `select data from audit where id = 'aud_1'`);
    assert.deepEqual(left, { data: '{"kind":"email"}' });
    const rows = await sql<{ salt: string }>(url, `select salt from audit`);
    assert.equal(new Set(rows.map((row) => row.salt)).size, 6, 'each has a salt of its own');
    const { intact, text } = await verified(store);
    assert.ok(intact, text);
  });
});
