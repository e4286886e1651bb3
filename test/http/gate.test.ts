import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Arrival } from '../../server/http/admission/arrivals.ts';
import { createGate, type Entry, type Gate, type Place } from '../../server/http/admission/gate.ts';
import { GATE_LIMITS, type GateLimits } from '../../server/http/admission/gate-limits.ts';
import type { GatedPriority } from '../../server/http/admission/priority.ts';
import { createPace } from '../../server/http/pace.ts';
import { ROUTES } from '../../server/http/routes/routes.ts';
import { createFindRoute, isUrgent, pathOf } from '../../server/http/routes/find-route.ts';
import { createLoopDelay } from '../../server/http/admission/loop-delay.ts';

const FEW: GateLimits = {
  ...GATE_LIMITS,
  places: { prove: 2, begin: 1, list: 1 },
  waiting: { prove: 9, begin: 4, list: 9 },
};

interface Given {
  readonly priority?: GatedPriority;
  readonly project?: string;
  readonly network?: string;
  readonly isGone?: () => boolean;
  readonly arrival?: Arrival | null;
}

const PATIENCE = { prove: Infinity, begin: Infinity, list: Infinity };

/** A promise, and the function that resolves it. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}

/** A gate with a clock of its own, and the names of the requests in the order in which they got places or were refused. */
function gateWith(limits: Partial<GateLimits> = {}, more: { isShared?: boolean; delay?: () => number } = {}) {
  let time = 0;
  const gate: Gate = createGate({
    limits: { ...FEW, ...limits },
    isShared: more.isShared ?? false,
    delay: more.delay ?? (() => 0),
    now: () => time,
  });
  const served: string[] = [];
  const refused: string[] = [];
  const places = new Map<string, Place>();
  const settle = (name: string, place: Place | null): void => {
    if (place === null) refused.push(name);
    else {
      served.push(name);
      places.set(name, place);
    }
  };
  /** The request with this name is answered. */
  const leave = async (name: string): Promise<void> => {
    places.get(name)?.leave();
    await Promise.resolve();
  };
  return {
    gate,
    served,
    refused,
    pass: (ms: number) => void (time += ms),
    /** Whether a request that came now would be refused by its head. */
    isFull(priority: GatedPriority, network: string): boolean {
      const arrival = gate.arrive(priority, network);
      if (arrival !== null) gate.end(arrival);
      return arrival === null;
    },
    place: (name: string): Place => {
      const place = places.get(name);
      assert.ok(place, name);
      return place;
    },
    ask: (name: string, given: Given = {}) => {
      const { priority = 'begin', project = '', network = '', isGone = () => false, arrival = null } = given;
      const entry: Entry = { priority, sender: { project, network }, isGone, arrival };
      const place = gate.enter(entry);
      if (place instanceof Promise) void place.then((later) => settle(name, later));
      else settle(name, place);
    },
    leave,
    /** Answers the newest that was served, until nothing waits. */
    async leaveAll() {
      for (let at = 0; at < served.length; at++) await leave(served[at] ?? '');
    },
  };
}

test('a place that every request may have goes to a proof, then to a begin, and to a list last', async () => {
  const { ask, leaveAll, served } = gateWith({ places: { prove: 1, begin: 1, list: 1 } });
  ask('begin 1');
  ask('list', { priority: 'list' });
  ask('begin 2');
  ask('proof', { priority: 'prove' });
  await leaveAll();
  assert.deepEqual(served, ['begin 1', 'proof', 'begin 2', 'list']);
});

test('proofs have places that no begin can take, and go before begins that wait longer; lists come last', async () => {
  const { ask, leaveAll, served } = gateWith();
  ask('begin 1');
  ask('list', { priority: 'list' });
  ask('begin 2');
  ask('proof 1', { priority: 'prove' });
  ask('proof 2', { priority: 'prove' });
  assert.deepEqual(served, ['begin 1', 'proof 1'], 'a proof starts although all places of begins are taken');
  await leaveAll();
  assert.deepEqual(served, ['begin 1', 'proof 1', 'proof 2', 'begin 2', 'list']);
});

test('requests of one network are served in the order in which they came', async () => {
  const { ask, leaveAll, served } = gateWith();
  for (const name of ['1', '2', '3', '4']) ask(name);
  await leaveAll();
  assert.deepEqual(served, ['1', '2', '3', '4']);
});

