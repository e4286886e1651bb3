// Owns the stored outcome of a request with an Idempotency-Key, so that a repeated request does nothing and gets the same
// answer. Not which requests may carry a key (http/middleware/idempotency.ts).
import type { Refusal } from '../../../shared/problem.ts';
import type { Decision } from '../../core/decision.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import type { ServiceContext } from '../context.ts';
import type { IdempotentRequest, RequestInfo } from '../request-info.ts';

/** The user and the key under which an outcome is stored. */
export interface StoredUnder {
  readonly secrets: Pick<Secrets, 'keyed'>;
  readonly user: string;
  /** Undefined when the request carries no key; then nothing is stored. */
  readonly idempotency: IdempotentRequest | undefined;
}

/** Returns where the outcome of a unit of work is stored. */
export function storedUnder(work: {
  readonly ctx: Pick<ServiceContext, 'secrets'>;
  readonly user: Pick<User, 'id'>;
  readonly request: Pick<RequestInfo, 'idempotency'>;
}): StoredUnder {
  return { secrets: work.ctx.secrets, user: work.user.id, idempotency: work.request.idempotency };
}

type Outcome = Decision['outcome'];

/**
 * An outcome as it is stored. It holds the id of the change and not its state, so a repeated request gets the present state.
 */
type StoredOutcome =
  | { readonly refusal: Refusal }
  | { readonly as: Extract<Outcome, { change: unknown }>['as']; readonly change: string }
  | { readonly as: 'no-change'; readonly contact: string };

/** Returns the keyed hashes under which the outcome of a request may be stored; none when it has no Idempotency-Key. */
export function storedKeys(
  secrets: Pick<Secrets, 'keyed'>,
  idempotency: IdempotentRequest | undefined,
): readonly string[] {
  return idempotency === undefined ? [] : secrets.keyed(['key', idempotency.key]);
}

type FoundOutcome = Awaited<ReturnType<ReadTx['idempotency']['find']>>;

async function findStored(
  tx: Pick<ReadTx, 'idempotency'>,
  { secrets, user, idempotency }: StoredUnder,
): Promise<FoundOutcome> {
  return idempotency === undefined ? undefined : tx.idempotency.find(user, storedKeys(secrets, idempotency));
}

/**
 * Returns what was stored for the key, as `T`; null when the key is new; `idempotency-mismatch` when another request used the
 * key.
 */
export async function recall<T>(tx: Pick<ReadTx, 'idempotency'>, under: StoredUnder): Promise<Result<T> | null> {
  return readStored(under, await findStored(tx, under));
}

function readStored<T>({ secrets, idempotency }: StoredUnder, found: FoundOutcome): Result<T> | null {
  if (idempotency === undefined || found === undefined) return null;
  if (!secrets.keyed(['request', idempotency.request]).includes(found.body))
    return refused({ code: 'idempotency-mismatch' });
  return { ok: true, value: JSON.parse(found.outcome) as T };
}

/** Stores an outcome. Call it in the transaction of the effect, so that both are saved or neither. `now`: epoch ms. */
export async function remember(
  tx: Pick<Tx, 'idempotency'>,
  { secrets, user, idempotency }: StoredUnder,
  outcome: unknown,
  now: number,
): Promise<void> {
  if (idempotency === undefined) return;
  const [key = ''] = secrets.keyed(['key', idempotency.key]);
  const [body = ''] = secrets.keyed(['request', idempotency.request]);
  await tx.idempotency.save({ user, key, body, outcome: JSON.stringify(outcome), at: now });
}

/** Whether the outcome of the request is stored, or the key was used by another request. */
export async function isRepeated(tx: Pick<ReadTx, 'idempotency'>, under: StoredUnder): Promise<boolean> {
  return (await recall(tx, under)) !== null;
}

/**
 * Returns the outcome of a command that was stored for the key (`found`), with the change as it is now; null when the key is new.
 */
export async function recallOutcome(
  tx: Pick<ReadTx, 'changes' | 'contacts'>,
  under: StoredUnder,
  found: FoundOutcome,
): Promise<Outcome | null> {
  const stored = readStored<StoredOutcome>(under, found);
  if (stored === null || !stored.ok) return stored;
  if ('refusal' in stored.value) return refused(stored.value.refusal);
  if ('change' in stored.value) {
    const change = await tx.changes.get(stored.value.change);
    return change ? { ok: true, as: stored.value.as, change } : refused({ code: 'change-not-found' });
  }
  const { contact: id } = stored.value;
  const contact = (await tx.contacts.of(under.user)).find((c) => c.id === id);
  return contact ? { ok: true, as: 'no-change', contact } : refused({ code: 'contact-not-found' });
}

/**
 * Stores the outcome of a command that changed something. A refusal that changed nothing is not stored, so that the request can
 * be repeated when it is allowed.
 */
export async function rememberOutcome(
  tx: Pick<Tx, 'idempotency'>,
  under: StoredUnder,
  { outcome, changes }: Decision,
  now: number,
): Promise<void> {
  if (changes.length === 0) return;
  await remember(tx, under, storedOutcome(outcome), now);
}

function storedOutcome(outcome: Outcome): StoredOutcome {
  if (!outcome.ok) return { refusal: outcome.refusal };
  return 'change' in outcome
    ? { as: outcome.as, change: outcome.change.id }
    : { as: outcome.as, contact: outcome.contact.id };
}
