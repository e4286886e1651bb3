// Owns how several statements leave on a connection to PostgreSQL with one Sync at their end, and are answered together. Not which
// statements: postgres-lease.ts.
import pg from 'pg';
import type { Connection, QueryConfig, QueryResult } from 'pg';

interface DriverConnection {
  execute(portal: { readonly portal: string }): void;
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
}

/** What the driver's own query does, which its types leave out. */
interface DriverQuery {
  submit(connection: unknown): Error | null;
  prepare(connection: unknown): void;
  hasBeenParsed(connection: unknown): boolean;
  handleRowDescription(message: object): void;
  handleDataRow(message: object): void;
  handleCommandComplete(message: object, connection: object): void;
}

const driver = pg.Query.prototype as unknown as DriverQuery;

/** A statement before the last one. The driver sends it as its own query, but for the Sync. */
class Part {
  readonly text: string;
  readonly values: unknown[] | undefined;
  readonly name: string | undefined;
  readonly portal = '';
  /** Why a value could not be sent. The driver then has sent a Sync. */
  unsent: Error | null = null;
  readonly prepare = driver.prepare;
  readonly hasBeenParsed = driver.hasBeenParsed;

  constructor({ text, values, name }: QueryConfig) {
    this.text = text;
    this.values = values;
    this.name = name;
  }

  _getRows(connection: DriverConnection): void {
    connection.execute(this);
  }

  handleError(error: Error): void {
    this.unsent = error;
  }
}

/**
 * Statements of which the caller reads the answer of the last one. After an error the server skips those that follow, so a COMMIT
 * at the end is not run. The driver alone would send a Sync after each statement, and the server would answer each by itself.
 */
export class Batch extends pg.Query {
  /** For those who count what is sent. */
  readonly statements: readonly QueryConfig[];
  readonly #parts: readonly Part[];
  readonly #last: Pick<QueryConfig, 'name' | 'text'>;
  readonly #done: (error: Error | null, result?: QueryResult) => void;
  /** How many parts were answered. */
  #at = 0;
  #unsent: Error | null = null;

  constructor(
    parts: readonly QueryConfig[],
    last: QueryConfig,
    done: (error: Error | null, result?: QueryResult) => void,
  ) {
    super({ ...last, queryMode: 'extended' } as QueryConfig, (error, result) =>
      done(this.#unsent ?? error ?? null, result as unknown as QueryResult),
    );
    this.statements = [...parts, last];
    this.#parts = parts.map((one) => new Part(one));
    this.#last = { name: last.name, text: last.text } as Pick<QueryConfig, 'name' | 'text'>;
    this.#done = done;
    this.submit = (connection) => this.#send(connection);
  }

  handleRowDescription(message: object): void {
    if (this.#isLast()) driver.handleRowDescription.call(this, message);
  }

  handleDataRow(message: object): void {
    if (this.#isLast()) driver.handleDataRow.call(this, message);
  }

  handleCommandComplete(message: object, connection: object): void {
    if (this.#isLast()) return driver.handleCommandComplete.call(this, message, connection);
    this.#at += 1;
    this.#show();
  }

  handleError(error: Error, { parsedStatements, submittedNamedStatements }: DriverConnection): void {
    // Of the statements that the server has skipped, none was prepared.
    for (const { name } of [...this.#parts.slice(this.#at), this.#last])
      if (name !== undefined && parsedStatements[name] === undefined) delete submittedNamedStatements[name];
    this.#done(error);
  }

  #isLast(): boolean {
    return this.#at === this.#parts.length;
  }

  /** The driver notes under this name and text what the server has prepared. */
  #show(): void {
    const { name, text } = this.#parts[this.#at] ?? this.#last;
    Object.assign(this, { name, text });
  }

  #send(connection: Connection): null {
    for (const part of this.#parts) {
      part.prepare(connection);
      this.#unsent = part.unsent;
      if (part.unsent !== null) break;
    }
    if (this.#unsent === null) {
      this.#unsent = driver.submit.call(this, connection);
      if (this.#unsent !== null) (connection as unknown as { sync(): void }).sync();
    }
    this.#show();
    return null;
  }
}
