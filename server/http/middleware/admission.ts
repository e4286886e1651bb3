// Owns where in a request its place is asked for, and how a refused one is answered and logged. Not which request is refused:
// admission/gate.ts.
import type { MiddlewareHandler } from 'hono';
import { MINUTE } from '../../../shared/duration.ts';
import { problemBody, type Refusal } from '../../../shared/problem.ts';
import type { Log } from '../../ports/log.ts';
import type { AdmissionReason } from '../../ports/metrics.ts';
import { createGate, GATE_LIMITS, type GatedPriority, type GateLimits } from '../admission/gate.ts';
import { createLoopDelay } from '../admission/loop-delay.ts';
import type { AppParts, Ctx, Early, Env } from '../context.ts';
import type { LinkPages } from '../pages/link-pages.ts';
import { refuse } from '../problem.ts';
import type { Route } from '../routes/route.ts';
import { networkOf } from './network.ts';
import type { Guard } from './origin-guard.ts';

/** Interval between two lines of the log about refused requests, ms. */
const LOG_EVERY = MINUTE;
/** Refused clients come back after 1, 2 or 3 s in turn, so that they do not all come back at once. */
const RETRY_AFTER_MAX = 3;

/** The checks of one route. */
export interface Admission {
  /** Refuses a request that would not get a place, before its token and its body are looked at. */
  arrive(route: Route): MiddlewareHandler<Env>;
  /**
   * Waits for a place, and holds it until the answer is made. Comes after the checks of caller and body: a slow sender or a slow
   * issuer takes no place, and then the project is known. Nothing is stored for a request before this.
   */
  place(route: Route): MiddlewareHandler<Env>;
  /**
   * Refuses a request that has waited before it was looked at, when a begin would be refused; null otherwise. The answer is the
   * same problem in all contracts.
   */
  readonly refuseEarly: Early['refuseEarly'];
}

type Parts = Pick<AppParts, 'log' | 'metrics' | 'projects' | 'gate' | 'secrets' | 'trustedProxies'>;

/** The admission of requests to one server. `pages`: for routes whose answers are pages. */
export function createAdmission(
  parts: Parts,
  pages: Pick<LinkPages, 'refused'>,
  guard: Pick<Guard, 'readableBy'>,
): Admission {
  const loopDelay = createLoopDelay();
  const limits = { ...GATE_LIMITS, ...parts.gate };
  const gate = createGate({
    limits,
    isShared: parts.projects.length > 1,
    delay: () => loopDelay.standing(),
    now: () => performance.now(),
  });
  const refusalOf = createRefusals(parts, () => loopDelay.standing(), limits);
  const answer = (c: Ctx, route: Route, hasWaited: boolean): Response | Promise<Response> => {
    const refusal = refusalOf(gatedPriorityOf(route) ?? 'begin', hasWaited);
    return isPage(route) ? refuseWithPage(c, refusal, pages) : refuse(c, refusal);
  };
  return {
    arrive(route) {
      const priority = gatedPriorityOf(route);
      return async (c, next) => {
        if (priority === null) return next();
        loopDelay.count();
        return gate.isFull(priority, blockOf(c)) ? answer(c, route, false) : next();
      };
    },
    place(route) {
      const priority = gatedPriorityOf(route);
      return async (c, next) => {
        if (priority === null) return next();
        const leave = await gate.enter({
          priority,
          sender: { project: c.get('project') ?? '', network: blockOf(c) },
          isGone: () => c.env?.incoming?.socket?.destroyed === true,
        });
        if (leave === null) return answer(c, route, true);
        try {
          return await next();
        } finally {
          leave();
        }
      };
    },
    refuseEarly({ headers, socket }) {
      const forwarded = headers['x-forwarded-for'];
      const network = networkOf(socket.remoteAddress, forwarded?.toString(), parts.trustedProxies);
      if (!gate.isFull('begin', network?.block ?? '')) return null;
      loopDelay.count();
      const refusal = { ...refusalOf('begin'), requestId: parts.secrets.id('req') };
      return bareRefusal(refusal, guard.readableBy(headers.origin));
    },
  };
}

/** Returns what a refused request is answered. Counts and logs each. `hasWaited`: it was let in, and waited for a place. */
function createRefusals(
  { log, metrics }: Pick<Parts, 'log' | 'metrics'>,
  delay: () => number,
  limits: Pick<GateLimits, 'delay'>,
): (priority: GatedPriority, hasWaited?: boolean) => Refusal & { readonly retryAfter: number } {
  const countRefused = createRefusedLog(log);
  let refused = 0;
  return (priority, hasWaited = false) => {
    metrics?.shed(priority, hasWaited ? 'left-or-late' : reasonOf(priority, delay(), limits));
    countRefused(priority, delay());
    refused += 1;
    return { code: 'unavailable', retryAfter: 1 + (refused % RETRY_AFTER_MAX) };
  };
}

/** Answers without the middleware of a route: this must cost as little as possible. */
function bareRefusal(
  refusal: Refusal & { readonly retryAfter: number; readonly requestId: string },
  readable: Readonly<Record<string, string>>,
): Response {
  return new Response(JSON.stringify(problemBody(refusal)), {
    status: 503,
    headers: {
      ...readable,
      'Content-Type': 'application/problem+json',
      'Retry-After': String(refusal.retryAfter),
      'X-Request-Id': refusal.requestId,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
}

/** Why a request of this priority is refused before it waits. `delay`: how late the event loop is, ms. */
function reasonOf(priority: GatedPriority, delay: number, limits: Pick<GateLimits, 'delay'>): AdmissionReason {
  return priority !== 'prove' && delay > limits.delay[priority] ? 'event-loop' : 'queue-full';
}

function gatedPriorityOf({ priority = 'begin' }: Pick<Route, 'priority'>): GatedPriority | null {
  return priority === 'always' ? null : priority;
}

function blockOf(c: Ctx): string {
  return c.get('network')?.block ?? '';
}

function isPage({ answers }: Route): boolean {
  return Object.values(answers).some(({ type }) => type === 'text/html');
}

function refuseWithPage(c: Ctx, refusal: Refusal, pages: Pick<LinkPages, 'refused'>): Promise<Response> {
  c.header('Retry-After', String(refusal.retryAfter));
  c.set('problem', refusal.code);
  return pages.refused(c, refusal, null);
}

/** Logs that requests are refused: the first at once, then their numbers. An attacker must not fill the log. */
function createRefusedLog(log: Log): (priority: GatedPriority, loopDelay: number) => void {
  let loggedAt = -Infinity;
  let counts: Partial<Record<GatedPriority, number>> = {};
  return (priority, loopDelay) => {
    counts[priority] = (counts[priority] ?? 0) + 1;
    if (performance.now() - loggedAt < LOG_EVERY) return;
    log.warn('requests-shed', { ...counts, loopDelay: Math.round(loopDelay) });
    loggedAt = performance.now();
    counts = {};
  };
}
