// Owns how the client commands print secrets: by id and age, and the hints about them. Never the secret itself.
import { DAY, HOUR } from '../../../shared/duration.ts';
import type { ClientSecret } from '../../ports/clients.ts';

/** How hints name the commands. */
export const PROGRAM = 'contact-change-server client';
export const SECRET_SHOWN_ONCE = 'The secret is not shown again: only its hash is kept.';

/** Those that were not revoked, in their order. */
export const liveSecrets = (secrets: readonly ClientSecret[]): readonly ClientSecret[] =>
  secrets.filter(({ revokedAt }) => revokedAt === null);

/** `csc_…, 3 days old`. */
export const describeSecret = ({ id, createdAt }: ClientSecret, now: number): string =>
  `${id}, ${ageOf(now - createdAt)} old`;

function ageOf(ms: number): string {
  const age = Math.max(0, ms);
  return age < 2 * DAY ? `${Math.floor(age / HOUR)} h` : `${Math.floor(age / DAY)} days`;
}
