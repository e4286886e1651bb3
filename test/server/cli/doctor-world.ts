// Owns a set-up in which `doctor` finds nothing to complain of, on real servers, and running `doctor` on what a test breaks of it.
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { startInbox, type Inbox } from '../../../demo/inbox.ts';
import { ConfigError } from '../../../server/cli/config-error.ts';
import type { CommandOutcome, Row } from '../../../server/cli/context.ts';
import { doctor, type DoctorOptions } from '../../../server/cli/doctor/doctor.ts';
import type { DoctorParts } from '../../../server/cli/doctor/parts.ts';
import { readConfig } from '../../../server/main.ts';
import { makeKey } from '../../../server/config/keys.ts';
import { receive, SECRET, type Receiver } from '../../deliver/receiver.ts';
import { testFolder } from '../../kit/cli-process.ts';
import { silent } from '../../kit/database.ts';
import { createIdp, type Idp } from '../../kit/idp.ts';
import { certificates } from '../../kit/inbox.ts';

export interface World {
  readonly folder: string;
  readonly idp: Idp;
  readonly inbox: Inbox;
  readonly receiver: Receiver;
  readonly env: Readonly<Record<string, string>>;
  readonly parts: DoctorParts;
}

export interface Examined {
  readonly rows: readonly Row[];
  readonly outcome: CommandOutcome;
  /** All that was printed, as text and as data. */
  readonly all: string;
}

/** DNS of a mail domain. A name without an entry does not exist; an empty list: it has no record of this type. */
export type Records = Readonly<Record<string, readonly string[]>>;

export const LOGIN = { user: 'mailer@example.com', pass: 'p@ss/word:1' } as const;
export const DKIM_KEY = 'v=DKIM1; k=rsa; p=MIIBIjANBg';
export const RECORDS: Records = {
  'example.com': ['v=spf1 include:_spf.example.net -all', 'other=1'],
  '_domainkey.example.com': [],
  's1._domainkey.example.com': [DKIM_KEY],
  '_dmarc.example.com': ['v=DMARC1; p=reject'],
};

export function resolverOf(records: Records, hosts: readonly string[] = ['mx.example.com']): DoctorParts['resolver'] {
  const fail = (code: string): never => {
    throw Object.assign(new Error(code), { code });
  };
  const none = async (): Promise<never> => fail('ENODATA');
  return {
    resolveTxt: async (name: string) => {
      const found = records[name] ?? fail('ENOTFOUND');
      return found.length === 0 ? fail('ENODATA') : found.map((text) => [text.slice(0, 9), text.slice(9)]);
    },
    resolveMx: async () =>
      hosts.length === 0 ? fail('ENODATA') : hosts.map((exchange) => ({ exchange, priority: 10 })),
    resolve4: none,
    resolve6: none,
  } as DoctorParts['resolver'];
}

