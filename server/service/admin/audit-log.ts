// Owns who reads, exports and verifies the audit log, and that an export stands in it. Not how rows are found: store/queries/audit-log.ts.
import { auditEntries } from '../../audit/entry.ts';
import type { AuditFilter, AuditPlace, FoundAuditEntry } from '../../ports/audit-log.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ServiceContext } from '../context.ts';
import type { AdminCaller } from './admin-act.ts';
import { adminReader } from './admin-reader.ts';
import { actorsIn, readActorsMeant, readAdminNames, type AdminNames } from './admin-names.ts';
import { openCursor, sealCursor } from './page-cursor.ts';

/** Which rows of the admin's own project. */
export interface AuditQuery extends Omit<AuditFilter, 'project' | 'actors'> {
  /** As a row has it, or the name of an admin. */
  readonly actor: string | null;
}

/** A page of the audit log. */
export interface AuditPage {
  readonly rows: readonly FoundAuditEntry[];
  readonly names: AdminNames;
  /** The cursor of the next page; null when there is none. */
  readonly next: string | null;
}

/** Returns a page of the rows, newest first. `body-invalid`: the cursor is of another search. */
export async function readAudit(
  ctx: ServiceContext,
  caller: AdminCaller,
  query: AuditQuery,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
): Promise<Result<AuditPage>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const project = reader.value.project.id;
  const scope = [
    'audit',
    JSON.stringify(Object.entries({ ...query, project }).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  ];
  const after = cursor === null ? null : openCursor<AuditPlace>(ctx, scope, cursor);
  if (after === undefined)
    return refused({
      code: 'body-invalid',
      errors: [{ path: 'cursor', message: 'must be the next of the same search' }],
    });
  const { rows, next } = await ctx.store.auditLog.page(await filterOf(ctx, query, project), after, limit);
  const names = await namesIn(ctx, project, rows);
  return { ok: true, value: { rows, names, next: next === null ? null : sealCursor(ctx, scope, next) } };
}

async function filterOf(ctx: ServiceContext, { actor, ...query }: AuditQuery, project: string): Promise<AuditFilter> {
  if (actor === null) return { ...query, actors: null, project };
  const actors = await ctx.store.read((tx) => readActorsMeant(tx, ctx, project, actor));
  return { ...query, actors, project };
}

function namesIn(ctx: ServiceContext, project: string, rows: readonly FoundAuditEntry[]): Promise<AdminNames> {
  return ctx.store.read((tx) => readAdminNames(tx, ctx, project, actorsIn(rows)));
}

/** Rows of one read of an export. */
const ROWS_AT_ONCE = 500;

/** Some rows of an export. */
export type AuditPart = Omit<AuditPage, 'next'>;

/** Records that the rows are exported, and returns them, newest first, as they are read. */
export async function exportAudit(
  ctx: ServiceContext,
  caller: AdminCaller,
  query: AuditQuery,
  format: string,
): Promise<Result<{ readonly project: string; readonly parts: AsyncGenerator<AuditPart> }>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const { project, name } = reader.value;
  const given = Object.entries(query).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
  const about = { user: { id: null, project: project.id }, at: ctx.clock(), origin: caller };
  const data = { by: name, format, filter: JSON.stringify(Object.fromEntries(given)) };
  const fact = { event: 'audit-exported', actor: 'site', change: null, data } as const;
  await ctx.store.write((tx) => tx.audit.append(auditEntries(ctx.secrets, about, [fact])));
  return { ok: true, value: { project: project.id, parts: allRows(ctx, await filterOf(ctx, query, project.id)) } };
}

async function* allRows(ctx: ServiceContext, filter: AuditFilter): AsyncGenerator<AuditPart> {
  const { store } = ctx;
  let after: AuditPlace | null = null;
  do {
    const page: Awaited<ReturnType<typeof store.auditLog.page>> = await store.auditLog.page(
      filter,
      after,
      ROWS_AT_ONCE,
    );
    if (page.rows.length > 0) yield { rows: page.rows, names: await namesIn(ctx, filter.project, page.rows) };
    after = page.next;
  } while (after !== null);
}
