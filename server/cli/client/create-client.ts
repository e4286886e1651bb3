// Owns `client create`, which makes an API client and prints its secret once.
import { SCOPES, type Scope } from '../../core/scopes.ts';
import type { Client } from '../../ports/clients.ts';
import { callingCode } from '../../parse/phone.ts';
import { makeClientSecret } from '../../tokens/client-secret.ts';
import { dice } from '../../tokens/secrets.ts';
import { fail, succeed, type CommandOutcome } from '../context.ts';
import { SECRET_SHOWN_ONCE } from './secret-lines.ts';
import { entriesOf, refuseUnknownProject, withClients, type ClientContext } from './with-clients.ts';

/** The options of the command line. */
export interface CreateOptions {
  /** Separated by commas or white space. */
  readonly scopes?: string;
  readonly name?: string;
  /** May be left out where the server has one project. */
  readonly project?: string;
  readonly trusted?: boolean;
  /** ISO2, in upper or lower case. */
  readonly country?: string;
}

/** Longest name of a client, characters. */
const NAME_MAX = 100;

/** Makes a client and prints its id and secret. */
export async function createClient(context: ClientContext, options: CreateOptions): Promise<CommandOutcome> {
  const served = context.loadConfig().projects.map(({ id }) => id);
  const refusal = refuseOptions(options, served);
  if (refusal) return refusal;
  const { scopes, name = 'unnamed', project = served[0] ?? '', trusted = false } = options;
  const country = options.country?.toUpperCase();
  const given = scopesIn(scopes);
  const now = context.clock();
  const client: Client = {
    id: dice.id('cli'),
    project,
    name: name.trim(),
    scopes: SCOPES.filter((scope: Scope) => given.includes(scope)),
    trusted,
    ...(country === undefined ? {} : { country }),
    createdAt: now,
    revokedAt: null,
  };
  const { shown, kept } = makeClientSecret(dice, client.id, now);
  const data = {
    secretId: kept.id,
    scopes: client.scopes.join(' '),
    trusted,
    ...(country === undefined ? {} : { country }),
  };
  return withClients(context, async (clients) => {
    await clients.insert(client, kept, entriesOf(client, now, 'client-created', data));
    return succeed(
      `Client of project ${project}, ${trusted ? 'trusted, ' : ''}${country === undefined ? '' : `numbers of ${country}, `}with ${client.scopes.join(' ')}:`,
      `  id      ${client.id}`,
      `  secret  ${shown}`,
      SECRET_SHOWN_ONCE,
    );
  });
}

function refuseOptions(
  { scopes, name, project, country }: CreateOptions,
  served: readonly string[],
): CommandOutcome | null {
  const unknownProject = refuseUnknownProject(project, served);
  if (unknownProject) return unknownProject;
  if (project === undefined && served.length > 1) return fail(`Say which --project: there is ${served.join(', ')}.`, 2);
  const given = scopesIn(scopes);
  const unknown = given.find((scope) => !(SCOPES as readonly string[]).includes(scope));
  if (unknown !== undefined)
    return fail(`There is no scope ${JSON.stringify(unknown)}: there is ${SCOPES.join(', ')}.`, 2);
  if (given.length === 0) return fail(`Say with --scopes what it may do: there is ${SCOPES.join(', ')}.`, 2);
  if (name !== undefined && (name.trim() === '' || name.length > NAME_MAX || /[\p{C}\p{Zl}\p{Zp}]/u.test(name)))
    return fail(`A name is one line of up to ${NAME_MAX} characters.`, 2);
  if (country !== undefined && callingCode(country.toUpperCase()) === '')
    return fail(`There is no country ${JSON.stringify(country)}: it is two letters of ISO 3166-1, such as US.`, 2);
  return null;
}

const scopesIn = (text = ''): readonly string[] => text.split(/[\s,]+/).filter(Boolean);
