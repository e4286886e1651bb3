// Owns the environment's variables: which there are, what they mean together, and a frozen Config or all errors at once.
// Not what a single setting may look like (settings.ts), nor what a project is made of (project.ts).
import type { z } from 'zod';
import { readRange } from '../core/ip-address.ts';
import { issuerFaults } from './issuers.ts';
import { parseKeys, type SecretKey } from './keys.ts';
import type { Project, SettingFault } from '../ports/project.ts';
import { readProject, type CheckSms } from './project.ts';
import * as is from './settings.ts';

export interface Config {
  /** Without a slash at its end; may carry a path. */
  readonly publicUrl: string;
  /** 0 = any free one. */
  readonly port: number;
  readonly host: string;
  /** `sqlite:path` or `postgres://…`; may hold a password. */
  readonly databaseUrl: string;
  /** Newest first. Null in development alone: they are then made and kept beside the database. */
  readonly keys: readonly SecretKey[] | null;
  /** At least one. */
  readonly projects: readonly Project[];
  /** Proxy hops whose X-Forwarded-For counts. */
  readonly trustedProxies: number;
  /** Private ranges that webhooks may reach. */
  readonly outboundAllow: readonly string[];
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** NODE_ENV is `production`. */
  readonly production: boolean;
}

export type ReadConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly errors: readonly string[] };

type Env = Readonly<Record<string, string | undefined>>;
type Files = (path: string) => string;

/** One project out of variables: where each lands in a project's settings. Lists are parted by commas or white space. */
const PROJECT_VARIABLES: readonly (readonly [variable: string, path: string, list?: 'list'])[] = [
  ['PROJECT_ID', 'id'],
  ['SERVICE_NAME', 'serviceName'],
  ['SUPPORT_URL', 'supportUrl'],
  ['ISSUER', 'issuers.0.issuer'],
  ['AUDIENCE', 'issuers.0.audience'],
  ['JWKS_URL', 'issuers.0.jwksUrl'],
  ['JWKS_FILE', 'issuers.0.jwksFile'],
  ['JWT_ALGORITHMS', 'issuers.0.algorithms', 'list'],
  ['JWT_TYP', 'issuers.0.typ'],
  ['JWT_MAX_AGE', 'issuers.0.maxAge'],
  ['TRUST_VERIFIED', 'issuers.0.trustVerified'],
  ['IDP_MANAGES', 'issuers.0.manages', 'list'],
  ['INTROSPECTION_URL', 'issuers.0.introspection.url'],
  ['INTROSPECTION_CLIENT_ID', 'issuers.0.introspection.clientId'],
  ['INTROSPECTION_CLIENT_SECRET', 'issuers.0.introspection.clientSecret'],
  ['REFRESH_COOKIE', 'refreshCookie'],
  ['COOKIE_SAME_SITE', 'cookieSameSite'],
  ['ALLOWED_ORIGINS', 'allowedOrigins', 'list'],
  ['REDIRECT_URLS', 'redirectUrls', 'list'],
  ['LINK_URL', 'linkUrl'],
  ['HOME_COUNTRY', 'homeCountry'],
  ['SMS_COUNTRIES', 'policy.phoneCountries', 'list'],
  ['SMTP_URL', 'mail.0.url'],
  ['MAIL_FROM', 'mail.0.from'],
  ['SMS_URL', 'sms.0.url'],
  ['SMS_FROM', 'sms.0.from'],
  ['SMS_SECRET', 'sms.0.secret'],
  ['WEBHOOK_URL', 'webhooks.0.url'],
  ['WEBHOOK_SECRET', 'webhooks.0.secret'],
  ['ADMIN_CLAIM', 'adminClaim'],
  ['HUMAN_CHECK_URL', 'humanCheck.url'],
  ['HUMAN_CHECK_SECRET', 'humanCheck.secret'],
  ['FACES', 'faces', 'list'],
  ['LANGUAGES', 'languages', 'list'],
];
/** Those that hold JSON or the path of a file of it. */
const JSON_VARIABLES = [
  ['POLICY', 'policy'],
  ['MESSAGES', 'messages'],
] as const;

/** Where the database is when nothing is said. */
const DATABASE_URL = 'sqlite:contact-change.db';

/** What others know better than this file. */
export interface Judges {
  /** What is wrong with a project's own messages, each beginning with its place in them. */
  readonly messages: (of: Pick<Project, 'messages' | 'templateKeys'>) => readonly string[];
  /** What is wrong with the settings of an SMS provider beside each other. */
  readonly smsProvider: CheckSms;
}

