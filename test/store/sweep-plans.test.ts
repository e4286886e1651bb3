// Owns that a sweep reads what is over, and not whole tables, however much is stored. Not what a sweep does: purge.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachDatabase } from '../kit/database.ts';
import { isControl, recordStatements, scansOf } from '../kit/statements.ts';
import { change, message, settled, sweeping } from './rows.ts';

const DAY = 86_400_000;
/** Tables of few rows, which are read as a whole: acts that wait for a second admin, and ranges of numbers to which no SMS goes. */
const SMALL = /\b(?:approvals|range_breakers)\b/;

eachDatabase('a sweep', ({ open, kind }) => {
  test('finds each row by an index', async (t) => {
    const { store, url } = await open();
    await settled(store, 'usr_ann');
    const expired = change('chg_expired', 'usr_ann', { endsAt: 5000 });
    const over = change('chg_over', 'usr_ann', {
      endsAt: 5000,
      state: { at: 'closed', since: 2000, why: 'cancelled' },
    });
    await store.write(async (tx) => {
      await tx.changes.save([expired, over]);
      await tx.outbox.enqueue([message('msg_1', expired)]);
    });
    const terms = { ...sweeping, purgeAfter: new Map([['long', 9 * DAY]]) };
    const recorder = recordStatements(kind);
    t.after(() => recorder.stop());
    await store.sweep(8000, terms);
    await store.sweep(5000 + 30 * DAY, terms);
    const statements = recorder.take().filter((one) => !isControl(one) && !SMALL.test(one.sql));
    for (const done of [/update "?changes"? set "?state"? =/, /update "?proofs"? set/])
      assert.ok(
        statements.some(({ sql }) => done.test(sql)),
        String(done),
      );
    for (const statement of new Map(statements.map((one) => [one.sql, one])).values())
      assert.deepEqual(await scansOf(url, statement), [], statement.sql);
  });
});
