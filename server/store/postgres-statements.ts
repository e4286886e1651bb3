// Owns on which connections to PostgreSQL statements are prepared under a name, so that each is parsed and planned once. Not
// which texts have a name (prepared.ts), nor how they are sent (postgres-lease.ts).
import type { ClientBase } from 'pg';
import { preparedText } from './prepared.ts';

/**
 * Asks whether the session that answers has this process id. Then the session is ours alone, and keeps the plans of statements for
 * hours, in which a table may grow from nothing: no plan of ours reads a whole table while there is an index. And nothing of ours
 * runs so long that compiling it would pay.
 */
const WHICH_SESSION = `select pg_backend_pid() = $1 as direct,
  case when pg_backend_pid() = $1 then set_config('enable_seqscan', 'off', false) || set_config('jit', 'off', false) end`;

/** A statement with this name is not there, or is there already. */
const WRONG_SESSION = new Set(['26000', '42P05']);

/**
 * A pooler in transaction mode runs each transaction in another session, where nothing that was prepared before is known. Its
 * clients have process ids of its own making. So a connection whose id is that of the session that answers has no pooler between.
 */
export class NamedStatements {
  readonly #direct = new WeakMap<ClientBase, boolean>();
  #off = false;

  /** Call it before anything is asked on a new connection. */
  opened(client: ClientBase): void {
    const { processID } = client as unknown as { readonly processID?: number | null };
    if (typeof processID !== 'number') return;
    // A connection that fails here fails for its transaction too, which tells of it.
    client.query<{ direct: boolean }>({ text: WHICH_SESSION, values: [processID] }, (error: Error | null, result) => {
      if (error === null) this.#direct.set(client, result.rows[0]?.direct === true);
    });
  }

  /** The name under which the connection prepares this text; undefined when it prepares nothing, or not this. */
  nameOf(client: ClientBase, text: string): string | undefined {
    return !this.#off && this.#direct.get(client) === true ? preparedText(text)?.name : undefined;
  }

  /** Call it with the code of each error. From the first on that shows another session, nothing is prepared any more. */
  failed(code: string): void {
    if (WRONG_SESSION.has(code)) this.#off = true;
  }
}
