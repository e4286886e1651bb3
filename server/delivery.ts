// Owns a process that only delivers: open the database, send messages, stop cleanly. Not a server that delivers beside its
// requests (main.ts), nor the command line: cli/deliver.ts.
import { MINUTE, SECOND } from '../shared/duration.ts';
import { branded } from './brand/branded.ts';
import type { Config } from './config/config.ts';
import { keysOfServer } from './config/key-file.ts';
import { refuseLostKey, warnOfForeignKeys } from './config/stored-keys.ts';
import { createCourierHere } from './deliver/run/courier-here.ts';
import { wakeByPeers } from './deliver/run/wake-by-peers.ts';
import { createLog } from './log.ts';
import { readVersion } from './package-files.ts';
import type { Log } from './ports/log.ts';
import type { Clock } from './ports/result.ts';
import { openStore } from './store/open.ts';
import { openTelemetry } from './telemetry/telemetry.ts';
import { createSecrets } from './tokens/secrets.ts';
import { bounded } from './worker/bounded.ts';

/** Longest times of a stop, ms: messages that are being sent, giving back the others, and closing the rest, twice. Together 7 s. */
const STOP_WITHIN = 5 * SECOND;
const RELEASE_WITHIN = SECOND;
const CLOSE_WITHIN = 0.5 * SECOND;
/** Interval between two lines that tell how many messages went out, ms. */
const TELL_EVERY = MINUTE;

/** A process that delivers. */
export interface Delivering {
  /** Lets messages that are being sent finish, gives the others back, and closes the database. */
  stop(): Promise<void>;
}

/** How to deliver. */
export interface DeliverOptions {
  /** Default: one JSON object a line, to stdout. */
  readonly log?: Log;
  readonly clock?: Clock;
}

/**
 * Sends the messages that servers with the same database and the same configuration have stored. As many processes as needed
 * may do so at once. Throws an error with one clear sentence when the database cannot be opened, or its keys are missing.
 */
export async function deliver(given: Config, options: DeliverOptions = {}): Promise<Delivering> {
  const clock = options.clock ?? Date.now;
  const log = options.log ?? createLog(given.logLevel, (line) => process.stdout.write(line), clock);
  const config = await branded(given, log);
  // A key that this process made would be unknown to the server.
  const keys = keysOfServer(config, log);
  const telemetry = await openTelemetry(config, { version: readVersion(), log, clock });
  const connections = config.databaseConnections;
  const store = await openStore({ url: config.databaseUrl, clock, log, connections, telemetry });
  try {
    await refuseLostKey(store, keys, config);
    await warnOfForeignKeys(store, keys, { config, log });
    await store.receiptKeys.keep(createSecrets(keys).receiptKeys, clock());
    await telemetry.serve(store);
  } catch (error) {
    await store.close();
    throw error;
  }
  const counts = countOutcomes(log);
  const courier = createCourierHere(
    {
      outbox: store.outbox,
      secrets: createSecrets(keys),
      clock,
      log: counts.log,
      changeSignal: { ring: (change) => store.peers.tell({ changes: [change] }) },
      projects: config.projects,
      publicUrl: config.publicUrl,
      telemetry,
    },
    { jitter: Math.random, outboundAllow: config.outboundAllow },
  );
  courier.start();
  const unlisten = wakeByPeers(store.peers, courier);
  log.info('delivering', { version: readVersion(), publicUrl: config.publicUrl });
  const telling = setInterval(() => log.info('delivered', counts.take()), TELL_EVERY);
  return {
    async stop() {
      clearInterval(telling);
      unlisten();
      await bounded(log, 'messages', STOP_WITHIN + RELEASE_WITHIN, courier.stop(STOP_WITHIN));
      await bounded(log, 'providers', CLOSE_WITHIN, courier.close());
      await telemetry.close();
      await bounded(log, 'database', CLOSE_WITHIN, store.close());
      log.info('stopped');
    },
  };
}

type Outcomes = Record<'sent' | 'retry' | 'dead', number>;

/** Counts the outcomes that pass through a log. `take` returns them, and begins again at 0. */
function countOutcomes(log: Log): { readonly log: Log; take(): Outcomes } {
  const none: Outcomes = { sent: 0, retry: 0, dead: 0 };
  let counts = { ...none };
  const counting =
    (level: 'info' | 'warn'): Log['info'] =>
    (event, data) => {
      const outcome = /^message-(sent|retry|dead)$/.exec(event)?.[1] as keyof Outcomes | undefined;
      if (outcome !== undefined) counts[outcome] += 1;
      log[level](event, data);
    };
  return {
    log: { ...log, info: counting('info'), warn: counting('warn') },
    take() {
      const taken = counts;
      counts = { ...none };
      return taken;
    },
  };
}
