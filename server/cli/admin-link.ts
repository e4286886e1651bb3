// Owns `admin-link`, which prints a one-time link for a first admin. Not what a link opens: http/handlers/admin-session.ts.
import type { Command } from 'commander';
import { MINUTE } from '../../shared/duration.ts';
import { auditEntries, NO_REQUEST } from '../audit/entry.ts';
import { ROLES, type Role } from '../core/admin-roles.ts';
import { openExisting } from '../store/open.ts';
import { dice } from '../tokens/secrets.ts';
import { fail, withData, succeed, type CliContext, type CommandOutcome, type RunAction } from './context.ts';

/** How long a link may wait for its reader, ms. */
const LINK_LIFE = 10 * MINUTE;
/** Longest name, characters. */
const NAME_MAX = 200;

/** Adds the command to the program. */
export function addAdminLink(program: Command, run: RunAction): void {
  program
    .command('admin-link')
    .description('print a link that lets one admin in once, while no identity provider of admins is configured')
    .requiredOption('--name <name>', 'who will use it, for the audit log')
    .option('--role <role>', `what they may do: ${ROLES.join(', ')}`, 'admin')
    .option('--project <id>', 'the project, where the server has several')
    .action(run(adminLink));
}

interface AdminLinkOptions {
  readonly name: string;
  readonly role: string;
  readonly project?: string;
}

/** Makes a link; the outcome has its URL as `url`. Throws an error for the operator when there is no database. */
export async function adminLink(
  { clock, log, loadConfig }: Pick<CliContext, 'clock' | 'log' | 'loadConfig'>,
  { name, role: given, project: id }: AdminLinkOptions,
): Promise<CommandOutcome> {
  const config = loadConfig();
  const ids = config.projects.map((one) => one.id).join(', ');
  const project = id === undefined ? config.projects[0] : config.projects.find((one) => one.id === id);
  if (project === undefined) return fail(`There is no project ${JSON.stringify(id)}: there is ${ids}.`);
  if (id === undefined && config.projects.length > 1)
    return fail(`Name the project with --project: there is ${ids}.`, 2);
  const role = ROLES.find((one) => one === given);
  if (role === undefined) return fail(`--role is one of ${ROLES.join(', ')}, and not ${JSON.stringify(given)}.`, 2);
  const line = name.trim();
  if (line === '' || line.length > NAME_MAX || /\p{C}/u.test(line))
    return fail(`--name is one line of at most ${NAME_MAX} characters.`, 2);
  if (project.oidc !== null)
    return fail(`Admins of project ${project.id} sign in at ${project.oidc.issuer}, so a link is refused.`);
  const token = dice.opaque();
  const expiresAt = clock() + LINK_LIFE;
  const store = await openExisting({ url: config.databaseUrl, clock, log });
  try {
    const link = {
      hash: dice.hash(token),
      project: project.id,
      name: line,
      roles: [role] as readonly Role[],
      expiresAt,
    };
    await store.adminLinks.insert(link, clock(), entriesOf(link, clock()));
  } finally {
    await store.close();
  }
  // The part behind # is sent to no server, so the token stands in no log of a proxy.
  const url = `${config.publicUrl}/admin#link=${token}`;
  return withData(
    succeed(
      url,
      `For ${line}, as ${role}. The link works once, until ${new Date(expiresAt).toISOString()}. Its session ends after half an hour.`,
    ),
    { url, expiresAt: new Date(expiresAt).toISOString() },
  );
}

function entriesOf({ project, name, roles }: { project: string; name: string; roles: readonly Role[] }, at: number) {
  const data = { name, roles: roles.join(' ') };
  return auditEntries(dice, { user: { id: null, project }, at, origin: NO_REQUEST }, [
    { event: 'admin-link-made', actor: 'site', change: null, data },
  ]);
}
