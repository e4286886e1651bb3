// Owns Firefox: which one is installed, and how it is driven, by WebDriver BiDi. Not what a test does with it: tab.ts.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Driven, Engine, Json, Look, Running } from './engine.ts';
import { findProgram, startProgram } from './process.ts';

/** The one in a snap is run by its own path: the command before it is kept from the profiles of tests. */
const PLACES = [
  '/snap/firefox/current/usr/lib/firefox/firefox',
  'firefox',
  'firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Returns null when none is installed. */
export async function findFirefox(): Promise<Engine | null> {
  const named = process.env['FIREFOX_PATH'];
  const path = await findProgram(named ? [named] : PLACES);
  if (path === null && named) throw new Error(`FIREFOX_PATH names ${named}, which cannot be run.`);
  if (path === null) return null;
  const { stdout } = await promisify(execFile)(path, ['--version']);
  const [, version = '', esr] = /Firefox ([\d.]+)(esr)?/.exec(stdout) ?? [];
  const name = ['Firefox', ...(esr ? ['ESR'] : []), version].join(' ');
  return { name, path, canForceColors: true, keepsSecureCookies: true, start: (look) => start(path, look) };
}

function preferences({ isDark, hasForcedColors }: Look): string {
  const all: Readonly<Record<string, Json>> = {
    'intl.accept_languages': 'en-GB',
    // 0 = dark, 1 = light.
    'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
    // 2 = the user's palette over the page's, always.
    ...(hasForcedColors && { 'browser.display.document_color_use': 2 }),
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

async function start(path: string, look: Look): Promise<Running> {
  const profile = await mkdtemp(join(tmpdir(), 'contact-change-firefox-'));
  await writeFile(join(profile, 'user.js'), preferences(look));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'];
  // Root may not run it in the home of another user.
  const env = { HOME: profile, TZ: 'UTC' };
  const firefox = startProgram({ path, args, env });
  const close = async (): Promise<void> => {
    await firefox.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await connect(`${await firefox.written(/WebDriver BiDi listening on (ws:\S+)/)}/session`);
    await bidi.send('session.new', { capabilities: {} });
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    return { visitor: visitors(bidi), close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Bidi {
  send<T = unknown>(method: string, params: object): Promise<T>;
  /** Errors and warnings by the id of the tab. */
  readonly reported: ReadonlyMap<string, readonly string[]>;
}

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly params?: {
    readonly level?: string;
    readonly text?: string;
    readonly source?: { readonly context?: string };
  };
}

async function connect(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  const reported = new Map<string, string[]>();
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    const { level = '', text = '', source } = answer.params ?? {};
    const tab = source?.context ?? '';
    if (['error', 'warn'].includes(level)) reported.set(tab, [...(reported.get(tab) ?? []), text]);
  });
  socket.addEventListener('close', () => {
    for (const end of waiting.values()) end({ type: 'error', error: 'closed', message: 'Firefox has ended' });
  });
  await new Promise((done, fail) => {
    socket.addEventListener('open', done);
    socket.addEventListener('error', () => fail(new Error(`${url} cannot be reached`)));
  });
  const send = <T>(method: string, params: object): Promise<T> =>
    new Promise((done, fail) => {
      const id = (last += 1);
      waiting.set(id, (answer) => {
        waiting.delete(id);
        if (answer.type === 'success') done(answer.result as T);
        else fail(new Error(`${method}: ${answer.error}: ${answer.message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, reported };
}

/** Each visitor has cookies of its own: a user context, as a container tab has one. */
function visitors(bidi: Bidi): () => Promise<Driven> {
  let before: string | null = null;
  return async () => {
    if (before !== null) await bidi.send('browser.removeUserContext', { userContext: before });
    const { userContext } = await bidi.send<{ userContext: string }>('browser.createUserContext', {});
    before = userContext;
    return tabOf(bidi, userContext);
  };
}

async function tabOf(bidi: Bidi, userContext: string): Promise<Driven> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'window', userContext });
  return {
    async goto(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async run(source, args) {
      const expression = `Promise.resolve((${source})(...${JSON.stringify(args)})).then((all) => JSON.stringify(all ?? null))`;
      const params = { expression, target: { context }, awaitPromise: true };
      const answer = await bidi.send<{
        readonly type: string;
        readonly result?: { readonly value: string };
        readonly exceptionDetails?: { readonly text: string };
      }>('script.evaluate', params);
      if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text ?? answer.type);
      return JSON.parse(answer.result.value) as Json;
    },
    async perform(actions) {
      await bidi.send('browsingContext.activate', { context });
      await bidi.send('input.performActions', { context, actions });
    },
    async resize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    screenshot: async () => (await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context })).data,
    beside: () => tabOf(bidi, userContext),
    get reported() {
      return bidi.reported.get(context) ?? [];
    },
  };
}
