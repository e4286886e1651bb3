// Owns what recipients that hang cost others at a real mail server: no outage, no place for long, and no turn. Not who goes first
// otherwise: places.test.ts.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { SMTP_WAITS } from '../../server/deliver/channels/smtp/transport.ts';
import { createFailover } from '../../server/deliver/channels/failover.ts';
import { OPEN_FOR } from '../../server/deliver/breaker.ts';
import { createClock, MINUTE, SECOND } from '../kit/clock.ts';
import { put, scripted, until, type Setup } from './courier.ts';
import { createLines, notice, NOW, rendered } from './letters.ts';
import { putCode, smtp, started, startSink, toMany } from './sink.ts';
import type { Channel } from '../../server/ports/delivery.ts';

const rcpt = (to: string) =>
  to.startsWith('hangs') ? null : to.startsWith('grey') ? '451 4.7.1 greylisted' : '250 ok';
const hanging = (count: number) => Array.from({ length: count }, (_, i) => `hangs${i}`);
const isDown = ({ lines }: Pick<Setup, 'lines'>) => lines.some(({ event }) => event === 'provider-down');

test('five begins to hanging addresses on a fresh server do not delay another user’s code', async (t) => {
  const asked = new Set<string>();
  const sink = await startSink(t, { rcpt: (to) => (asked.add(to), rcpt(to)) });
  // Each begin sends a code and a notice.
  const names = hanging(10);
  const made = started(t, names, smtp(sink.url));
  for (const one of toMany(['good'])) made.outbox.changes.set(one.id, one);
  // An attempt may also lose its place to another before the server is asked.
  const wasTried = (name: string) =>
    made.outbox.row(`msg_${name}`).reason !== null || [...asked].some((to) => to.startsWith(name));
  made.courier.start();
  await until(() => isDown(made) || names.every(wasTried));
  putCode(made, 'good');
  made.courier.wake();
  await until(() => isDown(made) || made.outbox.row('msg_good').state === 'sent');
  assert.ok(!isDown(made));
});

test('one hanging recipient on a quiet site never opens the breaker', async (t) => {
  const sink = await startSink(t, { rcpt });
  const made = started(t, ['hangs'], smtp(sink.url, 5, { ...SMTP_WAITS, socket: 20 }));
  const { outbox, courier, clock } = made;
  let tries = 0;
  for (; outbox.row('msg_hangs').state === 'waiting'; tries++) {
    await courier.drain();
    clock.pass(Math.max(SECOND, outbox.row('msg_hangs').dueAt - clock()));
  }
  assert.ok(tries > 10, `${tries} attempts`);
  assert.ok(!isDown(made));
});

test('a message that hangs while it tests a provider that was down gives its place to another', async (t) => {
  const channel = scripted('email');
  const made = started(t, ['hangs', ...'abcd'], channel, 5);
  channel.answer = () => ({ at: 'retry', reason: 'smtp-network', after: null });
  await made.courier.drain();
  assert.ok(isDown(made));
  made.clock.pass(OPEN_FOR);
  channel.answer = ({ id }, hurry) =>
    id === 'msg_hangs'
      ? new Promise((end) => {
          const outcome = { at: 'retry', reason: 'smtp-timeout', after: null, unanswered: true } as const;
          hurry?.addEventListener('abort', () => end(outcome));
        })
      : { at: 'sent', ref: null };
  await made.courier.drain();
  assert.ok([...'abcd'].every((name) => made.outbox.row(`msg_${name}`).state === 'sent'));
});

test('a server that answers no recipient is noticed: mails go through the second, and it is not asked after a minute', async (t) => {
  let asked = 0;
  const silent = await startSink(t, { rcpt: () => ((asked += 1), null) });
  const second = await startSink(t);
  const clock = createClock();
  const log = createLines();
  const channel = createFailover(smtp(silent.url), smtp(second.url), { clock, log, described: {} });
  t.after(() => channel.close());
  const begins = () => log.lines.some(({ event }) => event === 'failover-begins');
  let sent = 0;
  const send = () => {
    const othersWait = new AbortController();
    const mail = rendered('email', { id: `msg_${++sent}`, to: `p${sent}@example.org` });
    const outcome = channel.send(mail, othersWait.signal);
    othersWait.abort();
    return outcome;
  };
  for (; !begins(); clock.pass(10 * SECOND)) assert.equal((await send()).at, 'sent');
  assert.ok(clock() - NOW >= MINUTE, `after ${sent} mails`);
  assert.equal(second.taken.length, sent);
  clock.pass(-10 * SECOND);
  asked = 0;
  await send();
  assert.deepEqual([asked, second.taken.length], [0, sent]);
});

/** Ten people whose two recipients hang, and a greylisted one: when each recipient was tried in eight minutes, s from the first. */
async function eightMinutes(t: TestContext): Promise<ReadonlyMap<string, readonly number[]>> {
  // Timers and the test's clock pass together, as long as nothing else is to happen. The connections stay real.
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const asked = new Map<string, number>();
  const answer = (to: string) => {
    asked.set(to, (asked.get(to) ?? 0) + 1);
    return rcpt(to);
  };
  const sink = await startSink(t, { rcpt: answer });
  const tries = new Map<string, number[]>();
  const under = new Set<string>();
  const real = smtp(sink.url);
  const channel: Channel = {
    ...real,
    async send(message, hurry) {
      const { to } = message;
      tries.set(to, [...(tries.get(to) ?? []), (made.clock() - begunAt) / SECOND]);
      under.add(to);
      const outcome = await real.send(message, hurry);
      under.delete(to);
      return outcome;
    },
  };
  const made = started(t, hanging(10), channel, SECOND);
  const begunAt = made.clock();
  const data = notice();
  for (const name of hanging(10))
    put(made.outbox, {
      id: `msg_old_${name}`,
      template: 'notice',
      change: null,
      proof: null,
      data,
      to: `${name}@example.com`,
    });
  for (const one of toMany(['grey'])) made.outbox.changes.set(one.id, one);
  putCode(made, 'grey');
  const isQuiet = () =>
    [...under].every((to) => to.startsWith('hangs') && (asked.get(to) ?? 0) >= (tries.get(to)?.length ?? 0));
  const settle = async (): Promise<void> => {
    for (let turns = 0; turns < 20; turns = isQuiet() ? turns + 1 : 0) await new Promise((next) => setImmediate(next));
  };
  made.courier.start();
  await settle();
  for (let passed = 0; passed < 8 * MINUTE; passed += 100) {
    made.clock.pass(100);
    t.mock.timers.tick(100);
    await settle();
  }
  t.mock.timers.reset();
  return tries;
}

const longestWait = (times: readonly number[]) => Math.max(...times.map((time, i) => time - (times[i - 1] ?? 0)));

test('a greylisted code among ten hanging recipients is tried at least every 30 s while it lives', async (t) => {
  const tries = await eightMinutes(t);
  const times = tries.get('grey@example.org') ?? [];
  assert.ok(longestWait([...times, 480]) <= 30, times.join(' '));
});

test('every retry gets its turn', async (t) => {
  const tries = await eightMinutes(t);
  assert.equal(tries.size, 21);
  for (const [to, times] of tries) {
    // The waits of a notice get longer each time.
    assert.ok(times.length >= 7, `${to} at ${times.join(' ')}`);
  }
});
