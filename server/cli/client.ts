// Owns `client` on the command line: what is asked for, and what is said of it. Not what a secret is made of (tokens/client.ts).
import { parseArgs } from 'node:util';
import type { Client, ClientSecret } from '../ports/clients.ts';
import type { Config } from '../config/config.ts';
import { SCOPES, type Scope } from '../core/scopes.ts';
import type { Log } from '../ports/log.ts';
import { auditEntries, type AuditFact } from '../audit/entry.ts';
import type { AuditEntry } from '../ports/audit.ts';
import type { Store } from '../ports/store.ts';
import { openExisting } from '../store/open.ts';
import { LIVE_SECRETS, makeClientSecret } from '../tokens/client.ts';
import type { Clock } from '../ports/result.ts';
import { dice } from '../tokens/secrets.ts';

interface Surroundings {
  readonly config: Pick<Config, 'databaseUrl' | 'projects'>;
  readonly clock: Clock;
  readonly log: Log;
}

interface Said {
  /** Of the process. */
  readonly code: 0 | 1 | 2;
  readonly text: string;
}

const PROGRAM = 'contact-change-server client';
export const CLIENT_USAGE = [
  `${PROGRAM} create --scopes <scope,…> [--name <name>] [--project <id>] [--trusted]`,
  `${PROGRAM} list [--project <id>]`,
  `${PROGRAM} rotate <client id>`,
  `${PROGRAM} revoke <client id> [--secret <csc_…>]`,
] as const;
/** Of a client's name, characters. */
const NAME_MAX = 100;

type Parts = Surroundings & { readonly store: Store };
type Values = Readonly<Record<'scopes' | 'name' | 'project' | 'secret', string | undefined>> & {
  readonly trusted: boolean;
};

const OPTIONS = {
  scopes: { type: 'string' },
  name: { type: 'string' },
  project: { type: 'string' },
  secret: { type: 'string' },
  trusted: { type: 'boolean', default: false },
} as const;

/** What each takes beside its name: whether a client's id, and which options. */
const COMMANDS: Readonly<Record<string, { readonly id: boolean; readonly options: readonly (keyof Values)[] }>> = {
  create: { id: false, options: ['scopes', 'name', 'project', 'trusted'] },
  list: { id: false, options: ['project'] },
  rotate: { id: true, options: [] },
  revoke: { id: true, options: ['secret'] },
};

/**
 * Brings the schema of a database that is there up to date, as serve does. Throws, in words for an operator, when there is
 * none: under a mistyped path would else be made a client that no server knows. Needs no secret keys.
 */
export async function client(args: readonly string[], { config, clock, log }: Surroundings): Promise<Said> {
  const asked = read(args);
  if (asked === null) return usage;
  const { what, id, values } = asked;
  const fault = faultOf(what, values, config);
  if (fault) return fault;
  const store = await openExisting({ url: config.databaseUrl, clock, log });
  const parts = { config, clock, log, store };
  try {
    switch (what) {
      case 'create':
        return await create(parts, values);
      case 'list':
        return await list(parts, values.project ?? null);
      case 'rotate':
        return await rotate(parts, id);
      case 'revoke':
        return await revoke(parts, id, values.secret ?? null);
    }
  } finally {
    await store.close();
  }
}

interface Asked {
  readonly what: 'create' | 'list' | 'rotate' | 'revoke';
  /** Empty where none is taken. */
  readonly id: string;
  readonly values: Values;
}

function read(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [what = '', id = '', ...more] = positionals;
    const takes = Object.hasOwn(COMMANDS, what) ? COMMANDS[what] : undefined;
    const given = Object.entries(values).filter(([, value]) => value !== false);
    if (takes === undefined || more.length > 0 || takes.id !== (id !== '')) return null;
    if (given.some(([name]) => !takes.options.includes(name as keyof Values))) return null;
    const { scopes, name, project, secret, trusted } = values;
    return { what: what as Asked['what'], id, values: { scopes, name, project, secret, trusted } };
  } catch {
    return null;
  }
}

/** What is wrong with the words themselves; null: nothing. */
function faultOf(what: Asked['what'], { scopes, name, project }: Values, { projects }: Parts['config']): Said | null {
  const served = projects.map((p) => p.id);
  if (project !== undefined && !served.includes(project))
    return no(`There is no project ${JSON.stringify(project)}: there is ${served.join(', ')}.`);
  if (what !== 'create') return null;
  if (project === undefined && served.length > 1) return no(`Say which --project: there is ${served.join(', ')}.`, 2);
  const words = wordsOf(scopes);
  const unknown = words.find((word) => !(SCOPES as readonly string[]).includes(word));
  if (unknown !== undefined)
    return no(`There is no scope ${JSON.stringify(unknown)}: there is ${SCOPES.join(', ')}.`, 2);
  if (words.length === 0) return no(`Say what it may, by --scopes: there is ${SCOPES.join(', ')}.`, 2);
  if (name !== undefined && (name.trim() === '' || name.length > NAME_MAX || /[\p{C}\p{Zl}\p{Zp}]/u.test(name)))
    return no(`A name is one line of up to ${NAME_MAX} characters.`, 2);
  return null;
}

const wordsOf = (scopes = ''): readonly string[] => scopes.split(/[\s,]+/).filter(Boolean);

