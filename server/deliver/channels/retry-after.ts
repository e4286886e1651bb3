// Owns how the other side's wish for a pause is read.

/** RFC 9110 §10.2.3: seconds or a date. Ms; null when there is none. */
export function retryAfter(header: string | null | undefined, now: number): number | null {
  const said = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000;
  const at = said === '' ? NaN : Date.parse(said);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
