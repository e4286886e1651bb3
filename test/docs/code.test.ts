// Owns whether the JavaScript of the documentation compiles against our packages and does what is said of it, and whether the CSS
// and the rules of proxies are of their language and name what there is. Not the examples of frameworks: frameworks-page.test.ts.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { transform } from 'lightningcss';
import { parseSync } from 'vite';
import { SIGNAL_TYPES } from '../../server/core/signals.ts';
import { PUBLIC_URL, startApp } from '../kit/app.ts';
import { surroundings } from '../kit/server.ts';
import { AUDIENCE, streamReceiver } from '../kit/stream.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { config, KEYS, LEAST } from '../server/config/kit.ts';
import { createTokens } from '../../server/tokens/user-token.ts';
import { ROOT, SNIPPETS, written } from './snippets.ts';

const run = promisify(execFile);

/** What the page around an example has: its own sign-in, its own functions, and packages that are not ours. */
const AROUND = `
import type { ContactChange, GetToken } from 'contact-change';
declare global {
  const widget: ContactChange;
  const session: { refreshJwt(options: { forceRefresh: boolean }): Promise<string> };
  const keycloak: {
    readonly token?: string;
    updateToken(minValidity: number): Promise<boolean>;
    login(options: { prompt: 'login' }): Promise<void>;
  };
  const api: string;
  const getToken: GetToken;
  function signInAgain(wanted: { maxAge?: number | null | undefined; acr?: string | undefined }): Promise<void>;
  function draw(state: object): void;
  function startSession(): Promise<unknown>;
  function sendBy(to: string, from: string, text: string): Promise<void>;
  function handle(event: unknown): Promise<void>;
  interface ParentNode {
    querySelector(selectors: \`contact-change\${string}\`): ContactChange;
    querySelectorAll(selectors: \`contact-change\${string}\`): NodeListOf<ContactChange>;
  }
  namespace NodeJS {
    interface ProcessEnv { CONTACT_CHANGE_KEY: string; SMS_SECRET: string; WEBHOOK_SECRET: string }
  }
}
declare module 'node:http' {
  interface IncomingHttpHeaders { 'webhook-id': string; 'webhook-timestamp': string; 'webhook-signature': string }
}
`;
const OTHERS = `
declare module '@opentelemetry/sdk-node' { export class NodeSDK { constructor(options: { serviceName: string }); start(): void; } }
declare module '@playwright/test' {
  export function test(name: string, body: (fixtures: { page: import('playwright').Page }) => Promise<void>): void;
}
`;

/** A folder in which our packages are installed. */
function project(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'contact-change-code-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

test('the JavaScript of the documentation compiles against the types of our packages', async (t) => {
  const folder = project(t);
  writeFileSync(join(folder, 'around.d.ts'), AROUND);
  writeFileSync(join(folder, 'others.d.ts'), OTHERS);
  for (const { where, code } of written('js')) {
    const name = code.includes('export async function messageTo') ? 'message-to' : where.replaceAll(/\W/g, '-');
    writeFileSync(join(folder, `${name}.js`), code);
  }
  const compilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    skipLibCheck: true,
    moduleDetection: 'force',
    target: 'es2023',
    module: 'nodenext',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['node'],
    strict: true,
    noImplicitAny: false,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  await run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: folder }).catch((error: { stdout: string }) =>
    assert.fail(error.stdout),
  );
});

/** The JavaScript of a page that holds a text, as a module. */
async function load<Module>(page: string, part: string): Promise<Module> {
  const { code } = SNIPPETS.find((one) => one.page === page && one.code.includes(part)) ?? assert.fail(page);
  const text = code.replaceAll("'jose'", `'${import.meta.resolve('jose')}'`);
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Module;
}

test('the lines about security events read a token that the server has sent, and no other', async (t) => {
  const { stream, posts } = await streamReceiver(t, SIGNAL_TYPES);
  const app = await startApp({ project: { streams: [stream] } });
  t.after(() => app.close());
  await app.person('ann').me();
  const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
  await ada.send('POST', '/v1/admin/users/ann/revoke', { reason: 'disabled', note: 'asked for' });
  await app.courier.drain();
  t.mock.method(globalThis, 'fetch', (url: string, init: RequestInit) => app.app.request(String(url), init));
  t.mock.timers.enable({ apis: ['Date'], now: app.clock() });
  const { readSet } = await load<{ readSet(token: string): Promise<object> }>('server/docs/signals.md', 'readSet');
  assert.partialDeepStrictEqual(await readSet(posts[0]?.token ?? ''), { iss: PUBLIC_URL, aud: AUDIENCE });
  await assert.rejects(readSet(ada.token));
});

