// Owns that each search of support is limited and stands in the audit log, and each look at a user too. Not the search: list-users.ts.
import { auditEntries } from '../../audit/entry.ts';
import { casefold } from '../../core/casefold.ts';
import { limitOf } from '../../core/rate-limit-counters.ts';
import { secondsUntil } from '../../core/resend.ts';
import { nextAllowedAt } from '../../core/sliding-window.ts';
import { SECOND } from '../../../shared/duration.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import type { ServiceContext } from '../context.ts';
import type { IncomingRequest } from '../request-info.ts';
import { lockCounters } from '../transaction/counters.ts';
import { findReadUser, type AdminReader } from './admin-reader.ts';

/** Characters of the hash of a searched text in the audit log: 132 bits of base64url. */
const HASH_LENGTH = 22;

/**
 * Counts a search and records it, in one transaction; `quota-exceeded` when the admin has searched too often. The record has a
 * keyed hash of the text, by which an operator finds searches for one address, and never the text.
 */
export function countSearch(
  ctx: ServiceContext,
  { project, name }: Pick<AdminReader, 'project' | 'name'>,
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

/** Refuses a user whom support named and who is not there. It counts as a search, and stands in the audit log as one. */
export async function refuseMissed(
  ctx: ServiceContext,
  reader: Pick<AdminReader, 'project' | 'name'>,
  name: string,
  origin: IncomingRequest,
): Promise<Result<never>> {
  const counted = await countSearch(ctx, reader, name, origin);
  return counted.ok ? refused({ code: 'not-found' }) : counted;
}

/**
 * Reads something of a user. That support read it stands in the audit log of the user; a user who is not there counts as a search of
 * support.
 */
export async function readOfUser<T>(
  ctx: ServiceContext,
  reader: AdminReader,
  { name, origin }: { readonly name: string; readonly origin: IncomingRequest },
  read: (tx: ReadTx, user: User) => Promise<T>,
): Promise<Result<T>> {
  const readIn = async (tx: ReadTx): Promise<Result<Looked<T>>> => {
    const user = await findReadUser(tx, ctx, reader, name);
    return user.ok ? { ok: true, value: { user: user.value, value: await read(tx, user.value) } } : user;
  };
  if (!reader.isMasked) return valueOf(await ctx.store.read(readIn));
  const looked = await ctx.store.write(async (tx) => {
    const found = await readIn(tx);
    if (!found.ok) return found;
    const about = { user: { id: found.value.user.id, project: reader.project.id }, at: ctx.clock(), origin };
    const fact = { event: 'user-read', actor: 'site', change: null, data: { by: reader.name } } as const;
    await tx.audit.append(auditEntries(ctx.secrets, about, [fact]));
    return found;
  });
  return looked.ok ? valueOf(looked) : refuseMissed(ctx, reader, name, origin);
}

interface Looked<T> {
  readonly user: User;
  readonly value: T;
}

function valueOf<T>(looked: Result<Looked<T>>): Result<T> {
  return looked.ok ? { ok: true, value: looked.value.value } : looked;
}
