// Owns the handlers by which admins read, export and verify the audit log. Not how rows are found: service/admin/audit-log.ts; nor how
// CSV is escaped: data/export/csv-lines.ts.
import type { AdminAuditBody, AdminAuditRow, AdminVerifiedBody } from '../../../shared/wire/admin-audit.ts';
import type { FoundAuditEntry } from '../../ports/audit-log.ts';
import { adminReader } from '../../service/admin/admin-reader.ts';
import type { AdminNames } from '../../service/admin/admin-names.ts';
import { exportAudit, readAudit, type AuditPart, type AuditQuery } from '../../service/admin/audit-log.ts';
import { eitherOf } from '../caller.ts';
import type { AppParts, Ctx } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { activityEntry } from './admin-activity-body.ts';
import { addressWriter } from './admin-user-body.ts';
import { readCount, readText, readTime, readWord, type Read } from './query.ts';

const LIMIT_MAX = 100;
const LIMIT = 50;
/** Longest value of a filter, characters. */
const FILTER_MAX = 200;
const CURSOR_MAX = 8192;

type Names = 'adminAudit' | 'exportAudit' | 'verifyAudit';

/** Makes the handlers. */
export function adminAuditRoutes({ ctx, operator, clock }: AppParts): Pick<Handlers, Names> {
  return {
    async adminAudit(c) {
      const query = auditQuery(c);
      if (!query.ok) return refuse(c, query.refusal);
      const cursor = readText(c, 'cursor', CURSOR_MAX);
      if (!cursor.ok) return refuse(c, cursor.refusal);
      const limit = readCount(c, 'limit', LIMIT_MAX);
      if (!limit.ok) return refuse(c, limit.refusal);
      const place = { cursor: cursor.value, limit: limit.value ?? LIMIT };
      const page = await readAudit(ctx, eitherOf(c), query.value, place);
      if (!page.ok) return refuse(c, page.refusal);
      const { rows, names, next } = page.value;
      return c.json({ rows: rows.map((row) => auditRow(ctx.display, names, row)), next } satisfies AdminAuditBody);
    },

    async exportAudit(c) {
      const query = auditQuery(c);
      if (!query.ok) return refuse(c, query.refusal);
      const format = readWord(c, 'format', ['csv', 'ndjson']);
      if (!format.ok) return refuse(c, format.refusal);
      const as = format.value ?? 'csv';
      const exported = await exportAudit(ctx, eitherOf(c), query.value, as);
      if (!exported.ok) return refuse(c, exported.refusal);
      const { project, parts } = exported.value;
      const day = new Date(clock()).toISOString().slice(0, 10);
      const write: Write = ({ rows, names }) => rows.map((row) => auditRow(ctx.display, names, row));
      const lines = as === 'csv' ? csvLines(parts, write, operator.csv) : jsonLines(parts, write);
      return c.body(ReadableStream.from(lines).pipeThrough(new TextEncoderStream()), 200, {
        'Content-Type': as === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8',
        'Content-Disposition': `attachment; filename="audit-${project}-${day}.${as}"`,
      });
    },

    async verifyAudit(c) {
      const reader = await adminReader(ctx, eitherOf(c));
      if (!reader.ok) return refuse(c, reader.refusal);
      const { isIntact: ok, ...found } = await operator.verifyLog(reader.value.project.id);
      return c.json({ ok, ...found } satisfies AdminVerifiedBody);
    },
  };
}

function auditQuery(c: Ctx): Read<AuditQuery> {
  const user = readText(c, 'user', FILTER_MAX);
  if (!user.ok) return user;
  const event = readText(c, 'event', FILTER_MAX);
  if (!event.ok) return event;
  const actor = readText(c, 'actor', FILTER_MAX);
  if (!actor.ok) return actor;
  const from = readTime(c, 'from');
  if (!from.ok) return from;
  const to = readTime(c, 'to');
  if (!to.ok) return to;
  const value = { user: user.value, event: event.value, actor: actor.value, from: from.value, to: to.value };
  return { ok: true, value };
}

function auditRow(display: AppParts['ctx']['display'], names: AdminNames, entry: FoundAuditEntry): AdminAuditRow {
  const { user, change, isSealed, data, personal } = entry;
  return {
    // Who may read the audit log sees addresses as the log has them.
    ...activityEntry(addressWriter(display, false), names, entry),
    user,
    change,
    sealed: isSealed,
    erased: personal === null,
    values: { ...data, ...personal },
  };
}

type Parts = AsyncIterable<AuditPart>;
type Write = (part: AuditPart) => readonly AdminAuditRow[];

async function* jsonLines(parts: Parts, write: Write): AsyncGenerator<string> {
  for await (const part of parts)
    yield write(part)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join('');
}

const COLUMNS = [
  'id',
  'at',
  'event',
  'user',
  'actor',
  'actorName',
  'change',
  'kind',
  'target',
  'old',
  'new',
  'method',
  'reason',
  'note',
  'place',
  'network',
  'requestId',
  'approvedBy',
  'sealed',
  'erased',
] as const satisfies readonly (keyof AdminAuditRow)[];

async function* csvLines(parts: Parts, write: Write, csv: AppParts['operator']['csv']): AsyncGenerator<string> {
  yield await csv([[...COLUMNS, 'values']]);
  for await (const part of parts)
    yield await csv(
      write(part).map((row) => [...COLUMNS.map((name) => String(row[name] ?? '')), JSON.stringify(row.values)]),
    );
}
