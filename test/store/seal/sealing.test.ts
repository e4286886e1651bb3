// Owns how rows of the audit log are sealed into one chain. Not how changes of it are found: tampering.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from 'pg';
import type { AuditChain } from '../../../server/ports/audit.ts';
import { eachDatabase } from '../../kit/database.ts';
import { sql } from '../../kit/sql.ts';
import { entry } from '../rows.ts';
import { sealer, verified, write } from './kit.ts';

eachDatabase('the audit log is sealed', ({ kind, open, again }) => {
  test('in batches of 250, in the order of time, each once, and until nothing is left', async () => {
    const { store, url } = await open();
    await write(store, 575);
    await write(store, 5, { project: 'bank' });
    assert.equal(await sealer(store).seal(), 580);
    assert.deepEqual(
      await sql(url, 'select project, number, entries, at from audit_batches order by project, number'),
      [
        { project: 'bank', number: 1, entries: 5, at: 5000 },
        { project: 'shop', number: 1, entries: 250, at: 5000 },
        { project: 'shop', number: 2, entries: 250, at: 5000 },
        { project: 'shop', number: 3, entries: 75, at: 5000 },
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
    assert.match(text, /^shop: intact\. Batches: 3; rows sealed: 575,/m);
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
