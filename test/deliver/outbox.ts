// Owns an outbox in memory with the leases and generations of the real one, for tests that hold the clock in hand.
import { isAgain, routeOf, sendPriority, type SendPriority } from '../../server/core/send-order.ts';
import type { Change } from '../../server/core/change.ts';
import type {
  Claimed,
  ClaimedMessage,
  ClaimRequest,
  Lease,
  OutgoingMessage,
  Outcome,
  OutboxStore,
} from '../../server/ports/outbox.ts';

export interface Row {
  readonly message: OutgoingMessage;
  state: 'waiting' | 'sent' | 'dead';
  dueAt: number;
  attempt: number;
  generation: number;
  leaseUntil: number;
  reason: string | null;
  ref: string | null;
  priority: SendPriority;
}

export interface MemoryOutbox extends OutboxStore {
  readonly rows: Map<string, Row>;
  readonly changes: Map<string, Change>;
  /** Each claim as it was asked for. */
  readonly claims: ClaimRequest[];
  put(message: OutgoingMessage): void;
  row(id: string): Row;
}

export function createOutbox(...changes: Change[]): MemoryOutbox {
  const rows = new Map<string, Row>();
  const known = new Map(changes.map((change) => [change.id, change]));
  const claims: ClaimRequest[] = [];
  const held = ({ id, generation }: Lease): Row | null => {
    const row = rows.get(id);
    return row?.generation === generation && row.state === 'waiting' ? row : null;
  };
  const row = (id: string): Row => {
    const found = rows.get(id);
    if (!found) throw new Error(`no message ${id}`);
    return found;
  };
  const isDue = (r: Row, now: number) => r.state === 'waiting' && r.dueAt <= now && r.leaseUntil <= now;
  const claimed = (r: Row, now: number, lease: number): ClaimedMessage => {
    r.attempt += 1;
    r.generation += 1;
    r.leaseUntil = now + lease;
    return {
      ...r.message,
      attempt: r.attempt,
      generation: r.generation,
      route: routeOf(r.message),
      priority: r.priority,
      mayBeWith: null,
      facts: {
        change: known.get(r.message.change ?? '') ?? null,
        account: { kind: 'email', value: 'ann@example.com' },
        identities: [{ project: 'default', iss: 'https://idp.example.com', sub: 'ann' }],
        lastOutcome: null,
      },
    };
  };
  const claim = (request: ClaimRequest): Claimed => {
    claims.push(request);
    const { now, lease, room, rooms } = request;
    const due = [...rows.values()].filter((r) => isDue(r, now)).toSorted((a, b) => a.dueAt - b.dueAt);
    const messages: ClaimedMessage[] = [];
    const more = new Set<string>();
    const moreAgain = new Set<string>();
    const keyOf = (r: Row) => `${routeOf(r.message)} ${r.priority}`;
    for (const key of new Set(due.map(keyOf))) {
      const group = due.filter((r) => keyOf(r) === key);
      const [route = '', priority] = key.split(' ');
      const places = (rooms.find((one) => one.route === route)?.room ?? room)[Number(priority)] ?? 0;
      if (places > 0 && group.length >= places)
        (isAgain(Number(priority) as SendPriority) ? moreAgain : more).add(route);
      messages.push(...group.slice(0, places).map((r) => claimed(r, now, lease)));
    }
    const later = [...rows.values()]
      .filter((r) => r.state === 'waiting')
      .map((r) => Math.max(r.dueAt, r.leaseUntil))
      .filter((time) => time > now);
    return {
      messages,
      more: [...more],
      moreAgain: [...moreAgain],
      through: null,
      nextDue: later.length === 0 ? null : Math.min(...later),
      unreadable: [],
    };
  };
  const store = (outcome: Outcome): boolean => {
    const r = held(outcome);
    if (r === null) return false;
    const { state, at } = outcome;
    if (state === 'sent') Object.assign(r, { state: 'sent', ref: outcome.providerRef });
    else if (state === 'dead') Object.assign(r, { state: 'dead', reason: outcome.reason });
    else Object.assign(r, { dueAt: at, leaseUntil: 0, reason: outcome.reason, priority: outcome.priority });
    return true;
  };
  return {
    rows,
    changes: known,
    claims,
    row,
    put: (message) =>
      void rows.set(message.id, {
        message,
        state: 'waiting',
        dueAt: message.createdAt,
        attempt: 0,
        generation: 0,
        leaseUntil: 0,
        reason: null,
        ref: null,
        priority: sendPriority(message.template, 'first'),
      }),
    async exchange({ outcomes, claim: request }) {
      // As over a thread or a network: only plain data passes.
      const given = structuredClone({ outcomes, request });
      const stored = given.outcomes.filter(store).map(({ id }) => id);
      return structuredClone({ held: stored, claimed: given.request === null ? null : claim(given.request) });
    },
    async renew(leases, until) {
      const kept = leases.flatMap((lease) => held(lease) ?? []);
      for (const r of kept) r.leaseUntil = until;
      return kept.map(({ message }) => message.id);
    },
    async release(leases, now) {
      for (const lease of leases) {
        const r = held(lease);
        if (r !== null)
          Object.assign(r, { leaseUntil: 0, dueAt: Math.min(r.message.createdAt, now), attempt: r.attempt - 1 });
      }
    },
    async hold({ routes, now, until, reason, limit }) {
      const due = [...rows.values()].filter((r) => isDue(r, now) && routes.includes(routeOf(r.message)));
      for (const r of due.slice(0, limit)) Object.assign(r, { dueAt: until, reason: r.reason ?? reason });
      return due.slice(0, limit).map((r) => r.message.change);
    },
    tell: async () => undefined,
    async tidy(now, furthest) {
      for (const r of rows.values())
        if (Math.max(r.dueAt, r.leaseUntil) > now + furthest[r.message.kind])
          Object.assign(r, { dueAt: now, leaseUntil: now });
      const over = [...rows.values()].filter((r) => r.state === 'waiting' && r.message.expiresAt <= now);
      for (const r of over) Object.assign(r, { state: 'dead', reason: 'expired' });
      return over.map((r) => r.message.change);
    },
  };
}