/** A web server of the test, on http. */
export async function serveHttp(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

export async function healthyWorld(t: TestContext): Promise<World> {
  const folder = testFolder(t);
  const { ca, tls } = certificates();
  const [idp, inbox, receiver] = await Promise.all([
    createIdp(),
    startInbox({ tls, login: LOGIN }),
    receive(t, 'https'),
  ]);
  t.after(() => Promise.all([idp.close(), inbox.close()]));
  const publicUrl = await serveHttp(t, (request, response) => {
    response.writeHead(request.url === '/healthz' ? 200 : 404, { 'content-type': 'application/json' });
    response.end('{"status":"ok"}');
  });
  const smtp = new URL(inbox.smtpUrl);
  const login = `${encodeURIComponent(LOGIN.user)}:${encodeURIComponent(LOGIN.pass)}`;
  const env = {
    PUBLIC_URL: publicUrl,
    DATABASE_URL: `sqlite:${join(folder, 'server.db')}`,
    SECRET_KEYS: makeKey('k1'),
    SERVICE_NAME: 'Example',
    ISSUER: idp.issuer,
    AUDIENCE: idp.audience,
    JWKS_URL: idp.jwksUrl,
    INTROSPECTION_URL: idp.introspection.url,
    INTROSPECTION_CLIENT_ID: idp.introspection.clientId,
    INTROSPECTION_CLIENT_SECRET: idp.introspection.clientSecret,
    SMTP_URL: `smtp://${login}@localhost:${smtp.port}`,
    MAIL_FROM: 'Example <no-reply@example.com>',
    SMS_URL: inbox.smsUrl,
    SMS_FROM: '+358401234567',
    WEBHOOK_URL: receiver.url,
    WEBHOOK_SECRET: SECRET,
    OUTBOUND_ALLOW: '127.0.0.0/8 ::1/128',
    HOME_COUNTRY: 'FI',
  };
  return { folder, idp, inbox, receiver, env, parts: { fetch, ca, resolver: resolverOf(RECORDS) } };
}

/** Runs `doctor` in this process. */
export async function examine(
  env: Readonly<Record<string, string>>,
  parts: DoctorParts,
  options: DoctorOptions = { dkim: 's1' },
): Promise<Examined> {
  const rows: Row[] = [];
  const loadConfig = () => {
    const read = readConfig(env, (path) => readFileSync(path, 'utf8'));
    if (read.ok) return read.config;
    throw new ConfigError(read.errors);
  };
  const outcome = await doctor(
    {
      env,
      clock: Date.now,
      log: silent,
      json: false,
      stdout: () => undefined,
      stderr: () => undefined,
      print: (row) => void rows.push(row),
      readLine: () => Promise.resolve(null),
      loadConfig,
      loadConfigOf: loadConfig,
    },
    options,
    parts,
  );
  return {
    rows,
    outcome,
    all: JSON.stringify(rows) + rows.map(({ text }) => text).join('\n') + JSON.stringify(outcome),
  };
}

export const findings = ({ rows }: Examined) =>
  rows.map(
    ({ data }) => data as { level: string; area: string; setting: string | null; found: string; remedy: string },
  );

/** What a test breaks. */
interface Broken {
  readonly env?: Readonly<Record<string, string>>;
  readonly parts?: Partial<DoctorParts>;
}

/** One kind of broken set-up: what is broken, and what must be said of it. */
export interface Kind<W extends World = World> {
  readonly kind: string;
  readonly broken: (world: W, t: TestContext) => Broken | Promise<Broken>;
  readonly says: readonly [level: string, setting: string | null, found: RegExp, remedy: RegExp];
}

/** Makes the world, breaks it, and looks that doctor names the setting and what to do. */
export function testKind<W extends World>({ kind, broken, says }: Kind<W>, make: (t: TestContext) => Promise<W>): void {
  test(`${kind}: doctor names ${says[1] ?? 'it'} and what to do`, async (t) => {
    const world = await make(t);
    const { env: over = {}, parts = {} } = await broken(world, t);
    const env: Readonly<Record<string, string>> = { ...world.env, ...over };
    const examined = await examine(env, { ...world.parts, ...parts });
    const [level, setting, found, remedy] = says;
    const told = findings(examined).find((one) => one.setting === setting && found.test(one.found));
    assert.ok(told, JSON.stringify(findings(examined), null, 1));
    assert.equal(told.level, level);
    assert.match(told.remedy, remedy);
    assert.equal(examined.outcome.code, findings(examined).some((one) => one.level === 'error') ? 1 : 0);
    assertNoSecrets(examined, env);
  });
}

const SECRETS = [
  'INTROSPECTION_CLIENT_SECRET',
  'WEBHOOK_SECRET',
  'DIRECTORY_TOKEN',
  'DIRECTORY_CLIENT_SECRET',
  'OIDC_CLIENT_SECRET',
  'HUMAN_CHECK_SECRET',
];

/** No line may hold one of these. */
const secretsOf = (env: Readonly<Record<string, string | undefined>>) =>
  [
    LOGIN.pass,
    encodeURIComponent(LOGIN.pass),
    env['SECRET_KEYS']?.split(':')[1],
    ...SECRETS.map((name) => env[name]),
    new URL(env['SMS_URL'] ?? 'x:').password,
    'hunter2',
  ].filter((secret): secret is string => secret !== undefined && secret !== '');

export function assertNoSecrets({ all }: Examined, env: Readonly<Record<string, string | undefined>>): void {
  for (const secret of secretsOf(env)) assert.ok(!all.includes(secret), `a secret was printed: ${secret}`);
}
