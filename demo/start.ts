// Owns `npm start`: starts the parts of the demo in order, and stops them. Not what a part does: site.ts, bff.ts, inbox.ts.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import { startBff, type DemoClient } from './bff.ts';
import { endWith } from './ending.ts';
import { makeFirstPage } from './first-page.ts';
import { createIdp } from './idp.ts';
import { startInbox } from './inbox.ts';
import type { Inbox } from './inbox.ts';
import { createOpenidClient } from './openid.ts';
import { readPort, takePort } from './ports.ts';
import { createSite } from './site.ts';
import { welcome } from './welcome.ts';
import { buildWidgetIfStale } from './widget-file.ts';

/** How tests and `npm start` differ; everything has a default. */
export interface DemoOptions {
  /** The port of the server (BFF); 0 = any free one. */
  readonly port?: number;
  /** The site's port; 0 = any free one. */
  readonly demoPort?: number;
  /** The folder of the database. Without it, the database is deleted when the demo stops. */
  readonly dir?: string;
  /** Writes nothing to the terminal while it starts. */
  readonly quiet?: boolean;
  /** Environment variables of the server, over those that the demo sets: a policy, a log level. */
  readonly env?: Readonly<Record<string, string>>;
  /** Aborted while the demo starts, it makes the start throw. */
  readonly signal?: AbortSignal;
}

/** The running demo. */
export interface Demo {
  readonly bffUrl: string;
  readonly siteUrl: string;
  /** The site under another name: a browser sends it none of the site's cookies, as another browser would. */
  readonly otherUrl: string;
  readonly inbox: Inbox;
  /** A trusted API client, for the vendor contracts and SCIM. */
  readonly client: DemoClient;
  stop(): Promise<void>;
}

/** Throws, with nothing left running, when a part cannot start. */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const print = options.quiet ? () => undefined : (line: string) => process.stdout.write(`${line}\n`);
  await buildWidgetIfStale(print, options.signal);
  // PUBLIC_URL must be known before the server starts, so the ports are chosen first.
  const port = await takePort(options.port ?? 0, 'PORT', 'localhost');
  const demoPort = await takePort(options.demoPort ?? 0, 'DEMO_PORT', '127.0.0.1');
  const siteUrl = `http://127.0.0.1:${demoPort}`;
  const otherUrl = `http://localhost:${demoPort}`;
  const bffUrl = `http://localhost:${port}`;

  // Each part that started is stopped in reverse order, also when a later part cannot start.
  const stopSteps: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of stopSteps.splice(0).reverse()) await step();
  };
  try {
    const dir = options.dir ? resolve(options.dir) : await mkdtemp(join(tmpdir(), 'contact-change-demo-'));
    if (options.dir) await mkdir(dir, { recursive: true, mode: 0o700 });
    else stopSteps.push(() => rm(dir, { recursive: true, force: true }));
    const inbox = await startInbox();
    stopSteps.push(async () => inbox.close());
    const idp = await createIdp(siteUrl);
    const webhookSecret = `whsec_${randomBytes(32).toString('base64')}`;
    const openid = createOpenidClient();
    const firstPage = await makeFirstPage();
    // The site is up before the server, which reads the keys of the sign-in from it.
    const site = createSite({ siteUrl, otherUrl, bffUrl, idp, openid, inbox, webhookSecret, firstPage });
    const server = await listen(site.fetch, demoPort);
    stopSteps.push(() => close(server));
    const { client, stop: stopServer } = await startBff({
      port,
      publicUrl: bffUrl,
      siteUrl,
      otherUrl,
      smtpUrl: inbox.smtpUrl,
      smsUrl: inbox.smsUrl,
      webhookSecret,
      openid,
      dir,
      ...(options.env ? { env: options.env } : {}),
    });
    stopSteps.push(stopServer);
    options.signal?.throwIfAborted();
    return { bffUrl, siteUrl, otherUrl, inbox, client, stop };
  } catch (error) {
    await stop();
    throw error;
  }
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
    // Event streams stay open until they are closed here.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
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

async function main(): Promise<void> {
  const leaving = new AbortController();
  const starting = startDemo({
    port: readPort('PORT', 8787),
    demoPort: readPort('DEMO_PORT', 8788),
    ...(process.env['DEMO_DIR'] ? { dir: process.env['DEMO_DIR'] } : {}),
    signal: leaving.signal,
  });
  endWith(async () => {
    leaving.abort();
    await starting.then(
      (demo) => demo.stop(),
      () => undefined,
    );
  });
  const demo = await starting;
  process.stdout.write(welcome(demo));
  if (process.argv.includes('--open')) openBrowser(demo.siteUrl);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  main().catch((error: unknown) => {
    // A start that was ended on purpose is no fault.
    if (error instanceof Error && error.name === 'AbortError') return;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