test('projects take turns, and so do the networks of one project', async () => {
  const { ask, leaveAll, served } = gateWith({ waiting: { ...FEW.waiting, begin: 9 } }, { isShared: true });
  ask('in work');
  for (const name of ['a1', 'a2', 'a3']) ask(name, { project: 'a', network: 'n1' });
  ask('a of another network', { project: 'a', network: 'n2' });
  ask('b1', { project: 'b', network: 'n1' });
  await leaveAll();
  assert.deepEqual(served, ['in work', 'a1', 'b1', 'a of another network', 'a2', 'a3']);
});

test('when as many wait as may, the next is refused at once; one of a project that waits less takes the place of the newest of the other', async () => {
  const { ask, isFull, leaveAll, served, refused } = gateWith({}, { isShared: true });
  ask('in work', { project: 'a', network: 'n1' });
  for (const name of ['a1', 'a2', 'a3', 'a4']) ask(name, { project: 'a', network: 'n1' });
  assert.equal(isFull('begin', 'n1'), true);
  assert.equal(isFull('begin', 'n2'), false, 'of a network that does not wait yet');
  assert.equal(isFull('prove', 'n1'), false);
  ask('a5', { project: 'a', network: 'n1' });
  assert.deepEqual(refused, ['a5']);
  ask('b1', { project: 'b', network: 'n2' });
  ask('a of another network', { project: 'a', network: 'n3' });
  await leaveAll();
  assert.deepEqual(refused, ['a5', 'a4', 'a3']);
  assert.deepEqual(served, ['in work', 'a1', 'b1', 'a of another network', 'a2']);
});

test('a request that would wait too long, by what the turns before took, is refused at once', async () => {
  const { ask, leave, pass, isFull, refused } = gateWith({ waiting: { ...FEW.waiting, begin: 99 } });
  for (let n = 0; n < 20; n++) ask(`${n}`);
  for (let n = 0; n < 9; n++) {
    pass(100);
    await leave(`${n}`);
  }
  // 10 wait, and each takes some 100 ms.
  assert.equal(isFull('begin', ''), true);
  ask('late');
  assert.deepEqual(refused, ['late']);
  ask('of another network', { network: 'n2' });
  assert.deepEqual(refused, ['late'], 'it has its turn soon');
});

test('while nothing moves any more, new requests are refused at once, and served again when something moves', async () => {
  const { ask, leave, pass, served, refused } = gateWith();
  ask('hangs');
  pass(FEW.patience.begin + 1);
  ask('refused');
  assert.deepEqual(refused, ['refused']);
  await leave('hangs');
  ask('served');
  assert.deepEqual(served, ['hangs', 'served']);
});

test('a request that has waited too long is refused, and a client that has left takes no place', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const { ask, leave, pass, served, refused } = gateWith();
  let isGone = false;
  ask('in work');
  ask('waits too long');
  ask('proof', { priority: 'prove' });
  ask('another proof', { priority: 'prove', isGone: () => isGone });
  pass(FEW.patience.begin + 1);
  t.mock.timers.tick(100);
  await Promise.resolve();
  assert.deepEqual(refused, ['waits too long']);
  isGone = true;
  await leave('in work');
  assert.deepEqual(refused, ['waits too long', 'another proof']);
  ask('next');
  assert.deepEqual(served, ['in work', 'proof']);
  await leave('proof');
  assert.deepEqual(served, ['in work', 'proof', 'next']);
});

test('one of several projects takes no place that is kept for the others', () => {
  const limits = { places: { prove: 9, begin: 4, list: 4 }, placesOfProject: 2 };
  const shared = gateWith(limits, { isShared: true });
  for (const name of ['a1', 'a2', 'a3']) shared.ask(name, { project: 'a' });
  shared.ask('b1', { project: 'b' });
  assert.deepEqual(shared.served, ['a1', 'a2', 'b1']);
  const alone = gateWith(limits);
  for (const name of ['a1', 'a2', 'a3']) alone.ask(name, { project: 'a' });
  assert.deepEqual(alone.served, ['a1', 'a2', 'a3']);
});

test('the proofs of one of several projects leave places to the proofs of the others', async () => {
  const limits = { places: { prove: 3, begin: 2, list: 2 }, proofsOfProject: 2 };
  const shared = gateWith(limits, { isShared: true });
  shared.ask('a1', { project: 'a' });
  for (const name of ['a2', 'a3', 'a4']) shared.ask(name, { priority: 'prove', project: 'a' });
  shared.ask('b1', { priority: 'prove', project: 'b' });
  assert.deepEqual(shared.served, ['a1', 'a2', 'b1']);
  await shared.leaveAll();
  assert.deepEqual(shared.served, ['a1', 'a2', 'b1', 'a3', 'a4']);
  const alone = gateWith(limits);
  for (const name of ['a1', 'a2', 'a3']) alone.ask(name, { priority: 'prove', project: 'a' });
  assert.deepEqual(alone.served, ['a1', 'a2', 'a3']);
});

