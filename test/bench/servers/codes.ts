// Owns how the bench knows a code without reading a mail: as the server derives it, or by one formula for the peers. Not how a
// code is read from a mail: sink.ts.
import { createHmac } from 'node:crypto';
import { parseKeys } from '../../../server/config/keys.ts';
import { createSecrets } from '../../../server/tokens/secrets.ts';

/** What the database says of a proof. */
export interface ProofRow {
  readonly id: string;
  readonly sequence: number;
  readonly key_id: string;
}

/** Of one change of an e-mail address in the project of the bench. `key`: the new address, as the server compares it. */
export interface ChangeSeed {
  readonly change: string;
  readonly user: string;
  readonly key: string;
}

/** The project that the variables of the environment describe. */
export const PROJECT = 'default';
const DIGITS = 6;

/** Derives codes from the server's own keys, as SECRET_KEYS holds them. */
export function createDerivation(secretKeys: string): (change: ChangeSeed, proof: ProofRow) => string {
  const parsed = parseKeys(secretKeys);
  if (!parsed.ok) throw new Error(parsed.errors.join('; '));
  const secrets = createSecrets(parsed.keys);
  return ({ change, user, key }, { id, sequence, key_id: keyId }) => {
    const seed = { project: PROJECT, user, change, proof: id, target: `email:${key}`, sequence, keyId };
    const code = secrets.code(seed, DIGITS);
    if (code === null) throw new Error(`no key ${keyId}`);
    return code;
  };
}

/** A code of a peer: it sends this one in place of a random one, so that the generator knows it. */
export function peerCode(secret: string, email: string): string {
  const number = createHmac('sha256', secret).update(email).digest().readUInt32BE() % 10 ** DIGITS;
  return String(number).padStart(DIGITS, '0');
}
