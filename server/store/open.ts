// Owns turning a URL into a Store. Not the queries, nor what a connection needs.
import { existsSync } from 'node:fs';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import type { Tx } from '../ports/transaction.ts';
import { addresses } from './queries/addresses.ts';
import { audit } from './queries/audit.ts';
import { changes, newestKey } from './queries/changes.ts';
import { contacts } from './queries/contacts.ts';
import { clients } from './queries/clients.ts';
import type { Database, Queries } from './database.ts';
import { erasure, tombstoneKeyBeside } from './queries/erase.ts';
import { idempotency } from './queries/idempotency.ts';
import { counters } from './queries/counters.ts';
import { merges } from './queries/merges.ts';
import { messages } from './queries/messages.ts';
import { outbox } from './queries/outbox.ts';
import { profiles } from './queries/profiles.ts';
import { sweep } from './queries/purge.ts';
import { record } from './queries/audit-chain.ts';
import { search } from './queries/search.ts';
import { sessions } from './queries/sessions.ts';
import { undos } from './queries/undos.ts';
import { sqliteFile } from '../config/database-url.ts';
import type { Clock } from '../ports/result.ts';
import { users } from './queries/users.ts';

export interface StoreOptions {
  /** `sqlite:path/to/file.db` or `postgres://user:password@host/database`. */
  readonly url: string;
  /** For what the rows do not say themselves: whether a message that still waits is over. */
  readonly clock: Clock;
  readonly log: Log;
}

/** Opens the database and brings its schema up to date. Throws, in words for an operator, when it cannot be used. */
export async function openStore({ url, clock, log }: StoreOptions): Promise<Store> {
  return storeOn(await openDatabase(url, log), clock);
}

/** Opens the database of commands that have nothing to do in an empty one. Throws as `openStore` does, and when there is none. */
export async function openExisting(options: StoreOptions): Promise<Store> {
  const file = sqliteFile(options.url);
  if (file !== null && !existsSync(file)) throw new Error(`There is no database ${file}: serve or migrate makes one.`);
  return openStore(options);
}

/** Brings the schema up to date and closes again. Answers the names of what was applied. */
export async function migrate(url: string, log: Log): Promise<readonly string[]> {
  const database = await openDatabase(url, log);
  await database.close();
  return database.migrated;
}

/** A store on a database that is open already. */
export function storeOn(database: Database, clock: Clock): Store {
  const queries = (db: Queries['db']): Queries => ({ db, dialect: database.dialect, clock });
  const transaction = (db: Queries['db']): Tx => {
    const on = queries(db);
    return {
      users: { ...users(on), ...merges(on), ...erasure(on), ...search(on) },
      addresses: addresses(on),
      contacts: contacts(on),
      profiles: profiles(on),
      changes: changes(on),
      undos: undos(on),
      outbox: messages(on),
      audit: audit(on),
      counters: counters(on),
      idempotency: idempotency(on),
    };
  };
  return {
    read: (work) => database.read((db) => work(transaction(db))),
    write: (work) => database.write((db) => work(transaction(db))),
    outbox: outbox(database, queries),
    sessions: sessions(database, queries),
    auditChain: record(database),
    clients: clients(database, queries),
    sweep: async (now, sweeping) => {
      await sessions(database, queries).purge(now);
      await sweep(database, queries, now, sweeping);
      await database.tidy();
    },
    tombstoneKeyBeside: (known) => database.read((db) => tombstoneKeyBeside(db, known)),
    newestKey: () => database.read((db) => newestKey(db)),
    ready: () => database.ready(),
    close: () => database.close(),
  };
}

/** Each driver is loaded only when its database is used. */
async function openDatabase(url: string, log: Log): Promise<Database & { readonly migrated: readonly string[] }> {
  if (/^postgres(?:ql)?:\/\//.test(url)) return (await import('./postgres.ts')).openPostgres(url, log);
  const path = sqliteFile(url);
  if (path === null || path === '' || path.startsWith(':') || path.startsWith('file:'))
    throw new Error('The database must be sqlite:path/to/file.db or postgres://user:password@host/database.');
  return (await import('./sqlite.ts')).openSqlite(path, log);
}
