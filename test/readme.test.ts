import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { startDemo } from '../demo/start.ts';
import { findBrowser } from './browser.mjs';
import { codeIn, linkIn } from './kit/inbox.ts';
import { CLI, freePort } from './kit/server.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const operate = read('server/docs/operate.md');
const clients = read('server/docs/clients-and-scim.md');
const run = promisify(execFile);
const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` };

/** The code blocks of one language, in order. */
const blocks = (language: string, text = readme): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((m) => m[1] ?? '');
const commandsOf = (text: string): string[] =>
  blocks('sh', text)
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter(Boolean);

test('the two commands come first, and name scripts that are there', () => {
  assert.deepEqual(commandsOf(readme).slice(0, 2), ['npm ci && npm start', 'npm ci && npm test']);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map((m) => m[1] ?? m[2] ?? '');
  assert.ok(named.length > 4);
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  );
});

test('`npm start` brings the demo up, says where it is, and goes down on Ctrl-C', async (t) => {
  const [port, demoPort] = [await freePort(), await freePort()];
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...env, PORT: String(port), DEMO_PORT: String(demoPort) },
    detached: true,
  });
  t.after(() => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    } catch {
      // It has gone already.
    }
  });
  let said = '';
  await new Promise<void>((ready, fail) => {
    child.stdout.on('data', (data: Buffer) => {
      said += String(data);
      if (said.includes('Ctrl-C')) ready();
    });
    child.on('exit', (code) => fail(new Error(`it ended with ${code}: ${said}`)));
  });
  assert.ok(said.includes(`http://127.0.0.1:${demoPort}`) && said.includes(`http://localhost:${port}`), said);
  assert.match(said, /Try first/);
  assert.equal((await fetch(`http://127.0.0.1:${demoPort}/sign-in`)).status, 200);
  assert.equal((await fetch(`http://localhost:${port}/readyz`)).status, 200);
  const gone = new Promise((leave) => child.once('exit', leave));
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await gone;
  await assert.rejects(fetch(`http://127.0.0.1:${demoPort}/sign-in`), 'nobody listens any more');
});

test('the commands of the server do what is said of them', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'contact-change-readme-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const settings = {
    PATH: env.PATH,
    PUBLIC_URL: 'https://id.example.com',
    SERVICE_NAME: 'Example',
    ISSUER: 'https://sign-in.example.com',
    AUDIENCE: 'contact-change',
    JWKS_URL: 'https://sign-in.example.com/jwks.json',
    SMTP_URL: 'smtps://user:pass@smtp.example.com:465',
    MAIL_FROM: 'no-reply@example.com',
  };
  const said: Record<string, string> = {};
  const named = [operate, clients]
    .flatMap(commandsOf)
    .filter((line) => line.startsWith('npx contact-change-server'))
    .map((line) => line.split(' ').slice(2));
  const commands = [...new Set(named.map(([command]) => command))];
  for (const command of ['keys', 'check-config', 'doctor', 'migrate', 'serve', 'audit', 'deliver', 'erase', 'client'])
    assert.ok(commands.includes(command), command);
  const create = named.find(([command]) => command === 'client') ?? [];
  for (const [command = '', ...more] of [['keys'], ['check-config'], ['migrate'], create, ['audit', 'verify']]) {
    const { stdout } = await run(process.execPath, [CLI, command, ...more], {
      cwd: folder,
      env: settings,
    });
    said[command] = stdout;
  }
  assert.match(said['keys'] ?? '', /^[\w-]+:[\w-]{43}\n$/);
  assert.match(said['check-config'] ?? '', /right\. The database was not opened/);
  assert.match(said['client'] ?? '', /\bcli_[\w-]{16}\b[\s\S]*\bccs_[\w-]{43}\b/);
  assert.match(said['audit'] ?? '', /\S/);
  assert.ok(existsSync(join(folder, 'contact-change.db')), 'the default database is where it is said to be');
});

