// Owns that an Idempotency-Key which a write of an admin has used is for that request alone, whatever the write. Not what a repeated
// request is answered: the acts themselves.
import type { KeyedRequest } from '../../ports/admin-requests.ts';
import { refused, type Result } from '../../ports/result.ts';
import { projectIdOf } from '../caller.ts';
import type { ServiceContext } from '../context.ts';
import { storedKeys } from '../transaction/idempotency.ts';
import { ownKey, type AdminCaller } from './admin-act.ts';

/** A key that is kept for a request. */
export interface HeldKey {
  /** Call it when the request was refused: the key is free again, unless an earlier request holds it. */
  readonly release: () => Promise<void>;
}

/** Keeps the key for the request; `idempotency-mismatch` when another request has used it. Does nothing without a key. */
export async function holdKey(ctx: ServiceContext, caller: AdminCaller): Promise<Result<HeldKey>> {
  const once = ownKey(caller);
  if (once === undefined) return { ok: true, value: { release: () => Promise.resolve() } };
  const { secrets, store } = ctx;
  const request: KeyedRequest = {
    project: projectIdOf(caller),
    keys: storedKeys(secrets, once),
    requests: secrets.keyed(['request', once.request]),
  };
  const claimed = await store.adminRequests.claim(request, ctx.clock());
  if (claimed === 'other') return refused({ code: 'idempotency-mismatch' });
  const release = claimed === 'new' ? () => store.adminRequests.release(request) : () => Promise.resolve();
  return { ok: true, value: { release } };
}
