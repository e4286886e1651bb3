// Owns `client list`, which prints one line for each client and one line for each of its live secrets.
import type { Client, ClientSecret } from '../../ports/clients.ts';
import { succeed, withData, type CliContext, type CommandOutcome } from '../context.ts';
import { clientData, dateOf, describeSecret, secretData } from './secret-lines.ts';
import { refuseUnknownProject, withClients, type ClientContext } from './with-clients.ts';

/** Prints the clients of one project, or of all projects. */
export async function listClients(
  context: ClientContext & Pick<CliContext, 'print'>,
  { project }: { readonly project?: string },
): Promise<CommandOutcome> {
  const unknown = refuseUnknownProject(
    project,
    context.loadConfig().projects.map(({ id }) => id),
  );
  if (unknown) return unknown;
  return withClients(context, async (clients) => {
    const found = await clients.list(project ?? null);
    const now = context.clock();
    for (const { client, secrets } of found)
      context.print({
        type: 'client',
        data: { ...clientData(client), secrets: keptOf(client, secrets).map(secretData) },
        text: [lineOf(client), ...keptOf(client, secrets).map((secret) => `  ${describeSecret(secret, now)}`)].join(
          '\n',
        ),
      });
    return withData(succeed(...(found.length === 0 ? ['There is no client.'] : [])), { clients: found.length });
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

/** Returns each secret that is not revoked, also a token that has expired; none of a revoked client, because they ended with it. */
function keptOf({ revokedAt }: Client, secrets: readonly ClientSecret[]): readonly ClientSecret[] {
  return revokedAt === null ? secrets.filter((secret) => secret.revokedAt === null) : [];
}