async function create({ store, clock, config }: Parts, { scopes, name, project, trusted }: Values): Promise<Said> {
  const now = clock();
  const words = wordsOf(scopes);
  const made: Client = {
    id: dice.id('cli'),
    project: project ?? config.projects[0]?.id ?? '',
    name: name?.trim() ?? 'unnamed',
    scopes: SCOPES.filter((scope: Scope) => words.includes(scope)),
    trusted,
    createdAt: now,
    revokedAt: null,
  };
  const { shown, kept } = makeClientSecret(dice, made.id, now);
  const data = { secretId: kept.id, scopes: made.scopes.join(' '), trusted };
  await store.clients.insert(made, kept, told(made, now, 'client-created', data));
  return yes(
    `Client of project ${made.project}, ${trusted ? 'trusted, ' : ''}with ${made.scopes.join(' ')}:`,
    `  id      ${made.id}`,
    `  secret  ${shown}`,
    NOT_AGAIN,
  );
}

async function list({ store, clock }: Parts, project: string | null): Promise<Said> {
  const all = await store.clients.list(project);
  if (all.length === 0) return yes('There is no client.');
  return yes(
    ...all.flatMap(({ client: one, secrets }) => [
      `${one.id}  ${JSON.stringify(one.name)}  project ${one.project}  ${one.scopes.join(' ')}${one.trusted ? '  trusted' : ''}  created ${date(one.createdAt)}${one.revokedAt === null ? '' : `  revoked ${date(one.revokedAt)}`}`,
      ...(one.revokedAt === null ? live(secrets).map((secret) => `  ${nameOf(secret, clock())}`) : []),
    ]),
  );
}

async function rotate({ store, clock }: Parts, id: string): Promise<Said> {
  const found = await store.clients.find(id);
  if (found === undefined) return nobody(id);
  const now = clock();
  const { shown, kept } = makeClientSecret(dice, id, now);
  const entries = told(found.client, now, 'client-rotated', { secretId: kept.id });
  if (!(await store.clients.addSecret(kept, LIVE_SECRETS, entries))) {
    const { client: one, secrets } = (await store.clients.find(id)) ?? found;
    if (one.revokedAt !== null) return no(`Client ${id} was revoked: create another.`);
    const [oldest] = live(secrets);
    return no(
      `Client ${id} has two live secrets already: ${live(secrets)
        .map((secret) => nameOf(secret, now))
        .join(', and ')}. End one first: ${PROGRAM} revoke ${id} --secret ${oldest?.id}`,
    );
  }
  const older = live(found.secrets);
  return yes(
    `Client ${id} has a new secret:`,
    `  secret  ${shown}`,
    NOT_AGAIN,
    ...older.flatMap((secret) => [
      `The older one is still live: ${nameOf(secret, now)}. When nothing uses it any more: ${PROGRAM} revoke ${id} --secret ${secret.id}`,
    ]),
  );
}

async function revoke({ store, clock }: Parts, id: string, secret: string | null): Promise<Said> {
  const found = await store.clients.find(id);
  if (found === undefined) return nobody(id);
  const now = clock();
  if (secret === null) {
    const done = await store.clients.revoke(id, now, told(found.client, now, 'client-revoked', {}));
    return yes(done ? `Client ${id} is revoked, with its secrets and tokens.` : `Client ${id} was revoked already.`);
  }
  if (!found.secrets.some((one) => one.id === secret))
    return no(`Client ${id} has no secret ${JSON.stringify(secret)}: client list tells which it has.`);
  const entries = told(found.client, now, 'client-revoked', { secretId: secret });
  if (!(await store.clients.revokeSecret(secret, now, entries))) return yes(`Secret ${secret} was revoked already.`);
  const left = live(found.secrets).filter((one) => one.id !== secret);
  return yes(
    `Secret ${secret} is revoked, with the tokens that were got for it.`,
    left.length > 0
      ? `Still live: ${left.map((one) => nameOf(one, now)).join(', ')}.`
      : `None is left: ${PROGRAM} rotate ${id} makes one.`,
  );
}

/** The row of the record, for the same transaction. No user's, and nobody's request. */
function told({ id, project }: Client, now: number, event: AuditFact['event'], data: object): readonly AuditEntry[] {
  const from = { requestId: null, place: null, network: null };
  return auditEntries(dice, { user: { id: null, project }, at: now, origin: from }, [
    { event, actor: 'site', change: null, data: { client: id, ...data } },
  ]);
}

const NOT_AGAIN = 'The secret is not shown again: only its hash is kept.';
const live = (secrets: readonly ClientSecret[]) => secrets.filter(({ revokedAt }) => revokedAt === null);
const date = (at: number) => new Date(at).toISOString();
const nameOf = ({ id, createdAt }: ClientSecret, now: number) => `${id}, ${age(now - createdAt)} old`;

function age(ms: number): string {
  const hours = Math.max(0, Math.floor(ms / 3_600_000));
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
}

const yes = (...lines: readonly string[]): Said => ({ code: 0, text: lines.join('\n') });
const no = (text: string, code: 1 | 2 = 1): Said => ({ code, text });
const nobody = (id: string): Said => no(`There is no client ${JSON.stringify(id)}: client list tells which there are.`);
const usage: Said = { code: 2, text: `It goes so:\n${CLIENT_USAGE.map((line) => `  ${line}`).join('\n')}` };
