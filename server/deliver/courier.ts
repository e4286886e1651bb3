// Owns when a message goes, how often it is tried and when it is given up. Not what it says (render.ts), nor how it
// travels (smtp.ts, sms.ts, webhook.ts), nor whether it may still go (ready.ts), nor how long to wait (backoff.ts).
import { mask } from '../../shared/contact.ts';
import type { Bell, Channel, Clock, Courier, Log, Project, Secrets, Sent } from '../ports.ts';
import { LANES, type Claimed, type Lane, type OutboxStore } from '../store-port.ts';
import { backoff } from './backoff.ts';
import { ready } from './ready.ts';
import { render } from './render.ts';

export interface CourierParts {
  readonly outbox: OutboxStore;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly log: Log;
  readonly bell: Bell;
  readonly projects: (id: string) => Project | undefined;
  readonly channels: (project: Project, lane: Lane, providerId: string | null) => Channel | undefined;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  /** From 0 to 1: spreads retries, so that an outage does not end in a stampede. */
  readonly jitter: () => number;
}

/** How long a message is ours, ms: longer than any attempt (smtp.ts: 45 s, sms.ts and webhook.ts: 10 s). */
const LEASE = 60_000;
/** Messages of one lane under way at a time: as many as the SMTP pool has connections. */
const ABREAST = 5;
/** How often to look without being woken, ms: another process may have put a message in. */
const POLL = 3_000;

/** One lane's traffic. Lanes share nothing, so that an SMS outage never keeps a mail waiting. */
interface Traffic {
  readonly lane: Lane;
  readonly flying: Map<Claimed, Promise<void>>;
  looking: Promise<void> | null;
  again: boolean;
  /** How long the last real sending took, ms. */
  took: number;
}

