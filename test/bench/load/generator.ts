// Owns the load, as a process of its own: so many clients in a closed loop, or so many begins a second whatever is answered. Not
// what they ask: flows.ts; nor what is counted: window.ts; nor the figures: ../parts.
import { setTimeout as pause } from 'node:timers/promises';
import { answerCalls } from '../child.ts';
import { openFeed } from './feed.ts';
import { createFlow, type Target } from './flows.ts';
import { Client, type Answer } from './http.ts';
import { openStreams, type OpenStreams } from './streams.ts';
import {
  ARRIVE_WITHIN,
  begin,
  beginSince,
  measured,
  nextUser,
  prove,
  type Load,
  type Prepared,
  type Tally,
} from './window.ts';

/** Whom the load is for. */
export interface Job {
  readonly target: Target;
  readonly connections: number;
  /** The users who may be taken: each makes one change. */
  readonly from: number;
  readonly users: number;
  /** Users come again when all were taken. */
  readonly reuses?: boolean;
  /** After how many ms a refused client asks again; default: 1. */
  readonly again?: number;
  /** Port of the sink's feed: the code comes from the mail. Null: it is derived. */
  readonly feed: number | null;
}

/** How many changes a window needs, and how many seconds it may take for them. */
export interface Least {
  readonly least: number;
  readonly most: number;
}

/** Changes that were begun and not proved. */
interface Waiting {
  readonly user: number;
  readonly begun: Answer;
  /** When the begin was answered, epoch ms. */
  readonly at: number;
}

/** The shortest Retry-After of a refusal, ms. A client in the closed loop waits so long, and asks again for the same user. */
const RETRY_AFTER = 1000;

let job: Prepared | null = null;
const prepared = (): Prepared => {
  if (job === null) throw new Error('prepare first');
  return job;
};

async function prepare({ target, feed, ...rest }: Job): Promise<void> {
  await end();
  const flow = createFlow(target);
  for (let i = 0; i < rest.users; i += 1) flow.prepare(rest.from + i);
  const clients = Array.from({ length: rest.connections }, () => new Client(target.port));
  job = {
    ...rest,
    port: target.port,
    flow,
    clients,
    feed: feed === null ? null : await openFeed(feed),
    next: rest.from,
  };
}

async function end(): Promise<void> {
  streams?.close();
  streams = null;
  for (const client of job?.clients ?? []) client.close();
  job?.feed?.close();
  await job?.flow.close();
  job = null;
}

/**
 * Every client makes one complete change after another, until the time is over and its change is done. With `least`, the window
 * goes on until there are so many changes, but no longer than `most` seconds.
 */
function closedLoop(seconds: number, { least, most }: Least = { least: 0, most: seconds }): Promise<Load> {
  const to = prepared();
  return measured(async (tally) => {
    const began = performance.now();
    const goesOn = (): boolean => {
      const passed = (performance.now() - began) / 1000;
      return passed < seconds || (passed < most && tally.changes < least);
    };
    const run = async (client: Client): Promise<void> => {
      for (let user: number | null = null; goesOn();) {
        user ??= nextUser(to);
        if (user === null) throw new Error(`there are only ${to.users} users`);
        const begun = await begin(to, client, user, tally);
        if (begun === null) {
          await pause(RETRY_AFTER);
          continue;
        }
        await prove(to, client, user, { begun, tally });
        user = null;
      }
    };
    await Promise.all(to.clients.map(run));
  });
}

const now = (): number => performance.timeOrigin + performance.now();
const takeUser = (to: Prepared): number => {
  const user = nextUser(to);
  if (user === null) throw new Error(`there are only ${to.users} users`);
  return user;
};

/** Every client begins one change after another, until `goesOn` says no. */
async function beginChanges(
  to: Prepared,
  tally: Tally,
  goesOn: () => boolean,
  clients = to.clients,
): Promise<readonly Waiting[]> {
  const waiting: Waiting[] = [];
  const run = async (client: Client): Promise<void> => {
    let user: number | null = null;
    while (goesOn()) {
      user ??= takeUser(to);
      const begun = await begin(to, client, user, tally);
      if (begun) waiting.push({ user, begun, at: now() });
      if (begun) user = null;
      else await pause(to.again ?? 1);
    }
  };
  await Promise.all(clients.map(run));
  return waiting;
}

