// Owns searching the audit log of a project. Rows are read in the order in which they were sealed, which an index gives, since no index
// has the times of a whole project. Not the chain: audit-batches.ts.
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { sql, type RawBuilder } from 'kysely';
import { HOUR } from '../../../shared/duration.ts';
import type { AuditFilter, AuditLog, AuditPlace, FoundAuditEntry } from '../../ports/audit-log.ts';
import type { Connection, Transactions } from '../database.ts';
import { toStoredEntry, type AuditRow } from '../rows/audit.ts';
import { storable } from '../storable.ts';

/** Rows of one part of a search, which takes a few ms. */
const SLICE = 2000;
/** Parts of one page. */
const SLICES = 25;
/** How much later than its time a row may have been sealed: longer than a transaction takes, and clocks differ. */
const LATE = HOUR;
/** How many batches after that of a time may have rows of before it. */
const LATE_BATCHES = 3;

type Page = Awaited<ReturnType<AuditLog['page']>>;
type SealedPlace = Extract<AuditPlace, { in: 'sealed' }>;
type UnsealedPlace = Extract<AuditPlace, { in: 'unsealed' }>;

/** Makes the search. */
export function auditLog({ read }: Pick<Transactions, 'read'>): AuditLog {
  return {
    async page(filter, after, limit) {
      const { user, event, actors } = filter;
      if (!storable(...[user, event, ...(actors ?? [])].filter((text) => text !== null)))
        return { rows: [], next: null };
      if (user !== null) return read((on) => ofUser(on, filter, after?.in === 'user' ? after : null, limit));
      const found: FoundAuditEntry[] = [];
      let place = after?.in === 'sealed' ? after : null;
      if (place === null) {
        const newest = await read((on) => unsealed(on, filter, after?.in === 'unsealed' ? after : null, limit));
        if (newest.next !== null) return { rows: newest.rows, next: newest.next };
        found.push(...newest.rows);
        place = newest.rest;
        if (found.length >= limit) return { rows: found, next: place };
      }
      for (let slices = 0; place !== null && slices < SLICES; slices++) {
        const from: SealedPlace = place;
        const part = await read((on) => sealed(on, filter, from, limit - found.length));
        found.push(...part.rows);
        if (found.length >= limit || part.next === null) return { rows: found, next: part.next };
        place = part.next;
        await turnOfLoop();
      }
      return { rows: found, next: place };
    },
  };
}

function matches({ project, user, event, actors, from, to }: AuditFilter): RawBuilder<unknown> {
  const parts = [
    sql`project = ${project}`,
    ...(user === null ? [] : [sql`user_id = ${user}`]),
    ...(event === null ? [] : [sql`event = ${event}`]),
    ...(actors === null ? [] : [sql`actor in (${sql.join(actors)})`]),
    ...(from === null ? [] : [sql`at >= ${from}`]),
    ...(to === null ? [] : [sql`at < ${to}`]),
  ];
  return sql.join(parts, sql` and `);
}

/** `at` and `id` of a row are before those of the place. */
function before(place: { readonly at: number; readonly id: string } | null): RawBuilder<unknown> {
  return place === null ? sql`` : sql` and (at, id) < (${place.at}, ${place.id})`;
}

async function ofUser(
  { db }: Connection,
  filter: AuditFilter,
  after: Extract<AuditPlace, { in: 'user' }> | null,
  limit: number,
): Promise<Page> {
  const { rows } = await sql<AuditRow>`select * from audit where ${matches(filter)}${before(after)}
    order by at desc, id desc limit ${limit + 1}`.execute(db);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const next = last === undefined ? null : { in: 'user' as const, at: last.at, id: last.id };
  return { rows: rows.slice(0, limit).map(toFound), next };
}

/** Reads the rows that no batch had when the search began. `rest`: where the sealed rows begin; null when there are none. */
async function unsealed(
  { db }: Connection,
  filter: AuditFilter,
  after: UnsealedPlace | null,
  limit: number,
): Promise<Page & { readonly rest: SealedPlace | null }> {
  const head = after?.head ?? (await headOf(db, filter.project));
  const select = (of: RawBuilder<unknown>): RawBuilder<unknown> => sql`
    select * from (select * from audit where ${matches(filter)} and ${of}${before(after)}
    order by at desc, id desc limit ${limit + 1}) as part`;
  const { rows } = await sql<AuditRow>`${select(sql`batch is null`)} union all ${select(
    sql`batch is not null and batch > ${head}`,
  )} order by at desc, id desc limit ${limit + 1}`.execute(db);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const next = last === undefined ? null : { in: 'unsealed' as const, at: last.at, id: last.id, head };
  return { rows: rows.slice(0, limit).map(toFound), next, rest: await firstSealed(db, filter, head) };
}

async function headOf(db: Connection['db'], project: string): Promise<number> {
  const { rows } = await sql<{ number: number }>`select number from audit_batches where project = ${project}
    order by number desc limit 1`.execute(db);
  return rows[0]?.number ?? 0;
}

/** Returns where the rows of before `to` begin. A batch has rows of the time before it was sealed. */
async function firstSealed(
  db: Connection['db'],
  { project, to }: AuditFilter,
  head: number,
): Promise<SealedPlace | null> {
  if (head === 0) return null;
  if (to === null) return { in: 'sealed', batch: head + 1, position: 0 };
  const { rows } = await sql<{ number: number }>`select number from audit_batches
    where project = ${project} and number <= ${head} and at < ${to} order by number desc limit 1`.execute(db);
  return { in: 'sealed', batch: Math.min(head, (rows[0]?.number ?? 0) + LATE_BATCHES) + 1, position: 0 };
}

/** Reads one part of the sealed rows, from the place on backwards. */
async function sealed(
  { db }: Connection,
  filter: AuditFilter,
  { batch, position }: SealedPlace,
  limit: number,
): Promise<{ readonly rows: readonly FoundAuditEntry[]; readonly next: SealedPlace | null }> {
  const below = sql`project = ${filter.project} and batch is not null and (batch, position) < (${batch}, ${position})`;
  const ends = await sql<Pick<AuditRow, 'at' | 'batch' | 'position'>>`
    select at, batch, position from audit where ${below}
    order by batch desc, position desc limit 1 offset ${SLICE - 1}`.execute(db);
  const [end] = ends.rows;
  const { rows } = await sql<AuditRow>`
    select * from audit where ${below} and ${matches(filter)}
    ${end === undefined ? sql`` : sql`and (batch, position) >= (${end.batch}, ${end.position})`}
    order by batch desc, position desc limit ${limit + 1}`.execute(db);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { rows: rows.slice(0, limit).map(toFound), next: nextOf(filter, last ?? end, last === undefined) };
}

/** Returns where to go on; null when all rows behind are older than the search wants. */
function nextOf(
  { from }: AuditFilter,
  row: Pick<AuditRow, 'at' | 'batch' | 'position'> | undefined,
  isEnd: boolean,
): SealedPlace | null {
  if (row === undefined || (isEnd && from !== null && row.at < from - LATE)) return null;
  return { in: 'sealed', batch: row.batch ?? 0, position: row.position ?? 0 };
}

function toFound(row: AuditRow): FoundAuditEntry {
  return { ...toStoredEntry(row), isSealed: row.batch !== null };
}
