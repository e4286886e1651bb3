// Owns what the tests of the configuration share: a least and a full environment, and how it is read. No test.
import assert from 'node:assert/strict';
import type { Config } from '../../../server/config/config.ts';
import type { Checks } from '../../../server/config/project/checks.ts';
import { readConfig } from '../../../server/config/read-config.ts';
import { faultOfLogoFile } from '../../../server/brand/logo.ts';
import { checkSmsProvider } from '../../../server/deliver/channels/sms/check-provider.ts';
import { checkMessages } from '../../../server/deliver/message/words/check.ts';
import { makeKey } from '../../../server/config/keys.ts';

export const KEYS = `${makeKey('k2')},${makeKey('k1')}`;

export const LEAST = {
  PUBLIC_URL: 'https://change.example.com',
  SERVICE_NAME: 'Example',
  ISSUER: 'https://sign-in.example.com',
  AUDIENCE: 'contact-change',
  JWKS_URL: 'https://sign-in.example.com/jwks.json',
  SMTP_URL: 'smtp://user:hunter2pass@mail.example.com:587',
  MAIL_FROM: 'Example <no-reply@example.com>',
};

export const FULL = {
  ...LEAST,
  SMS_URL: 'twilio://AC123:s3cr3ttoken@api.twilio.com',
  SMS_FROM: '+358405550100',
  HOME_COUNTRY: 'FI',
};

export const HOOK = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;

export const CHECKS: Checks = {
  messages: checkMessages,
  smsProvider: checkSmsProvider,
  logoFile: faultOfLogoFile,
};

export type Env = Readonly<Record<string, string | undefined>>;

/** As the process reads it: `files` stand for the file system. */
export function read(env: Env, files: Readonly<Record<string, string>> = {}): ReturnType<typeof readConfig> {
  const open = (path: string): string => {
    const text = files[path];
    if (text === undefined) throw new Error('ENOENT');
    return text;
  };
  return readConfig(env, open, CHECKS);
}

export function config(env: Env, files = {}): Config {
  const result = read(env, files);
  return result.ok ? result.config : assert.fail(result.errors.join('\n'));
}

export function errors(env: Env, files = {}): readonly string[] {
  const result = read(env, files);
  return result.ok ? assert.fail('it was taken') : result.errors;
}