/** Takes down when each code was accepted; a code that does not come in time is counted as lost. */
async function awaitCodes(to: Prepared, tally: Tally, waiting: readonly Waiting[]): Promise<void> {
  const { feed, flow } = to;
  if (feed === null) return;
  const good = waiting.map(({ user, at }) => ({ address: flow.address(user), at }));
  const expected = good.filter(({ address }) => !address.startsWith('hang'));
  const until = performance.now() + ARRIVE_WITHIN;
  while (performance.now() < until && expected.some(({ address }) => feed.acceptedAt(address) === undefined))
    await pause(20);
  for (const { address, at } of expected) {
    const accepted = feed.acceptedAt(address);
    if (accepted === undefined) tally.refuse('code', null, 0);
    else tally.delays.push(Math.max(0, accepted - at));
  }
}

/** So many begins, by all clients. */
function beginMany(count: number): Promise<Load> {
  const to = prepared();
  let left = count;
  return measured(async (tally) => {
    const waiting = await beginChanges(to, tally, () => left-- > 0);
    await awaitCodes(to, tally, waiting);
  });
}

/** Begins without proofs, for so many seconds. */
function beginFor(seconds: number): Promise<Load> {
  const to = prepared();
  return measured(async (tally) => {
    const until = performance.now() + seconds * 1000;
    await beginChanges(to, tally, () => performance.now() < until);
  });
}

interface Arrivals {
  /** Begins a second. */
  readonly rate: number;
  readonly seconds: number;
  /** Whether each change is proved when its code is known. */
  readonly proves: boolean;
}

/** Begins come at a fixed rate, whatever is answered; each takes a connection that is free, or one more. */
function openLoop({ rate, seconds, proves }: Arrivals): Promise<Load> {
  const to = prepared();
  return measured(async (tally) => {
    const free = [...to.clients];
    const waiting: Waiting[] = [];
    const open = new Set<Promise<void>>();
    const one = async (since: number): Promise<void> => {
      const client = free.pop() ?? new Client(to.port);
      const user = takeUser(to);
      const begun = await beginSince(to, client, user, { tally, since });
      if (begun) waiting.push({ user, begun, at: now() });
      // A code that is proved before its mail goes is not mailed at all, so with a feed the proof waits for the mail.
      if (begun && proves) await prove(to, client, user, { begun, tally });
      free.push(client);
    };
    const began = performance.now();
    for (let i = 0; i < rate * seconds; i += 1) {
      const since = began + (i * 1000) / rate;
      const due = since - performance.now();
      if (due > 0) await pause(due);
      const done: Promise<void> = one(since).finally(() => open.delete(done));
      open.add(done);
    }
    await Promise.all(open);
    await awaitCodes(to, tally, waiting);
    for (const client of free) client.close();
  });
}

/** Interval between two proofs, ms. */
const PROVE_EVERY = 20;

/** One user after another proves, while all clients begin. */
async function proofsAmong(seconds: number): Promise<Load> {
  const to = prepared();
  let left = (seconds * 1000) / PROVE_EVERY;
  let waiting: readonly Waiting[] = [];
  await measured(async (tally) => {
    // So few that none of them is refused.
    waiting = await beginChanges(to, tally, () => left-- > 0, to.clients.slice(0, 8));
  });
  return measured(async (tally) => {
    const until = performance.now() + seconds * 1000;
    const all = beginChanges(to, tally, () => performance.now() < until);
    await pause(1000);
    const client = new Client(to.port);
    for (const { user, begun } of waiting) {
      if (performance.now() >= until) break;
      await prove(to, client, user, { begun, tally });
      await pause(PROVE_EVERY);
    }
    client.close();
    await all;
  });
}

let streams: OpenStreams | null = null;
let kept: readonly Waiting[] = [];

/** Begins so many changes, which wait. */
async function beginKept(count: number): Promise<number> {
  const to = prepared();
  let left = count;
  await measured(async (tally) => {
    kept = await beginChanges(to, tally, () => left-- > 0);
  });
  return kept.length;
}

/** Opens the event stream of each change that waits; answers how many are open. */
async function openKept(): Promise<number> {
  streams = await openStreams(prepared(), kept);
  return streams.count;
}

answerCalls({
  prepare,
  end,
  closedLoop,
  beginMany,
  beginFor,
  openLoop,
  proofsAmong,
  beginKept,
  openKept,
  useStreams: (proofs: number) => streams?.use(proofs),
});
