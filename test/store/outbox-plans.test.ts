// Owns that what a courier does with messages by their ids reads these messages alone, however long the queue is. Not how many
// statements that takes: test/deliver/statements.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryDatabase } from '../kit/at-rest.ts';
import { eachDatabase } from '../kit/database.ts';
import { recordStatements, scansOf } from '../kit/statements.ts';
import { sent } from './courier.ts';
import { change, message, settled } from './rows.ts';

eachDatabase('the outbox', ({ open, again, kind }) => {
  // PostgreSQL counts again by itself as a queue grows.
  if (kind !== 'sqlite') return;

  test('after an ANALYZE of an empty queue, leases and outcomes still find their messages by their ids', async (t) => {
    const opened = await open();
    const { store, url } = opened;
    await settled(store, 'usr_ann');
    const made = change('chg_1', 'usr_ann');
    const messages = Array.from({ length: 100 }, (_, i) => message(`msg_${i}`, made));
    await store.write(async (tx) => {
      await tx.outbox.enqueue(messages);
      await tx.changes.save([made]);
    });
    await queryDatabase(opened, `update outbox set state = 'sent'`);
    await queryDatabase(opened, 'analyze');
    // A connection reads the statistics when it opens.
    const reopened = await again(opened);
    const recorder = recordStatements(kind);
    t.after(() => recorder.stop());
    const lease = { id: 'msg_1', generation: 1 };
    await reopened.outbox.renew([lease], 5000);
    await reopened.outbox.release([lease], 5000);
    await reopened.outbox.exchange({ outcomes: [sent(lease, 5000)], claim: null });
    const updates = recorder.take().filter(({ sql }) => /^\s*update outbox/.test(sql));
    assert.equal(updates.length, 3);
    for (const update of updates) assert.deepEqual(await scansOf(url, update), [], update.sql);
  });
});
