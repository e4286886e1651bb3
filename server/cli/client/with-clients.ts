// Owns the functions that several client commands use: how the store of clients is opened, the audit event of a change, two
// refusals. Not the lines that the commands print: secret-lines.ts.
import { NO_REQUEST, type AuditFact } from '../../audit/entry.ts';
import type { AuditEntry } from '../../ports/audit.ts';
import type { Client } from '../../ports/clients.ts';
import type { Store } from '../../ports/store.ts';
import { clientEntries } from '../../service/admin/client-entries.ts';
import { openExisting } from '../../store/open.ts';
import { dice } from '../../tokens/secrets.ts';
import { fail, type CliContext, type CommandOutcome } from '../context.ts';

/** The part of the context that client commands need. The demo makes its client without a command line, so has only this. */
export type ClientContext = Pick<CliContext, 'clock' | 'log'> & {
  readonly loadConfig: () => Pick<ReturnType<CliContext['loadConfig']>, 'databaseUrl' | 'projects'>;
};

/**
 * Opens the database of the configuration, brings its schema up to date as `serve` does, and does the work. Needs no secret
 * keys. Throws an error for the operator when there is no database. A new database at a mistyped path would get a client that
 * no server knows.
 */
export async function withClients(
  { clock, log, loadConfig }: ClientContext,
  work: (clients: Store['clients']) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
  const store = await openExisting({ url: loadConfig().databaseUrl, clock, log });
  try {
    return await work(store.clients);
  } finally {
    await store.close();
  }
}

/** Returns the audit event, for the transaction of the change. The event belongs to no user and to no request. */
export function entriesOf(client: Client, now: number, event: AuditFact['event'], data: object): readonly AuditEntry[] {
  return clientEntries(dice, client, { at: now, origin: NO_REQUEST }, { event, data });
}

/** The refusal when the project is not served; null when the project is served or no project is named. */
export function refuseUnknownProject(project: string | undefined, served: readonly string[]): CommandOutcome | null {
  return project === undefined || served.includes(project)
    ? null
    : fail(`There is no project ${JSON.stringify(project)}: there is ${served.join(', ')}.`);
}

/** The refusal for an id that no client has. */
export const unknownClient = (id: string): CommandOutcome =>
  fail(`There is no client ${JSON.stringify(id)}: client list prints all.`);
