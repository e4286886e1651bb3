// The process: reads the configuration, opens, listens, stops cleanly. The only reader of the environment, with cli.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from './compose.ts';
import { readConfig as readSettings, type Config, type ReadConfig } from './config/config.ts';
import { checkSmsProvider } from './deliver/channels/sms/check-provider.ts';
import { checkMessages } from './deliver/message/words/check.ts';
import { listen } from './http/serve.ts';
import { keysToServe, whereKeyWas } from './config/key-file.ts';
import type { SecretKey } from './config/keys.ts';
import { createLog } from './log.ts';
import type { Log } from './ports/log.ts';
import type { Store } from './ports/store.ts';
import type { Clock } from './ports/result.ts';
import { openStore } from './store/open.ts';

export type { Config, ReadConfig };

/** How long a stop waits for requests and messages under way together, ms; what is left of the outbox is given back. */
const STOP_WITHIN = 10_000;
/** How often another process's news are looked for, ms: several may share a PostgreSQL, seldom a SQLite file. */
const POLL_EVERY = { postgres: 2_000, sqlite: 15_000 };
/** How often what is over is taken away, ms. */
const SWEEP_EVERY = 10 * 60_000;

export interface Running {
  /** Where it listens; the world may know it by another name. */
  readonly url: string;
  /** Lets what is under way finish, then closes everything. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly log?: Log;
  readonly clock?: Clock;
}

/** Starts a server. Throws an error with one clear sentence when the database cannot be opened or the port is taken. */
export async function start(config: Config, options: StartOptions = {}): Promise<Running> {
  const clock = options.clock ?? Date.now;
  const log = options.log ?? createLog(config.logLevel, (line) => process.stdout.write(line), clock);
  const { publicUrl } = config;
  const store = await openStore({ url: config.databaseUrl, clock, log });
  const keys = keysToServe(config, log);
  await refuseLostKey(store, keys, config);
  const { app, courier, channels, sealer, sweep } = assemble({
    projects: config.projects,
    publicUrl,
    store,
    keys,
    clock,
    log,
    jitter: Math.random,
    wakes: true,
    outboundAllow: config.outboundAllow,
    app: {
      widget: { version: VERSION, files: readWidget() },
      version: VERSION,
      trustedProxies: config.trustedProxies,
      pollEvery: config.databaseUrl.startsWith('postgres') ? POLL_EVERY.postgres : POLL_EVERY.sqlite,
    },
  });
  courier.start();
  sealer.start();
  const sweeper = setInterval(() => void sweep().catch(() => log.warn('sweep-failed')), SWEEP_EVERY);
  sweeper.unref();

  const close = async (within: number): Promise<void> => {
    clearInterval(sweeper);
    const until = performance.now() + within;
    await courier.stop(within);
    await channels.close();
    // The last rows too, for a stop may be long; a moment there is always.
    await sealer.stop(Math.max(1000, until - performance.now()));
    await store.close();
  };
  try {
    const server = await listen(app, { port: config.port, host: config.host, log });
    log.info('listening', { url: server.url, publicUrl, version: VERSION });
    return {
      url: server.url,
      async stop() {
        const until = performance.now() + STOP_WITHIN;
        await server.stop(STOP_WITHIN);
        await close(Math.max(0, until - performance.now()));
        log.info('stopped');
      },
    };
  } catch (error) {
    await close(0);
    throw error;
  }
}

/** Reads the configuration, messages included, or says all that is wrong with it at once. `files` reads one as text. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  files: (path: string) => string,
): ReadConfig {
  return readSettings(env, files, { messages: checkMessages, smsProvider: checkSmsProvider });
}

const here = dirname(fileURLToPath(import.meta.url));

/** Of the package beside this file, or one folder up once built. */
const VERSION: string = (() => {
  const file = [join(here, 'package.json'), join(here, '../package.json')].find((path) => existsSync(path));
  const version: unknown = file ? (JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown }).version : undefined;
  return typeof version === 'string' ? version : '0.0.0';
})();

/** The widget's single files, which the server's package carries; beside sources, those just built. */
function readWidget(): ReadonlyMap<string, string> {
  const folder = [join(here, 'widget'), join(here, '../widget/dist/cdn')].find((path) =>
    existsSync(join(path, 'contact-change.js')),
  );
  const names = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.js'));
  return new Map(names.map((name) => [name, readFileSync(join(folder ?? '', name), 'utf8')]));
}

/** Without the key that its tombstone was made with, nobody would know an erased account again, and it would be made anew. */
async function refuseLostKey(store: Store, keys: readonly SecretKey[], config: Config): Promise<void> {
  const lost = await store.tombstoneKeyBeside(keys.map((key) => key.id));
  if (lost === null) return;
  await store.close();
  throw new Error(
    `Accounts were erased under the secret key ${lost}, which is not among the keys, and who was erased could come back as somebody new. ` +
      `Put that key back, as the last one of SECRET_KEYS or SECRET_KEYS_FILE.${whereKeyWas(lost, config)}`,
  );
}