/** `files` reads one as text, or throws. Errors are one sentence each and hold no secret. */
export function readConfig(env: Env, files: Files, judges: Judges): ReadConfig {
  const errors: string[] = [];
  const get = (name: string): string | undefined => env[name]?.trim() || undefined;
  const read = <T>(name: string, schema: z.ZodType<T>, standard?: T): T | undefined => {
    if (standard !== undefined && get(name) === undefined) return standard;
    const result = schema.safeParse(get(name));
    if (result.success) return result.data;
    errors.push(...result.error.issues.map((issue) => `${name} ${issue.message}`));
    return undefined;
  };
  const open = (name: string, path: string): string | undefined => {
    try {
      return files(path);
    } catch {
      errors.push(`${name} cannot be read: there is no file ${path}, or it is not ours to read`);
      return undefined;
    }
  };

  // Judged on what was given, be the rest of it right or wrong: all problems are told at once.
  const checkBeside = (raw: Tree, place: string): void => {
    checkKeyFiles(raw, open, errors);
    const messages = asMessages(raw['messages']);
    const templateKeys = Array.isArray(raw['templateKeys']) ? raw['templateKeys'].map(String) : [];
    if (messages) errors.push(...judges.messages({ messages, templateKeys }).map((words) => place + words));
  };
  const checks: Checks = { beside: checkBeside, smsProvider: judges.smsProvider };
  const production = get('NODE_ENV') === 'production';
  const config = {
    publicUrl: read('PUBLIC_URL', is.publicUrl),
    port: read('PORT', is.whole(0, 65535), 8787),
    host: read('HOST', is.line(255), '127.0.0.1'),
    databaseUrl: read('DATABASE_URL', is.databaseUrl, DATABASE_URL),
    keys: readKeys(get, open, production, errors),
    projects: get('PROJECTS_FILE')
      ? projectsOfFile(get, open, errors, checks)
      : projectOfVariables(get, open, errors, checks),
    trustedProxies: read('TRUSTED_PROXIES', is.whole(0, 10), 0),
    outboundAllow: read(
      'OUTBOUND_ALLOW',
      is.listOf((text) => readRange(text) !== null, 'ranges of addresses, such as 10.1.0.0/16'),
      [],
    ),
    logLevel: read('LOG_LEVEL', is.oneOf(['debug', 'info', 'warn', 'error', 'silent'] as const), 'info' as const),
    production,
  };
  const where = get('PROJECTS_FILE') ? 'PROJECTS_FILE' : 'ISSUER';
  errors.push(...issuerFaults(config.projects, config.publicUrl).map((words) => `${where}: ${words}`));
  if (errors.length > 0) return { ok: false, errors };
  // Whatever is undefined has said so.
  return { ok: true, config: freeze(config as Config) };
}

/** Where the database is, whatever else of the configuration is right or wrong: for commands that need no more. */
export function readDatabaseUrl(
  env: Env,
): { readonly ok: true; readonly url: string } | { readonly ok: false; readonly error: string } {
  const url = is.databaseUrl.safeParse(env['DATABASE_URL']?.trim() || DATABASE_URL);
  return url.success
    ? { ok: true, url: url.data }
    : { ok: false, error: `DATABASE_URL ${url.error.issues[0]?.message ?? ''}` };
}

type Get = (name: string) => string | undefined;
type Open = (name: string, path: string) => string | undefined;

function readKeys(get: Get, open: Open, production: boolean, errors: string[]): readonly SecretKey[] | null {
  const [inline, file] = [get('SECRET_KEYS'), get('SECRET_KEYS_FILE')];
  if (inline !== undefined && file !== undefined) errors.push('SECRET_KEYS must not stand beside SECRET_KEYS_FILE');
  const name = file === undefined ? 'SECRET_KEYS' : 'SECRET_KEYS_FILE';
  const text = file === undefined ? inline : open(name, file);
  if (text === undefined) {
    if (production && file === undefined)
      errors.push('SECRET_KEYS is missing: in production it must be set; contact-change-server keys makes one');
    return null;
  }
  const parsed = parseKeys(text);
  if (parsed.ok) return parsed.keys;
  errors.push(...parsed.errors.map((words) => `${name}: ${words}`));
  return null;
}

// ── Projects ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** `place`: what its own words about messages follow. */
interface Checks {
  readonly beside: (raw: Tree, place: string) => void;
  readonly smsProvider: CheckSms;
}

function projectOfVariables(get: Get, open: Open, errors: string[], check: Checks): readonly Project[] {
  const raw: Tree = { issuers: [{}] };
  for (const [name, path] of JSON_VARIABLES) {
    const given = get(name);
    const text = given === undefined || given.startsWith('{') ? given : open(name, given);
    const json = text === undefined ? undefined : parseJson(name, text, errors);
    if (json !== undefined) raw[path] = json;
  }
  if (get('SMS_COUNTRIES') && isTree(raw['policy']) && raw['policy']['phoneCountries'] !== undefined)
    errors.push('SMS_COUNTRIES must not stand beside phoneCountries in POLICY');
  for (const [name, path, list] of PROJECT_VARIABLES) {
    const given = get(name);
    if (given !== undefined) put(raw, path.split('.'), list ? given.split(/[\s,]+/).filter(Boolean) : given);
  }
  check.beside(raw, 'MESSAGES: ');
  // Half a provider is a mistake: its other half is then told as missing.
  const result = readProject(raw, check.smsProvider);
  if (result.ok) return [result.project];
  errors.push(...result.wrong.map(({ path, words }) => `${variableOf(path)} ${words}`));
  return [];
}

