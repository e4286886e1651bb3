// Owns what a typed code is compared with. Not what a right or wrong code moves: core/prove.ts.
import type { Refusal } from '../../shared/problem.ts';
import { codeProof, requiredSides } from '../core/proofs.ts';
import { proofSeed } from '../core/seeds.ts';
import type { Change, Side } from '../core/change.ts';
import type { Command } from '../core/command.ts';
import type { Secrets } from '../ports/secrets.ts';

/** A code as a person typed it, for one side of a change. */
export interface TypedCode {
  readonly of: Side;
  /** Digits alone. */
  readonly digits: string;
  /** Less than was begun: the address stands beside the others. */
  readonly then?: 'add' | undefined;
}

/** The command of a typed code. `proof-expired` when the key that made the code was taken away before its time. */
export function codeCommand(secrets: Secrets, change: Change, { of, digits, then }: TypedCode): Command | Refusal {
  const newest = codeProof(change, of);
  const expected = newest ? secrets.code(proofSeed(change, newest), change.terms.codeLength) : null;
  // Without the key nothing can be compared: fail closed, and cost no try.
  if (newest && expected === null) return { code: 'proof-expired' };
  const matches = newest && expected !== null && secrets.isEqual(expected, digits) ? newest.id : null;
  return { do: 'prove', of, by: 'code', matches, owner: true, then };
}

/** The side whose code that is, where page and body do not tell; the new address's when it matches neither. */
export function sideOfCode(secrets: Secrets, change: Change, digits: string): Side {
  const proof = requiredSides(change).includes('current') ? codeProof(change, 'current') : undefined;
  const expected = proof ? secrets.code(proofSeed(change, proof), change.terms.codeLength) : null;
  return expected !== null && secrets.isEqual(expected, digits) ? 'current' : 'new';
}
