// Owns how many statements a message takes when many wait, on both databases, and that each finds its rows by an index. Not how
// long they take: test/bench.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { OutboxExchange } from '../../server/deliver/exchange.ts';
import type { OutboxStore } from '../../server/ports/outbox.ts';
import { startApp } from '../kit/app.ts';
import { DATABASES, type DatabaseKind } from '../kit/database.ts';
import { isControl, recordStatements, scansOf } from '../kit/statements.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { gate, setup, until } from './courier.ts';

const MESSAGES = 60;
/** Reads what the same statement has made before. */
const OWN = /^(?:SCAN )?(?:routes|later|priorities|pick\d+)\b/;

async function waiting(t: TestContext, database: DatabaseKind, count: number, suppressed = false) {
  const app = await startApp({ database });
  const recorder = recordStatements(database);
  t.after(async () => {
    recorder.stop();
    await app.close();
  });
  for (let i = 0; i < count; i++) {
    const person = app.person(`ann${i}`, strongSignIn());
    const { user } = await person.me();
    const value = `ann${i}@new.example`;
    if (suppressed) await app.store.write((tx) => tx.addresses.block(user.id, 'email', value, app.clock() + 3_600_000));
    const { status } = await person.send('POST', '/v1/changes', { kind: 'email', value });
    assert.equal(status, 201);
  }
  recorder.take();
  return { app, recorder };
}

/** The first statement of each connection to PostgreSQL. Which connection is new is chance. */
const isOfConnection = ({ sql }: { readonly sql: string }): boolean => sql.startsWith('select pg_backend_pid()');

/** Of a statement. How many rows the rest of it names is chance: outcomes are stored one by one, or together. */
const beginningOf = ({ sql }: { readonly sql: string }): string => sql.replaceAll(/\s+/g, ' ').trim().slice(0, 64);

/** All that delivery of mail asks of the database: leases that ended, what is due, what messages need, outcomes, and other instances. */
const KNOWN = [
  /^update outbox set/,
  /^with recursive routes/,
  /^with pick0 as/,
  /^select \* from "changes"/,
  /^select \*, \(select min\(outbox\.suppressed\)/,
  /^select \* from "contacts"/,
  /^insert into "audit"/,
  /^delete from "provider_breakers"/,
  /^select pg_notify/,
];

for (const database of DATABASES) {
  test(`of many waiting messages each takes four statements at most, each by an index, on ${database}`, async (t) => {
    const { app, recorder } = await waiting(t, database, MESSAGES);
    await app.courier.drain();
    const statements = recorder.take();
    const sent = app.inbox.messages().length;
    assert.ok(sent >= MESSAGES);
    assert.ok(statements.length <= 4 * sent, `${statements.length} statements for ${sent} messages`);
    const others = statements.filter((one) => !isControl(one) && !isOfConnection(one)).map(beginningOf);
    assert.deepEqual(
      others.filter((beginning) => !KNOWN.some((known) => known.test(beginning))),
      [],
      'no other statement is sent for a message',
    );
    for (const statement of new Map(statements.map((one) => [one.sql, one])).values())
      if (/^\s*(?:select|update|delete|with)/i.test(statement.sql))
        assert.deepEqual(
          (await scansOf(app.databaseUrl, statement)).filter((step) => !OWN.test(step)),
          [],
          statement.sql,
        );
  });

  test(`a claim takes five statements, and outcomes one beside their audit rows, however many messages there are, on ${database}`, async (t) => {
    const { app, recorder } = await waiting(t, database, 2);
    const { parts, email } = setup({});
    const { opened, open } = gate();
    email.answer = async () => {
      await opened;
      return { at: 'sent', ref: null };
    };
    const exchange = new OutboxExchange(
      { ...parts, outbox: app.store.outbox, clock: app.clock },
      { ended: () => undefined, down: () => undefined, up: () => undefined },
    );
    const taken = () => recorder.take().filter((one) => !isOfConnection(one) && !/pg_notify/.test(one.sql));
    exchange.expect();
    await exchange.turn();
    const claim = taken();
    assert.equal(exchange.sender.held.length, 4, 'two codes and two notices');
    assert.deepEqual([claim.length, claim.filter(isControl).length], [7, 2], claim.map(beginningOf).join('\n'));
    open();
    await exchange.sender.settled();
    await exchange.turn();
    const outcomes = taken();
    assert.equal(exchange.sender.held.length, 0);
    assert.deepEqual(
      [outcomes.length, outcomes.filter(isControl).length],
      [3, 2],
      outcomes.map(beginningOf).join('\n'),
    );
  });

  test(`a message that lands asks for a claim only when messages are due that have no place yet, on ${database}`, async (t) => {
    const { app, recorder } = await waiting(t, database, 22);
    const { parts, email } = setup({});
    const landings: (() => void)[] = [];
    email.answer = () => new Promise((resolve) => landings.push(() => resolve({ at: 'sent', ref: null })));
    const found: number[] = [];
    const outbox: OutboxStore = {
      ...app.store.outbox,
      exchange: async (asked) => {
        const done = await app.store.outbox.exchange(asked);
        if (done.claimed !== null) found.push(done.claimed.messages.length);
        return done;
      },
    };
    let ended = 0;
    const exchange = new OutboxExchange(
      { ...parts, outbox, clock: app.clock },
      { ended: () => void (ended += 1), down: () => undefined, up: () => undefined },
    );
    exchange.expect();
    await exchange.turn();
    for (let landed = 1; exchange.sender.held.length > 0; landed++) {
      await until(() => landings.length > 0);
      landings.shift()?.();
      await until(() => ended === landed);
      await exchange.turn();
    }
    assert.ok(exchange.sender.launched >= 22);
    assert.ok(!found.includes(0), `messages found by each claim: ${found.join(', ')}`);
    const looks = recorder.take().filter(({ sql }) => /^\s*with recursive routes/.test(sql));
    assert.equal(looks.length, found.length);
  });

  test(`a suppressed message takes the statements of another, on ${database}`, async (t) => {
    const real = await waiting(t, database, 1);
    await real.app.courier.drain();
    const known = new Set(real.recorder.take().map(beginningOf));
    const kept = await waiting(t, database, 1, true);
    await kept.app.courier.drain();
    const others = kept.recorder.take().filter((one) => !isControl(one) && !isOfConnection(one));
    const more = [...new Set(others.map(beginningOf))].filter((beginning) => !known.has(beginning));
    assert.equal(more.length, 1, `what became of the last message to the address: ${more.join('; ')}`);
    const added = others.filter((one) => beginningOf(one) === more[0]);
    assert.ok(added.every(({ sql }) => /order by ended_at desc limit 1/.test(sql)));
    assert.equal(kept.app.inbox.messages('ann0@new.example').length, 0);
  });
}
