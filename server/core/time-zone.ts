// Owns which names of time zones are accepted. Not how a time is written in one: deliver/message/times.ts.

/** The form of names in the IANA database. Offsets, such as `+02:00`, name no place. */
const NAME = /^[A-Za-z_]{1,14}(?:\/[A-Za-z0-9_+-]{1,32}){1,2}$/;

const zones = new Set(Intl.supportedValuesOf('timeZone'));
/** What was read last, by the given text. */
const read = new Map<string, string | null>();
const READ_MAX = 1000;

/** Returns the name by which this server knows the zone, such as `Asia/Calcutta` for `Asia/Kolkata`; null when it knows none. */
export function readTimeZone(text: string): string | null {
  if (!NAME.test(text)) return null;
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= READ_MAX) read.clear();
  const zone = canonical(text);
  read.set(text, zone);
  return zone;
}

function canonical(text: string): string | null {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    return zones.has(timeZone) ? timeZone : null;
  } catch {
    return null;
  }
}
