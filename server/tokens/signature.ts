// Owns which key of an issuer verifies a JWT. Not how keys are kept (jwks.ts), nor which claims count: user-token.ts.
import {
  decodeProtectedHeader,
  errors,
  jwtVerify,
  type CryptoKey,
  type JWTVerifyOptions,
  type JWTVerifyResult,
} from 'jose';
import type { IssuerKeys, KeySet } from './jwks.ts';

/** How many keys are tried for a token without `kid`. An issuer publishes two or three while it rotates its key. */
export const KEYS_TRIED = 4;

/**
 * Verifies the JWT by the issuer's keys. A token that none of them signed makes the issuer be asked again, when that is
 * allowed now, because its key may be new. The token itself never says where a key comes from.
 * @throws an error of jose, or KeysUnavailable
 */
export async function verifyJwt(keys: IssuerKeys, jwt: string, options: JWTVerifyOptions): Promise<VerifiedJwt> {
  const set = await keys.current();
  try {
    return await verifyBy(set, jwt, options);
  } catch (error) {
    if (!mayHaveNewKey(error, jwt)) throw error;
    const newer = await keys.newerThan(set);
    if (newer === null) throw error;
    return verifyBy(newer, jwt, options);
  }
}

/** A verified JWT, and the key set that has its key. */
export interface VerifiedJwt extends JWTVerifyResult {
  readonly set: KeySet;
}

/** Whether a new key of the issuer could explain the error: an unknown `kid`, or no `kid` and no key that fits. */
function mayHaveNewKey(error: unknown, jwt: string): boolean {
  if (error instanceof errors.JWKSNoMatchingKey) return true;
  return error instanceof errors.JWSSignatureVerificationFailed && decodeProtectedHeader(jwt).kid === undefined;
}

async function verifyBy(set: KeySet, jwt: string, options: JWTVerifyOptions): Promise<VerifiedJwt> {
  try {
    return { ...(await jwtVerify(jwt, set.keys, options)), set };
  } catch (error) {
    if (error instanceof errors.JWKSMultipleMatchingKeys) return { ...(await verifyByEach(error, jwt, options)), set };
    throw error;
  }
}

/** Tries the keys whose type, `alg` and `use` fit, one after another. */
async function verifyByEach(
  fitting: AsyncIterable<CryptoKey>,
  jwt: string,
  options: JWTVerifyOptions,
): Promise<JWTVerifyResult> {
  let tried = 0;
  for await (const key of fitting) {
    if (++tried > KEYS_TRIED) break;
    try {
      return await jwtVerify(jwt, key, options);
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
    }
  }
  throw new errors.JWSSignatureVerificationFailed();
}
