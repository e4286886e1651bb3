// Owns how the demo configures and starts the real server. Not one line of its behaviour.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '../server/cli/client/create.ts';
import { createLog } from '../server/log.ts';
import { readConfig, start, type Config } from '../server/main.ts';
import { AUDIENCE, HOME_COUNTRY, PROJECT_ID } from './idp.ts';

export interface BffWish {
  readonly port: number;
  readonly publicUrl: string;
  readonly siteUrl: string;
  readonly otherUrl: string;
  readonly smtpUrl: string;
  readonly smsUrl: string;
  /** `whsec_…` */
  readonly webhookSecret: string;
  /** Where the database stands. */
  readonly dir: string;
  /** Variables over the demo's own. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Whoever tries things out does in an hour what a person does in a year. */
const PLENTY = { beginsPerUser: 100, sendsPerUser: 500, sendsToTarget: 100, sendsPerTarget: 100, failuresPerUser: 100 };

/** The variables that `npm start` sets, as somebody would in production with their own values. */
export function environment(wish: BffWish): Record<string, string> {
  return {
    NODE_ENV: 'development',
    PUBLIC_URL: wish.publicUrl,
    HOST: '127.0.0.1',
    PORT: String(wish.port),
    DATABASE_URL: `sqlite:${join(wish.dir, 'contact-change.db')}`,
    SECRET_KEYS_FILE: join(wish.dir, 'keys'),
    PROJECT_ID,
    SERVICE_NAME: 'Luoto',
    ISSUER: wish.siteUrl,
    AUDIENCE,
    JWKS_URL: `${wish.siteUrl}/idp/jwks.json`,
    JWT_ALGORITHMS: 'ES256',
    ALLOWED_ORIGINS: `${wish.siteUrl},${wish.otherUrl}`,
    REDIRECT_URLS: `${wish.siteUrl}/magic`,
    LINK_URL: `${wish.siteUrl}/magic`,
    HOME_COUNTRY,
    SMS_COUNTRIES: 'FI,SE,NO,DK,EE,DE,GB',
    SMTP_URL: wish.smtpUrl,
    MAIL_FROM: 'Luoto <no-reply@luoto.example>',
    SMS_URL: wish.smsUrl,
    SMS_FROM: '+358405550100',
    ADMIN_CLAIM: 'roles=contacts-admin',
    WEBHOOK_URL: `${wish.siteUrl}/webhook`,
    WEBHOOK_SECRET: wish.webhookSecret,
    LANGUAGES: 'en,ar',
    FACES: 'descope,trivore,transmit,wso2',
    LOG_LEVEL: 'warn',
    ...wish.env,
    POLICY: JSON.stringify({ quotas: PLENTY, ...(JSON.parse(wish.env?.['POLICY'] ?? '{}') as object) }),
  };
}

/** One of the site's own systems, as far as the demo has one. */
export interface DemoClient {
  readonly id: string;
  readonly secret: string;
}

export async function startBff(
  wish: BffWish,
): Promise<{ readonly url: string; readonly client: DemoClient; stop(): Promise<void> }> {
  const keys = join(wish.dir, 'keys');
  // Kept with the database: with new keys, codes that are on their way would no longer be right.
  if (!existsSync(keys)) writeFileSync(keys, `demo:${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  const read = readConfig(environment(wish), (path: string) => readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(`The server refuses its configuration:\n${read.errors.join('\n')}`);
  const running = await start(read.config);
  return { url: running.url, client: await clientOf(wish, read.config), stop: () => running.stop() };
}

/** An API client that may do everything, made as an operator makes one; kept with the database. */
async function clientOf({ dir }: BffWish, config: Config): Promise<DemoClient> {
  const file = join(dir, 'client.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as DemoClient;
  const scopes = 'users:read,users:write,contacts:verify,changes:write,admin';
  const log = createLog('warn', (line) => process.stderr.write(line), Date.now);
  const { text } = await createClient(
    { loadConfig: () => config, clock: Date.now, log },
    { scopes, name: 'the demo', trusted: true },
  );
  const [, id] = /\b(cli_[\w-]+)/.exec(text) ?? [];
  const [, secret] = /\b(ccs_[\w-]+)/.exec(text) ?? [];
  if (id === undefined || secret === undefined) throw new Error(`No API client could be made: ${text}`);
  writeFileSync(file, JSON.stringify({ id, secret }), { mode: 0o600 });
  return { id, secret };
}
