// Owns a server as a process of its own, with a real sign-in, mailbox and phone beside it. Not one in this process: app.ts.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startInbox, type Inbox } from '../../demo/inbox.ts';
import type { InboxOptions } from '../../demo/inbox-message.ts';
import { freePort } from '../../demo/ports.ts';
import { createIdp, type Idp } from './idp.ts';

export { freePort } from '../../demo/ports.ts';

/** The built server where there is one (`npm test` says so): it starts faster. */
export const CLI = process.env['TEST_SERVER'] ?? resolve(fileURLToPath(import.meta.url), '../../../server/cli/cli.ts');

/** No command takes longer, ms. */
const RUN_MAX = 60_000;

export interface Surroundings {
  readonly idp: Idp;
  readonly inbox: Inbox;
  readonly port: number;
  readonly base: string;
  /** The variables of the environment of every process of it. */
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** The SQLite file, which stays between starts. */
  readonly file: string;
  /** Starts a server, or `deliver`, and waits until it listens, or delivers; answers the process, and how long that took, ms. */
  start(cli?: string, how?: How): Promise<Started>;
  /** Runs another command of it, with the same settings and these over them, to its end. */
  run(args: readonly string[], settings?: Readonly<Record<string, string>>): Promise<Ran>;
  /**
   * Sends a request as a signed-in user; throws what fetch throws when no server answers. `person`: their `sub`, after a sign-in
   * by password an hour ago, or claims laid over such a token, as `strongSignIn({ sub: 'ann' })`.
   */
  ask<T>(
    person: string | Readonly<Record<string, unknown>>,
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ status: number; headers: Headers; body: T }>;
  /** The headers of a request of such a user, as `ask` sends them. */
  headersOf(person: string | Readonly<Record<string, unknown>>): Record<string, string>;
  close(): Promise<void>;
}

export interface Started {
  readonly child: ChildProcess;
  /** What it has logged so far, one line each. */
  readonly lines: readonly string[];
  /** How long it took until it listened, ms. */
  readonly took: number;
  /** Where it listens. */
  readonly base: string;
}

export interface How {
  /** Of Node. */
  readonly flags?: readonly string[];
  /** On a port of its own, beside the one that has ours. */
  readonly another?: boolean;
  /** The command and its options, instead of `serve`. */
  readonly args?: readonly string[];
  /** Variables over those that it has otherwise. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** `more`: variables of the environment beside those that it needs. */
export async function surroundings(
  more: Readonly<Record<string, string>> = {},
  mailbox: InboxOptions = {},
): Promise<Surroundings> {
  const folder = mkdtempSync(join(tmpdir(), 'contact-change-server-'));
  const [idp, inbox, port] = await Promise.all([createIdp(), startInbox(mailbox), freePort()]);
  const file = join(folder, 'server.db');
  const base = `http://127.0.0.1:${port}`;
  const children = new Set<ChildProcess>();
  const settings = {
    PATH: process.env['PATH'],
    PUBLIC_URL: `http://localhost:${port}`,
    PORT: String(port),
    DATABASE_URL: `sqlite:${file}`,
    SERVICE_NAME: 'Example',
    ISSUER: idp.issuer,
    AUDIENCE: idp.audience,
    JWKS_URL: idp.jwksUrl,
    SMTP_URL: inbox.smtpUrl,
    MAIL_FROM: 'no-reply@example.com',
    HOME_COUNTRY: 'FI',
    ...more,
  };
  const headersOf = (person: string | Readonly<Record<string, unknown>>): Record<string, string> => {
    const { sub, ...claims } = typeof person === 'string' ? { sub: person } : person;
    const token = idp.token({ sub, email: `${String(sub)}@old.example`, email_verified: true, ...claims });
    return { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  };
  return {
    idp,
    inbox,
    port,
    base,
    settings,
    file,
    async start(cli = CLI, { flags = [], another = false, args = ['serve'], env = {} } = {}) {
      const began = performance.now();
      const own = another ? await freePort() : port;
      const child = spawn(process.execPath, [...flags, cli, ...args], {
        // Beside a database that is no file, the server keeps its development keys where it runs.
        cwd: folder,
        env: { ...settings, PORT: String(own), ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      children.add(child);
      const lines: string[] = [];
      await new Promise<void>((ready, fail) => {
        child.stdout.on('data', (data: Buffer) => {
          lines.push(...data.toString().trimEnd().split('\n'));
          if (/"listening"|"delivering"/.test(data.toString())) ready();
        });
        child.once('exit', (code) => fail(new Error(`the server ended by itself with ${code}`)));
      });
      return { child, lines, took: performance.now() - began, base: `http://127.0.0.1:${own}` };
    },
    run: (args, over = {}) =>
      new Promise((ran) => {
        // A server that should have refused to start would never end.
        const options = { cwd: folder, env: { ...settings, ...over }, timeout: RUN_MAX };
        const child = execFile(process.execPath, [CLI, ...args], options, (_, out, err) =>
          ran({ code: child.exitCode ?? 1, out, err }),
        );
      }),
    headersOf,
    async ask<T>(
      person: string | Readonly<Record<string, unknown>>,
      method: string,
      path: string,
      body?: unknown,
      headers = {},
    ) {
      const answer = await fetch(base + path, {
        method,
        headers: { ...headersOf(person), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return {
        status: answer.status,
        headers: answer.headers,
        body: (text === '' ? null : JSON.parse(text)) as T,
      };
    },
    async close() {
      for (const child of children) child.kill('SIGKILL');
      await Promise.all([idp.close(), inbox.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
