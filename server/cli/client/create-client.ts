// Owns `client create`, which makes an API client and prints its secret once.
import { SCOPES, type Scope } from '../../core/scopes.ts';
import type { Client } from '../../ports/clients.ts';
import { callingCode } from '../../parse/phone.ts';
import { clientFacts } from '../../service/admin/client-entries.ts';
import { makeBearerToken } from '../../tokens/bearer-token.ts';
import { makeClientSecret } from '../../tokens/client-secret.ts';
import { dice } from '../../tokens/secrets.ts';
import { fail, succeed, withData, type CommandOutcome } from '../context.ts';
import {
  BEARER_DEFAULT,
  BEARER_SCOPES,
  bearerTrouble,
  readLife,
  readNetworks,
  type BearerOptions,
} from './bearer-options.ts';
import { clientData, limitsOf, secretData, shownOnce } from './secret-lines.ts';
import { entriesOf, refuseUnknownProject, withClients, type ClientContext } from './with-clients.ts';

/** The options of the command line. */
export interface CreateOptions extends BearerOptions {
  /** Makes a static bearer token instead of a secret. */
  readonly bearer?: boolean;
  /** Separated by commas or white space. May be left out for a bearer token. */
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
  const { name = 'unnamed', project = served[0] ?? '', trusted = false } = options;
  const country = options.country?.toUpperCase();
  const given = scopesOf(options);
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
  const { shown, kept } = makeSecret(options, client.id, now);
  const data = clientFacts(client, kept);
  return withClients(context, async (clients) => {
    await clients.insert(client, kept, entriesOf(client, now, 'client-created', data));
    const made = succeed(
      `Client of project ${project}, ${trusted ? 'trusted, ' : ''}${country === undefined ? '' : `numbers of ${country}, `}with ${client.scopes.join(' ')}:`,
      `  id      ${client.id}`,
      `  ${kept.bearer ? 'token ' : 'secret'}  ${shown}`,
      shownOnce(kept),
      ...limitsOf(kept),
    );
    return withData(made, { ...clientData(client), secret: { ...secretData(kept), value: shown } });
  });
}

/** Makes a secret, or the bearer token that the options describe. */
function makeSecret({ bearer, expires, networks }: CreateOptions, client: string, now: number) {
  if (bearer !== true) return makeClientSecret(dice, client, now);
  const life = expires === undefined ? null : readLife(expires);
  return makeBearerToken(dice, client, now, {
    expiresAt: life === null ? null : now + life,
    networks: networks === undefined ? [] : (readNetworks(networks) ?? []),
  });
}

function scopesOf({ scopes, bearer }: CreateOptions): readonly string[] {
  return scopesIn(scopes ?? (bearer === true ? BEARER_DEFAULT : ''));
}

function refuseOptions(options: CreateOptions, served: readonly string[]): CommandOutcome | null {
  const { name, project, country } = options;
  return (
    refuseProject(project, served) ?? refuseScopes(options) ?? refuseBearer(options) ?? refuseLabels(name, country)
  );
}

function refuseProject(project: string | undefined, served: readonly string[]): CommandOutcome | null {
  const unknownProject = refuseUnknownProject(project, served);
  if (unknownProject) return unknownProject;
  if (project === undefined && served.length > 1) return fail(`Say which --project: there is ${served.join(', ')}.`, 2);
  return null;
}

function refuseScopes(options: CreateOptions): CommandOutcome | null {
  const given = scopesOf(options);
  const unknown = given.find((scope) => !(SCOPES as readonly string[]).includes(scope));
  if (unknown !== undefined)
    return fail(`There is no scope ${JSON.stringify(unknown)}: there is ${SCOPES.join(', ')}.`, 2);
  if (given.length === 0) return fail(`Say with --scopes what it may do: there is ${SCOPES.join(', ')}.`, 2);
  const useless = given.find((scope) => !(BEARER_SCOPES as readonly string[]).includes(scope));
  return options.bearer === true && useless !== undefined
    ? fail(
        `A bearer token is for SCIM alone, where ${useless} allows nothing: there is ${BEARER_SCOPES.join(', ')}.`,
        2,
      )
    : null;
}

function refuseBearer(options: CreateOptions): CommandOutcome | null {
  if (options.bearer !== true && (options.expires !== undefined || options.networks !== undefined))
    return fail('--expires and --networks are of a bearer token: add --bearer.', 2);
  const trouble = bearerTrouble(options);
  return trouble === null ? null : fail(trouble, 2);
}

function refuseLabels(name: string | undefined, country: string | undefined): CommandOutcome | null {
  if (name !== undefined && (name.trim() === '' || name.length > NAME_MAX || /[\p{C}\p{Zl}\p{Zp}]/u.test(name)))
    return fail(`A name is one line of up to ${NAME_MAX} characters.`, 2);
  if (country !== undefined && callingCode(country.toUpperCase()) === '')
    return fail(`There is no country ${JSON.stringify(country)}: it is two letters of ISO 3166-1, such as US.`, 2);
  return null;
}

const scopesIn = (text = ''): readonly string[] => text.split(/[\s,]+/).filter(Boolean);
