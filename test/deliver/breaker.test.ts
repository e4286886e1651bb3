import assert from 'node:assert/strict';
import test from 'node:test';
import { CHANCES, createBreaker, OPEN_FOR, PAUSE_MAX } from '../../server/deliver/breaker.ts';
import { codeIn } from '../kit/inbox.ts';
import { HOUR, MINUTE, SECOND } from '../kit/clock.ts';
import { gate, put, scripted, setup, until } from './courier.ts';
import { change, hook, NOW, proof } from './letters.ts';
import type { Project } from '../../server/ports/project.ts';
import type { SendOutcome } from '../../server/ports/delivery.ts';

const DOWN: SendOutcome = { at: 'retry', reason: 'smtp-network', after: null };
const SENT: SendOutcome = { at: 'sent', ref: null };
const UNANSWERED: SendOutcome = { at: 'retry', reason: 'smtp-timeout', after: null, unanswered: true, untaken: true };
/** What speaks of one address. */
const ALONE: readonly SendOutcome[] = [
  { at: 'dead', reason: 'smtp-550' },
  { at: 'retry', reason: 'smtp-450', after: null, alone: true },
];

let count = 0;
/** A message of its own, to a recipient of its own. */
const another = () => ({ id: `msg_${++count}`, to: `p${count}@example.org` });

/** A breaker that has heard of five failures in a row. */
function opened(last: SendOutcome = DOWN) {
  const breaker = createBreaker();
  for (let i = 0; i < 4; i++) assert.equal(breaker.record(DOWN, NOW, another()), null);
  assert.equal(breaker.record(last, NOW, another()), 'down');
  return breaker;
}

test('five failures in a row are an outage: half a minute of peace, then three attempts to see, one at a time (F18)', () => {
  const breaker = opened();
  assert.equal(breaker.allows(NOW), 'none');
  assert.equal(breaker.allows(NOW + OPEN_FOR - 1), 'none');
  assert.equal(breaker.allows(NOW + OPEN_FOR), 'one');
  for (let chance = 1; chance <= CHANCES; chance++) {
    assert.equal(breaker.allows(NOW + OPEN_FOR), 'one');
    assert.equal(breaker.record(DOWN, NOW + OPEN_FOR, another()), null);
  }
  assert.equal(breaker.allows(NOW + OPEN_FOR), 'none');
  assert.equal(breaker.openUntil(NOW + OPEN_FOR), NOW + 2 * OPEN_FOR);
  assert.equal(breaker.record(SENT, NOW + 2 * OPEN_FOR, another()), 'up');
  assert.equal(breaker.allows(NOW + 2 * OPEN_FOR), 'all');
  assert.equal(breaker.openUntil(NOW + 2 * OPEN_FOR), null);
});

test('one message that goes starts the count anew (F18)', () => {
  const breaker = createBreaker();
  for (let i = 0; i < 20; i++) assert.equal(breaker.record(i % 5 === 4 ? SENT : DOWN, NOW, another()), null);
  assert.equal(breaker.allows(NOW), 'all');
});

test('a message counts once, however often it is tried (F18)', () => {
  const breaker = createBreaker();
  const same = another();
  for (let i = 0; i < 20; i++) assert.equal(breaker.record(DOWN, NOW, same), null);
  assert.equal(breaker.allows(NOW), 'all');
  for (let i = 0; i < 3; i++) assert.equal(breaker.record(DOWN, NOW, another()), null);
  assert.equal(breaker.record(DOWN, NOW, another()), 'down');
});