export function createCourier(parts: CourierParts): Courier {
  const { outbox, secrets, clock, log, bell, projects, channels, publicUrl, jitter } = parts;
  const traffic = LANES.map((lane): Traffic => ({ lane, flying: new Map(), looking: null, again: false, took: 0 }));
  let running = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let armed = 0;

  /** Claims what is due until the lane is full; a call while one is under way makes that one look again. */
  function look(on: Traffic): Promise<void> {
    if (on.looking !== null) {
      on.again = true;
      return on.looking;
    }
    on.looking = claimDue(on)
      .catch((error: unknown) => log.warn('outbox-unavailable', { kind: on.lane, error: nameOf(error) }))
      .finally(() => {
        on.looking = null;
      });
    return on.looking;
  }

  async function claimDue(on: Traffic): Promise<void> {
    do {
      on.again = false;
      const room = ABREAST - on.flying.size;
      if (stopped || room <= 0) return;
      const taken = clock();
      const claims = await outbox.claim(on.lane, taken, LEASE, room);
      if (stopped) return outbox.release(claims, clock());
      for (const claim of claims) launch(on, claim, taken);
    } while (on.again);
  }

  function launch(on: Traffic, claim: Claimed, taken: number): void {
    const flight = deliver(on, claim, taken)
      // The lease will run out and the message be tried again.
      .catch((error: unknown) => log.error('courier-failed', { message: claim.id, error: nameOf(error) }))
      .finally(() => {
        on.flying.delete(claim);
        if (running) void look(on).then(arm);
      });
    on.flying.set(claim, flight);
  }

  async function deliver(on: Traffic, claim: Claimed, taken: number): Promise<void> {
    const { template, data } = claim;
    const proves = template === 'prove';
    // What is done is told from the message alone; a request can be stopped only by way of its change.
    const asked = data !== null && 'of' in data && data.of === 'requested';
    const [change, account, identities] = await Promise.all([
      proves || asked ? outbox.changeOf(claim.id) : undefined,
      proves ? outbox.account(claim.user) : null,
      template === 'hook' ? outbox.identities(claim.user) : [],
    ]);
    const facts = { outgoing: claim, change, project: projects(claim.project), account, identities, publicUrl };
    const letter = ready({ ...facts, now: clock() }, secrets);
    if (typeof letter === 'string') return settle(claim, { at: 'dead', reason: letter });
    const channel = channels(letter.project, claim.kind, claim.providerId);
    if (channel === undefined) return settle(claim, { at: 'dead', reason: 'no-provider' });
    const rendered = render(letter);
    const began = clock();
    // This process may have been frozen since it claimed: then the message is somebody else's by now.
    if (began >= taken + LEASE) return log.warn('lease-over', { message: claim.id });
    if (claim.suppressed) {
      await pause(on.took);
      return settle(claim, { at: 'sent', ref: null });
    }
    const sent = await channel.send(rendered);
    on.took = Math.min(Math.max(0, clock() - began), POLL);
    return settle(claim, sent);
  }

  async function settle(claim: Claimed, sent: Sent): Promise<void> {
    const now = clock();
    const about = {
      message: claim.id,
      change: claim.change,
      template: claim.template,
      kind: claim.kind,
      ...(claim.kind === 'hook' ? { webhook: claim.providerId } : { to: mask(claim.kind, claim.to) }),
      attempt: claim.attempt,
    };
    const kept = await write(claim, sent, now);
    if (!kept) return log.warn('lease-lost', about);
    log.info(`message-${sent.at}`, { ...about, ...(sent.at === 'sent' ? {} : { reason: sent.reason }) });
    if (claim.change !== null) bell.ring(claim.change);
  }

  function write(claim: Claimed, sent: Sent, now: number): Promise<boolean> {
    const { id, generation, kind } = claim;
    switch (sent.at) {
      case 'sent':
        return outbox.sent(id, generation, now, sent.ref);
      case 'dead':
        return outbox.dead(id, generation, now, sent.reason);
      case 'retry': {
        const at = now + Math.max(backoff(kind, claim.attempt, jitter()), sent.after ?? 0);
        // What cannot be tried again within its life has failed, and its owner should know now.
        return at < claim.expiresAt
          ? outbox.retry(id, generation, at, sent.reason)
          : outbox.dead(id, generation, now, sent.reason);
      }
    }
  }

  async function dropExpired(): Promise<void> {
    try {
      for (const change of await outbox.expire(clock())) bell.ring(change);
    } catch (error) {
      log.warn('outbox-unavailable', { error: nameOf(error) });
    }
  }

  /** Sets the one timer: to the next due time, or to the next poll when that is sooner. */
  async function arm(): Promise<void> {
    const mine = ++armed;
    const now = clock();
    const due = await outbox.nextDue().catch(() => null);
    if (!running || mine !== armed) return;
    clearTimeout(timer);
    // What is due already waits for room in its lane, and a landing looks again by itself.
    const wait = due !== null && due > now ? Math.min(due - now, POLL) : POLL;
    timer = setTimeout(() => void round(), wait);
  }

  async function round(): Promise<void> {
    await dropExpired();
    await Promise.all(traffic.map(look));
    await arm();
  }

  const flights = () => traffic.flatMap((on) => [...on.flying.values()]);

  return {
    start() {
      if (running || stopped) return;
      running = true;
      void round();
    },
    wake() {
      // Once the answer to whoever made the message is on its way: they wait for it, the message does not.
      if (running) setImmediate(() => void Promise.all(traffic.map(look)).then(arm));
    },
    async drain() {
      do {
        await Promise.all(flights());
        await dropExpired();
        await Promise.all(traffic.map(look));
      } while (flights().length > 0);
    },
    async stop(ms) {
      running = false;
      stopped = true;
      clearTimeout(timer);
      await Promise.all(traffic.map((on) => on.looking));
      let enough: NodeJS.Timeout | undefined;
      await Promise.race([Promise.all(flights()), new Promise((done) => (enough = setTimeout(done, ms)))]);
      clearTimeout(enough);
      const held = traffic.flatMap((on) => [...on.flying.keys()]);
      if (held.length === 0) return;
      // What cannot be given back comes back by itself when its lease is over: no reason not to close the rest.
      await outbox.release(held, clock()).catch((error: unknown) => {
        log.warn('outbox-unavailable', { error: nameOf(error) });
      });
    },
  };
}

function pause(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, ms));
}

/** An error's class and nothing of its text, which may hold what was being sent. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
