// Owns that each search of support is limited, and stands in the audit log. Not the search: list-users.ts.
import { auditEntries } from '../../audit/entry.ts';
import { casefold } from '../../core/casefold.ts';
import { limitOf } from '../../core/rate-limit-counters.ts';
import { secondsUntil } from '../../core/resend.ts';
import { nextAllowedAt } from '../../core/sliding-window.ts';
import { SECOND } from '../../../shared/duration.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ServiceContext } from '../context.ts';
import type { IncomingRequest } from '../request-info.ts';
import { lockCounters } from '../transaction/counters.ts';
import type { AdminReader } from './admin-reader.ts';

/** Characters of the hash of a searched text in the audit log: 132 bits of base64url. */
const HASH_LENGTH = 22;

/**
 * Counts a search and records it, in one transaction; `quota-exceeded` when the admin has searched too often. The record has a
 * keyed hash of the text, by which an operator finds searches for one address, and never the text.
 */
export function countSearch(
  ctx: ServiceContext,
  { project, name }: AdminReader,
  text: string,
  origin: IncomingRequest,
): Promise<Result<null>> {
  return ctx.store.write(async (tx) => {
    const now = ctx.clock();
    const { quotas } = project.policy;
    const scope = { project: project.id, user: name, target: null, network: null };
    const tally = await lockCounters(tx, ctx.secrets, { scope, counters: ['searches.admin'], quotas, now });
    const limit = limitOf('searches.admin', quotas);
    const next = nextAllowedAt(tally.counts['searches.admin'], limit, now);
    if (next !== null) {
      const quota = { max: limit.max, window: limit.window / SECOND };
      return refused({ code: 'quota-exceeded', retryAfter: secondsUntil(next, now), quota });
    }
    await tally.save(tx, { usedCounters: ['searches.admin'], resetCounters: [], refundsSends: false });
    const searched = (ctx.secrets.keyed(['admin-search', project.id, casefold(text.trim())])[0] ?? '').slice(
      0,
      HASH_LENGTH,
    );
    const about = { user: { id: null, project: project.id }, at: now, origin };
    const fact = { event: 'users-searched', actor: 'site', change: null, data: { by: name, searched } } as const;
    await tx.audit.append(auditEntries(ctx.secrets, about, [fact]));
    return { ok: true, value: null };
  });
}
