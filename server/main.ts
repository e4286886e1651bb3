// Owns the process and the exports of the package: read the configuration, open the database, listen, stop cleanly. Not the
// command line: cli/.
import { MINUTE, SECOND } from '../shared/duration.ts';
import { branded } from './brand/branded.ts';
import { compose, type Composed } from './compose.ts';
import type { Config, ReadConfig } from './config/config.ts';
import { readConfig as readSettings } from './config/read-config.ts';
import { looseFaceLines } from './config/project/loose-faces.ts';
import { faultOfLogoFile } from './brand/logo.ts';
import { keysToServe } from './config/key-file.ts';
import { refuseTestContacts } from './config/test-contacts.ts';
import type { SecretKey } from './config/keys.ts';
import { createSecrets } from './tokens/secrets.ts';
import { refuseLostKey, warnOfForeignKeys } from './config/stored-keys.ts';
import { checkSmsProvider } from './deliver/channels/sms/check-provider.ts';
import type { DeliveryContext } from './deliver/run/courier-here.ts';
import { createCourierInThread } from './deliver/run/courier-in-thread.ts';
import { createNoCourier } from './deliver/run/no-courier.ts';
import { wakeByPeers } from './deliver/run/wake-by-peers.ts';
import { checkMessages } from './deliver/message/words/check.ts';
import type { DeliverOptions, Delivering } from './delivery.ts';
import { warnOfFewFiles } from './http/open-files.ts';
import { listen } from './http/serve.ts';
import { createLog } from './log.ts';
import { readVersion, readWidget } from './package-files.ts';
import type { Courier } from './ports/delivery.ts';
import type { Log } from './ports/log.ts';
import type { Metrics } from './ports/metrics.ts';
import type { Peers } from './ports/peers.ts';
import type { Clock } from './ports/result.ts';
import { startWaitFinisher } from './service/wait-finisher.ts';
import { openStore } from './store/open.ts';
import { openTelemetry } from './telemetry/telemetry.ts';
import { bounded } from './worker/bounded.ts';

export type { DeliverOptions, Delivering };
export { erase, type Erased, type EraseOptions, type EraseTarget } from './erase.ts';
export type { Clock, Config, Log, ReadConfig };

/**
 * Longest time that a stop waits for open requests and for messages, both at once, ms. Unsent messages go back to the outbox.
 * With the rest a stop takes at most 8 s, because many supervisors end a process after 10.
 */
const STOP_WITHIN = 5 * SECOND;
/** How long the rest of a stop may take, ms: to give messages back, to seal the last audit events, to close the database. */
const RELEASE_WITHIN = SECOND;
const SEAL_WITHIN = SECOND;
const CLOSE_WITHIN = 0.5 * SECOND;
/**
 * Interval at which this process looks for moves by other processes, for all its event streams together, ms. Other processes
 * may share PostgreSQL, seldom a SQLite file.
 */
const POLL_EVERY = { postgres: 2 * SECOND, sqlite: 15 * SECOND };
/** Interval between two removals of expired rows, ms. */
const SWEEP_EVERY = 10 * MINUTE;

/** A server that listens. */
export interface Running {
  /** The address that the server listens at. Users may reach the server by another address. */
  readonly url: string;
  /** Lets open requests and messages finish, then closes everything. */
  stop(): Promise<void>;
}

/** For tests, and for a site that writes logs in its own way. */
export interface StartOptions {
  /** Default: one JSON object a line, to stdout. */
  readonly log?: Log;
  /** With a clock of its own, a server sends its messages in the main thread, because a thread cannot share a clock. */
  readonly clock?: Clock;
  /** False: messages are stored, and other processes send them (`deliver`). Default: true. */
  readonly deliver?: boolean;
}

/**
 * Starts a server. Throws an error with one clear sentence when the database cannot be opened, the port is taken, or a project has test
 * contacts in production.
 */
export async function start(given: Config, options: StartOptions = {}): Promise<Running> {
  const clock = options.clock ?? Date.now;
  const log = options.log ?? createLog(given.logLevel, (line) => process.stdout.write(line), clock);
  refuseTestContacts(given, process.env['NODE_ENV']);
  const config = await branded(given, log);
  const { composed, metrics, stopSending, close } = await open(config, log, options);
  try {
    const { port, host, maxConnections, maxConnectionsPerAddress, trustedProxies } = config;
    const server = await listen(composed.app, {
      port,
      host,
      log,
      behindProxies: trustedProxies > 0,
      // With proxies in front, all connections come from the addresses of the proxies.
      connections: { max: maxConnections, perAddress: trustedProxies > 0 ? null : maxConnectionsPerAddress },
    });
    metrics?.gauge('connections_open', () => server.connections);
    warnOfFewFiles(maxConnections, log);
    for (const hint of looseFaceLines(config.projects)) log.warn('faces-demand-less', { hint });
    log.info('listening', { url: server.url, publicUrl: config.publicUrl, version: readVersion() });
    // Starting the thread that sends takes time from the start of the server, which can answer without it.
    composed.courier.start();
    return {
      url: server.url,
      async stop() {
        await Promise.all([server.stop(STOP_WITHIN), stopSending(STOP_WITHIN)]);
        await close();
        log.info('stopped');
      },
    };
  } catch (error) {
    await stopSending(0);
    await close();
    throw error;
  }
}