test('a token that the lines about tokens make, with the key and the JWKS of theirs, is one that a server accepts', async (t) => {
  const printed = t.mock.method(console, 'log', () => undefined);
  await load('server/docs/tokens.md', 'generateKeyPair');
  const [key, keys] = printed.mock.calls.map((call): string => (call.arguments as string[])[0] ?? '');
  printed.mock.restore();
  process.env['CONTACT_CHANGE_KEY'] = key;
  t.after(() => delete process.env['CONTACT_CHANGE_KEY']);
  type Make = (user: object, signIn: object) => Promise<string>;
  const { contactToken } = await load<{ contactToken: Make }>('server/docs/tokens.md', 'contactToken');
  const at = Math.floor(Date.now() / 1000);
  const token = await contactToken(
    { id: 'ann', email: 'ann@example.com', emailVerified: true },
    { at, methods: ['pwd'] },
  );
  const { projects } = config({ ...LEAST, ISSUER: 'https://shop.example.com' });
  const tokens = createTokens(projects, {
    clock: Date.now,
    log: { debug() {}, info() {}, warn() {}, error() {} },
    fetch: () => Promise.resolve(new Response(keys)),
  });
  assert.partialDeepStrictEqual(await tokens.verify(token, 'bearer'), {
    ok: true,
    value: { sub: 'ann', project: 'default' },
  });
});

test('the lines about the server as a library start it, and say what would be erased', async (t) => {
  const on = await surroundings({ PROJECT_ID: 'shop', SECRET_KEYS: KEYS });
  t.after(() => on.close());
  const folder = project(t);
  const code = SNIPPETS.find(({ page, language }) => page === 'server/README.md' && language === 'js')?.code ?? '';
  writeFileSync(join(folder, 'main.js'), `${code}\nconsole.log(JSON.stringify({ url, erased }));\nawait stop();\n`);
  const { stdout } = await run(process.execPath, ['main.js'], { cwd: folder, env: on.settings });
  const line = stdout.split('\n').find((one) => one.startsWith('{"url"')) ?? assert.fail(stdout);
  assert.deepEqual(JSON.parse(line), { url: on.base, erased: null });
});

// ── Names of the elements ─────────────────────────────────────────────────────────────────────────────────────────────

interface Named {
  readonly name: string;
}

interface Element {
  readonly tagName: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'widget/custom-elements.json'), 'utf8')) as {
  modules: readonly { declarations: readonly Element[] }[];
};
const ELEMENTS = MANIFEST.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const has = (list: 'cssProperties' | 'cssParts' | 'cssStates', name: string): boolean =>
  ELEMENTS.some((element) => element[list]?.some((one) => one.name.replace(/^--(?=[a-z]+$)/, '') === name));

const styles = [
  ...written('css'),
  ...written('html').flatMap((one) =>
    [...one.code.matchAll(/<style>([^]*?)<\/style>/g)].map(([, code = '']) => ({ ...one, code })),
  ),
];
for (const { where, code } of styles)
  test(`the CSS at ${where} is CSS, and names properties, parts and states of the elements`, () => {
    const { warnings } = transform({ filename: where, code: Buffer.from(code) });
    assert.deepEqual(warnings, []);
    const names = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name = '']) => name);
    assert.deepEqual(
      names(/(--[\w-]+)/g).filter((name) => !has('cssProperties', name)),
      [],
    );
    assert.deepEqual(
      names(/::part\(([\w-]+)\)/g).filter((name) => !has('cssParts', name)),
      [],
    );
    assert.deepEqual(
      names(/:state\(([\w-]+)\)/g).filter((name) => !has('cssStates', name)),
      [],
    );
  });

for (const { where, code } of written('tsx').filter(({ page }) => page !== 'server/docs/frameworks.md'))
  test(`the JSX at ${where} is JSX, and sets what the element has`, () => {
    assert.deepEqual(parseSync('example.tsx', code).errors, []);
    const [, tag = '', rest = ''] = /^<([\w-]+)([^]*)\/>/.exec(code) ?? [];
    const {
      attributes = [],
      members = [],
      events = [],
    } = ELEMENTS.find(({ tagName }) => tagName === tag) ?? assert.fail(tag);
    const known = [...attributes, ...members, ...events.map(({ name }) => ({ name: `on${name}` }))].map(
      ({ name }) => name,
    );
    const set = [...rest.matchAll(/(?<= )([\w-]+)=(?=["{])/g)].map(([, name = '']) => name);
    assert.ok(set.length > 1);
    assert.deepEqual(
      set.filter((name) => !known.includes(name)),
      [],
    );
  });

for (const { where, code } of written('nginx'))
  test(`each line of nginx at ${where} is a location that is passed on`, () => {
    // What each of them does to a path: test/http/proxy.test.ts. The whole file is read by nginx: test/deploy.
    for (const line of code.trim().split('\n'))
      assert.match(line, /^location (?:= )?\/[\w/-]* \{ proxy_pass https?:\/\/[\w.:]+\/?; \}(?: +#.*)?$/);
  });
