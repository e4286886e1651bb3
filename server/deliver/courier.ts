// Owns when a message goes, and through which provider. Not what it says (render.ts), nor how it
// travels (smtp.ts, sms.ts, webhook.ts), nor whether it may still go (ready.ts), nor what is kept of it (outcome.ts).
import type { Secrets } from '../ports/secrets.ts';
import type { ChangeSignal } from '../ports/change-signal.ts';
import type { Log } from '../ports/log.ts';
import { LANES, type Lane } from '../core/effects.ts';
import { type Claimed, type OutboxStore } from '../ports/outbox.ts';
import { FURTHEST } from './backoff.ts';
import { createOutcome, type OutcomeParts } from './outcome.ts';
import { ready } from './prepare.ts';
import type { Project } from '../ports/project.ts';
import type { Channel, Courier } from '../ports/delivery.ts';
import type { Clock } from '../ports/result.ts';
import { render } from './message/render.ts';
import { ABREAST_ALL, createRoutes, room, type Route, type Routes } from './lanes.ts';

export interface CourierParts {
  readonly outbox: OutboxStore;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly log: Log;
  readonly bell: ChangeSignal;
  readonly projects: (id: string) => Project | undefined;
  readonly channels: (project: Project, lane: Lane, providerId: string | null) => Channel | undefined;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly entryOf: OutcomeParts['entryOf'];
  /** From 0 to 1: spreads retries, so that an outage does not end in a stampede. */
  readonly jitter: () => number;
}

/** How long a message is ours, ms: longer than any attempt (smtp.ts: 45 s, sms.ts and webhook.ts: 10 s). */
const LEASE = 60_000;
/** How often to look without being woken, ms: another process may have put a message in. */
const POLL = 3_000;

/** One lane's traffic. Lanes share nothing, so that an SMS outage never keeps a mail waiting. */
interface Traffic {
  readonly lane: Lane;
  readonly routes: Routes;
  readonly flying: Map<Claimed, Promise<void>>;
  looking: Promise<void> | null;
  again: boolean;
  /** How long the last real sending took, ms. */
  took: number;
  launched: number;
}

export function createCourier(parts: CourierParts): Courier {
  const { outbox, secrets, clock, log, bell, projects, channels, publicUrl } = parts;
  const settle = createOutcome(parts);
  const traffic = LANES.map((lane): Traffic => ({
    lane,
    routes: createRoutes(),
    flying: new Map(),
    looking: null,
    again: false,
    took: 0,
    launched: 0,
  }));
  let running = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let armed = 0;

  /** Claims what is due until its providers are full; a call while one is under way makes that one look again. */
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
    let more = true;
    while (more || on.again) {
      on.again = false;
      if (stopped || on.flying.size >= ABREAST_ALL) return;
      await holdBack(on);
      const taken = clock();
      const limit = on.routes.claimable(taken);
      const claims = await outbox.claim({
        lane: on.lane,
        now: taken,
        lease: LEASE,
        limit,
        full: on.routes.full(taken),
      });
      if (stopped) return outbox.release(claims, clock());
      const late = claims.filter((claim) => !launch(on, claim, taken));
      if (late.length > 0) await outbox.release(late, clock());
      more = claims.length === limit || late.length > 0;
    }
  }

  /** What would go through a provider that is down waits for it, and says so; it is not tried, and has lost no try. */
  async function holdBack(on: Traffic): Promise<void> {
    const now = clock();
    for (const { named, until } of on.routes.down(now))
      for (const change of await outbox.hold({ lane: on.lane, through: named, now, until, reason: 'provider-down' }))
        bell.ring(change);
  }

  /** False when there is no room after all: a name of its provider that was not known yet. */
  function launch(on: Traffic, claim: Claimed, taken: number): boolean {
    const route = routeOf(on, claim);
    if (route !== null) {
      if (room(route, taken) === 0) return false;
      route.flying += 1;
    }
    const flight = deliver(on, claim, taken, route)
      // The lease will run out and the message be tried again.
      .catch((error: unknown) => log.error('courier-failed', { message: claim.id, error: nameOf(error) }))
      .finally(() => {
        on.flying.delete(claim);
        if (route !== null) route.flying -= 1;
        if (running) void look(on).then(arm);
      });
    on.flying.set(claim, flight);
    on.launched += 1;
    return true;
  }

  /** Null for a message that will not go, or whose provider cannot be made. */
  function routeOf(on: Traffic, claim: Claimed): Route | null {
    try {
      const project = projects(claim.project);
      const channel = project && channels(project, claim.kind, claim.providerId);
      return channel ? on.routes.of(channel, claim) : null;
    } catch {
      return null;
    }
  }

  async function deliver(on: Traffic, claim: Claimed, taken: number, route: Route | null): Promise<void> {
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
    if (route === null) {
      // Throws for one that cannot be made: that is the operator's to mend, and no reason to give a message up.
      channels(letter.project, claim.kind, claim.providerId);
      return settle(claim, { at: 'dead', reason: 'no-provider' });
    }
    const rendered = render(letter);
    const began = clock();
    // This process may have been frozen since it claimed: then the message is somebody else's by now.
    if (began >= taken + LEASE) return log.warn('lease-over', { message: claim.id });
    if (claim.suppressed) {
      await pause(on.took);
      // As the last that truly went there: what would have come of it must not show that it did not go.
      return settle(claim, (await outbox.lastTo(claim)) ?? { at: 'sent', ref: null });
    }
    const sent = await route.channel.send(rendered);
    on.took = Math.min(Math.max(0, clock() - began), POLL);
    const turned = route.breaker.hear(sent, clock());
    const { project, kind, providerId: provider } = claim;
    if (turned === 'down') log.warn('provider-down', { project, kind, provider });
    if (turned === 'up') log.info('provider-up', { project, kind, provider });
    return settle(claim, sent);
  }

  async function tidy(): Promise<void> {
    try {
      await outbox.hasten(clock(), FURTHEST);
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
    await tidy();
    await Promise.all(traffic.map(look));
    await arm();
  }

  const launched = () => traffic.reduce((sum, on) => sum + on.launched, 0);
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
      for (let before = -1; before < launched();) {
        before = launched();
        await tidy();
        await Promise.all(traffic.map(look));
        await Promise.all(flights());
      }
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
