// Owns how the client commands describe a secret, by its id and age, and the words of hints. Not the secret itself.
import { DAY, HOUR } from '../../../shared/duration.ts';
import type { Client, ClientSecret } from '../../ports/clients.ts';
import type { Data } from '../context.ts';

/** The beginning of a client command, as hints write it. */
export const PROGRAM = 'contact-change-server client';

/** Says that the secret or token is shown this once. */
export const shownOnce = ({ bearer }: ClientSecret): string =>
  `The ${bearer ? 'token' : 'secret'} is not shown again: only its hash is kept.`;

/** Says of a bearer token where, how long and from where it is accepted. */
export function limitsOf({ bearer }: ClientSecret): readonly string[] {
  if (bearer === undefined) return [];
  return [
    'It is accepted at /scim/v2 alone, in the header Authorization, with or without Bearer.',
    ...(bearer.expiresAt === null ? [] : [`It expires ${dateOf(bearer.expiresAt)}.`]),
    ...(bearer.networks.length === 0 ? [] : [`It is accepted from ${bearer.networks.join(', ')} alone.`]),
  ];
}

/** Returns the secrets that are neither revoked nor expired, in the given order. */
export const liveSecrets = (secrets: readonly ClientSecret[], now: number): readonly ClientSecret[] =>
  secrets.filter(({ revokedAt, bearer }) => revokedAt === null && (bearer?.expiresAt ?? Infinity) > now);

/** Describes a secret, such as `csc_…, 3 days old`, and a bearer token also by its life, networks and last use. */
export function describeSecret({ id, createdAt, bearer }: ClientSecret, now: number): string {
  const age = `${id}, ${ageOf(now - createdAt)} old`;
  if (bearer === undefined) return age;
  const { expiresAt, networks, lastUsedAt } = bearer;
  return [
    age,
    'bearer token',
    ...(expiresAt === null ? [] : [`${expiresAt > now ? 'expires' : 'expired'} ${dateOf(expiresAt)}`]),
    ...(networks.length === 0 ? [] : [`from ${networks.join(' ')}`]),
    lastUsedAt === null ? 'never used' : `last used ${dateOf(lastUsedAt)}`,
  ].join(', ');
}

/** Writes a time as ISO 8601 in UTC. */
export const dateOf = (at: number): string => new Date(at).toISOString();

function ageOf(ms: number): string {
  const age = Math.max(0, ms);
  return age < 2 * DAY ? `${Math.floor(age / HOUR)} h` : `${Math.floor(age / DAY)} days`;
}

/** What --json prints of a client. */
export function clientData({ id, name, project, scopes, trusted, country, createdAt, revokedAt }: Client): Data {
  return {
    id,
    name,
    project,
    scopes,
    trusted,
    country: country ?? null,
    createdAt: dateOf(createdAt),
    revokedAt: revokedAt === null ? null : dateOf(revokedAt),
  };
}

/** What --json prints of a secret or a bearer token, which is not its value. */
export function secretData({ id, createdAt, bearer }: ClientSecret): Data {
  const made = { id, createdAt: dateOf(createdAt) };
  if (bearer === undefined) return { ...made, bearer: false };
  const { expiresAt, networks, lastUsedAt } = bearer;
  return {
    ...made,
    bearer: true,
    expiresAt: expiresAt === null ? null : dateOf(expiresAt),
    networks,
    lastUsedAt: lastUsedAt === null ? null : dateOf(lastUsedAt),
  };
}
