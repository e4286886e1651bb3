// Owns a server as a process of its own, with a real sign-in, mailbox and phone beside it. Not a server in hand (app.ts).
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startInbox, type Inbox, type InboxOptions } from '../../demo/inbox.ts';
import { createIdp, type Idp } from './idp.ts';

/** The built server where there is one (`npm test` says so): it starts faster. */
const CLI = process.env['TEST_SERVER'] ?? resolve(fileURLToPath(import.meta.url), '../../../server/cli.ts');

export interface Surroundings {
  readonly idp: Idp;
  readonly inbox: Inbox;
  readonly port: number;
  readonly base: string;
  /** The SQLite file, which stays between starts. */
  readonly file: string;
  /**
   * Starts a server and waits until it listens; answers the process, and how long that took, ms. `another`: on a port of
   * its own, beside the one that has ours.
   */
  start(cli?: string, another?: boolean): Promise<{ child: ChildProcess; took: number }>;
  /** Asks as a person; throws what fetch throws when nobody answers. */
  ask<T>(
    person: string,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; headers: Headers; body: T }>;
  close(): Promise<void>;
}

export async function surroundings(mailbox: InboxOptions = {}): Promise<Surroundings> {
  const folder = mkdtempSync(join(tmpdir(), 'contact-change-server-'));
  const [idp, inbox, port] = await Promise.all([createIdp(), startInbox(mailbox), freePort()]);
  const file = join(folder, 'server.db');
  const base = `http://127.0.0.1:${port}`;
  const children = new Set<ChildProcess>();
  return {
    idp,
    inbox,
    port,
    base,
    file,
    async start(cli = CLI, another = false) {
      const began = performance.now();
      const child = spawn(process.execPath, [cli, 'serve'], {
        env: {
          PATH: process.env['PATH'],
          PUBLIC_URL: `http://localhost:${port}`,
          PORT: String(another ? await freePort() : port),
          DATABASE_URL: `sqlite:${file}`,
          SERVICE_NAME: 'Example',
          ISSUER: idp.issuer,
          AUDIENCE: idp.audience,
          JWKS_URL: idp.jwksUrl,
          SMTP_URL: inbox.smtpUrl,
          MAIL_FROM: 'no-reply@example.com',
          HOME_COUNTRY: 'FI',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      children.add(child);
      await new Promise<void>((ready, fail) => {
        child.stdout.on('data', (data: Buffer) => data.includes('"listening"') && ready());
        child.once('exit', (code) => fail(new Error(`the server ended by itself with ${code}`)));
      });
      return { child, took: performance.now() - began };
    },
    async ask<T>(person: string, method: string, path: string, body?: unknown) {
      const now = Math.floor(Date.now() / 1000);
      const strong = { auth_time: now, amr: ['pwd', 'otp'] };
      const token = idp.token({ sub: person, email: `${person}@old.example`, email_verified: true, ...strong });
      const answer = await fetch(base + path, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: answer.status, headers: answer.headers, body: (await answer.json()) as T };
    },
    async close() {
      for (const child of children) child.kill('SIGKILL');
      await Promise.all([idp.close(), inbox.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
