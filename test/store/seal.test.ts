import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from 'pg';
import type { AuditChain } from '../../server/ports/audit.ts';
import { createSealer } from '../../server/audit/sealer.ts';
import type { AuditEntry } from '../../server/ports/audit.ts';
import type { Store } from '../../server/ports/store.ts';
import { verify } from '../../server/audit/verify.ts';
import { eachDatabase, silent } from '../kit/database.ts';
import { sql } from '../kit/sql.ts';
import { entry, identity, user } from './rows.ts';

let salts = 0;
const salt = (): string => `salt ${(salts += 1)}`;
const sealer = (store: Pick<Store, 'auditChain'>, clock = () => 5000) =>
  createSealer({ chain: store.auditChain, clock, log: silent, salt });

/** Rows of a project, one each millisecond, written as the server would. */
async function write(store: Store, count: number, more: Partial<AuditEntry> = {}): Promise<void> {
  const project = more.project ?? 'shop';
  const rows = Array.from({ length: count }, (_, i) =>
    entry(`aud_${project}_${String(i).padStart(5, '0')}`, {
      at: 1000 + i,
      user: 'usr_ann',
      change: 'chg_1',
      requestId: 'req_1',
      data: { kind: 'email' },
      personal: { target: 'a••@n••.example' },
      ...more,
    }),
  );
  while (rows.length > 0) await store.write((tx) => tx.audit.append(rows.splice(0, 500)));
}

const erasure = (user: string, at: number, more: Partial<AuditEntry> = {}): AuditEntry =>
  entry(`aud_erased_${user}_${at}_${more.project ?? ''}`, { event: 'user-erased', user, at, ...more });

/** What `audit verify` says, and whether all is well. */
async function verified(
  store: Store,
  heads: Parameters<typeof verify>[1]['heads'] = [],
  project: string | null = null,
) {
  const lines: string[] = [];
  const intact = await verify(store.auditChain, { project, heads }, (line) => lines.push(line));
  return { intact, text: lines.join('\n') };
}

