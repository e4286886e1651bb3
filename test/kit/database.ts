// Owns fresh stores on real databases for tests. Not the server that PostgreSQL runs in: postgres.ts.
import { randomBytes } from 'node:crypto';
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe } from 'node:test';
import { Client } from 'pg';
import type { Log } from '../../server/ports/log.ts';
import type { Store } from '../../server/ports/store.ts';
import { migrate, openStore } from '../../server/store/open.ts';
import { runPostgres } from './postgres.ts';
import type { Clock } from '../../server/ports/result.ts';
import type { RunningPostgres } from './postgres.ts';

export type { RunningPostgres } from './postgres.ts';

export type DatabaseKind = 'sqlite' | 'postgres';
/** Those that tests of the store and of races run on: both, or only the ones in TEST_DATABASES (`sqlite`). */
export const DATABASES: readonly DatabaseKind[] = chooseDatabases(process.env['TEST_DATABASES']);
/** Those that tests above the store run on: SQLite, and all of DATABASES with LONG=1. */
export const THOROUGH: readonly DatabaseKind[] = process.env['LONG'] ? DATABASES : ['sqlite'];

function chooseDatabases(names: string | undefined): readonly DatabaseKind[] {
  const all: readonly DatabaseKind[] = ['sqlite', 'postgres'];
  if (names === undefined || names === '') return all;
  const unknown = names.split(',').find((name) => !all.some((kind) => kind === name));
  if (unknown !== undefined) throw new Error(`TEST_DATABASES knows ${all.join(' and ')}, not "${unknown}"`);
  return all.filter((kind) => names.split(',').includes(kind));
}

export interface TestStore {
  readonly store: Store;
  readonly url: string;
  /** The files of an SQLite database, to grep; empty for PostgreSQL. */
  readonly files: readonly string[];
  /** Closes the store and removes its database. */
  close(): Promise<void>;
}

export interface TestDatabase {
  readonly url: string;
  readonly files: readonly string[];
  remove(): Promise<void>;
}

const nothing = (): void => undefined;
export const silent: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** On a server of our own: a database with the schema in it, of which a copy costs a tenth of a migration. */
const READY = 'cc_ready';

/** A throw-away server, whose `url` may stand as TEST_DATABASE_URL for many test processes. */
export async function startPostgres(): Promise<RunningPostgres> {
  const server = await runPostgres();
  await administer(server.url, `create database ${READY}`);
  await migrate(within(server.url, READY), silent);
  return server;
}

/** A file with the schema in it: a copy costs a tenth of the migrations. One for all test processes (run.ts), or our own. */
let made: Promise<string> | undefined;
function template(): Promise<string> {
  const given = process.env['TEST_SQLITE'];
  made ??= given === undefined ? makeTemplate() : Promise.resolve(given);
  return made;
}

/** Answers the file; it goes with the process. */
export async function makeTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'contact-change-template-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'ready.db');
  await migrate(`sqlite:${file}`, silent);
  return file;
}

/** A database of its own: `ready` with the schema in it, as far as that saves time; else empty. */
export async function freshDatabase(kind: DatabaseKind, ready = false): Promise<TestDatabase> {
  switch (kind) {
    case 'sqlite': {
      const folder = mkdtempSync(join(tmpdir(), 'contact-change-'));
      chmodSync(folder, 0o755); // so that the files' own mode is what counts
      const file = join(folder, 'test.db');
      if (ready) copyFileSync(await template(), file);
      // As the store makes one itself.
      if (ready) chmodSync(file, 0o600);
      return {
        url: `sqlite:${file}`,
        files: [file, `${file}-wal`, `${file}-shm`],
        remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
      };
    }
    case 'postgres': {
      const server = await serverUrl();
      const name = `cc_test_${randomBytes(8).toString('hex')}`;
      const [copied] = ready ? await administer(server, `select 1 from pg_database where datname = '${READY}'`) : [];
      await administer(server, `create database ${name} template ${copied ? READY : 'template0'}`);
      return {
        url: within(server, name),
        files: [],
        remove: async () => void (await administer(server, `drop database ${name} with (force)`)),
      };
    }
  }
}

export async function openTestStore(kind: DatabaseKind, clock: Clock, log: Log = silent): Promise<TestStore> {
  const { url, files, remove } = await freshDatabase(kind, true);
  const store = await openStore({ url, clock, log });
  return {
    store,
    url,
    files,
    close: async () => {
      await store.close();
      await remove();
    },
  };
}

/** What one test may ask for; all of it is gone when the test is over. */
export interface Stores {
  readonly kind: DatabaseKind;
  /** A store on a database of its own. */
  open(clock?: Clock, log?: Log): Promise<TestStore>;
  /** One more store on the same database, as another process would have it. */
  again(of: { readonly url: string }, clock?: Clock, log?: Log): Promise<Store>;
  /** A database without a schema. */
  fresh(): Promise<TestDatabase>;
}

/** Runs one suite on each of DATABASES. */
export function eachDatabase(name: string, suite: (stores: Stores) => void): void {
  for (const kind of DATABASES)
    describe(`${name}, on ${kind}`, () => {
      const ends: (() => Promise<void>)[] = [];
      afterEach(async () => {
        for (const end of ends.splice(0).reverse()) await end();
      });
      suite({
        kind,
        open: async (clock = () => 0, log = silent) => {
          const opened = await openTestStore(kind, clock, log);
          ends.push(opened.close);
          return opened;
        },
        again: async ({ url }, clock = () => 0, log = silent) => {
          const store = await openStore({ url, clock, log });
          ends.push(() => store.close());
          return store;
        },
        fresh: async () => {
          const database = await freshDatabase(kind);
          ends.push(() => database.remove());
          return database;
        },
      });
    });
}

let own: Promise<string> | undefined;

/** TEST_DATABASE_URL, else one server for this process. */
function serverUrl(): Promise<string> {
  own ??= process.env.TEST_DATABASE_URL
    ? Promise.resolve(process.env.TEST_DATABASE_URL)
    : startPostgres().then(({ url }) => url);
  return own;
}

/** Runs one statement beside any store; also for tests that look at PostgreSQL from aside. */
export async function administer(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** The URL of another database of the same server. */
export function within(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
