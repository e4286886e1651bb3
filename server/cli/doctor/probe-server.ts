// Owns probing what all projects share: the database, the public URL, the file of variables. Not what it means: judge-*.ts.
import { statSync } from 'node:fs';
import type { Config } from '../../config/config.ts';
import { sqliteFile } from '../../config/database-url.ts';
import { keysThere } from '../../config/key-file.ts';
import { isLocalhost } from '../../core/redirect.ts';
import { reach } from '../../deliver/channels/http/reach.ts';
import { inspectDatabase } from '../../store/inspect.ts';
import { failureCause } from '../../tokens/failure-cause.ts';
import type { DatabaseFact, EnvFileFact, PublicUrlFact } from './facts.ts';
import { HTTP_WAIT, outboundOf, type DoctorParts } from './parts.ts';

/** Connections of a server to PostgreSQL beside those for requests: two for long searches, one for the news of others. */
const OTHER_CONNECTIONS = 3;
/** The operator's own URL may be private. */
const ANYWHERE = ['0.0.0.0/0', '::/0'];

/** Writes to the database without a trace. Never throws. */
export async function probeDatabase(
  config: Pick<Config, 'databaseUrl' | 'databaseConnections' | 'keys'>,
): Promise<DatabaseFact> {
  const file = sqliteFile(config.databaseUrl);
  const keys = keysThere(config)?.map(({ id }) => id) ?? null;
  return {
    at: 'database',
    kind: file === null ? 'postgres' : 'sqlite',
    where: file ?? placeOf(config.databaseUrl),
    inspection: await inspectDatabase(config.databaseUrl, keys),
    keys,
    connections: config.databaseConnections + OTHER_CONNECTIONS,
  };
}

function placeOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed === null ? 'the database' : parsed.host + parsed.pathname;
}

/** Asks for /healthz, as a browser would. Never throws. */
export async function probePublicUrl(
  { publicUrl, trustedProxies, host }: Pick<Config, 'publicUrl' | 'trustedProxies' | 'host'>,
  parts: DoctorParts,
): Promise<PublicUrlFact> {
  const url = new URL(publicUrl);
  const isHttps = url.protocol === 'https:';
  const [answer, seen] = await Promise.all([
    askHealth(`${publicUrl}/healthz`, parts),
    isHttps ? reach(url, { allow: ANYWHERE, ...outboundOf(parts) }) : null,
  ]);
  return {
    at: 'public-url',
    url: publicUrl,
    isHttps,
    isLocal: isLocalhost(url.hostname),
    trustedProxies,
    host,
    answer,
    certificateEnds: seen?.at === 'open' ? seen.certificateEnds : null,
  };
}

async function askHealth(url: string, { fetch }: DoctorParts): Promise<PublicUrlFact['answer']> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(HTTP_WAIT) });
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    const body: unknown = isJson ? await response.json().catch(() => null) : await response.body?.cancel();
    const isOurs =
      response.status === 200 && typeof body === 'object' && body !== null && 'status' in body && body.status === 'ok';
    return { ok: true, status: response.status, isOurs };
  } catch (error) {
    return { ok: false, why: failureCause(error) };
  }
}

/** Looks at the mode of a file of variables; null when there is none, and where modes mean nothing. */
export function probeEnvFile(file: string): EnvFileFact | null {
  if (process.platform === 'win32') return null;
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? { at: 'env-file', file, mode: found.mode & 0o777 } : null;
}