interface Opened {
  readonly composed: Composed<Courier>;
  readonly metrics: Metrics | undefined;
  /** Sends no more messages; those under way get `within` ms. */
  stopSending(within: number): Promise<void>;
  /** Stops the other jobs and closes the database. */
  close(): Promise<void>;
}

/** Opens the database, and starts the background jobs: send messages, seal audit events, remove expired rows. */
async function open(config: Config, log: Log, options: StartOptions): Promise<Opened> {
  const clock = options.clock ?? Date.now;
  const version = readVersion();
  const telemetry = await openTelemetry(config, { version, log, clock });
  const connections = config.databaseConnections;
  const store = await openStore({ url: config.databaseUrl, clock, log, connections, telemetry });
  const keys = keysToServe(config, log);
  try {
    await refuseLostKey(store, keys, config);
    await warnOfForeignKeys(store, keys, { config, log });
    await store.receiptKeys.keep(createSecrets(keys).receiptKeys, clock());
    await telemetry.serve(store);
  } catch (error) {
    await store.close();
    throw error;
  }
  log.info('database-keys', { newest: keys[0]?.id ?? null, madeWith: await store.newestKey() });
  const composed = compose({
    projects: config.projects,
    publicUrl: config.publicUrl,
    store,
    keys,
    clock,
    log,
    wakes: true,
    telemetry,
    courier: await courierOf(config, keys, { ...options, peers: store.peers, metrics: telemetry.metrics, version }),
    pollEvery: config.databaseUrl.startsWith('postgres') ? POLL_EVERY.postgres : POLL_EVERY.sqlite,
    outboundAllow: config.outboundAllow,
    app: {
      widget: { version, files: readWidget() },
      version,
      trustedProxies: config.trustedProxies,
      maxStreams: config.maxStreams,
    },
  });
  const { courier, sealer, sweep, finishWaits } = composed;
  const unlisten = options.deliver === false ? () => undefined : wakeByPeers(store.peers, courier);
  sealer.start();
  const sweeper = setInterval(() => void sweep().catch(() => log.warn('sweep-failed')), SWEEP_EVERY).unref();
  const finisher = startWaitFinisher(finishWaits, log);
  const verifier = startVerifier(composed.verifyStreams, log);
  return {
    composed,
    metrics: telemetry.metrics,
    stopSending: (within) => bounded(log, 'messages', within + RELEASE_WITHIN, courier.stop(within)),
    async close() {
      clearInterval(sweeper);
      clearInterval(verifier);
      unlisten();
      await telemetry.close();
      await Promise.all([
        bounded(log, 'waits', CLOSE_WITHIN, finisher.stop()),
        bounded(log, 'providers', CLOSE_WITHIN, courier.close()),
      ]);
      await bounded(log, 'audit', SEAL_WITHIN, sealer.stop(SEAL_WITHIN));
      await bounded(log, 'database', CLOSE_WITHIN, store.close());
    },
  };
}

/** Verifies streams of security events now and from time to time. */
function startVerifier(verify: () => Promise<void>, log: Log): NodeJS.Timeout {
  const now = (): void => void verify().catch(() => log.warn('streams-not-verified'));
  now();
  return setInterval(now, SWEEP_EVERY).unref();
}

/** Says where this server's courier runs. The code that sends is loaded only where it runs. */
async function courierOf(
  { projects, publicUrl, outboundAllow, logLevel }: Config,
  keys: readonly SecretKey[],
  options: StartOptions & { readonly peers: Peers; readonly metrics: Metrics | undefined; readonly version: string },
): Promise<(context: DeliveryContext) => Courier> {
  if (options.deliver === false) return () => createNoCourier(() => options.peers.tell({ outbox: true }));
  if (options.clock !== undefined) {
    const { createCourierHere } = await import('./deliver/run/courier-here.ts');
    return (context) => createCourierHere(context, { jitter: Math.random, outboundAllow });
  }
  // A log of the caller's own chooses its lines by itself.
  const level = options.log ? 'debug' : logLevel;
  const settings = { projects, publicUrl, keys, outboundAllow, logLevel: level, version: options.version } as const;
  const { metrics } = options;
  return ({ outbox, log, changeSignal }) => createCourierInThread({ settings, outbox, log, changeSignal, metrics });
}

/** Sends the messages that servers of the same database have stored. Throws as `start` does, and when there are no keys. */
export async function deliver(config: Config, options: DeliverOptions = {}): Promise<Delivering> {
  refuseTestContacts(config, process.env['NODE_ENV']);
  // A server does not load the code that sends.
  return (await import('./delivery.ts')).deliver(config, options);
}

/** Returns the configuration with its messages, or all errors at once. `files` reads the file at a path as text. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  files: (path: string) => string,
): ReadConfig {
  return readSettings(env, files, {
    messages: checkMessages,
    smsProvider: checkSmsProvider,
    logoFile: faultOfLogoFile,
  });
}
