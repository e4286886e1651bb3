// Owns the statements about breakers that are open. Not when one opens: deliver/breaker.ts, core/sms-rate-limits.ts.
import { HOUR } from '../../../shared/duration.ts';
import type { BreakerStore, ProviderDown, ProviderState, StoppedRange } from '../../ports/breakers.ts';
import type { Connection, Transactions } from '../database.ts';

/**
 * How long a row of a provider counts after its next try was due, ms. The process that wrote it may have ended, and without messages
 * no process learns more.
 */
const STALE = HOUR;
/** Most ranges of one answer. An attack may use many, and the newest tell enough. */
const RANGES = 100;

/** Stores which of the providers are down; those that take messages have no row. */
export async function storeProviderStates({ db }: Connection, states: readonly ProviderState[]): Promise<void> {
  const up = states.flatMap(({ route, down }) => (down === null ? [route] : []));
  const down = states.flatMap(({ route, down: one }) => (one === null ? [] : [{ route, ...one }]));
  if (up.length > 0) await db.deleteFrom('provider_breakers').where('route', 'in', up).execute();
  for (const { route, since, until, reason } of down)
    await db
      .insertInto('provider_breakers')
      .values({ route, since, until, reason })
      .onConflict((conflict) => conflict.column('route').doUpdateSet({ since, until, reason }))
      .execute();
}

/** Makes the store of breakers. */
export function breakerStore({ read, write }: Transactions): BreakerStore {
  return {
    providersDown: (project, now) => read((on) => providersDown(on, project, now)),
    stoppedRanges: (project, now) => read((on) => stoppedRanges(on, project, now)),
    stopRange: (project, range) => write((on) => stopRange(on, project, range), { priority: 'background' }),
  };
}

async function providersDown(
  { db }: Connection,
  project: string,
  now: number,
): Promise<ReadonlyMap<string, ProviderDown>> {
  // As many rows as there are providers.
  const rows = await db
    .selectFrom('provider_breakers')
    .selectAll()
    .where('until', '>', now - STALE)
    .execute();
  return new Map(rows.flatMap(({ route, ...down }) => (route.split('/')[1] === project ? [[route, down]] : [])));
}

function stoppedRanges({ db }: Connection, project: string, now: number): Promise<readonly StoppedRange[]> {
  return db
    .selectFrom('range_breakers')
    .select(['numbers', 'since', 'until', 'sent', 'answered'])
    .where('project', '=', project)
    .where('until', '>', now)
    .orderBy('since', 'desc')
    .orderBy('numbers')
    .limit(RANGES)
    .execute();
}

async function stopRange({ db }: Connection, project: string, { numbers, ...range }: StoppedRange): Promise<void> {
  await db
    .insertInto('range_breakers')
    .values({ project, numbers, ...range })
    .onConflict((conflict) => conflict.columns(['project', 'numbers']).doUpdateSet(range))
    .execute();
}
