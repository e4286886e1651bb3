// Owns the audit event of a change that begins or is done, with the mark of a loosened change. Not how events are stored:
// server/audit.
import type { Change } from './change.ts';
import type { Effects } from './decision.ts';

/** Returns the event. A loosened change is marked, and so is its contract, so that admins can look for such changes. */
export function changeEvent(
  event: 'change-begun' | 'change-done',
  { id, terms }: Change,
): Effects['auditEvents'][number] {
  const { loosened, face, startedBy } = terms;
  const by = startedBy === undefined ? {} : { startedBy };
  if (loosened !== true) return { event, change: id, ...(startedBy === undefined ? {} : { data: by }) };
  return { event, change: id, data: { loosened, ...(face === undefined ? {} : { face }), ...by } };
}
