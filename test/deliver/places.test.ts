// Owns who gets a place at a real mail server: how many at once, who goes first, and what a recipient that hangs costs.
import assert from 'node:assert/strict';
import test from 'node:test';
import { SECOND } from '../kit/clock.ts';
import { gate, put, scripted, until } from './courier.ts';
import { notice } from './letters.ts';
import { runClock, smtp, started, startSink, toMany } from './sink.ts';

for (const connections of [undefined, 1, 12])
  test(`${connections ?? 'by default 5'} mails are on their way at once, over as many connections`, async (t) => {
    const { opened, open } = gate();
    const sink = await startSink(t, { opened });
    const names = Array.from({ length: 40 }, (_, i) => `p${i}`);
    const { courier } = started(t, names, smtp(sink.url, connections), 60_000);
    courier.start();
    await until(() => sink.most === (connections ?? 5));
    open();
    await until(() => sink.taken.length === 40);
    assert.equal(sink.most, connections ?? 5);
    assert.equal(sink.connections, connections ?? 5);
  });

test('recipients that hang lose their places to others, are tried again, and never take all places', async (t) => {
  const sink = await startSink(t, { rcpt: (to) => (to.startsWith('hangs') ? null : '250 ok') });
  const names = Array.from({ length: 60 }, (_, i) => (i > 1 && i % 6 === 0 ? `hangs${i}` : `p${i}`));
  const { courier, outbox, lines, clock } = started(t, names, smtp(sink.url), 300);
  runClock(t, clock);
  courier.start();
  const good = names.filter((name) => !name.startsWith('hangs'));
  await until(() => good.every((name) => outbox.row(`msg_${name}`).state === 'sent'));
  const hanging = names.filter((name) => name.startsWith('hangs')).map((name) => outbox.row(`msg_${name}`));
  assert.ok(hanging.every(({ state }) => state === 'waiting'));
  // None had to wait for the limit of the connection, 20 s.
  assert.ok(lines.every(({ data }) => data['cause'] !== 'the server did not answer in time'));
  assert.ok(!lines.some(({ event }) => event === 'provider-down'));
});

test('a later attempt that hangs loses its place to another later attempt too', async (t) => {
  const channel = scripted('email', 1);
  const { courier, outbox, clock } = started(t, ['hangs', 'late'], channel, 1);
  channel.answer = () => ({ at: 'retry', reason: 'smtp-451', after: null, alone: true });
  await courier.drain();
  clock.pass(2 * SECOND);
  channel.answer = ({ id }, hurry) =>
    id === 'msg_late'
      ? { at: 'sent', ref: null }
      : new Promise((end) => {
          hurry?.addEventListener('abort', () => end({ at: 'retry', reason: 'smtp-slow', after: null, alone: true }));
        });
  await courier.drain();
  assert.equal(outbox.row('msg_late').state, 'sent');
  assert.equal(outbox.row('msg_hangs').state, 'waiting');
});

test('a mail that the server is taking keeps its place, however long that lasts: it would arrive twice', async (t) => {
  const { opened, open } = gate();
  const sink = await startSink(t, { opened });
  const { courier, outbox, clock } = started(t, ['a', 'b', 'c'], smtp(sink.url, 1), 10);
  runClock(t, clock);
  courier.start();
  await until(() => sink.most === 1);
  for (let turn = 0; turn < 50; turn++) await new Promise((next) => setTimeout(next, 1));
  open();
  await until(() => ['a', 'b', 'c'].every((name) => outbox.row(`msg_${name}`).state === 'sent'));
  assert.equal(new Set(sink.ids).size, sink.ids.length);
});

test('codes go before notices, and first attempts before later ones; one of four is the one that came first', async (t) => {
  const names = Array.from({ length: 9 }, (_, i) => `p${i}`);
  const channel = scripted('email', 1);
  const { courier, outbox } = started(t, [], channel);
  for (const made of toMany(names)) outbox.changes.set(made.id, made);
  for (const name of names.slice(0, 3)) {
    const data = notice();
    put(outbox, { id: `msg_n${name}`, template: 'notice', change: null, proof: null, data });
  }
  for (const name of names)
    put(outbox, { id: `msg_${name}`, change: `chg_${name}`, proof: `prf_${name}`, to: `${name}@example.org` });
  await courier.drain();
  const kinds = channel.got.map(({ id }) => (id.startsWith('msg_n') ? 'n' : 'c')).join('');
  assert.match(kinds, /^cc/);
  assert.ok(kinds.indexOf('n') < kinds.lastIndexOf('c'), kinds);
  assert.ok(kinds.lastIndexOf('n') > kinds.indexOf('c') + 3, kinds);
});

test('a notice and a later attempt go although there are always new codes', async (t) => {
  const channel = scripted('email', 1);
  const { courier, outbox, clock } = started(t, [], channel);
  const data = notice();
  for (const made of toMany(['late'])) outbox.changes.set(made.id, made);
  put(outbox, { id: 'msg_late', change: 'chg_late', proof: 'prf_late', to: 'late@example.org' });
  outbox.row('msg_late').priority = 3;
  put(outbox, { id: 'msg_notice', template: 'notice', change: null, proof: null, data });
  const code = (n: number): void => {
    for (const made of toMany([`p${n}`])) outbox.changes.set(made.id, made);
    put(outbox, { id: `msg_p${n}`, change: `chg_p${n}`, proof: `prf_p${n}`, to: `p${n}@example.org` });
  };
  for (let n = 0; n < 20; n++) code(n);
  channel.answer = () => {
    const sent = channel.got.length;
    clock.pass(1);
    if (sent < 60) code(20 + sent);
    return { at: 'sent', ref: null };
  };
  await courier.drain();
  const ids = channel.got.map(({ id }) => id);
  for (const id of ['msg_notice', 'msg_late']) assert.ok(ids.indexOf(id) >= 0 && ids.indexOf(id) < 20, ids.join(' '));
});

test('a code that is refused for now is tried again at least every 30 s while it lives (F17)', async (t) => {
  const sink = await startSink(t, { rcpt: () => '451 4.7.1 greylisted' });
  const { courier, outbox, clock } = started(t, ['p'], smtp(sink.url));
  const waits: number[] = [];
  while (outbox.row('msg_p').state === 'waiting') {
    await courier.drain();
    const { dueAt } = outbox.row('msg_p');
    if (outbox.row('msg_p').state !== 'waiting') break;
    const wait = dueAt - clock();
    // One that is due and was not taken says nothing about a wait, and time passes for it as well.
    if (wait > 0) waits.push(wait);
    clock.pass(Math.max(wait, SECOND));
  }
  assert.ok(waits.length > 20, `${waits.length} attempts`);
  assert.ok(waits.every((wait) => wait <= 30 * SECOND));
});

test('a server that drops the first copy of every mail has all of them within half the life of a code', async (t) => {
  const seen = new Set<string>();
  const sink = await startSink(t, {
    drops: (id) => {
      const isFirst = !seen.has(id);
      seen.add(id);
      return isFirst;
    },
  });
  const names = Array.from({ length: 40 }, (_, i) => `p${i}`);
  const { courier, outbox, clock } = started(t, names, smtp(sink.url));
  let passed = 0;
  for (; [...outbox.rows.values()].some(({ state }) => state === 'waiting') && passed < 600; passed++) {
    await courier.drain();
    clock.pass(SECOND);
  }
  assert.equal(sink.taken.length, 40);
  assert.ok(passed <= 300, `${passed} s`);
});
