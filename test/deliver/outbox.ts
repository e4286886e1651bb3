// Owns an outbox in memory with the leases and generations of the real one, for tests that hold the clock in hand.
import type { Change } from '../../server/core/change.ts';
import type { ClaimedMessage, Lease, OutgoingMessage, OutboxStore, ProviderRef } from '../../server/ports/outbox.ts';

export interface Row {
  readonly message: OutgoingMessage;
  state: 'waiting' | 'sent' | 'dead';
  dueAt: number;
  attempt: number;
  generation: number;
  leaseUntil: number;
  reason: string | null;
  ref: string | null;
}

export interface MemoryOutbox extends OutboxStore {
  readonly rows: Map<string, Row>;
  readonly changes: Map<string, Change>;
  put(message: OutgoingMessage): void;
  row(id: string): Row;
}

export function createOutbox(clock: () => number, ...changes: Change[]): MemoryOutbox {
  const rows = new Map<string, Row>();
  const known = new Map(changes.map((change) => [change.id, change]));
  const held = ({ id, generation }: Lease, write: (row: Row) => void) => {
    const row = rows.get(id);
    if (!row || row.generation !== generation || row.state !== 'waiting') return Promise.resolve(false);
    write(row);
    return Promise.resolve(true);
  };
  const row = (id: string): Row => {
    const found = rows.get(id);
    if (!found) throw new Error(`no message ${id}`);
    return found;
  };
  return {
    rows,
    changes: known,
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
      }),
    lastOutcome: () => Promise.resolve(null),
    async claim({ lane, now, lease, limit, full = [] }) {
      const due = [...rows.values()]
        .filter((r) => r.message.kind === lane && r.state === 'waiting' && r.dueAt <= now && r.leaseUntil <= now)
        .filter((r) => !full.some((through) => goes(r, through)));
      return due.slice(0, limit).map((r): ClaimedMessage => {
        r.attempt += 1;
        r.generation += 1;
        r.leaseUntil = now + lease;
        return { ...r.message, attempt: r.attempt, generation: r.generation };
      });
    },
    async hold({ lane, through, now, until, reason }) {
      const due = [...rows.values()]
        .filter((r) => r.message.kind === lane && r.state === 'waiting' && r.dueAt <= now && r.leaseUntil <= now)
        .filter((r) => through.some((one) => goes(r, one)));
      for (const r of due) Object.assign(r, { dueAt: until, reason: r.reason ?? reason });
      return due.flatMap((r) => r.message.change ?? []);
    },
    async hasten(now, furthest) {
      for (const r of rows.values())
        if (Math.max(r.dueAt, r.leaseUntil) > now + furthest[r.message.kind])
          Object.assign(r, { dueAt: now, leaseUntil: now });
    },
    sent: (lease, { providerRef }) => held(lease, (r) => Object.assign(r, { state: 'sent', ref: providerRef })),
    retry: (lease, { at, reason }) => held(lease, (r) => Object.assign(r, { dueAt: at, leaseUntil: 0, reason })),
    dead: (lease, { reason }) => held(lease, (r) => Object.assign(r, { state: 'dead', reason })),
    async release(leases, now) {
      for (const lease of leases)
        await held(lease, (r) => Object.assign(r, { leaseUntil: 0, dueAt: now, attempt: r.attempt - 1 }));
    },
    async expire(now) {
      const over = [...rows.values()].filter((r) => r.state === 'waiting' && r.message.expiresAt <= now);
      for (const r of over) Object.assign(r, { state: 'dead', reason: 'expired' });
      return over.flatMap((r) => r.message.change ?? []);
    },
    changeOf: async (id) => known.get(row(id).message.change ?? ''),
    accountContact: async () => ({ kind: 'email', value: 'ann@example.com' }),
    identities: async () => [{ project: 'default', iss: 'https://idp.example.com', sub: 'ann' }],
    async nextDue() {
      const times = [...rows.values()].filter((r) => r.state === 'waiting').map((r) => Math.max(r.dueAt, r.leaseUntil));
      return times.length === 0 ? null : Math.min(...times, clock() + 60_000);
    },
  };
}

function goes({ message }: Row, { project, providerId }: ProviderRef): boolean {
  return message.project === project && message.providerId === providerId;
}
