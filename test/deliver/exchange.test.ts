// Owns the order of the outbox's calls of one courier. Not what becomes of a message: courier.test.ts.
import assert from 'node:assert/strict';
import test from 'node:test';
import { OutboxExchange } from '../../server/deliver/exchange.ts';
import { gate, put, setup, until } from './courier.ts';
import { settings } from './directory/kit.ts';
import { outgoing } from './letters.ts';

test('leases are renewed in time although there are always more outcomes to store, and however often it is woken', async () => {
  const { outbox, parts, email } = setup({});
  const hangs = gate();
  email.answer = async ({ id }) => {
    if (id === 'msg_hangs') await hangs.opened;
    return { at: 'sent', ref: null };
  };
  const calls: string[] = [];
  const asks: Promise<unknown>[] = [];
  let more = 50;
  const exchange = new OutboxExchange(
    {
      ...parts,
      outbox: {
        ...outbox,
        exchange: (asked) => {
          calls.push('exchange');
          if (calls.length === 3) asks.push(exchange.renew(), ...Array.from({ length: 100 }, () => exchange.turn()));
          if (more-- > 0) {
            put(outbox, { id: `msg_${more}` });
            exchange.expect();
          }
          return outbox.exchange(asked);
        },
        renew: (leases, until) => {
          calls.push('renew');
          return outbox.renew(leases, until);
        },
      },
    },
    { ended: () => undefined, down: () => undefined, up: () => undefined },
  );
  put(outbox, { id: 'msg_hangs' });
  exchange.expect();
  await exchange.turn();
  await Promise.all(asks);
  assert.equal(calls.indexOf('renew'), 3, `${calls.length} calls`);
  assert.ok(calls.length < 60, 'a turn that is asked for while another runs is that one');
  hangs.open();
  await exchange.sender.settled();
  await exchange.turn();
  assert.ok([...outbox.rows.values()].every(({ state }) => state === 'sent'));
});

test('what waits in the outbox follows at once, although a look came while there was no room for it', async () => {
  const { outbox, parts, email } = setup({});
  const sends = gate();
  email.answer = async () => {
    await sends.opened;
    return { at: 'sent', ref: null };
  };
  const exchange = new OutboxExchange(parts, {
    ended: () => void exchange.turn(),
    down: () => undefined,
    up: () => undefined,
  });
  for (let i = 0; i < 60; i++) put(outbox, { id: `msg_${i}` });
  exchange.expect();
  await exchange.turn();
  put(outbox, { id: 'msg_last' });
  exchange.expect();
  await exchange.turn();
  sends.open();
  for (let launched = -1; launched < exchange.sender.launched;) {
    launched = exchange.sender.launched;
    await exchange.sender.settled();
    await exchange.turn();
  }
  assert.equal([...outbox.rows.values()].filter(({ state }) => state === 'sent').length, 61);
});

test('a message that has waited in memory for three seconds is given back, so that a cancelled one is not sent', async () => {
  const { outbox, parts, email, clock } = setup({});
  const sends = gate();
  email.answer = async () => {
    await sends.opened;
    return { at: 'sent', ref: null };
  };
  const exchange = new OutboxExchange(parts, { ended: () => undefined, down: () => undefined, up: () => undefined });
  for (let i = 0; i < 60; i++) put(outbox, { id: `msg_${i}` });
  exchange.expect();
  await exchange.turn();
  const under = new Set(email.got.map(({ id }) => id));
  const waited = exchange.sender.held.map(({ claim }) => claim.id).filter((id) => !under.has(id));
  assert.ok(waited.length > 0);
  clock.pass(3000);
  await exchange.renew();
  assert.deepEqual(new Set(exchange.sender.held.map(({ claim }) => claim.id)), under);
  for (const id of waited) outbox.row(id).state = 'dead';
  sends.open();
  await exchange.sender.settled();
  await exchange.turn();
  await exchange.sender.settled();
  const sent = new Set(email.got.map(({ id }) => id));
  assert.ok(sent.size > under.size, 'others were claimed after them');
  assert.ok(waited.every((id) => !sent.has(id)));
});

test('the next account of a user follows as soon as the one before has ended, without another call', async () => {
  const { outbox, parts } = setup({ project: { directories: [settings()] } });
  const sync = (id: string) => ({
    ...outgoing('email'),
    id,
    proof: null,
    template: 'sync' as const,
    kind: 'directory' as const,
    to: '',
    data: { sync: { version: 2 } },
    providerId: 'site',
  });
  const exchange = new OutboxExchange(
    {
      ...parts,
      outbox: {
        ...outbox,
        exchange: async (asked) => {
          const done = await outbox.exchange(asked);
          // The database grants it to no other connection before.
          if (asked.outcomes.some(({ id }) => id === 'msg_1')) outbox.put(sync('msg_2'));
          return done;
        },
      },
    },
    { ended: () => undefined, down: () => undefined, up: () => undefined },
  );
  outbox.put(sync('msg_1'));
  exchange.expect();
  for (let i = 0; i < 3; i++) {
    await exchange.turn();
    await exchange.sender.settled();
  }
  const left = [...outbox.rows.values()].filter(({ state }) => state === 'waiting');
  assert.deepEqual([outbox.rows.size, left.length], [2, 0]);
});

for (const [what, count] of [
  ['few', 4],
  ['more than fit into memory', 304],
] as const)
  test(`of ${what} messages none that lands asks for a claim that finds nothing`, async () => {
    const { outbox, parts, email } = setup({});
    const landings: (() => void)[] = [];
    email.answer = () => new Promise((resolve) => landings.push(() => resolve({ at: 'sent', ref: null })));
    const found: number[] = [];
    const watched: typeof outbox = {
      ...outbox,
      exchange: async (asked) => {
        const done = await outbox.exchange(asked);
        if (done.claimed !== null) found.push(done.claimed.messages.length);
        return done;
      },
    };
    const exchange = new OutboxExchange(
      { ...parts, outbox: watched },
      { ended: () => void exchange.turn(), down: () => undefined, up: () => undefined },
    );
    for (let i = 0; i < count; i++) put(outbox, { id: `msg_${i}` });
    exchange.expect();
    await exchange.turn();
    for (let landed = 1; landed <= count; landed++) {
      await until(() => landings.length > 0);
      landings.shift()?.();
      await until(() => [...outbox.rows.values()].filter(({ state }) => state === 'sent').length === landed);
    }
    await exchange.turn();
    assert.equal(
      found.reduce((sum, messages) => sum + messages, 0),
      count,
    );
    assert.ok(!found.includes(0), found.join(' '));
  });
