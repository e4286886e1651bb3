// Owns how a typed code is compared with the right code. Not what a right or a wrong code changes: core/prove.ts.
import type { Refusal } from '../../shared/problem.ts';
import { codeProof, isDue, requiredSides } from '../core/proofs.ts';
import { proofSeed } from '../core/seeds.ts';
import type { Change, Side } from '../core/change.ts';
import type { Command } from '../core/command.ts';
import type { Secrets } from '../ports/secrets.ts';

/** A code as a person typed it, for one side of a change. */
export interface TypedCode {
  /** When it was typed, epoch ms. */
  readonly now: number;
  readonly of: Side;
  /** Digits alone. */
  readonly digits: string;
  /** Asks for less than the begin did: the address is only added beside the other contacts. */
  readonly then?: 'add' | undefined;
  /** Whether the caller is signed in as the user of the change, or a system of the site acts for the user. Default true. */
  readonly owner?: boolean;
}

/** Returns the command for a typed code; `proof-expired` when the secret key that made the code was removed too early. */
export function codeCommand(
  secrets: Secrets,
  change: Change,
  { now, of, digits, then, owner = true }: TypedCode,
): Command | Refusal {
  const newest = codeProof(change, of, now);
  const expected = newest ? secrets.code(proofSeed(change, newest), change.terms.codeLength) : null;
  // Without the key no code can be compared, so the code is refused and costs no try.
  if (newest && expected === null) return { code: 'proof-expired' };
  const isEarlier = isOfEarlierMessage(secrets, change, { now, of, digits });
  const matches = newest && expected !== null && secrets.isEqual(expected, digits) ? newest.id : null;
  return { do: 'prove', of, by: 'code', matches, isEarlier, owner, then };
}

/** Whether the code was sent in an earlier message of the side. Compares with every earlier code, whatever the others gave. */
function isOfEarlierMessage(
  secrets: Secrets,
  change: Change,
  { now, of, digits }: Pick<TypedCode, 'now' | 'of' | 'digits'>,
): boolean {
  const newest = codeProof(change, of, now);
  const earlier = change.proofs.filter(
    (p) => p.side === of && p.id !== newest?.id && p.method !== 'link' && !p.suppressed && isDue(p, change, now),
  );
  const equal = earlier.map((proof) => {
    const code = secrets.code(proofSeed(change, proof), change.terms.codeLength);
    return code !== null && secrets.isEqual(code, digits);
  });
  return equal.includes(true);
}

/** Returns the side that a typed code is for, when the request names none; `new` when the code matches neither side. */
export function sideOfCode(secrets: Secrets, change: Change, { now, digits }: Pick<TypedCode, 'now' | 'digits'>): Side {
  const proof = requiredSides(change).includes('current') ? codeProof(change, 'current', now) : undefined;
  const expected = proof ? secrets.code(proofSeed(change, proof), change.terms.codeLength) : null;
  return expected !== null && secrets.isEqual(expected, digits) ? 'current' : 'new';
}
