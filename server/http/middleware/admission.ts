// Owns where in a request its place is asked for, and how a refused one is answered. Not which request is refused:
// admission/gate.ts. Not how refusals are counted: refusals.ts.
import type { MiddlewareHandler } from 'hono';
import type { Refusal } from '../../../shared/problem.ts';
import type { Arrival } from '../admission/arrivals.ts';
import { createGate, type Entry, type Gate } from '../admission/gate.ts';
import { GATE_LIMITS } from '../admission/gate-limits.ts';
import { createLoopDelay, type LoopDelay } from '../admission/loop-delay.ts';
import type { GatedPriority } from '../admission/priority.ts';
import { basePath, type AppParts, type Ctx, type Early, type Env } from '../context.ts';
import type { LinkPages } from '../pages/link-pages.ts';
import { refuse } from '../problem.ts';
import { isUrgent, pathOf, type FindRoute } from '../routes/find-route.ts';
import type { Route } from '../routes/route.ts';
import { belowBase, type RefuseEarly } from './early-refusal.ts';
import { networkOf } from './network.ts';
import { createRefusals, type RefusalOf, type TimedRefusal } from './refusals.ts';

/** The checks of one route. */
export interface Admission {
  /**
   * Refuses a request that would not get a place, before its token and its body are looked at, unless its head was let in already.
   */
  arrive(route: Route): MiddlewareHandler<Env>;
  /**
   * Waits for a place, and holds it until the answer is made. Comes after the checks of caller and body: a slow sender or a slow
   * issuer takes no place, and then the project is known. Nothing is stored for a request before this.
   */
  place(route: Route): MiddlewareHandler<Env>;
  /** Decides about a request by its head, before it waits for anything. A page is refused later, in the language of its reader. */
  readonly arriveEarly: Early['arrive'];
}

/** How a request is known and refused by its head. */
export interface ByHead {
  readonly findRoute: FindRoute;
  readonly refuseEarly: RefuseEarly;
}

type Parts = Pick<AppParts, 'log' | 'metrics' | 'projects' | 'gate' | 'publicUrl' | 'trustedProxies'>;

/** The admission of requests to one server. `pages`: for routes whose answers are pages. */
export function createAdmission(
  parts: Parts,
  pages: Pick<LinkPages, 'refused'>,
  { findRoute, refuseEarly }: ByHead,
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
  const answer = (c: Ctx, route: Route, refusal: TimedRefusal): Response | Promise<Response> =>
    isPage(route) ? refuseWithPage(c, refusal, pages) : refuse(c, refusal);
  /** Those that were let in by their heads. */
  const arrivals = new WeakMap<object, Arrival>();
  const arriveOf = (c: Ctx, priority: GatedPriority): Arrival | null => {
    const arrival = arrivals.get(c.env?.incoming ?? c);
    if (arrival?.priority === priority) return arrival;
    if (arrival === undefined) loopDelay.count();
    else gate.end(arrival);
    return gate.arrive(priority, blockOf(c));
  };
  return {
    arrive(route) {
      const priority = gatedPriorityOf(route);
      return async (c, next) => {
        if (priority === null) return next();
        const arrival = arriveOf(c, priority);
        if (arrival === null) return answer(c, route, refusalOf(priority, false));
        gate.begun(arrival);
        c.set('arrival', arrival);
        try {
          return await next();
        } finally {
          gate.end(arrival);
        }
      };
    },
    place(route) {
      const priority = gatedPriorityOf(route);
      return async (c, next) => {
        if (priority === null) return next();
        const place = await gate.enter(entryOf(c, priority));
        if (place === null) return answer(c, route, refusalOf(priority, true));
        c.set('outside', place.outside);
        try {
          return await next();
        } finally {
          place.leave();
        }
      };
    },
    arriveEarly: createArriveEarly({ ...parts, findRoute, refuseEarly, refusalOf, gate, loopDelay, arrivals }),
  };
}

interface EarlyParts extends ByHead, Pick<Parts, 'publicUrl' | 'trustedProxies'> {
  readonly refusalOf: RefusalOf;
  readonly gate: Gate;
  readonly loopDelay: LoopDelay;
  /** Where those that are let in are noted. */
  readonly arrivals: WeakMap<object, Arrival>;
}

function createArriveEarly(parts: EarlyParts): Early['arrive'] {
  const { findRoute, refuseEarly, refusalOf, gate, loopDelay, arrivals } = parts;
  const base = basePath(parts.publicUrl);
  return (head) => {
    const { method = '', url = '', headers, socket } = head;
    const route = findRoute(method, belowBase(base, pathOf(url)));
    // A preflight that is refused would hide the refusal of the request itself from its page.
    const priority = method === 'OPTIONS' || (route && isPage(route)) ? null : gatedPriorityOf(route ?? {});
    if (priority === null) return { at: 'let-in', isUrgent: route !== null && isUrgent(route), end: () => undefined };
    loopDelay.count();
    const network = networkOf(socket.remoteAddress, headers['x-forwarded-for']?.toString(), parts.trustedProxies);
    const arrival = gate.arrive(priority, network?.block ?? '');
    if (arrival === null) return refuseEarly(head, route, refusalOf(priority, false));
    arrivals.set(head, arrival);
    return { at: 'let-in', isUrgent: priority === 'prove', end: () => gate.end(arrival) };
  };
}

function gatedPriorityOf({ priority = 'begin' }: Pick<Route, 'priority'>): GatedPriority | null {
  return priority === 'always' ? null : priority;
}

function entryOf(c: Ctx, priority: GatedPriority): Entry {
  return {
    priority,
    sender: { project: c.get('project') ?? '', network: blockOf(c) },
    arrival: c.get('arrival') ?? null,
    isGone: () => c.env?.incoming?.socket?.destroyed === true,
  };
}

function blockOf(c: Ctx): string {
  return c.get('network')?.block ?? '';
}

function isPage({ answers }: Pick<Route, 'answers'>): boolean {
  return Object.values(answers).some(({ type }) => type === 'text/html');
}

function refuseWithPage(c: Ctx, refusal: Refusal, pages: Pick<LinkPages, 'refused'>): Promise<Response> {
  c.header('Retry-After', String(refusal.retryAfter));
  c.set('problem', refusal.code);
  return pages.refused(c, refusal, null);
}
