// Owns WebKitGTK: whether it is installed, and how it is driven, by WebDriver on a display of its own. Not what a test does with it:
// tab.ts.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../demo/ports.ts';
import type { Driven, Engine, Json, Look, Running } from './engine.ts';
import { findProgram, startProgram, type Started } from './process.ts';

/** Of one command, ms. Long, because a busy machine is slow. */
const LONGEST_WAIT = 120_000;

/** The bar of the driven browser would keep its window from the width of a phone. */
const NARROW = `toolbar, toolbar *, box, entry, button, image {
  font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; -gtk-icon-transform: scale(0.1);
}`;

/** Returns null when its driver, or Xvfb to show it on, is not installed. */
export async function findWebkit(): Promise<Engine | null> {
  const [path, xvfb] = [await findProgram(['WebKitWebDriver']), await findProgram(['Xvfb'])];
  if (path === null || xvfb === null) return null;
  return {
    name: 'WebKitGTK',
    path,
    canForceColors: false,
    keepsSecureCookies: false,
    start: (look) => start({ path, xvfb }, look),
  };
}

interface Programs {
  readonly path: string;
  readonly xvfb: string;
}

async function start({ path, xvfb }: Programs, look: Look): Promise<Running> {
  const home = await mkdtemp(join(tmpdir(), 'contact-change-webkit-'));
  await mkdir(join(home, 'gtk-3.0'));
  await writeFile(join(home, 'gtk-3.0/gtk.css'), NARROW);
  const started: Started[] = [];
  const stop = async (): Promise<void> => {
    for (const each of started.splice(0).reverse()) await each.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const screen = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
    const display = startProgram({ path: xvfb, args: screen });
    started.push(display);
    const env = {
      DISPLAY: `:${await display.written(/(\d+)\n/)}`,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_RUNTIME_DIR: home,
      LANG: 'en_GB.UTF-8',
      TZ: 'UTC',
      GDK_BACKEND: 'x11',
      // It needs no session of a desktop.
      NO_AT_BRIDGE: '1',
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    };
    const port = await freePort();
    const driver = startProgram({ path, args: [`--port=${port}`, '--host=127.0.0.1'], env });
    started.push(driver);
    const url = `http://127.0.0.1:${port}`;
    await answering(url, driver);
    let session: Session | null = null;
    const end = async (): Promise<void> => {
      await session?.send('DELETE', '');
      session = null;
    };
    return {
      async visitor() {
        await end();
        session = await openSession(url, look);
        // The bar of a new window takes its place late, and moves the page.
        await session.send('POST', '/window/rect', { width: 1280, height: 1000 });
        return tabOf(session, await session.send<string>('GET', '/window'));
      },
      async close() {
        await end();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The driver writes nothing when it is ready, so it is asked. */
async function answering(url: string, driver: Started): Promise<void> {
  for (;;) {
    if (driver.hasEnded) await driver.written(/$^/);
    const isReady = await fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await setTimeout(20);
  }
}

interface Session {
  send<T = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
  /** The tab that commands go to. */
  current: string;
}

async function command<T>(url: string, method: string, body?: object): Promise<T> {
  const signal = AbortSignal.timeout(LONGEST_WAIT);
  const answer = await fetch(url, { method, signal, ...(body && { body: JSON.stringify(body) }) }).catch(
    (error: unknown) => {
      throw new Error(`${method} ${url} is not answered`, { cause: error });
    },
  );
  const { value } = (await answer.json()) as {
    readonly value: T & { readonly error?: string; readonly message?: string };
  };
  if (!answer.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value;
}

/** A browser of its own, whose cookies end with it. */
async function openSession(url: string, { isDark }: Look): Promise<Session> {
  const args = ['--automation', ...(isDark ? ['--dark-mode'] : [])];
  const alwaysMatch = { 'webkitgtk:browserOptions': { args } };
  const { sessionId } = await command<{ sessionId: string }>(`${url}/session`, 'POST', {
    capabilities: { alwaysMatch },
  });
  return { current: '', send: (method, path, body) => command(`${url}/session/${sessionId}${path}`, method, body) };
}

function tabOf(session: Session, handle: string): Driven {
  const send = async <T = unknown>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> => {
    if (session.current !== handle) await session.send('POST', '/window', { handle });
    session.current = handle;
    return session.send<T>(method, path, body);
  };
  return {
    reported: [],
    goto: (url) => send('POST', '/url', { url }),
    async run(source, args) {
      const script = `return Promise.resolve((${source})(...arguments)).then((all) => JSON.stringify(all ?? null));`;
      return JSON.parse(await send<string>('POST', '/execute/sync', { script, args })) as Json;
    },
    perform: (actions) => send('POST', '/actions', { actions }),
    async resize(width, height) {
      await send('POST', '/window/rect', { width, height });
    },
    screenshot: () => send('GET', '/screenshot'),
    async beside() {
      const { handle } = await send<{ handle: string }>('POST', '/window/new', { type: 'window' });
      return tabOf(session, handle);
    },
  };
}
