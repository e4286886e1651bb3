// Owns how Kysely writes the SQL text of a query for SQLite. Not how a query is run: sqlite-statements.ts.
import { SqliteQueryCompiler } from 'kysely';

/**
 * Writes SQL whose plan does not depend on the values of its parameters. After ANALYZE, SQLite looks at the value of a plain
 * `?` when it plans, and then prepares the statement again for each other value, which takes longer than running it. It does not
 * look through the `+`, which changes no value.
 */
export class StablePlanCompiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '+?';
  }
}