/** The variables that the tables of a page name. */
function variables(text: string): readonly string[] {
  const rows = text.split('\n').filter((line) => /^\| `[A-Z]/.test(line));
  return rows.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map((m) => m[1] ?? ''));
}

test('the pages of settings and of the brand have every variable once, and no other; the README has the first of them', () => {
  const files = ['read-config.ts', 'secret-keys.ts', 'project/variables.ts'];
  const sources = files.map((file) => read(`server/config/${file}`)).join('\n');
  const known = [...new Set([...sources.matchAll(/'([A-Z][A-Z_]{3,})'/g)].map((m) => m[1] ?? ''))].filter(
    (name) => name !== 'NODE_ENV',
  );
  const listed = ['configure.md', 'brand.md'].flatMap((page) => variables(read(`server/docs/${page}`)));
  assert.deepEqual(listed.sort(), known.sort());
  const first = variables(readme);
  assert.ok(first.length > 5);
  assert.deepEqual(
    first.filter((name) => !known.includes(name)),
    [],
  );
});

describe('the snippets', () => {
  const [embed = ''] = blocks('html');
  const confirm =
    blocks('html', read('widget/README.md')).find((block) => block.includes('<contact-change-confirm')) ?? '';

  test('put on a page of another site, they change an address and confirm a link', async (t) => {
    const ends: (() => Promise<unknown>)[] = [];
    t.after(async () => {
      for (const end of ends.reverse()) await end();
    });
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const demo = await startDemo({
      quiet: true,
      env: { ALLOWED_ORIGINS: origin, REDIRECT_URLS: `${origin}/confirm`, LINK_URL: `${origin}/confirm` },
    });
    ends.push(() => demo.stop());
    const token = async (): Promise<string> => {
      const answer = await fetch(`${demo.siteUrl}/idp/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ sub: 'ann' }),
      });
      return ((await answer.json()) as { refreshJwt: string }).refreshJwt;
    };
    const page = (body: string): string =>
      `<!doctype html><title>A site</title>${body.replaceAll('https://id.example.com', demo.bffUrl)}`;
    const site = createServer((request, response) => {
      void (async () => {
        if (request.url === '/my-token') return response.end(await token());
        response.setHeader('content-type', 'text/html');
        return response.end(page(request.url?.startsWith('/confirm') ? confirm : embed));
      })();
    });
    await new Promise<void>((done) => site.listen(port, '127.0.0.1', done));
    ends.push(() => new Promise((done) => site.close(done).closeAllConnections()));
    const found = await findBrowser();
    const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: found.env });
    ends.push(() => browser.close());

    const tab = await browser.newPage({ locale: 'en-GB' });
    const said: string[] = [];
    tab.on('console', (message) => said.push(message.text()));
    await tab.goto(origin);
    const widget = tab.locator('contact-change[kind="email"]');
    await widget.getByLabel('New email address').fill('readme@new.example');
    await widget.getByRole('button', { name: 'Send code' }).click();
    const mail = await demo.inbox.waitFor('readme@new.example');
    const link = linkIn(mail);
    assert.ok(link.startsWith(`${origin}/confirm?t=`), link);
    const other = await browser.newPage({ locale: 'en-GB' });
    await other.goto(link);
    await other.locator('contact-change-confirm').getByRole('button', { name: 'Confirm' }).click();
    await other.getByRole('heading', { name: 'Enter this code where you started' }).waitFor();
    await widget.getByLabel('6-digit code').fill(codeIn(mail));
    // Ann signed in by password, so her current address confirms too.
    await widget.getByRole('heading', { name: 'Check your current email' }).waitFor();
    const current = await demo.inbox.waitFor((m) => m.to === 'ann@example.com' && /^\d{6}$/m.test(m.text));
    await widget.getByLabel('6-digit code').fill(codeIn(current));
    await widget.getByRole('heading', { name: 'Email address changed' }).waitFor();
    assert.ok(said.includes('email changed'), said.join('\n'));
  });
});
