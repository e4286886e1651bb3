// Owns the users of the bench: their names, addresses and networks, and their rows in the server's database. They are copies of
// the rows that the server itself writes for one user, so that they match any schema. Not how rows are copied: copies.ts.

/** The user whom the server itself makes; all others are copies. */
export const FIRST = 0;
const WIDTH = 8;

/** The nth user: all names have the same length, so that one can stand in place of another in a row. */
export function userAt(n: number): { readonly sub: string; readonly email: string; readonly next: string } {
  const digits = String(n).padStart(WIDTH, '0');
  return { sub: `u${digits}`, email: `ann${digits}@old.example`, next: `ann${digits}@new.example` };
}

/** Each user comes from a network of their own, as a proxy would tell it: at most 60 million. */
export function networkOf(n: number): string {
  // 198.18.0.0/15 is for benchmarks (RFC 2544), but has only 131,072 addresses.
  const [a, b, c] = [n >> 16, (n >> 8) & 255, n & 255];
  return a < 2 ? `198.${18 + a}.${b}.${c}` : `${60 + (a >> 8)}.${a & 255}.${b}.${c}`;
}

/** Id of a copied row: as long as the server's own ids, and in no order. */
export function copiedId(prefix: string, n: number): string {
  return `${prefix}_bench${scatter(n)}`;
}

/** An odd factor: all numbers below 10^11 stay different, in another order than they came. */
const FACTOR = 38_196_601_259n;
function scatter(n: number): string {
  return String((BigInt(n) * FACTOR) % 10n ** 11n).padStart(11, '0');
}
