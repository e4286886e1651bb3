// Owns `npm start`: everything of the demo up in the right order, and down again. Not what any of it does.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import { startBff, type DemoClient } from './bff.ts';
import { createIdp } from './idp.ts';
import { startInbox } from './inbox.ts';
import type { Inbox } from './inbox.ts';
import { createSite } from './site.ts';
import { buildWidgetIfStale } from './widget-file.ts';

export interface DemoOptions {
  /** The BFF's port; 0 = any free one. */
  readonly port?: number;
  /** The site's port; 0 = any free one. */
  readonly demoPort?: number;
  /** Keeps the database there. Without it, it goes when the demo stops. */
  readonly dir?: string;
  /** Says nothing while it starts. */
  readonly quiet?: boolean;
  /** Variables of the server over the demo's own: a policy, a log level. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Demo {
  readonly bffUrl: string;
  readonly siteUrl: string;
  /** The site under a name that has none of its cookies: what another browser would see. */
  readonly otherUrl: string;
  readonly inbox: Inbox;
  /** A trusted API client, for the faces and SCIM. */
  readonly client: DemoClient;
  stop(): Promise<void>;
}

export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const tell = options.quiet ? () => undefined : (line: string) => process.stdout.write(`${line}\n`);
  await buildWidgetIfStale(tell);
  // PUBLIC_URL must be known before anybody listens, so free ports are found first.
  const port = await takePort(options.port ?? 0, 'PORT', 'localhost');
  const demoPort = await takePort(options.demoPort ?? 0, 'DEMO_PORT', '127.0.0.1');
  const siteUrl = `http://127.0.0.1:${demoPort}`;
  const otherUrl = `http://localhost:${demoPort}`;
  const bffUrl = `http://localhost:${port}`;

  // Whatever came up goes down again in the other order, also when a later part cannot start.
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const dir = options.dir ? resolve(options.dir) : await mkdtemp(join(tmpdir(), 'contact-change-demo-'));
    if (options.dir) await mkdir(dir, { recursive: true, mode: 0o700 });
    else undo.push(() => rm(dir, { recursive: true, force: true }));
    const inbox = await startInbox();
    undo.push(async () => inbox.close());
    const idp = await createIdp(siteUrl);
    const webhookSecret = `whsec_${randomBytes(32).toString('base64')}`;
    const site = createSite({ siteUrl, otherUrl, bffUrl, idp, inbox, webhookSecret });
    const server = await listen(site.fetch, demoPort);
    undo.push(() => close(server));
    const bff = await startBff({
      port,
      publicUrl: bffUrl,
      siteUrl,
      otherUrl,
      smtpUrl: inbox.smtpUrl,
      smsUrl: inbox.smsUrl,
      webhookSecret,
      dir,
      ...(options.env ? { env: options.env } : {}),
    });
    undo.push(() => bff.stop());
    return { bffUrl, siteUrl, otherUrl, inbox, client: bff.client, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The port itself, or a free one for 0. Throws a sentence for people when it is taken. */
async function takePort(port: number, name: string, host: string): Promise<number> {
  const probe = createServer();
  try {
    await new Promise<void>((done, fail) => probe.once('error', fail).listen(port, '127.0.0.1', done));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const why = code === 'EACCES' ? 'may not be used without more rights' : 'is in use';
    throw new Error(
      `${host}:${port} ${why}. Stop what listens there, or choose another port: ${name}=${port + 100} npm start`,
    );
  }
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('No TCP port');
  return address.port;
}

function listen(fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<ServerType> {
  return new Promise((done, fail) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, () => done(server));
    server.once('error', fail);
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    // Event streams never end by themselves.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

function readPort(name: string, fallback: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`${name} must be a port from 0 to 65535 (got "${text}")`);
}

function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  const child = spawn(command!, args, { stdio: 'ignore', detached: true });
  child.on('error', () => process.stdout.write(`No browser could be opened; go to ${url}\n`));
  child.unref();
}

function welcome(demo: Demo): string {
  return [
    '',
    `  The site   ${demo.siteUrl}   sign in as Ann, press Change beside her email`,
    `  The BFF    ${demo.bffUrl}   serves the API and the widget`,
    `  Contacts   ${demo.siteUrl}/contacts   several of a kind: add, verify, make primary, remove`,
    `  Scenes     ${demo.siteUrl}/scenes   every screen, language and theme`,
    `  Strict     ${demo.siteUrl}/strict   the widget under the strictest CSP`,
    '',
    `  SCIM       curl -u ${demo.client.id}:${demo.client.secret} ${demo.bffUrl}/scim/v2/Users`,
    `  Faces      Descope, Trivore, Transmit and WSO2 are served there too, for the project "default"`,
    `  Tokens     curl -d '{"sub":"ann"}' -H 'content-type: application/json' ${demo.siteUrl}/idp/token`,
    `  Inbox      curl ${demo.siteUrl}/inbox.json   all mail and SMS`,
    '',
    '  Try first: change the email, read the code in the mailbox beside the page, type it.',
    '  Then: open the link of the next mail "As another browser", and type the code it shows.',
    '  Then: undo it from the mail to the old address; sign in with a password alone, and both addresses confirm.',
    '  SCIM shows whoever has signed in once, and whom you make.',
    '  Ctrl-C stops everything.',
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const demo = await startDemo({
    port: readPort('PORT', 8787),
    demoPort: readPort('DEMO_PORT', 8788),
    ...(process.env['DEMO_DIR'] ? { dir: process.env['DEMO_DIR'] } : {}),
  });
  let since = 0;
  const stop = (): void => {
    // npm passes on the very Ctrl-C that the terminal has sent here already; one pressed later means "now".
    if (since > 0 && Date.now() - since > 500) process.exit(1);
    if (since > 0) return;
    since = Date.now();
    void demo.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.stdout.write(welcome(demo));
  if (process.argv.includes('--open')) openBrowser(demo.siteUrl);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