function projectsOfFile(get: Get, open: Open, errors: string[], check: Checks): readonly Project[] {
  const beside = [...PROJECT_VARIABLES, ...JSON_VARIABLES].map(([name]) => name).filter((name) => get(name));
  if (beside.length > 0) errors.push(`PROJECTS_FILE stands instead of ${beside.join(', ')}: use one or the other`);
  const text = open('PROJECTS_FILE', get('PROJECTS_FILE') ?? '');
  const json = text === undefined ? undefined : parseJson('PROJECTS_FILE', text, errors);
  if (json === undefined) return [];
  if (!Array.isArray(json) || json.length === 0) {
    errors.push('PROJECTS_FILE must be a list of one project or more');
    return [];
  }
  const projects = json.flatMap((raw: unknown, i) => {
    if (isTree(raw)) check.beside(raw, `PROJECTS_FILE: [${i}].messages.`);
    const result = readProject(raw, check.smsProvider);
    if (result.ok) return [result.project];
    errors.push(...result.wrong.map(({ path, words }) => `PROJECTS_FILE: ${placeOf([i, ...path])} ${words}`));
    return [];
  });
  const twice = (values: readonly string[]): string[] => [...new Set(values.filter((v, i) => values.indexOf(v) !== i))];
  for (const id of twice(projects.map((project) => project.id)))
    errors.push(`PROJECTS_FILE: the id ${id} must be of one project alone`);
  return projects;
}

/** A key file is read again at the start; what is wrong with it is told here, with all the rest. */
function checkKeyFiles(raw: Tree, open: Open, errors: string[]): void {
  const issuers = Array.isArray(raw['issuers']) ? raw['issuers'].filter(isTree) : [];
  for (const { jwksFile, jwksUrl } of issuers) {
    if (typeof jwksFile !== 'string' || jwksUrl) continue;
    const text = open('JWKS_FILE', jwksFile);
    const json = text === undefined ? undefined : parseJson('JWKS_FILE', text, errors);
    if (json === undefined) continue;
    const keys = isTree(json) && Array.isArray(json['keys']) ? json['keys'] : [];
    if (keys.length === 0) errors.push(`JWKS_FILE must hold {"keys": […]} with one key or more`);
    if (keys.some((key) => isTree(key) && ('d' in key || 'k' in key)))
      errors.push('JWKS_FILE must hold public keys alone: there is a private or shared one in it');
  }
}

// ── Names and trees ─────────────────────────────────────────────────────────────────────────────────────────────────

type Tree = Record<string, unknown>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lines by language, when that is what it is; what else it may be is told by the schema. */
function asMessages(raw: unknown): Project['messages'] | null {
  const lines = (value: unknown) => isTree(value) && Object.values(value).every((text) => typeof text === 'string');
  return isTree(raw) && Object.values(raw).every(lines) ? (raw as Project['messages']) : null;
}

/** The parser's own message may quote the text, and the text may hold secrets. */
function parseJson(name: string, text: string, errors: string[]): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    errors.push(`${name} is not JSON`);
    return undefined;
  }
}

function put(tree: Tree, [key = '', next, ...rest]: readonly string[], value: unknown): void {
  if (next === undefined) {
    tree[key] = value;
    return;
  }
  const held = tree[key];
  if (next === '0') {
    const item: Tree = Array.isArray(held) && isTree(held[0]) ? held[0] : {};
    tree[key] = [item];
    put(item, rest, value);
    return;
  }
  const branch: Tree = isTree(held) ? { ...held } : {};
  tree[key] = branch;
  put(branch, [next, ...rest], value);
}

/** The variable that a place in the settings came from, and where in it. */
function variableOf(path: SettingFault['path']): string {
  const at = path.join('.');
  const names: (readonly [string, string])[] = [
    ...PROJECT_VARIABLES.map(([n, p]) => [n, p] as const),
    ...JSON_VARIABLES,
  ];
  const whole: Readonly<Record<string, string>> = { mail: 'SMTP_URL', sms: 'SMS_URL', issuers: 'ISSUER' };
  const exact = names.find(([, p]) => at === p || at.startsWith(`${p}.`));
  if (exact === undefined) return whole[at] ?? placeOf(path);
  const rest = path.slice(exact[1].split('.').length);
  return JSON_VARIABLES.some(([name]) => name === exact[0]) && rest.length > 0
    ? `${exact[0]}: ${placeOf(rest)}`
    : exact[0];
}

function placeOf(path: SettingFault['path']): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}
