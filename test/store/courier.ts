// Owns calls of the outbox as a courier makes them, in short. Not the courier: test/deliver.
import { LANES, type Lane } from '../../server/core/effects.ts';
import { routeOf } from '../../server/core/send-order.ts';
import type { ClaimedMessage, Lease, Outcome, Room } from '../../server/ports/outbox.ts';
import type { Store } from '../../server/ports/store.ts';

const NONE: Room = [0, 0, 0, 0, 0, 0];
/** Longer than any wait of these tests. */
export const FAR = { email: 1e12, phone: 1e12, hook: 1e12, directory: 1e12 };

/** Every route that these tests use. */
const ROUTES = LANES.flatMap((kind) =>
  ['shop', 'club'].flatMap((project) =>
    [null, 'main', 'spare', '0'].map((providerId) => ({ kind, route: routeOf({ kind, project, providerId }) })),
  ),
);

export interface Asked {
  readonly lane: Lane;
  readonly now: number;
  readonly lease?: number;
  /** For each priority. */
  readonly limit?: number;
  /** Routes without room. */
  readonly full?: readonly string[];
}

/** The messages of one lane that a courier claims. */
export async function claim(
  { outbox }: Pick<Store, 'outbox'>,
  { lane, now, lease = 500, limit = 10, full = [] }: Asked,
): Promise<readonly ClaimedMessage[]> {
  const shut = ROUTES.filter(({ kind, route }) => kind !== lane || full.includes(route));
  const { claimed } = await outbox.exchange({
    outcomes: [],
    claim: {
      now,
      lease,
      room: Array.from({ length: 8 }, () => limit),
      rooms: shut.map(({ route }) => ({ route, room: NONE })),
      after: null,
    },
  });
  return claimed?.messages ?? [];
}

/** When the next message is due after `now`. */
export async function nextDue({ outbox }: Pick<Store, 'outbox'>, now: number): Promise<number | null> {
  const { claimed } = await outbox.exchange({
    outcomes: [],
    claim: { now, lease: 1, room: NONE, rooms: [], after: null },
  });
  return claimed?.nextDue ?? null;
}

export const sent = ({ id, generation }: Lease, at: number, providerRef: string | null = null): Outcome => ({
  id,
  generation,
  state: 'sent',
  at,
  providerRef,
  entry: null,
});

export const dead = ({ id, generation }: Lease, at: number, reason: string): Outcome => ({
  id,
  generation,
  state: 'dead',
  at,
  reason,
  entry: null,
});

export const retry = ({ id, generation }: Lease, at: number, reason: string): Outcome => ({
  id,
  generation,
  state: 'retry',
  at,
  reason,
  priority: 3,
  untaken: false,
  entry: null,
});

/** Stores outcomes, and answers the ids of the messages that were held. */
export async function settle({ outbox }: Pick<Store, 'outbox'>, ...outcomes: Outcome[]): Promise<readonly string[]> {
  return (await outbox.exchange({ outcomes, claim: null })).held;
}
