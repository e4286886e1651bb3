// Owns what the state of the database means for the operator. Pure. Not how the state is found out: store/inspect.ts.
import type { DatabaseState } from '../../store/inspect.ts';
import type { DatabaseFact } from './facts.ts';
import { findingsOf, type Finding } from './finding.ts';

const { ok, tell } = findingsOf('database');
const URL = 'DATABASE_URL';

/** Connections that PostgreSQL keeps for its administrators. */
const RESERVED = 3;

/** By the code of the error: what was found, and what to do. `{where}` is the file, or host and database. */
const FAULTS: readonly (readonly [RegExp, found: string, remedy: string])[] = [
  [/^ENOENT/, 'the folder of {where} does not exist', 'Make the folder, or name another path.'],
  [
    /^(?:EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN)/,
    '{where} or its folder may not be written',
    'Give the folder and the files to the user that the server runs as.',
  ],
  [
    /^SQLITE_NOTADB/,
    '{where} is not a SQLite database',
    'Name the right file; move the other one away if a new database shall be made there.',
  ],
  [/^SQLITE_CORRUPT/, '{where} is damaged', 'Stop the server, and restore a backup.'],
  [
    /^SQLITE_BUSY/,
    'another process holds {where} locked',
    'End the program that keeps it open for writing; `serve --wait` waits for it.',
  ],
  [/^(?:SQLITE_FULL|ENOSPC|53100)/, 'the disk of {where} is full', 'Make room on the disk.'],
  [
    /^(?:ECONNREFUSED|57P0[123])/,
    'nothing accepts connections at {where}',
    'Start PostgreSQL, or correct host and port; `serve --wait` waits for it.',
  ],
  [/^(?:ENOTFOUND|EAI_)/, 'DNS does not know the host of {where}', 'Correct the host of the URL.'],
  [
    /^(?:28P01|28000)/,
    '{where} refused the login',
    'Correct user and password of the URL (%40 is @, %2F is /), or the line of pg_hba.conf for this host.',
  ],
  [/^3D000/, 'there is no database {where}', 'Create it (createdb), or correct the name behind the host.'],
  [/^42501/, 'the role may not create or write tables of {where}', 'Grant it USAGE and CREATE on the schema.'],
  [/^25006/, '{where} is read-only', 'Name the primary, not a standby.'],
  [/^53300/, '{where} has no connection free', 'Raise max_connections, or lower DATABASE_CONNECTIONS of the servers.'],
  [
    /^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)/,
    '{where} does not answer',
    'Correct host and port, and let the firewall pass this machine.',
  ],
];

/** Judges connection, schema, keys and number of connections. */
export function judgeDatabase(fact: DatabaseFact): readonly Finding[] {
  const { where, inspection } = fact;
  if (!inspection.ok) {
    const { code, message } = inspection;
    const known = FAULTS.find(([pattern]) => pattern.test(code));
    const found = known?.[1].replaceAll('{where}', where) ?? `${where} cannot be used: ${message}`;
    const shownCode = code === 'none' ? '' : ` (${code})`;
    return [tell('error', URL, `${found}${shownCode}`, known?.[2] ?? 'Correct the URL, or the database behind it.')];
  }
  const { state } = inspection;
  return [judgeSchema(where, state), ...judgeKeys(fact, state), ...judgeConnections(fact, state)];
}

function judgeSchema(where: string, { exists, missing, newer }: DatabaseState): Finding {
  if (newer !== null)
    return tell(
      'error',
      URL,
      `the schema of ${where} is of a newer version than this program`,
      'Run the newer version, or restore a backup from before its upgrade.',
    );
  if (!exists) return ok(`there is no file ${where} yet; the first start makes it`, URL);
  if (missing.length === 0) return ok(`${where} can be written, and its schema is right`, URL);
  return tell(
    'hint',
    URL,
    `${where} can be written, and lacks ${missing.length} migrations (${missing[0]} …)`,
    'The next start applies them, or `migrate`; `migrate --dry-run` lists them.',
  );
}

function judgeKeys({ keys }: DatabaseFact, { newestKey, lostKey }: DatabaseState): readonly Finding[] {
  if (lostKey !== null)
    return [
      tell(
        'error',
        'SECRET_KEYS',
        `accounts were erased under the key ${lostKey}, which is not among the keys, so no server starts`,
        'Put that key back, as the last one.',
      ),
    ];
  if (newestKey === null || keys?.includes(newestKey)) return [];
  const given = keys === null ? 'and no key is set' : `and there is only ${keys.join(', ')}`;
  return [
    tell(
      'warning',
      'SECRET_KEYS',
      `the newest code in the database was made with the key ${newestKey}, ${given}`,
      'If this is the database of that key, put it behind the others: without it, codes and links that are on their way read as expired.',
    ),
  ];
}

function judgeConnections({ connections }: DatabaseFact, { maxConnections }: DatabaseState): readonly Finding[] {
  if (maxConnections === null || connections <= maxConnections - RESERVED) return [];
  return [
    tell(
      'warning',
      'DATABASE_CONNECTIONS',
      `this server may open ${connections} connections, and PostgreSQL allows ${maxConnections} in all`,
      'Lower DATABASE_CONNECTIONS, or raise max_connections.',
    ),
  ];
}
