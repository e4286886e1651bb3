// Owns a command as a process of its own, with the least settings that a server needs. Not one with a sign-in and a mailbox beside
// it: server.ts.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { CLI } from './server.ts';

/** A project that could be served, without a port. */
export const SETTINGS = {
  PUBLIC_URL: 'http://localhost:8787',
  SERVICE_NAME: 'Example',
  ISSUER: 'https://sign-in.example',
  AUDIENCE: 'contact-change',
  JWKS_URL: 'https://sign-in.example/jwks.json',
  SMTP_URL: 'smtp://localhost:2525?tls=never',
  MAIL_FROM: 'no-reply@example.com',
  HOME_COUNTRY: 'FI',
} as const;

export interface Spawned {
  readonly child: ChildProcess;
  /** Resolves when stdout holds the text; rejects when the process ends without it. */
  printed(text: string): Promise<void>;
  /** The exit code, and all that was written, when the process has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

/** A folder that goes with the test. */
export function testFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'contact-change-cli-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts a command in a folder, with these variables and no others. It ends with the test. */
export function spawnCli(
  t: TestContext,
  args: readonly string[],
  { folder, env = {} }: { readonly folder: string; readonly env?: Readonly<Record<string, string>> },
): Spawned {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.after(() => child.kill('SIGKILL'));
  let [out, err] = ['', ''];
  let looks: (() => void)[] = [];
  const look = () => looks.forEach((one) => one());
  child.stdout.on('data', (data: Buffer) => {
    out += String(data);
    look();
  });
  child.stderr.on('data', (data: Buffer) => (err += String(data)));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((end) =>
    child.once('close', (code) => end({ code, out, err })),
  );
  return {
    child,
    ended,
    printed: (text) =>
      new Promise((found, fail) => {
        const one = () => {
          if (!out.includes(text)) return;
          looks = looks.filter((other) => other !== one);
          found();
        };
        looks.push(one);
        one();
        void ended.then(({ code }) => fail(new Error(`it ended with ${code}: ${out}${err}`)));
      }),
  };
}
