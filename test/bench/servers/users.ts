// Owns the users of the bench: their names, addresses, networks and ids. Not their rows: copies.ts.
import { hash } from 'node:crypto';

/** The user whom the server itself makes; all others are copies. */
export const FIRST = 0;
/** Digits in the names of a user. */
export const WIDTH = 8;
/**
 * `n * SCATTER` in the last digits is another number for each n, and the numbers that follow each other are far apart: as in a real
 * database, users that come one after another do not lie on the same pages.
 */
export const SCATTER = 61_803_399;

/** The nth user, n below 10^8: all names have the same length, so that one can stand in place of another in a row. */
export function userAt(n: number): { readonly sub: string; readonly email: string; readonly next: string } {
  const digits = String((n * SCATTER) % 10 ** WIDTH).padStart(WIDTH, '0');
  return { sub: `u${digits}`, email: `ann${digits}@old.example`, next: `ann${digits}@new.example` };
}

/** Each user comes from a network of their own, as a proxy would tell it: at most 60 million. */
export function networkOf(n: number): string {
  // 198.18.0.0/15 is for benchmarks (RFC 2544), but has only 131,072 addresses.
  const [a, b, c] = [n >> 16, (n >> 8) & 255, n & 255];
  return a < 2 ? `198.${18 + a}.${b}.${c}` : `${60 + (a >> 8)}.${a & 255}.${b}.${c}`;
}

/** Letters of an id behind its prefix: 96 bits, as the server's own ids have. */
export const ID_LETTERS = 16;

/** Id of a copied row: as long as the server's own ids, and in no order, as they are. `place`: among the user's ids. */
export function copiedId(prefix: string, n: number, place = 0): string {
  return `${prefix}_${hash('sha256', `${prefix}:${n}:${place}`, 'base64url').slice(0, ID_LETTERS)}`;
}
