// Owns what an admin sees of suppressed addresses, and that they let messages go to one again. Not how it is lifted:
// lift-suppression.ts. Not why an address is suppressed: delivery-reports.ts.
import { kindOfChannel } from '../../core/delivery-report.ts';
import type { SuppressedAddress, Suppression } from '../../ports/delivery-reports.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { SuppressionPlace } from '../../ports/transaction/suppressions.ts';
import type { ServiceContext } from '../context.ts';
import { liftSuppression } from '../lift-suppression.ts';
import { recall, remember, type StoredUnder } from '../transaction/idempotency.ts';
import { ownKey, type AdminCaller } from './admin-act.ts';
import { adminReader } from './admin-reader.ts';
import { openCursor, sealCursor } from './page-cursor.ts';

/** Suppressions of one page. */
const PAGE = 50;

/** A suppression with the name by which an admin lifts it. */
export interface ListedSuppression extends Suppression {
  /** Only this server can make and read it, because it holds the address. */
  readonly id: string;
}

/** A page of suppressed addresses, the newest first. */
export interface SuppressionList {
  readonly suppressions: readonly ListedSuppression[];
  /** The cursor of the next page; null when there is none. */
  readonly next: string | null;
  readonly isMasked: boolean;
}

/** Reads a page. */
export async function listSuppressions(
  ctx: ServiceContext,
  caller: AdminCaller,
  cursor: string | null,
): Promise<Result<SuppressionList>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const { project, isMasked } = reader.value;
  const scope = ['suppressions', project.id];
  const after = cursor === null ? null : openCursor<SuppressionPlace>(ctx, scope, cursor);
  if (after === undefined)
    return refused({
      code: 'body-invalid',
      errors: [{ path: 'cursor', message: 'must be the next of the same list' }],
    });
  const found = await ctx.store.read((tx) => tx.suppressions.page(project.id, ctx.clock(), after, PAGE + 1));
  const last = found.length > PAGE ? found[PAGE - 1] : undefined;
  const next: SuppressionPlace | undefined = last && { since: last.since, channel: last.channel, key: last.key };
  return {
    ok: true,
    value: {
      suppressions: found.slice(0, PAGE).map((one) => nameSuppression(ctx, one)),
      next: next === undefined ? null : sealCursor(ctx, scope, next),
      isMasked,
    },
  };
}

/** What the id of a suppression holds. `user`: the user under whom the answer to an Idempotency-Key is stored. */
type Named = Pick<SuppressedAddress, 'kind' | 'key'> & Pick<Suppression, 'user'>;

const scopeOfIds = (project: string) => ['suppression', project];

/** Gives a suppression its id. */
export function nameSuppression(ctx: Pick<ServiceContext, 'secrets'>, suppression: Suppression): ListedSuppression {
  const { project, channel, key, user } = suppression;
  const named: Named = { kind: kindOfChannel(channel), key, user };
  return { ...suppression, id: sealCursor(ctx, scopeOfIds(project), named) };
}

/**
 * Lets messages go to an address again, through every channel of its kind. `not-found` when it is not suppressed, or another project's.
 */
export async function liftAsAdmin(
  ctx: ServiceContext,
  caller: AdminCaller,
  id: string,
  note: string,
): Promise<Result<null>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const { project, name } = reader.value;
  const named = openCursor<Named>(ctx, scopeOfIds(project.id), id);
  if (named === undefined) return refused({ code: 'not-found' });
  const { user, kind, key } = named;
  const stored: StoredUnder = { secrets: ctx.secrets, user, idempotency: ownKey(caller) };
  return ctx.store.write(async (tx): Promise<Result<null>> => {
    await tx.users.lock(user);
    const repeated = await recall<null>(tx, stored);
    if (repeated) return repeated;
    const actor = { by: name, origin: caller, note };
    if (!(await liftSuppression(tx, ctx, { project: project.id, kind, key }, actor)))
      return refused({ code: 'not-found' });
    await remember(tx, stored, null, ctx.clock());
    return { ok: true, value: null };
  });
}
