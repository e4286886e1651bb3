// Owns the built server as a process on a database of its own. Not the database's users (prefilled.ts), nor the peers (peers.ts).
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWN_OPTIONS } from '../../../server/cli/node-options.ts';
import { makeKey } from '../../../server/config/keys.ts';
import { freePort } from '../../kit/server.ts';
import { endWithUs } from '../child.ts';
import { AUDIENCE, ISSUER, type SignIn } from './sign-in.ts';

/** A server that listens. */
export interface Served {
  readonly pid: number;
  readonly port: number;
  /** From the start of the process to its line `listening`, ms. */
  readonly took: number;
  /** Asks the preload for its figures; only with `counts`. */
  figures<T>(): Promise<T>;
  /** Ends it by SIGTERM, and waits. */
  stop(): Promise<void>;
}

export interface OursOptions {
  /** DATABASE_URL. */
  readonly database: string;
  readonly smtpPort: number;
  /** `serve --no-deliver`, where the server knows it. */
  readonly delivers?: boolean;
  /** Connections to the mail server; default: the server's. */
  readonly mailConnections?: number;
  /** Flags of Node. */
  readonly flags?: readonly string[];
  /** Counts statements, commits and the loop's delay in the process. */
  readonly counts?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** What all servers of one bench share. */
export interface Ours {
  readonly secretKeys: string;
  readonly signIn: SignIn;
  /** Thrown away at the end of the bench. */
  readonly folder: string;
  /** Whether this build knows `serve --no-deliver`. */
  readonly knowsNoDeliver: boolean;
  start(options: OursOptions): Promise<Served>;
}

const PRELOAD = join(import.meta.dirname, '../preload.ts');

export function createOurs(cli: string, signIn: SignIn): Ours {
  const folder = mkdtempSync(join(tmpdir(), 'contact-change-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const secretKeys = makeKey('bench');
  const jwks = join(folder, 'jwks.json');
  writeFileSync(jwks, JSON.stringify(signIn.jwks));
  const help = spawnSync(process.execPath, [cli, 'serve', '--help'], { encoding: 'utf8' });
  const knowsNoDeliver = help.stdout.includes('--no-deliver');
  return {
    secretKeys,
    signIn,
    folder,
    knowsNoDeliver,
    start: (options) => startServer({ cli, secretKeys, jwks, knowsNoDeliver }, options),
  };
}

interface Parts {
  readonly cli: string;
  readonly secretKeys: string;
  readonly jwks: string;
  readonly knowsNoDeliver: boolean;
}

function settings({ secretKeys, jwks }: Parts, port: number, options: OursOptions): NodeJS.ProcessEnv {
  const { database, smtpPort, mailConnections, env = {} } = options;
  return {
    PATH: process.env['PATH'],
    PUBLIC_URL: `http://localhost:${port}`,
    PORT: String(port),
    DATABASE_URL: database,
    SECRET_KEYS: secretKeys,
    TRUSTED_PROXIES: '1',
    SERVICE_NAME: 'Example',
    ISSUER,
    AUDIENCE,
    JWKS_FILE: jwks,
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}?tls=never`,
    MAIL_FROM: 'no-reply@example.com',
    ...(mailConnections === undefined ? {} : { SMTP_CONNECTIONS: String(mailConnections) }),
    ...env,
  };
}

async function startServer(parts: Parts, options: OursOptions): Promise<Served> {
  const port = await freePort();
  const { delivers = true, counts = false, flags = [] } = options;
  // It cannot start itself again with its options where it has the channel by which it tells its counts.
  const preload = counts ? [...OWN_OPTIONS, '--import', PRELOAD] : [];
  const command = ['serve', ...(!delivers && parts.knowsNoDeliver ? ['--no-deliver'] : [])];
  const began = performance.now();
  const child = endWithUs(
    spawn(process.execPath, [...flags, ...preload, parts.cli, ...command], {
      env: settings(parts, port, options),
      stdio: ['ignore', 'pipe', 'inherit', ...(counts ? (['ipc'] as const) : [])],
    }),
  );
  await new Promise<void>((ready, fail) => {
    let said = '';
    child.stdout?.on('data', (data: Buffer) => {
      // All later lines are read and forgotten: a full pipe would stop the server.
      if (said.includes('"listening"')) return;
      said += data.toString();
      if (said.includes('"listening"')) ready();
    });
    child.once('exit', (code) => fail(new Error(`the server ended by itself with ${code}: ${said}`)));
  });
  const took = performance.now() - began;
  return {
    pid: child.pid ?? 0,
    port,
    took,
    figures: <T>() =>
      new Promise<T>((done) => {
        child.once('message', (value) => done(value as T));
        child.send('figures');
      }),
    async stop() {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await gone;
    },
  };
}
