// Owns how the demo configures and starts the real server. Not one line of its behaviour.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, start } from '../server/main.ts';
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
    LOG_LEVEL: 'warn',
    ...wish.env,
    POLICY: JSON.stringify({ quotas: PLENTY, ...(JSON.parse(wish.env?.['POLICY'] ?? '{}') as object) }),
  };
}

export async function startBff(wish: BffWish): Promise<{ url: string; stop(): Promise<void> }> {
  const keys = join(wish.dir, 'keys');
  // Kept with the database: with new keys, codes that are on their way would no longer be right.
  if (!existsSync(keys)) writeFileSync(keys, `demo:${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  const read = readConfig(environment(wish), (path: string) => readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(`The server refuses its configuration:\n${read.errors.join('\n')}`);
  const running = await start(read.config);
  return { url: running.url, stop: () => running.stop() };
}
