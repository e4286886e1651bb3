// Owns opening a Store from a URL. Not the queries (queries/), nor the settings of a connection (sqlite.ts, postgres.ts).
import { existsSync } from 'node:fs';
import { SECOND } from '../../shared/duration.ts';
import type { Log } from '../ports/log.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { Peers } from '../ports/peers.ts';
import type { Store } from '../ports/store.ts';
import type { Clock } from '../ports/result.ts';
import type { Telemetry } from '../ports/tracing.ts';
import { sqliteFile } from '../config/database-url.ts';
import { transactionsOf, type Database } from './database.ts';
import { observed } from './observed.ts';
import { accountRows } from './queries/accounts.ts';
import { auditLog } from './queries/audit-log.ts';
import { backlogOf } from './queries/backlog.ts';
import { breakerStore } from './queries/breakers.ts';
import { changeMarkers } from './queries/change-markers.ts';
import { newestProofKey } from './queries/changes.ts';
import { deliveryReportStore } from './queries/delivery-reports.ts';
import { tombstoneKeyBeside } from './queries/identities.ts';
import { outboxCare } from './queries/outbox-care.ts';
import { endAllThatWaits } from './queries/restore.ts';
import { sweep } from './queries/purge.ts';
import { isLookup } from './queries/search-lookup.ts';
import { purgeSessions } from './queries/sessions.ts';
import {
  accountReads,
  adminLinkStore,
  adminRequestStore,
  auditChain,
  clientStore,
  outboxStore,
  receiptKeyStore,
  receiverStore,
  sessionStore,
} from './stores.ts';
import { transactionOn } from './transaction.ts';

/** The options for opening a store. */
export interface StoreOptions {
  /** `sqlite:path/to/file.db` or `postgres://user:password@host/database`. */
  readonly url: string;
  /** Queries compare times in rows with this clock, for example to find out whether a message has expired. */
  readonly clock: Clock;
  readonly log: Log;
  /** Most connections to PostgreSQL for requests. Default: 20. */
  readonly connections?: number | undefined;
  /** How long the work of a request is tried again, ms. Default: `PATIENCE` of retry.ts. */
  readonly patience?: number | undefined;
  readonly telemetry?: Telemetry<Metrics> | undefined;
  /** Whether a SQLite file that is marked as a backup is opened too, as a restore does that ends what waited in it. */
  readonly restores?: boolean | undefined;
}

/** Opens the database and updates its schema. Throws an error with a message for the operator when this fails. */
export async function openStore({
  url,
  clock,
  log,
  connections,
  patience,
  telemetry = {},
  restores,
}: StoreOptions): Promise<Store> {
  const database = await openDatabase(url, log, { connections, patience, restores, metrics: telemetry.metrics });
  return storeOn(observed(database, telemetry), clock);
}

/**
 * As `StoreOptions.patience`, for a command, ms: its caller can wait longer than a request, and a busy server often holds the file
 * locked.
 */
const COMMAND_PATIENCE = 30 * SECOND;

/** Opens a database that must exist, for commands that need its rows. Throws like `openStore`, and when the file is missing. */
export async function openExisting(options: StoreOptions): Promise<Store> {
  const file = sqliteFile(options.url);
  if (file !== null && !existsSync(file)) throw new Error(`There is no database ${file}: serve or migrate makes one.`);
  return openStore({ patience: COMMAND_PATIENCE, ...options });
}

/** Updates the schema and closes the database. Returns the names of the applied migrations. */
export async function migrate(url: string, log: Log): Promise<readonly string[]> {
  const database = await openDatabase(url, log);
  await database.close();
  return database.migrated;
}

/** No process tells another one anything. */
const POLLING: Peers = { tell: () => undefined, listen: () => () => undefined };

/** Makes a store on an open database. */
export function storeOn(database: Database, clock: Clock): Store {
  const transactions = transactionsOf(database, clock);
  const { one, read, write } = transactions;
  return {
    read: (work) => read((on) => work(transactionOn(on))),
    write: (work, options) => write((on) => work(transactionOn(on)), options),
    search: (search) => (isLookup(search) ? read((on) => accountRows(on, search)) : database.longSearch(search)),
    changeMarkers: (ids) => read((on) => changeMarkers(on, ids)),
    peers: database.peers ?? POLLING,
    accounts: accountReads(transactions),
    outbox: outboxStore(transactions),
    outboxCare: outboxCare(transactions, database.dialect),
    sessions: sessionStore(transactions),
    adminLinks: adminLinkStore(transactions),
    adminRequests: adminRequestStore(transactions),
    auditChain: auditChain(transactions),
    auditLog: auditLog(transactions),
    breakers: breakerStore(transactions),
    clients: clientStore(transactions),
    deliveryReports: deliveryReportStore(transactions),
    receiptKeys: receiptKeyStore(transactions),
    receivers: receiverStore(transactions),
    sweep: async (now, sweeping) => {
      await write((on) => purgeSessions(on, now), { priority: 'background' });
      await sweep(transactions, now, sweeping);
      await database.tidy();
    },
    endAllThatWaits: (now, ending) => endAllThatWaits(transactions, now, ending),
    backlog: () => one((on) => backlogOf(on)),
    tombstoneKeyBeside: (known) => read((on) => tombstoneKeyBeside(on, known)),
    newestKey: () => read((on) => newestProofKey(on)),
    ready: () => database.ready(),
    close: () => database.close(),
  };
}

/** Loads only the driver of the database that is used. */
async function openDatabase(
  url: string,
  log: Log,
  options: Pick<StoreOptions, 'connections' | 'patience' | 'restores'> & {
    readonly metrics?: Metrics | undefined;
  } = {},
): Promise<Database & { readonly migrated: readonly string[] }> {
  if (/^postgres(?:ql)?:\/\//.test(url)) return (await import('./postgres.ts')).openPostgres(url, log, options);
  const path = sqliteFile(url);
  if (path === null || path === '' || path.startsWith(':') || path.startsWith('file:'))
    throw new Error('The database must be sqlite:path/to/file.db or postgres://user:password@host/database.');
  return (await import('./sqlite.ts')).openSqlite(path, log, options);
}
