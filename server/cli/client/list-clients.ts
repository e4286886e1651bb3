// Owns `client list`, which prints one line for each client and one line for each of its live secrets.
import type { Client, ClientSecret } from '../../ports/clients.ts';
import { succeed, type CommandOutcome } from '../context.ts';
import { dateOf, describeSecret } from './secret-lines.ts';
import { refuseUnknownProject, withClients, type ClientContext } from './with-clients.ts';

/** Prints the clients of one project, or of all projects. */
export async function listClients(
  context: ClientContext,
  { project }: { readonly project?: string },
): Promise<CommandOutcome> {
  const unknown = refuseUnknownProject(
    project,
    context.loadConfig().projects.map(({ id }) => id),
  );
  if (unknown) return unknown;
  return withClients(context, async (clients) => {
    const found = await clients.list(project ?? null);
    if (found.length === 0) return succeed('There is no client.');
    const now = context.clock();
    return succeed(...found.flatMap(({ client, secrets }) => [lineOf(client), ...secretLines(client, secrets, now)]));
  });
}

function lineOf({ id, name, project, scopes, trusted, country, createdAt, revokedAt }: Client): string {
  return [
    id,
    JSON.stringify(name),
    `project ${project}`,
    scopes.join(' '),
    ...(trusted ? ['trusted'] : []),
    ...(country === undefined ? [] : [`numbers of ${country}`]),
    `created ${dateOf(createdAt)}`,
    ...(revokedAt === null ? [] : [`revoked ${dateOf(revokedAt)}`]),
  ].join('  ');
}

/** Returns one line for each secret that is not revoked, also of a token that has expired; no line for a revoked client, because its secrets ended with the client. */
function secretLines({ revokedAt }: Client, secrets: readonly ClientSecret[], now: number): readonly string[] {
  const kept = revokedAt === null ? secrets.filter((secret) => secret.revokedAt === null) : [];
  return kept.map((secret) => `  ${describeSecret(secret, now)}`);
}
