// Owns what the client commands do alike: opening the clients' store, the audit event of a change, two refusals. Not what
// they print: secret-lines.ts.
import { auditEntries, type AuditFact } from '../../audit/entry.ts';
import type { AuditEntry } from '../../ports/audit.ts';
import type { Client } from '../../ports/clients.ts';
import type { Store } from '../../ports/store.ts';
import { openExisting } from '../../store/open.ts';
import { dice } from '../../tokens/secrets.ts';
import { fail, type CliContext, type CommandOutcome } from '../context.ts';

/** What is needed beside the options of a command. The demo makes its client without a command line. */
export type ClientContext = Pick<CliContext, 'clock' | 'log'> & {
  readonly loadConfig: () => Pick<ReturnType<CliContext['loadConfig']>, 'databaseUrl' | 'projects'>;
};

/**
 * Works on the database of the configuration, after its schema is brought up to date, as serve does. Throws, in words for
 * an operator, when there is none: under a mistyped path a client would be made that no server knows. Needs no secret keys.
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

/** The audit event, for the transaction of the change. It is of no user, and came by no request. */
export function entriesOf(
  { id, project }: Client,
  now: number,
  event: AuditFact['event'],
  data: object,
): readonly AuditEntry[] {
  const origin = { requestId: null, place: null, network: null };
  return auditEntries(dice, { user: { id: null, project }, at: now, origin }, [
    { event, actor: 'site', change: null, data: { client: id, ...data } },
  ]);
}

/** A refusal where the project is not served; null where it is, or none was named. */
export function refuseUnknownProject(project: string | undefined, served: readonly string[]): CommandOutcome | null {
  return project === undefined || served.includes(project)
    ? null
    : fail(`There is no project ${JSON.stringify(project)}: there is ${served.join(', ')}.`);
}

/** The refusal for an id that no client has. */
export const unknownClient = (id: string): CommandOutcome =>
  fail(`There is no client ${JSON.stringify(id)}: client list prints all.`);