test('a provider that answers no recipient for a minute is down; it is asked for the next ones all the same (F17)', () => {
  const breaker = createBreaker();
  const silent = (now: number, message = another()) => breaker.record(UNANSWERED, now, message);
  for (let i = 0; i < 20; i++) assert.equal(silent(NOW), null);
  assert.equal(silent(NOW + MINUTE - 1), null);
  // Another answer than yes is one.
  assert.equal(breaker.record({ at: 'retry', reason: 'smtp-450', after: null, alone: true }, NOW, another()), null);
  const same = another();
  for (let i = 0; i < 20; i++) assert.equal(silent(NOW + i * MINUTE, same), null, 'one recipient alone');
  for (let i = 0; i < 3; i++) assert.equal(silent(NOW + 20 * MINUTE), null);
  assert.equal(silent(NOW + 20 * MINUTE), 'down');
  assert.deepEqual(breaker.down, { since: NOW, until: NOW + 20 * MINUTE, reason: 'smtp-timeout' });
  assert.deepEqual([breaker.allows(NOW + 20 * MINUTE), breaker.share], ['all', 1]);
  assert.equal(breaker.record(SENT, NOW + 21 * MINUTE, another()), 'up');
  assert.equal(breaker.down, null);
});

test('what is said of one address says nothing of the provider (F17)', () => {
  const breaker = createBreaker();
  for (let i = 0; i < 20; i++) for (const sent of ALONE) assert.equal(breaker.record(sent, NOW, another()), null);
  assert.equal(breaker.allows(NOW), 'all');
  const down = opened();
  for (const sent of ALONE) down.record(sent, NOW + OPEN_FOR, another());
  assert.equal(down.allows(NOW + OPEN_FOR), 'one', 'nor that it is back');
});

test('a provider that asks for a longer pause gets it, up to five minutes (F18)', () => {
  for (const [after, pause] of [
    [7 * SECOND, OPEN_FOR],
    [2 * MINUTE, 2 * MINUTE],
    [HOUR, PAUSE_MAX],
  ] as const)
    assert.equal(opened({ at: 'retry', reason: 'sms-429', after }).openUntil(NOW), NOW + pause);
});

test('attempts that were under way when it went down make the outage no longer (F18)', () => {
  const breaker = opened();
  breaker.record(DOWN, NOW + 20 * SECOND, another());
  assert.equal(breaker.openUntil(NOW + 20 * SECOND), NOW + OPEN_FOR);
});

test('a clock that is set back does not keep a provider away (F9)', () => {
  for (const jump of [SECOND, HOUR, 24 * HOUR]) {
    const breaker = opened();
    assert.equal(breaker.allows(NOW - jump), 'one');
    assert.equal(breaker.record(SENT, NOW - jump, another()), 'up');
  }
});

/** Two projects with a mail provider each, and a second one of the first project. */
function several() {
  const channels = { main: scripted('email'), spare: scripted('email'), shop: scripted('email') };
  const of = (project: Project, providerId: string | null) =>
    project.id === 'shop' ? channels.shop : providerId === 'spare' ? channels.spare : channels.main;
  const changes = [change('email', 'code'), change('email', 'code', { id: 'chg_2', project: 'shop' })];
  return {
    ...setup({ changes, others: ['shop'], channels: (_lane, project, id) => of(project, id) }),
    ...channels,
  };
}

test('a provider that hangs keeps no other waiting, of the same project or another (R-110)', async () => {
  const { outbox, courier, main, spare, shop } = several();
  const { opened: released, open } = gate();
  main.answer = async () => {
    await released;
    return DOWN;
  };
  // It is named in two ways: by its id, and as the first.
  for (let n = 10; n < 40; n++) put(outbox, { id: `msg_${n}`, providerId: n % 2 ? 'main' : null });
  put(outbox, { id: 'msg_1', project: 'shop', change: 'chg_2' });
  put(outbox, { id: 'msg_2', providerId: 'spare' });
  const drained = courier.drain();
  await until(() => outbox.row('msg_1').state === 'sent' && outbox.row('msg_2').state === 'sent');
  assert.deepEqual([main.got.length, spare.got.length, shop.got.length], [5, 1, 1]);
  open();
  await drained;
});

