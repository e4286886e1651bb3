// Owns the ids that a request with an Idempotency-Key gives to what it makes, where no user has the answer stored. Not the stored answers:
// stored-answer.ts.
import type { ServiceContext } from '../context.ts';
import { ownKey, type AdminCaller } from './admin-act.ts';

/** Length of the hash in an id, characters of base64url: 132 bits. */
const ID_LENGTH = 22;

/**
 * Returns the ids that a request with its Idempotency-Key gives to what it makes, that of the newest key of the server first; none
 * without a key. A repeated request finds what the first has made by the id, so nothing is stored of it, and no secret.
 */
export function idsForKey(
  { secrets }: Pick<ServiceContext, 'secrets'>,
  caller: AdminCaller,
  [prefix, ...scope]: readonly [prefix: 'cli' | 'csc' | 'msg', ...scope: string[]],
): readonly string[] {
  const once = ownKey(caller);
  if (once === undefined) return [];
  return secrets.keyed(['made', prefix, ...scope, once.key]).map((hash) => `${prefix}_${hash.slice(0, ID_LENGTH)}`);
}
