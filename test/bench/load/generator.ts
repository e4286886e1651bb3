// Owns the load, as a process of its own: so many clients in a closed loop, or so many begins a second whatever is answered. Not
// what they ask: flows.ts; nor the figures: ../parts.
import { setTimeout as pause } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { answerCalls } from '../child.ts';
import { openFeed, type Feed } from './feed.ts';
import { createFlow, type Flow, type Target } from './flows.ts';
import { Client, type Answer } from './http.ts';

export interface Job {
  readonly target: Target;
  readonly connections: number;
  /** The users who may be taken: each makes one change. */
  readonly from: number;
  readonly users: number;
  /** Users come again when all were taken. */
  readonly reuses: boolean;
  /** Port of the sink's feed: the code comes from the mail. Null: it is derived. */
  readonly feed: number | null;
}

/** What one window gave. Times are ms. */
export interface Load {
  readonly seconds: number;
  /** Complete changes. */
  readonly changes: number;
  readonly begins: Float64Array;
  readonly proofs: Float64Array;
  /** From the answer of a begin to the acceptance of its code; empty without a feed. */
  readonly delays: Float64Array;
  /** Answers that were no success: their number by what it was, and the times of each 503. */
  readonly refused: Readonly<Record<string, number>>;
  readonly shed: Float64Array;
  /** Of the generator itself: part of a core, and delay of its loop, p99 in ms. */
  readonly cpu: number;
  readonly loop: number;
}

/** A window that is open. */
class Tally {
  readonly begins: number[] = [];
  readonly proofs: number[] = [];
  readonly delays: number[] = [];
  readonly shed: number[] = [];
  readonly refused: Record<string, number> = {};
  changes = 0;

  refuse(what: string, answer: Answer | null, took: number): void {
    const why = `${what} ${answer?.status ?? 'lost'}`;
    this.refused[why] = (this.refused[why] ?? 0) + 1;
    if (answer?.status === 503) this.shed.push(took);
  }
}

interface Prepared extends Omit<Job, 'target' | 'feed'> {
  readonly flow: Flow;
  readonly clients: readonly Client[];
  readonly feed: Feed | null;
  /** The next user. */
  next: number;
}

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
  job = { ...rest, flow, clients, feed: feed === null ? null : await openFeed(feed), next: rest.from };
}

async function end(): Promise<void> {
  for (const client of job?.clients ?? []) client.close();
  job?.feed?.close();
  await job?.flow.close();
  job = null;
}

const nextUser = (to: Prepared): number | null => {
  if (to.reuses && to.next >= to.from + to.users) to.next = to.from;
  if (to.next >= to.from + to.users) return null;
  to.next += 1;
  return to.next - 1;
};

async function ask(client: Client, text: string): Promise<[answer: Answer | null, took: number]> {
  const began = performance.now();
  const answer = await client.ask(text).catch(() => null);
  return [answer, performance.now() - began];
}

/** A begin, and what came of it; null after a refusal. */
async function begin(to: Prepared, client: Client, user: number, tally: Tally): Promise<Answer | null> {
  const [begun, took] = await ask(client, to.flow.begin(user));
  if (begun?.status !== to.flow.begun) {
    tally.refuse('begin', begun, took);
    return null;
  }
  tally.begins.push(took);
  return begun;
}

async function prove(
  to: Prepared,
  client: Client,
  user: number,
  change: { begun: Answer; tally: Tally },
): Promise<void> {
  const code = await to.flow.code(user, change.begun, to.feed);
  const [proved, took] = await ask(client, to.flow.prove(user, change.begun, code));
  if (proved?.status !== to.flow.proved) return change.tally.refuse('prove', proved, took);
  change.tally.proofs.push(took);
  change.tally.changes += 1;
}

/** Runs `work` as a window, and measures this process meanwhile. */
async function measured(work: (tally: Tally) => Promise<void>): Promise<Load> {
  const tally = new Tally();
  const loop = monitorEventLoopDelay({ resolution: 10 });
  loop.enable();
  const [cpu, began] = [process.cpuUsage(), performance.now()];
  await work(tally);
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  loop.disable();
  return {
    seconds: took / 1000,
    changes: tally.changes,
    begins: Float64Array.from(tally.begins),
    proofs: Float64Array.from(tally.proofs),
    delays: Float64Array.from(tally.delays),
    refused: tally.refused,
    shed: Float64Array.from(tally.shed),
    cpu: (user + system) / 1000 / took,
    loop: loop.percentile(99) / 1e6,
  };
}

/** Every client makes one complete change after another, until the time is over and its change is done. */
function closedLoop(seconds: number): Promise<Load> {
  const to = prepared();
  return measured(async (tally) => {
    const until = performance.now() + seconds * 1000;
    const run = async (client: Client): Promise<void> => {
      while (performance.now() < until) {
        const user = nextUser(to);
        if (user === null) throw new Error(`there are only ${to.users} users`);
        const begun = await begin(to, client, user, tally);
        if (begun) await prove(to, client, user, { begun, tally });
        else await pause(1);
      }
    };
    await Promise.all(to.clients.map(run));
  });
}

answerCalls({ prepare, end, closedLoop });
