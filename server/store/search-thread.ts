// Owns the thread that searches a SQLite file beside the main thread, by a connection of its own that cannot write. Not when it
// searches: search-worker.ts.
import { workerData } from 'node:worker_threads';
import { Kysely, SqliteDialect } from 'kysely';
import type { AccountRows, Search } from '../ports/search.ts';
import { doJobs } from '../worker/thread.ts';
import { accountRows } from './queries/accounts.ts';
import type { SearchThreadData } from './search-worker.ts';
import { connectSqlite } from './sqlite-connect.ts';
import type { Tables } from './tables.ts';

const { path, walSize } = workerData as SearchThreadData;
const database = await connectSqlite({ path, walSize, readonly: true });
const reader = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });

// A transaction that begins after a commit sees all of it (WAL), so a client finds what it has just written.
doJobs<Search, AccountRows>((search) =>
  reader.transaction().execute((db) => accountRows({ db, dialect: 'sqlite', clock: Date.now }, search)),
);
