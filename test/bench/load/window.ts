// Owns one window of load: what is asked for one change, and what is counted of the answers. Not who asks when: generator.ts.
import { setTimeout as pause } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Feed } from './feed.ts';
import type { Flow } from './flows.ts';
import type { Answer, Client } from './http.ts';

/** What one window gave. Times are ms. */
export interface Load {
  readonly seconds: number;
  /** Complete changes. */
  readonly changes: number;
  readonly begins: Float64Array;
  readonly proofs: Float64Array;
  /** From the answer of a begin to the acceptance of its code; empty without a feed. */
  readonly delays: Float64Array;
  /** Answers that were no success: their number by what it was. */
  readonly refused: Readonly<Record<string, number>>;
  /** Of each 503, with the wait for its connection where that was opened for it. */
  readonly shed: Float64Array;
  /** Of each 503 on a connection that was open before. */
  readonly shedOnOpen: Float64Array;
  /** Of the generator itself: part of a core, and delay of its loop, p99 in ms. */
  readonly cpu: number;
  readonly loop: number;
}

/** Longest wait for a code, ms. */
export const ARRIVE_WITHIN = 60_000;

/** A window that is open. */
export class Tally {
  readonly begins: number[] = [];
  readonly proofs: number[] = [];
  readonly delays: number[] = [];
  readonly shed: number[] = [];
  readonly shedOnOpen: number[] = [];
  readonly refused: Record<string, number> = {};
  changes = 0;

  refuse(what: string, answer: Answer | null, took: number): void {
    const why = `${what} ${answer?.status ?? 'lost'}${answer?.status === 503 && !answer.retryAfter ? ' without Retry-After' : ''}`;
    this.refused[why] = (this.refused[why] ?? 0) + 1;
    if (answer?.status !== 503) return;
    this.shed.push(took);
    if (!answer.isFirst) this.shedOnOpen.push(took);
  }
}

/** A server that can be asked. */
export interface Prepared {
  readonly port: number;
  readonly connections: number;
  readonly from: number;
  readonly users: number;
  readonly reuses?: boolean;
  readonly again?: number;
  readonly flow: Flow;
  readonly clients: readonly Client[];
  readonly feed: Feed | null;
  /** The next user. */
  next: number;
}

/** Null when all were taken. */
export const nextUser = (to: Prepared): number | null => {
  if (to.reuses && to.next >= to.from + to.users) to.next = to.from;
  if (to.next >= to.from + to.users) return null;
  to.next += 1;
  return to.next - 1;
};

/** Null when the connection ended before the answer. */
export async function ask(client: Client, text: string): Promise<[answer: Answer | null, took: number]> {
  const began = performance.now();
  const answer = await client.ask(text).catch(() => null);
  return [answer, performance.now() - began];
}

/** A begin, and what came of it; null after a refusal. */
export function begin(to: Prepared, client: Client, user: number, tally: Tally): Promise<Answer | null> {
  return beginSince(to, client, user, { tally, since: performance.now() });
}

/** `since`: when it was to be sent, ms of `performance.now()`. A generator that is late must not make the server look quick. */
export async function beginSince(
  to: Prepared,
  client: Client,
  user: number,
  { tally, since }: { readonly tally: Tally; readonly since: number },
): Promise<Answer | null> {
  const [begun] = await ask(client, to.flow.begin(user));
  const took = performance.now() - since;
  if (begun?.status !== to.flow.begun) {
    tally.refuse('begin', begun, took);
    return null;
  }
  tally.begins.push(took);
  return begun;
}

/** Null when its mail does not come in time. */
async function codeOf(to: Prepared, user: number, begun: Answer): Promise<string | null> {
  const code = to.flow.code(user, begun, to.feed);
  // A derived code needs no timer.
  if (to.feed === null) return code;
  const timer = new AbortController();
  const late = pause(ARRIVE_WITHIN, null, { signal: timer.signal }).catch(() => null);
  return Promise.race([code, late]).finally(() => timer.abort());
}

/** Sends the code. */
export async function prove(
  to: Prepared,
  client: Client,
  user: number,
  change: { begun: Answer; tally: Tally },
): Promise<void> {
  const code = await codeOf(to, user, change.begun);
  if (code === null) return change.tally.refuse('code', null, 0);
  const [proved, took] = await ask(client, to.flow.prove(user, change.begun, code));
  if (proved?.status !== to.flow.proved) return change.tally.refuse('prove', proved, took);
  change.tally.proofs.push(took);
  change.tally.changes += 1;
}

/** Runs `work` as a window, and measures this process meanwhile. */
export async function measured(work: (tally: Tally) => Promise<void>): Promise<Load> {
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
    shedOnOpen: Float64Array.from(tally.shedOnOpen),
    cpu: (user + system) / 1000 / took,
    loop: loop.percentile(99) / 1e6,
  };
}
