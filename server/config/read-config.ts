// Owns how the configuration is read: the server's own variables, and the result, a frozen Config or all errors at once. Not
// the settings of a project (project/), nor the schemas of values (settings/).
import type { Config, ReadConfig } from './config.ts';
import { readRange } from '../core/ip-address.ts';
import type { Project } from '../ports/project.ts';
import { createEnvironment, type Environment, type Variables } from './environment.ts';
import type { Checks } from './project/checks.ts';
import { projectsFromFile } from './project/projects-file.ts';
import { signedFaults } from './project/directory-rules.ts';
import { issuerFaults } from './project/issuer-pairs.ts';
import { projectFromVariables } from './project/variables.ts';
import { readSecretKeys } from './secret-keys.ts';
import { integer } from './settings/number.ts';
import { listenAddress } from './settings/listen-address.ts';
import { databaseUrl } from './settings/secret-url.ts';
import { optional } from './settings/setting.ts';
import { line, oneOf, separatedList } from './settings/text.ts';
import { publicUrl } from './settings/url.ts';
import { deepFreeze } from './tree.ts';

/** The database when DATABASE_URL is not set. */
const DEFAULT_DATABASE_URL = 'sqlite:contact-change.db';
const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** `files` returns the text of the file at a path, or throws. Each error is one sentence and holds no secret. */
export function readConfig(variables: Variables, files: (path: string) => string, checks: Checks): ReadConfig {
  const environment = createEnvironment(variables, files);
  const { errors } = environment;
  const production = environment.get('NODE_ENV') === 'production';
  const isRange = (text: string) => readRange(text) !== null;
  const config = {
    publicUrl: environment.read('PUBLIC_URL', publicUrl),
    port: environment.read('PORT', integer(0, 65535), 8787),
    host: environment.read('HOST', line(255), '127.0.0.1'),
    databaseUrl: environment.read('DATABASE_URL', databaseUrl, DEFAULT_DATABASE_URL),
    databaseConnections: environment.read('DATABASE_CONNECTIONS', integer(3, 1000), 20),
    keys: readSecretKeys(environment, production),
    projects: readProjects(environment, checks),
    trustedProxies: environment.read('TRUSTED_PROXIES', integer(0, 10), 0),
    ...readConnections(environment),
    outboundAllow: environment.read(
      'OUTBOUND_ALLOW',
      separatedList(isRange, 'ranges of addresses, such as 10.1.0.0/16'),
      [],
    ),
    metricsAddress: environment.read('METRICS_ADDRESS', optional(listenAddress)),
    logLevel: environment.read('LOG_LEVEL', oneOf(LOG_LEVELS), 'info'),
    production,
  };
  if (config.metricsAddress && config.port !== 0 && config.metricsAddress.port === config.port)
    errors.push('METRICS_ADDRESS must not have the port of PORT: metrics are never public');
  const source = environment.get('PROJECTS_FILE') ? 'PROJECTS_FILE' : 'ISSUER';
  errors.push(
    ...signedFaults(config.projects).map(
      (fault) => `${source === 'ISSUER' ? 'EVENTS_SECRET, REPORTS_SECRET' : source}: ${fault}`,
    ),
  );
  errors.push(...issuerFaults(config.projects, config.publicUrl).map((fault) => `${source}: ${fault}`));
  if (errors.length > 0) return { ok: false, errors };
  // No value is undefined here, because an undefined value has added an error.
  return { ok: true, config: deepFreeze(config as Config) };
}

/** Most connections that the operator may set: the kernel's own limit of open files is lower on most systems. */
const CONNECTIONS = integer(10, 1_000_000);
const DEFAULT_STREAMS = 5000;
/** Connections for requests that are no event streams. */
const DEFAULT_OTHERS = 3000;

function readConnections(
  environment: Environment,
): Partial<Pick<Config, 'maxConnections' | 'maxConnectionsPerAddress' | 'maxStreams'>> {
  const asked = environment.get('MAX_STREAMS') === undefined ? undefined : environment.read('MAX_STREAMS', CONNECTIONS);
  const max = environment.read('MAX_CONNECTIONS', CONNECTIONS, (asked ?? DEFAULT_STREAMS) + DEFAULT_OTHERS);
  const perAddress = environment.read('MAX_CONNECTIONS_PER_ADDRESS', integer(1, 1_000_000), 200);
  if (max === undefined || perAddress === undefined) return {};
  // Where only the connections are set, streams get the same part of them as by default.
  const streams =
    asked ?? Math.min(DEFAULT_STREAMS, Math.floor((max * DEFAULT_STREAMS) / (DEFAULT_STREAMS + DEFAULT_OTHERS)));
  if (streams >= max)
    environment.errors.push(
      'MAX_STREAMS must be smaller than MAX_CONNECTIONS, so that other requests find a connection',
    );
  return { maxConnections: max, maxConnectionsPerAddress: perAddress, maxStreams: streams };
}

function readProjects(environment: Environment, checks: Checks): readonly Project[] {
  const file = environment.get('PROJECTS_FILE');
  return file === undefined ? projectFromVariables(environment, checks) : projectsFromFile(environment, file, checks);
}

/** Reads only the database's URL, for commands that need nothing else. Other settings may be wrong. */
export function readDatabaseUrl(
  variables: Variables,
): { readonly ok: true; readonly url: string } | { readonly ok: false; readonly error: string } {
  const given = createEnvironment(variables, () => '');
  const text = given.get('DATABASE_URL') ?? DEFAULT_DATABASE_URL;
  const [quoted] = given.errors;
  if (quoted !== undefined) return { ok: false, error: quoted };
  const url = databaseUrl.safeParse(text);
  return url.success
    ? { ok: true, url: url.data }
    : { ok: false, error: `DATABASE_URL ${url.error.issues[0]?.message ?? ''}` };
}