test('while a provider is down three messages ask for all, the rest wait without losing a try, others go on (F18)', async () => {
  const { clock, outbox, courier, main, shop, rung, lines } = several();
  main.answer = () => DOWN;
  for (let n = 10; n < 40; n++) put(outbox, { id: `msg_${n}` });
  await courier.drain();
  assert.equal(main.got.length, 5);
  assert.deepEqual(
    lines.filter((l) => l.event.startsWith('provider')).map((l) => l.event),
    ['provider-down'],
  );
  const waiting = outbox.row('msg_39');
  assert.deepEqual([waiting.attempt, waiting.reason, waiting.dueAt], [0, 'provider-down', NOW + OPEN_FOR]);
  assert.equal(rung.length, 5 + 1, 'a page that watches the change sees that it is delayed');

  put(outbox, { id: 'msg_1', project: 'shop', change: 'chg_2' });
  for (let round = 1; round <= 4; round++) {
    clock.pass(OPEN_FOR);
    await courier.drain();
    assert.equal(main.got.length, 5 + CHANCES * round);
  }
  assert.equal(shop.got.length, 1);
  const tried = [...outbox.rows.values()].reduce((sum, row) => sum + row.attempt, 0);
  assert.equal(tried, 5 + 4 * CHANCES + 1);
});

test('when it is back all goes in the order in which it was made, and no code that is over (F19)', async () => {
  const { clock, outbox, courier, main } = several();
  main.answer = () => DOWN;
  for (let n = 10; n < 20; n++) put(outbox, { id: `msg_${n}` });
  for (let minute = 0; minute < 60; minute++) {
    await courier.drain();
    clock.pass(MINUTE);
  }
  const life = { codeExpiresAt: clock() + 10 * MINUTE, linkExpiresAt: clock() + 10 * MINUTE };
  outbox.changes.set('chg_1', change('email', 'code', { proofs: [proof(7, 'email', 'code', life)] }));
  const fresh = { proof: 'prf_7', createdAt: clock(), expiresAt: clock() + 10 * MINUTE };
  for (let n = 30; n < 50; n++) put(outbox, { ...fresh, id: `msg_${n}` });
  main.answer = () => SENT;
  main.got.length = 0;
  clock.pass(OPEN_FOR);
  await courier.drain();
  assert.deepEqual(
    main.got.map((m) => m.id),
    Array.from({ length: 20 }, (_, i) => `msg_${i + 30}`),
  );
  assert.deepEqual(new Set(main.got.map((m) => codeIn(m))), new Set(['000007']));
});

test('while its provider is down, a message that is not sent at all waits as all others do (F18)', async () => {
  const { clock, outbox, courier, main } = several();
  main.answer = () => DOWN;
  for (let n = 10; n < 15; n++) put(outbox, { id: `msg_${n}` });
  await courier.drain();
  clock.pass(OPEN_FOR);
  put(outbox, { id: 'msg_1', suppressed: true });
  main.got.length = 0;
  await courier.drain();
  assert.deepEqual([main.got.length, outbox.row('msg_1').state], [CHANCES, 'waiting']);
});

test('a webhook that is down is asked with three events, one at a time (F20)', async () => {
  const { clock, outbox, courier, hook: site } = setup({});
  site.answer = () => DOWN;
  for (let n = 10; n < 40; n++) outbox.put(hook({ id: `msg_${n}` }));
  await courier.drain();
  assert.equal(site.got.length, 5);
  clock.pass(OPEN_FOR);
  await courier.drain();
  assert.equal(site.got.length, 5 + CHANCES);
});

test('a message that a clock ahead of time put off goes once the clock is right (F9)', async () => {
  for (const [jump, kind] of [
    [HOUR, 'email'],
    [24 * HOUR, 'email'],
    [24 * HOUR, 'hook'],
  ] as const) {
    const { clock, outbox, courier, email, hook: site } = setup({});
    const later = { createdAt: NOW + jump, expiresAt: NOW + jump + 10 * MINUTE };
    if (kind === 'hook') outbox.put(hook(later));
    else put(outbox, later);
    await courier.drain();
    assert.equal(outbox.row('msg_1').state, 'sent', `${kind}, ${jump / HOUR} h`);
    assert.equal(email.got.length + site.got.length, 1);
    assert.equal(clock(), NOW);
  }
});
