// Owns what a request that carries an Idempotency-Key did, so that the same again does nothing and hears the same. Not
// which requests may carry one (http/).
import type { Refusal } from '../../../shared/problem.ts';
import type { Decision } from '../../core/decision.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';

/** The key of a request, and the request itself: its method, path and body. */
export interface Once {
  readonly key: string;
  readonly request: string;
}

type Keyed = Pick<Secrets, 'keyed'>;
type Said = Decision['outcome'];

/** As it is kept: which change, not what was said of it. */
type Kept =
  | { readonly refusal: Refusal }
  | { readonly as: Extract<Said, { change: unknown }>['as']; readonly change: string }
  | { readonly as: 'no-change'; readonly contact: string };

/** What was kept for the key, as `T`; null when it is new, a refusal when it came with another request. */
export async function recall<T>(
  tx: Pick<ReadTx, 'idempotency'>,
  secrets: Keyed,
  user: string,
  once: Once | undefined,
): Promise<{ readonly value: T } | { readonly refusal: Refusal } | null> {
  if (once === undefined) return null;
  const found = await tx.idempotency.find(user, secrets.keyed(['key', once.key]));
  if (found === undefined) return null;
  if (!secrets.keyed(['request', once.request]).includes(found.body))
    return { refusal: { code: 'idempotency-mismatch' } };
  return { value: JSON.parse(found.outcome) as T };
}

/** Inside the transaction of the effect: both are there, or neither. */
export async function remember(
  tx: Pick<Tx, 'idempotency'>,
  secrets: Keyed,
  user: string,
  once: Once | undefined,
  outcome: unknown,
  now: number,
): Promise<void> {
  if (once === undefined) return;
  const [key = ''] = secrets.keyed(['key', once.key]);
  const [body = ''] = secrets.keyed(['request', once.request]);
  await tx.idempotency.save({ user, key, body, outcome: JSON.stringify(outcome), at: now });
}

/** The outcome of a command, told anew from the change as it is now. */
export async function recallSaid(
  tx: Pick<ReadTx, 'idempotency' | 'changes' | 'contacts'>,
  secrets: Keyed,
  user: string,
  once: Once | undefined,
): Promise<Said | null> {
  const kept = await recall<Kept>(tx, secrets, user, once);
  if (kept === null) return null;
  if ('refusal' in kept) return { ok: false, refusal: kept.refusal };
  if ('refusal' in kept.value) return { ok: false, refusal: kept.value.refusal };
  if ('change' in kept.value) {
    const change = await tx.changes.get(kept.value.change);
    return change ? { ok: true, as: kept.value.as, change } : { ok: false, refusal: { code: 'change-not-found' } };
  }
  const { contact: id } = kept.value;
  const contact = (await tx.contacts.of(user)).find((c) => c.id === id);
  return contact ? { ok: true, as: 'no-change', contact } : { ok: false, refusal: { code: 'contact-not-found' } };
}

/** A refusal that moved nothing is not kept: the same may be asked again when it is allowed. */
export async function rememberSaid(
  tx: Pick<Tx, 'idempotency'>,
  secrets: Keyed,
  user: string,
  once: Once | undefined,
  { outcome, changes }: Decision,
  now: number,
): Promise<void> {
  if (changes.length === 0) return;
  await remember(tx, secrets, user, once, keptOf(outcome), now);
}

function keptOf(said: Said): Kept {
  if (!said.ok) return { refusal: said.refusal };
  return 'change' in said ? { as: said.as, change: said.change.id } : { as: said.as, contact: said.contact.id };
}
