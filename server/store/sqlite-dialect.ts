// Owns how Kysely migrates SQLite: every transaction is a writer from its start. Not the other writes: group-commit.ts.
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

/** The dialect of the connection that migrates. */
export function migratingDialect(connection: SqliteConnection): Dialect {
  return {
    createDriver: () => new ImmediateDriver(connection),
    createAdapter: () => new TransactionalAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  };
}

/** Kysely begins a deferred transaction, which fails in the middle when another connection writes; this begins a writer. */
class ImmediateDriver extends SqliteDriver {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    super({ database: connection });
    this.#connection = connection;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
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
