// Owns how the demo configures and starts the real server (the BFF). Not what the server does: server/.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '../server/cli/client/create-client.ts';
import { createLog, type Level } from '../server/log.ts';
import { readConfig, start } from '../server/main.ts';
import type { Log } from '../server/ports/log.ts';
import { LANGUAGE_TAGS } from '../shared/languages.ts';
import { AUDIENCE, HOME_COUNTRY, PROJECT_ID } from './idp.ts';
import type { OpenidClient } from './openid.ts';

/** What the demo decides about its server. */
export interface BffSettings {
  readonly port: number;
  readonly publicUrl: string;
  readonly siteUrl: string;
  readonly otherUrl: string;
  readonly smtpUrl: string;
  readonly smsUrl: string;
  /** `whsec_…` */
  readonly webhookSecret: string;
  /** What the identity provider of the demo knows of the server. Without it, admins use one-time links, and there is no account page. */
  readonly openid?: OpenidClient;
  /** The folder of the database. */
  readonly dir: string;
  /** Environment variables over those that the demo sets. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Has the mark and the name of the site as pictures, as its own pages show them. */
const PAGES = join(import.meta.dirname, 'pages');

/** A person who tries the demo does in an hour what a real user does in a year. */
const DEMO_QUOTAS = {
  beginsPerUser: 100,
  sendsPerUser: 500,
  sendsToTarget: 100,
  sendsPerTarget: 100,
  failuresPerUser: 100,
};

/** The environment of the demo's server. In production an operator sets the same variables to other values. */
export function environment(settings: BffSettings): Record<string, string> {
  return {
    NODE_ENV: 'development',
    PUBLIC_URL: settings.publicUrl,
    HOST: '127.0.0.1',
    PORT: String(settings.port),
    DATABASE_URL: `sqlite:${join(settings.dir, 'contact-change.db')}`,
    SECRET_KEYS_FILE: join(settings.dir, 'keys'),
    PROJECT_ID,
    SERVICE_NAME: 'Luoto',
    BRAND_LOGO: join(PAGES, 'logo.png'),
    BRAND_LOGO_DARK: join(PAGES, 'logo-dark.png'),
    BRAND_ACCENT: '#0d5c63',
    BRAND_ACCENT_DARK: '#7fd0cd',
    BRAND_RADIUS: '10',
    BRAND_FOOTER: 'Luoto: ferries between the islands, all year.',
    BRAND_COMPANY: 'Luoto Ferries Ltd, Harbour Quay 1, 00100 Luoto',
    ISSUER: settings.siteUrl,
    AUDIENCE,
    JWKS_URL: `${settings.siteUrl}/idp/jwks.json`,
    JWT_ALGORITHMS: 'ES256',
    ALLOWED_ORIGINS: `${settings.siteUrl},${settings.otherUrl}`,
    REDIRECT_URLS: `${settings.siteUrl}/magic`,
    LINK_URL: `${settings.siteUrl}/magic`,
    HOME_COUNTRY,
    SMS_COUNTRIES: 'FI,SE,NO,DK,EE,DE,GB,FR,ES,IT,NL,PL,GR,UA,EG,IN,JP',
    SMTP_URL: settings.smtpUrl,
    MAIL_FROM: 'Luoto <no-reply@luoto.example>',
    SMS_URL: settings.smsUrl,
    SMS_FROM: '+358405550100',
    ADMIN_CLAIM: 'roles=contacts-admin',
    ...(settings.openid && {
      OIDC_CLIENT_ID: settings.openid.id,
      OIDC_CLIENT_SECRET: settings.openid.secret,
      ACCOUNT_RETURN_URLS: `${settings.siteUrl}/`,
    }),
    WEBHOOK_URL: `${settings.siteUrl}/webhook`,
    WEBHOOK_SECRET: settings.webhookSecret,
    LANGUAGES: LANGUAGE_TAGS.join(','),
    FACES: 'descope,trivore,transmit,wso2',
    LOG_LEVEL: 'warn',
    ...settings.env,
    POLICY: JSON.stringify({ quotas: DEMO_QUOTAS, ...(JSON.parse(settings.env?.['POLICY'] ?? '{}') as object) }),
  };
}

/** An API client: a system of the site that calls the server by itself. */
export interface DemoClient {
  readonly id: string;
  readonly secret: string;
}

/** The running server. */
export interface Bff {
  readonly url: string;
  readonly client: DemoClient;
  stop(): Promise<void>;
}

/** Throws a list of what is wrong when the server refuses its configuration. Nothing is left running when it throws. */
export async function startBff(settings: BffSettings): Promise<Bff> {
  const keys = join(settings.dir, 'keys');
  // Kept with the database: with new keys, codes that were sent before a restart would be wrong.
  if (!existsSync(keys)) writeFileSync(keys, `demo:${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  const read = readConfig(environment(settings), (path: string) => readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(`The server refuses its configuration:\n${read.errors.join('\n')}`);
  const running = await start(read.config, { log: logOf(read.config.logLevel) });
  const context = {
    loadConfig: () => read.config,
    clock: Date.now,
    log: createLog('warn', (line) => process.stderr.write(line), Date.now),
  };
  const client = await clientOf(settings, context).catch(async (error: unknown) => {
    await running.stop();
    throw error;
  });
  return { url: running.url, client, stop: () => running.stop() };
}

/** The log of the demo's server. The demo serves every vendor contract on purpose, so it leaves out what warns an operator of that. */
function logOf(level: Level): Log {
  const log = createLog(level, (line) => process.stdout.write(line), Date.now);
  return {
    ...log,
    warn(event, data) {
      if (event !== 'faces-demand-less') log.warn(event, data);
    },
  };
}

/** An API client that may do everything, created as an operator creates one; kept with the database. */
async function clientOf({ dir }: BffSettings, context: Parameters<typeof createClient>[0]): Promise<DemoClient> {
  const file = join(dir, 'client.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as DemoClient;
  const scopes = 'users:read,users:write,contacts:verify,changes:write,admin';
  const { text } = await createClient(context, { scopes, name: 'the demo', trusted: true });
  const [, id] = /\b(cli_[\w-]+)/.exec(text) ?? [];
  const [, secret] = /\b(ccs_[\w-]+)/.exec(text) ?? [];
  if (id === undefined || secret === undefined) throw new Error(`No API client could be created: ${text}`);
  writeFileSync(file, JSON.stringify({ id, secret }), { mode: 0o600 });
  return { id, secret };
}
