// Owns on which connections to PostgreSQL statements are prepared under a name, so that each is parsed and planned once. Not
// which texts have a name (prepared.ts), nor how they are sent (postgres-lease.ts).
import type { ClientBase } from 'pg';
import { preparedText } from './prepared.ts';

/** Asks for the process id of the session that answers. */
export const WHICH_SESSION = 'select pg_backend_pid() as pid';

/** A statement with this name is not there, or is there already. */
const WRONG_SESSION = new Set(['26000', '42P05']);

/**
 * A pooler in transaction mode runs each transaction in another session, where nothing that was prepared before is known. Its
 * clients have process ids of its own making. So a connection whose id is that of the session that answers has no pooler between.
 */
export class NamedStatements {
  readonly #direct = new WeakMap<ClientBase, boolean>();
  #off = false;

  /** Whether `WHICH_SESSION` must still be asked on this connection. */
  isUnknown(client: ClientBase): boolean {
    return !this.#direct.has(client);
  }

  /** `session`: the process id that answered. */
  learn(client: ClientBase, session: unknown): void {
    const { processID } = client as unknown as { readonly processID?: number | null };
    this.#direct.set(client, typeof session === 'number' && session === processID);
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