test('while the event loop is late, lists are refused first, then begins, and proofs never', () => {
  let delay = 0;
  const { isFull } = gateWith({}, { delay: () => delay });
  const refused = (): readonly string[] =>
    (['list', 'begin', 'prove'] as const).filter((priority) => isFull(priority, ''));
  assert.deepEqual(refused(), []);
  delay = FEW.delay.list + 1;
  assert.deepEqual(refused(), ['list']);
  delay = FEW.delay.begin + 1;
  assert.deepEqual(refused(), ['list', 'begin']);
});

test('the event loop counts as late when several turns in a row are late and many requests come; not for one turn, nor few requests', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let time = 0;
  const loop = createLoopDelay(() => time);
  const turn = (late: number, requests: number): void => {
    for (let n = 0; n < requests; n++) loop.count();
    time += 20 + late;
    t.mock.timers.tick(20);
  };
  for (const late of [0, 0, 300, 0]) turn(late, 20);
  assert.equal(loop.standing(), 0);
  for (const late of [70, 90, 60, 80]) turn(late, 20);
  assert.equal(loop.standing(), 60);
  for (const late of [70, 90, 60, 80]) turn(late, 1);
  assert.equal(loop.standing(), 0, 'the machine is busy with something else');
  for (const late of [70, 90, 60, 80]) turn(late, 20);
  turn(2000, 0);
  assert.equal(loop.standing(), 0, 'nothing came for a second');
});

test('in one turn of the event loop so many requests begin and no more, proofs and probes first, else in the order in which they came', async () => {
  const pace = createPace<number>(2);
  const findRoute = createFindRoute(Object.values(ROUTES));
  const begun: string[] = [];
  const ask = (name: string, method: string, target: string) =>
    pace({ begin: () => begun.push(name), isUrgent: isUrgent(findRoute(method, pathOf(target)) ?? {}) });
  const all = [
    ask('begin 1', 'POST', '/v1/changes'),
    ask('begin 2', 'POST', '/v1/changes'),
    ask('begin 3', 'POST', '/v1/changes'),
    ask('list', 'GET', '/v1/activity?cursor=/healthz'),
    ask('probe', 'HEAD', '/healthz'),
    ask('code', 'POST', '/v1/changes/chg_1/code'),
    ask('page', 'GET', '/confirm?t=x'),
  ];
  const counts = [begun.length];
  while (begun.length < all.length) {
    await new Promise((turn) => setImmediate(turn));
    counts.push(begun.length);
  }
  await Promise.all(all);
  assert.deepEqual(counts, [2, 4, 6, 7]);
  assert.deepEqual(begun, ['begin 1', 'begin 2', 'probe', 'code', 'page', 'begin 3', 'list']);
});

test('a flood of probes stops no other request: one of four that begin in a turn is another', async () => {
  const pace = createPace<unknown>(4);
  const ask = (begin: () => unknown, isUrgent: boolean) => pace({ begin, isUrgent });
  const state = { began: 0, isOver: false };
  const flood = async (): Promise<void> => {
    while (!state.isOver) await ask(() => undefined, true);
  };
  const flooding = Array.from({ length: 40 }, flood);
  const begins = Array.from({ length: 3 }, () => ask(() => (state.began += 1), false));
  for (let turns = 0; turns < 20 && state.began < 3; turns++) await new Promise((turn) => setImmediate(turn));
  const begunInFlood = state.began;
  state.isOver = true;
  await Promise.all([...flooding, ...begins]);
  assert.equal(begunInFlood, 3);
});

test('a request counts as waiting as soon as it was let in: the next is refused at once, and none of those let in later', async () => {
  for (const isShared of [false, true]) {
    const { ask, gate, isFull, leaveAll, served, refused } = gateWith({}, { isShared });
    ask('in work');
    const names = ['1', '2', '3', '4'];
    const arrivals = names.map(() => gate.arrive('begin', ''));
    assert.ok(arrivals.every((arrival) => arrival !== null));
    assert.equal(gate.arrive('begin', ''), null);
    assert.equal(isFull('prove', ''), false);
    for (const [n, arrival] of arrivals.entries()) ask(names[n] ?? '', { arrival });
    await leaveAll();
    assert.deepEqual([served, refused], [['in work', ...names], []]);
  }
});