eachDatabase('the audit log is sealed', ({ kind, open, again }) => {
  /** Three batches of four rows, and the chain's end. */
  async function chain() {
    const opened = await open();
    const { store, url } = opened;
    for (const number of [1, 2, 3]) {
      const rows = ['a', 'b', 'c', 'd'].map((name, i) =>
        entry(`aud_${number}${name}`, {
          at: number * 1000 + i,
          user: 'usr_ann',
          change: 'chg_1',
          requestId: 'req_1',
          data: { kind: 'email' },
          personal: { target: 'a••@n••.example', network: '203.0.113.0' },
        }),
      );
      await store.write((tx) => tx.audit.append(rows));
      assert.equal(await sealer(store, () => number * 5000).seal(), 4);
    }
    const head = await store.auditChain.head('shop');
    assert.ok(head);
    return { store, head: { project: 'shop', ...head }, sql: (statement: string) => sql(url, statement) };
  }

  test('in batches of a thousand, in the order of time, each once, and until nothing is left', async () => {
    const { store, url } = await open();
    await write(store, 2300);
    await write(store, 5, { project: 'bank' });
    assert.equal(await sealer(store).seal(), 2305);
    assert.deepEqual(
      await sql(url, 'select project, number, entries, at from audit_batches order by project, number'),
      [
        { project: 'bank', number: 1, entries: 5, at: 5000 },
        { project: 'shop', number: 1, entries: 1000, at: 5000 },
        { project: 'shop', number: 2, entries: 1000, at: 5000 },
        { project: 'shop', number: 3, entries: 300, at: 5000 },
      ].map((row) =>
        kind === 'sqlite'
          ? row
          : { ...row, number: String(row.number), entries: String(row.entries), at: String(row.at) },
      ),
    );
    const order = await sql<{ id: string }>(
      url,
      `select id from audit where project = 'shop' order by batch, position`,
    );
    assert.deepEqual(
      order.map((row) => row.id),
      order.map((row) => row.id).toSorted(),
    );
    const { intact, text } = await verified(store);
    assert.ok(intact, text);
    assert.match(text, /^bank: intact\. Batches: 1; rows sealed: 5, of which erased: 0; not sealed yet: 0\.$/m);
    assert.match(text, /^shop: intact\. Batches: 3; rows sealed: 2300,/m);
  });

  test('rows commit unsealed, and later ones go on where the chain ends', async () => {
    const { store } = await open();
    await write(store, 3);
    assert.match((await verified(store)).text, /^shop: intact\. Batches: 0; rows sealed: 0, .* not sealed yet: 3\./m);
    await sealer(store).seal();
    await store.write((tx) => tx.audit.append([entry('aud_later')]));
    await sealer(store).seal();
    assert.deepEqual((await store.auditChain.head('shop'))?.number, 2);
    assert.ok((await verified(store)).intact);
  });

  test('where there is nothing to seal it costs one read, and no write', async () => {
    const { store } = await open();
    await write(store, 3);
    await sealer(store).seal();
    const asked: string[] = [];
    const auditChain = new Proxy(store.auditChain, {
      get: (target, name: keyof AuditChain) => {
        asked.push(name);
        return target[name];
      },
    });
    assert.equal(await sealer({ auditChain }).seal(), 0);
    assert.deepEqual(asked, ['unsealed']);
  });

  test('two processes at once make one chain', async () => {
    const first = await open();
    const second = await again(first);
    await write(first.store, 2500);
    await write(first.store, 1200, { project: 'bank' });
    const both = [first.store, second].map((store) => sealer(store));
    const more = (async () => {
      for (let i = 0; i < 20; i++)
        await second.write((tx) => tx.audit.append([entry(`aud_new_${i}`, { at: 9000 + i })]));
    })();
    await Promise.all([...both, ...both].map((one) => one.seal()));
    await more;
    await Promise.all(both.map((one) => one.seal()));
    const { intact, text } = await verified(first.store);
    assert.ok(intact, text);
    assert.match(text, /^shop: .* rows sealed: 2520, .* not sealed yet: 0\./m);
    assert.match(text, /^bank: .* rows sealed: 1200, .* not sealed yet: 0\./m);
  });

  if (kind === 'postgres')
    test('whoever finds another process at it leaves it to that one, and waits for nobody', async () => {
      const { store, url } = await open();
      await write(store, 3);
      const other = new Client({ connectionString: url });
      await other.connect();
      await other.query('begin');
      await other.query(`select pg_advisory_xact_lock(hashtextextended('contact-change/record/shop', 0))`);
      assert.equal(await sealer(store).seal(), 0);
      await other.end();
      assert.equal(await sealer(store).seal(), 3);
    });

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
    const { store, sql } = await chain();
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
      const { store, sql } = await chain();
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
      const { store, sql } = await chain();
      for (const statement of statements) await sql(statement);
      const { intact, text } = await verified(store);
      assert.equal(intact, false, statements.join('; '));
      assert.match(text, words, statements.join('; '));
    }
  });

  test('an end that was cut off, or made anew, is found by a head that was kept', async () => {
    const { store, head, sql } = await chain();
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
    const { store, head } = await chain();
    await store.write((tx) => tx.audit.append([entry('aud_more', { at: 9000 })]));
    await sealer(store).seal();
    assert.notEqual((await store.auditChain.head('shop'))?.hash, head.hash);
    const { intact, text } = await verified(store, [head]);
    assert.ok(intact, text);
  });

  test('personal values go with their salt, and the chain stays', async () => {
    const { store, sql } = await chain();
    await sql(`update audit set personal = null, salt = null where batch < 3`);
    await store.write((tx) => tx.audit.append([erasure('usr_ann', 2003)]));
    const { intact, text } = await verified(store);
    assert.ok(intact, text);
    assert.match(text, /rows sealed: 12, of which erased: 8/);
    const [row] = await store.read((tx) => tx.audit.of('usr_ann', ['change-begun'], { at: 1001, id: 'aud_1b' }, 1));
    assert.deepEqual([row?.id, row?.data, row?.personal], ['aud_1a', { kind: 'email' }, null]);
  });

  test('without an erasure of their user in the audit log they did not go by one, and each row is named', async () => {
    const { store, sql } = await chain();
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

  test('a sealer that cannot write leaves the rows for the next time, and a stop waits for it', async () => {
    const { store } = await open();
    await write(store, 3);
    let fails = true;
    const auditChain: AuditChain = {
      ...store.auditChain,
      seal: (...args) => (fails ? Promise.reject(new Error('the disk is full')) : store.auditChain.seal(...args)),
    };
    const one = sealer({ auditChain });
    await assert.rejects(one.seal(), /full/);
    fails = false;
    one.start();
    await one.stop(1000);
    assert.match((await verified(store)).text, /rows sealed: 3,/);
  });
});
