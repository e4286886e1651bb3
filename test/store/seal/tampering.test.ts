// Owns that every change of a sealed row or batch is found. Not personal values that are erased: personal.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachDatabase } from '../../kit/database.ts';
import { entry } from '../rows.ts';
import { chain, sealer, verified } from './kit.ts';

eachDatabase('tampering with the sealed audit log', ({ kind, open }) => {
  /** Each column of a sealed row, one letter or the like of it, and what is said. */
  const meddled: readonly (readonly [what: string, set: string, words: RegExp])[] = [
    ['id', `id = 'aud_2x'`, /shop, batch 2: it was altered/],
    [
      'project',
      `project = 'shopp'`,
      /shop, batch 2: the row at position 2 is missing[^]*shopp: row aud_2b claims to be of batch 2/,
    ],
    ['user_id', `user_id = 'usr_anm'`, /batch 2: it was altered/],
    ['user_id (to none)', `user_id = null`, /batch 2: it was altered/],
    ['at', `at = 2002`, /batch 2: it was altered/],
    ['event', `event = 'change-begum'`, /batch 2: it was altered/],
    ['change_id', `change_id = 'chg_2'`, /batch 2: it was altered/],
    ['change_id (empty for none)', `change_id = ''`, /batch 2: it was altered/],
    ['request_id', `request_id = 'req_2'`, /batch 2: it was altered/],
    ['data', `data = '{"kind":"emaiL"}'`, /batch 2: it was altered/],
    ['data (a blank)', `data = '{"kind": "email"}'`, /batch 2: it was altered/],
    ['actor', `actor = 'uzer'`, /batch 2: it was altered/],
    ['personal', `personal = replace(personal, 'a•', 'b•')`, /batch 2: row aud_2b was altered: its personal values/],
    ['personal (gone, its salt not)', `personal = null`, /batch 2: row aud_2b was altered/],
    ['salt', `salt = 'salt of aud_2c'`, /batch 2: row aud_2b was altered/],
    ['salt (gone alone)', `salt = null`, /batch 2: row aud_2b was altered/],
    [
      'commitment',
      `commitment = 'x' || substr(commitment, 2)`,
      /batch 2: row aud_2b was altered[^]*batch 2: it was altered/,
    ],
    ['batch', `batch = 1`, /batch 1: row aud_2b was inserted or moved[^]*batch 2: the row at position 2 is missing/],
    ['batch (none)', `batch = null, position = null`, /batch 2: the row at position 2 is missing/],
    [
      'position',
      `position = 7`,
      /batch 2: the row at position 2 is missing[^]*row aud_2b was inserted or moved: it stands at position 7|row aud_2b was inserted or moved: it stands at position 7[^]*position 2 is missing/,
    ],
    ['a letter moved to the next column', `event = 'change-begunc', change_id = 'hg_1'`, /batch 2: it was altered/],
  ];

  test('one letter of any column of any sealed row is found, and the rest is not blamed', async () => {
    const { store, sql } = await chain(open);
    const columns =
      kind === 'sqlite'
        ? await sql(`select name from pragma_table_info('audit')`)
        : await sql(`select column_name as name from information_schema.columns where table_name = 'audit'`);
    assert.deepEqual(
      columns.map((column) => column['name']).filter((name) => !meddled.some(([what]) => what === name)),
      [],
      'each column is among them',
    );
    const [row] = await sql(`select * from audit where id = 'aud_2b'`);
    assert.ok(row);
    for (const [what, set, words] of meddled) {
      await sql(`update audit set ${set} where id = 'aud_2b'`);
      const { intact, text } = await verified(store);
      assert.equal(intact, false, what);
      assert.match(text, words, what);
      assert.doesNotMatch(text, /batch 3:/, what);
      const as = (value: unknown) =>
        value === null ? 'null' : typeof value === 'number' ? value : `'${String(value)}'`;
      const back = Object.entries(row).map(([name, value]) => `${name} = ${as(value)}`);
      await sql(`update audit set ${back.join(', ')} where id in ('aud_2b', 'aud_2x')`);
      const restored = await verified(store);
      assert.ok(restored.intact, `${what}: ${restored.text}`);
    }
  });

  test('what a batch says of itself is held to its hash, and a batch that is gone is missed', async () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      [`update audit_batches set entries = 5 where number = 2`, /batch 2: the row at position 5 is missing/],
      [`update audit_batches set entries = 3 where number = 2`, /batch 2: row aud_2d was inserted or moved/],
      [`update audit_batches set at = at + 1 where number = 2`, /batch 2: it was altered/],
      [
        `update audit_batches set previous = 'x' || substr(previous, 2) where number = 2`,
        /batch 2: the chain is broken/,
      ],
      [
        `update audit_batches set hash = 'x' || substr(hash, 2) where number = 2`,
        /batch 2: it was altered[^]*batch 3: the chain is broken/,
      ],
      [
        `update audit_batches set number = 4 where number = 3`,
        /batch 3 is missing[^]*batch 4: the rows at positions 1 to 4 are missing/,
      ],
      [
        `delete from audit_batches where number = 2`,
        /batch 2 is missing[^]*row aud_2a claims to be of batch 2, and there is no such batch/,
      ],
      [`delete from audit_batches where number < 3`, /batches 1 to 2 are missing/],
      [`delete from audit_batches where number = 3`, /row aud_3d claims to be of batch 3/],
    ];
    for (const [statement, words] of cases) {
      const { store, sql } = await chain(open);
      await sql(statement);
      const { intact, text } = await verified(store);
      assert.equal(intact, false, statement);
      assert.match(text, words, statement);
    }
  });

  test('a row that is taken out, put in or swapped is found', async () => {
    const like = (id: string, position: number) =>
      `insert into audit select '${id}', project, user_id, at, event, change_id, request_id, data, actor, personal, salt, commitment, batch, ${position} from audit where id = 'aud_2b'`;
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[`delete from audit where id = 'aud_2b'`], /batch 2: the row at position 2 is missing/],
      [
        [
          `delete from audit where id = 'aud_2b'`,
          `update audit set position = position - 1 where batch = 2 and position > 2`,
          `update audit_batches set entries = 3 where number = 2`,
        ],
        /batch 2: it was altered/,
      ],
      [[`delete from audit where batch = 2`], /batch 2: the rows at positions 1 to 4 are missing/],
      [[like('aud_2bb', 5)], /batch 2: row aud_2bb was inserted or moved: it stands at position 5/],
      [[like('aud_2bb', 2)], /batch 2: row aud_2bb was inserted or moved: it stands at position 2/],
      [[like('aud_2bb', 5), `update audit_batches set entries = 5 where number = 2`], /batch 2: it was altered/],
      [
        [`update audit set position = 5 - position where batch = 2 and position in (2, 3)`],
        /batch 2: rows were reordered: aud_2c, aud_2b/,
      ],
    ];
    for (const [statements, words] of cases) {
      const { store, sql } = await chain(open);
      for (const statement of statements) await sql(statement);
      const { intact, text } = await verified(store);
      assert.equal(intact, false, statements.join('; '));
      assert.match(text, words, statements.join('; '));
    }
  });

  test('an end that was cut off, or made anew, is found by a head that was kept', async () => {
    const { store, head, sql } = await chain(open);
    assert.ok((await verified(store, [head])).intact);
    await sql(`delete from audit where batch = 3`);
    await sql(`delete from audit_batches where number = 3`);
    assert.ok((await verified(store)).intact, 'what is left does not tell');
    const cut = await verified(store, [head]);
    assert.equal(cut.intact, false);
    assert.match(cut.text, /shop: the head given is batch 3, and there is none: the end of the audit log was cut off/);
    await store.write((tx) => tx.audit.append([entry('aud_other')]));
    await sealer(store).seal();
    const anew = await verified(store, [head]);
    assert.equal(anew.intact, false);
    assert.match(anew.text, /batch 3: its hash is not that of the head given/);
    await sql(`delete from audit`);
    await sql(`delete from audit_batches`);
    assert.equal((await verified(store, [head])).intact, false, 'all of it');
    assert.equal((await verified(store, [], 'shop')).intact, false, 'a project that is not there');
  });

  test('an older head is still in a chain that has grown since', async () => {
    const { store, head } = await chain(open);
    await store.write((tx) => tx.audit.append([entry('aud_more', { at: 9000 })]));
    await sealer(store).seal();
    assert.notEqual((await store.auditChain.head('shop'))?.hash, head.hash);
    const { intact, text } = await verified(store, [head]);
    assert.ok(intact, text);
  });
});