test('a request that was let in has its turn, also when requests have become slower meanwhile', async () => {
  const { ask, gate, isFull, leave, leaveAll, pass, served, refused } = gateWith({
    waiting: { ...FEW.waiting, begin: 99 },
  });
  for (let n = 0; n < 20; n++) ask(`${n}`);
  const arrival = gate.arrive('begin', '');
  for (let n = 0; n < 9; n++) {
    pass(100);
    await leave(`${n}`);
  }
  assert.equal(isFull('begin', ''), true);
  ask('let in before', { arrival });
  ask('not let in');
  await leaveAll();
  assert.deepEqual([served.at(-1), refused], ['let in before', ['not let in']]);
});

test('a request that was let in and asks for no place keeps no other out for long once its work has begun', () => {
  const { ask, gate, isFull, pass } = gateWith({ waiting: { ...FEW.waiting, begin: 1 }, patience: PATIENCE });
  ask('in work');
  const arrival = gate.arrive('begin', '');
  assert.ok(arrival);
  pass(10_000);
  assert.equal(isFull('begin', ''), true, 'it waits for its turn of the event loop');
  gate.begun(arrival);
  assert.equal(isFull('begin', ''), true);
  pass(501);
  assert.equal(isFull('begin', ''), false, 'it waits for a slow sender');
  const another = gate.arrive('begin', '');
  assert.ok(another);
  gate.end(another);
  assert.equal(isFull('begin', ''), false, 'it is over');
});

test('requests of a network that were let in keep those of another network out only for one turn', async () => {
  const { ask, gate, isFull, leave, pass } = gateWith({ waiting: { ...FEW.waiting, begin: 99 } });
  for (let n = 0; n < 20; n++) ask(`${n}`, { network: 'n1' });
  for (let n = 0; n < 19; n++) {
    pass(25);
    await leave(`${n}`);
  }
  // Each turn takes some 25 ms, so that ten requests wait for a fourth of a second.
  for (let n = 0; n < 20; n++) gate.arrive('begin', 'n1');
  assert.deepEqual([isFull('begin', 'n1'), isFull('begin', 'n2')], [true, false]);
});

test('a request takes no place from others while it waits for another system, and then goes before those that wait', async () => {
  const { ask, leaveAll, leave, place, served } = gateWith();
  const answered = withResolvers<string>();
  ask('asks');
  ask('second');
  const asked = place('asks').outside(() => answered.promise);
  await Promise.resolve();
  assert.deepEqual(served, ['asks', 'second']);
  ask('third');
  answered.resolve('active');
  const state = { isBack: false };
  void asked.then(() => (state.isBack = true));
  await new Promise((turn) => setImmediate(turn));
  assert.equal(state.isBack, false, 'the place is taken');
  await leave('second');
  assert.equal(await asked, 'active');
  assert.deepEqual(served, ['asks', 'second'], 'the third waits for its first place');
  await leave('asks');
  assert.deepEqual(served, ['asks', 'second', 'third']);
  await leaveAll();
});

test('a call to another system that fails gives the place back too', async () => {
  const { ask, leave, place, served } = gateWith();
  ask('asks');
  await assert.rejects(
    place('asks').outside(() => Promise.reject(new Error('no answer'))),
    /no answer/,
  );
  ask('next');
  await leave('asks');
  assert.deepEqual(served, ['asks', 'next']);
});

test('so many requests wait for other systems, in all and of one of several projects; one more makes no call', async () => {
  const limits = { places: { prove: 9, begin: 9, list: 9 }, outside: { all: 3, ofProject: 2 } };
  for (const [isShared, of] of [
    [true, 2],
    [false, 3],
  ] as const) {
    const { ask, place } = gateWith(limits, { isShared });
    const answered = withResolvers<null>();
    const calls: string[] = [];
    const call = (name: string, project: string): Promise<null> => {
      ask(name, { project });
      return place(name).outside(() => {
        calls.push(name);
        return answered.promise;
      });
    };
    const made = Array.from({ length: of }, (_, n) => call(`a${n}`, 'a'));
    await assert.rejects(call('another a', 'a'), { name: 'TooManyOutside' });
    if (isShared) made.push(call('b', 'b'));
    await assert.rejects(call('another', 'c'), { name: 'TooManyOutside' });
    assert.equal(calls.length, 3);
    answered.resolve(null);
    await Promise.all(made);
    await call('later', 'a');
  }
});
