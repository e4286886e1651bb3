// Owns how Kysely uses SQLite for writing: every transaction is a writer from its start. Not the file: sqlite.ts.
import type { Database as SqliteConnection } from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Kysely,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { FileGuard } from './sqlite-file.ts';

/** The dialect of the connection that writes. `guard` is asked before each transaction and after each commit. */
export function writingDialect(connection: SqliteConnection, guard: FileGuard): Dialect {
  return {
    createDriver: () => new ImmediateDriver(connection, guard),
    createAdapter: () => new TransactionalAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  };
}

/** Kysely begins a deferred transaction, which fails in the middle when another connection writes; this begins a writer. */
class ImmediateDriver extends SqliteDriver {
  readonly #connection: SqliteConnection;
  readonly #guard: FileGuard;

  constructor(connection: SqliteConnection, guard: FileGuard) {
    super({ database: connection });
    this.#connection = connection;
    this.#guard = guard;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    this.#guard.checkBeforeWrite();
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    // A file that was replaced since the transaction began has lost what was just committed.
    this.#guard.checkSame();
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // With a full disk SQLite has rolled back already; a second rollback would hide the reason behind another error.
    if (this.#connection.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite can roll back DDL; Kysely assumes that it cannot. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
