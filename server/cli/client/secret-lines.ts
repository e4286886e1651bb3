// Owns how the client commands describe a secret, by its id and age, and the words of hints. Not the secret itself.
import { DAY, HOUR } from '../../../shared/duration.ts';
import type { ClientSecret } from '../../ports/clients.ts';

/** The beginning of a client command, as hints write it. */
export const PROGRAM = 'contact-change-server client';
export const SECRET_SHOWN_ONCE = 'The secret is not shown again: only its hash is kept.';

/** Returns the secrets that are not revoked, in the given order. */
export const liveSecrets = (secrets: readonly ClientSecret[]): readonly ClientSecret[] =>
  secrets.filter(({ revokedAt }) => revokedAt === null);

/** Describes a secret, such as `csc_…, 3 days old`. */
export const describeSecret = ({ id, createdAt }: ClientSecret, now: number): string =>
  `${id}, ${ageOf(now - createdAt)} old`;

function ageOf(ms: number): string {
  const age = Math.max(0, ms);
  return age < 2 * DAY ? `${Math.floor(age / HOUR)} h` : `${Math.floor(age / DAY)} days`;
}
