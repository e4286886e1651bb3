// Owns Kysely on an SQLite connection for the time of one transaction. Not when the transaction begins and ends: group-commit.ts,
// sqlite-readers.ts.
import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  type Dialect,
  DummyDriver,
  Kysely,
  type QueryResult,
} from 'kysely';
import { SqliteAdapter, SqliteIntrospector } from 'kysely';
import { StablePlanCompiler } from './sqlite-compiler.ts';
import type { Tables } from './tables.ts';
import type { TimeSlice } from './time-slice.ts';

/** What one transaction may use. */
export interface Lease {
  readonly db: Kysely<Tables>;
  /** Every query fails from now on. */
  end(): void;
}

const compiler = new StablePlanCompiler();
const adapter = new SqliteAdapter();
/** Nothing calls its driver: the queries go to the connection of the lease, and its owner begins and ends the transaction. */
const dialect: Dialect = {
  createDriver: () => new DummyDriver(),
  createAdapter: () => adapter,
  createQueryCompiler: () => compiler,
  createIntrospector: (db) => new SqliteIntrospector(db),
};
const config = { dialect };
const driver = new DummyDriver();

/** Passes a query on and its answer back. Kysely's own awaits five times more, for plugins and cancelled queries, which we have not. */
class DirectExecutor extends DefaultQueryExecutor {
  override executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.provideConnection((on) => on.executeQuery<R>(query));
  }
}

/** Lends `queries` to some work. `isOpen`: whether the transaction of the work is still open. */
export function lease(isOpen: () => boolean, queries: DatabaseConnection, slice: TimeSlice): Lease {
  let hasEnded = false;
  let pause: Promise<void> | null = null;
  const use = <T>(query: (on: DatabaseConnection) => Promise<T>): Promise<T> => {
    // After some errors SQLite rolls back by itself. A further query would then be a transaction of its own.
    if (hasEnded || !isOpen()) throw new Error('the transaction of this query has ended');
    return query(queries);
  };
  const executor = new DirectExecutor(compiler, adapter, {
    provideConnection: <T>(query: (on: DatabaseConnection) => Promise<T>): Promise<T> => {
      if (pause === null && !slice.isOver()) return use(query);
      pause ??= slice.yield().finally(() => (pause = null));
      // Queries that come meanwhile wait too, so that all run in the order in which they came.
      return pause.then(() => use(query));
    },
  });
  return {
    db: new Kysely<Tables>({ config, dialect, driver, executor }),
    end: () => void (hasEnded = true),
  };
}
