import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from './kit/server.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'contact-change-packages-'));
const tarballs: Record<string, string> = {};
/** The paths in each tarball. */
const contents: Record<string, readonly string[]> = {};

/** Our own Node first: an older one may stand before it. */
const env: NodeJS.ProcessEnv = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` };

async function install(name: string, ...packages: string[]): Promise<string> {
  const there = join(folder, name);
  await run('mkdir', ['-p', there]);
  writeFileSync(join(there, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], { cwd: there, env });
  return there;
}

before(async () => {
  for (const workspace of ['widget', 'server']) {
    // What is packed is what was built last; `npm test` builds first.
    const { stdout } = await run(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, '--workspace', workspace],
      { cwd: root, env },
    );
    const packed: unknown = JSON.parse(stdout);
    const [first] = (Array.isArray(packed) ? packed : Object.values(packed as object)) as {
      filename: string;
      files: { path: string }[];
    }[];
    assert.ok(first);
    contents[workspace] = first.files.map(({ path }) => path);
    tarballs[workspace] = join(folder, first.filename);
  }
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** The anchor of a heading, as GitHub and npm make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .trim()
    .replaceAll(' ', '-');

describe('both packages', () => {
  test('each link of a page leads to a file of the package, or to a heading of it', () => {
    let links = 0;
    for (const [workspace, files] of Object.entries(contents)) {
      const read = (path: string): string => readFileSync(join(root, workspace, path), 'utf8');
      assert.ok(files.includes('README.md') && files.includes('CHANGELOG.md'), workspace);
      for (const page of files.filter((path) => path.endsWith('.md'))) {
        const targets = [
          ...read(page).matchAll(/\]\(([^)\s]+)[^)]*\)|(?:href|src)="(?!https:\/\/id\.example)([^"]+)"/g),
        ];
        for (const [, inText, inHtml] of targets) {
          const target = inText ?? inHtml ?? '';
          if (target.startsWith('https://') || target.startsWith('data:')) continue;
          const [path = '', anchor] = target.split('#');
          const to = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), path));
          links += 1;
          assert.ok(
            files.some((file) => file === to || file.startsWith(`${to.replace(/\/$/, '')}/`)),
            `${page}: ${target}`,
          );
          if (anchor === undefined) continue;
          const headings = [...read(to).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
          assert.ok(headings.includes(anchor), `${page}: ${target}`);
        }
      }
    }
    assert.ok(links > 50, `${links} links`);
  });

  test('they name the same repository, or none', () => {
    const named = ['widget', 'server'].map((workspace) => {
      const read: unknown = JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8'));
      const { repository, homepage, bugs } = read as Record<string, string | { url: string } | undefined>;
      return [repository, homepage, bugs].map((field) => (typeof field === 'object' ? field.url : field));
    });
    assert.deepEqual(named[0], named[1]);
  });

  test('they bring their licence, the list of what they contain, and the licences of that', () => {
    for (const [workspace, files] of Object.entries(contents))
      for (const path of ['LICENSE', 'dist/sbom.cdx.json']) assert.ok(files.includes(path), `${workspace}: ${path}`);
    assert.ok(contents['widget']?.includes('dist/cdn/THIRD-PARTY-NOTICES.txt'));
    for (const path of ['dist/THIRD-PARTY-NOTICES.txt', 'dist/widget/THIRD-PARTY-NOTICES.txt'])
      assert.ok(contents['server']?.includes(path), path);
  });
});

describe('the widget’s package', () => {
  test('brings Lit and nothing else, and can be imported where there is no browser', async () => {
    const there = await install('site', tarballs['widget'] ?? '');
    assert.deepEqual(
      readdirSync(join(there, 'node_modules'))
        .filter((name) => !name.startsWith('.'))
        .sort(),
      ['@lit', '@lit-labs', '@types', 'contact-change', 'lit', 'lit-element', 'lit-html'],
    );
    writeFileSync(
      join(there, 'use.js'),
      `import { ContactChange } from 'contact-change';
       import { ContactChangeController } from 'contact-change/controller';
       import { createClient } from 'contact-change/client';
       import manifest from 'contact-change/custom-elements.json' with { type: 'json' };
       console.log(JSON.stringify([typeof ContactChange, typeof ContactChangeController, typeof createClient, manifest.modules.length > 0]));`,
    );
    const { stdout } = await run(process.execPath, ['use.js'], { cwd: there, env });
    assert.deepEqual(JSON.parse(stdout), ['function', 'function', 'function', true]);
  });

  test('has types that a strict consumer compiles against', async () => {
    const there = join(folder, 'site');
    writeFileSync(
      join(there, 'consumer.ts'),
      `import { ContactChange } from 'contact-change';
       import 'contact-change/define';
       const element: ContactChange = document.createElement('contact-change');
       element.getToken = async ({ forceRefresh }) => (forceRefresh ? 'new' : 'old');
       element.addEventListener('contact-change-success', (event) => { const kind: 'email' | 'phone' = event.detail.kind; console.log(kind); });
       // @ts-expect-error: there is no such kind
       element.kind = 'fax';
       import 'contact-change/define-list';
       const list = document.createElement('contact-change-list');
       list.addEventListener('contact-change-list-changed', ({ detail }) => {
         const action: 'primary' | 'removed' | 'added' | 'verified' | 'changed' = detail.action;
         console.log(action);
       });
       list.addEventListener('contact-change-step-up', (event) => event.detail.waitUntil(Promise.resolve()));
       import 'contact-change/define-admin';
       document.createElement('contact-admin').addEventListener('contact-change-signed-out', ({ detail }) => detail.waitUntil(Promise.resolve()));
       import type { Elements } from 'contact-change/elements';
       const attributes: Elements['contact-change']['attributes'] = { 'contact-id': 'ctc_1', brand: 'acme' };
       // @ts-expect-error: there is no such attribute
       const wrong: Elements['contact-change']['attributes'] = { 'contact-name': 'Ann' };
       const detail = (event: Elements['contact-change-list']['events']['contact-change-success']): string => event.detail.changeId;
       console.log(attributes, wrong, detail);`,
    );
    const options = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      module: 'nodenext',
      moduleResolution: 'nodenext',
      lib: ['es2022', 'dom', 'dom.iterable'],
      skipLibCheck: false,
      types: [],
    };
    writeFileSync(join(there, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }));
    await run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: there, env }).catch(
      (error: { stdout: string }) => assert.fail(error.stdout),
    );
  });
});

describe('the server’s package', () => {
  test('checks its configuration, makes keys, and serves with the widget inside', async (t) => {
    const there = await install('server', tarballs['server'] ?? '');
    const cli = join(there, 'node_modules/.bin/contact-change-server');
    const bare = { PATH: env['PATH'], HOME: env['HOME'] };

    const wrong = await run(cli, ['check-config'], { cwd: there, env: bare }).catch(
      (error: { code: number; stderr: string }) => error,
    );
    assert.equal('code' in wrong && wrong.code, 1);
    assert.match(wrong.stderr, /PUBLIC_URL is missing[\s\S]*ISSUER is missing/);

    const { stdout: key } = await run(cli, ['keys'], { cwd: there, env: bare });
    assert.match(key, /^[\w-]+:[\w-]{43}\n$/);

    const port = await freePort();
    const settings = {
      ...bare,
      NODE_ENV: 'production',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      SECRET_KEYS: key.trim(),
      SERVICE_NAME: 'Example',
      ISSUER: 'https://sign-in.example',
      AUDIENCE: 'contact-change',
      JWKS_URL: 'https://sign-in.example/jwks.json',
      SMTP_URL: 'smtp://localhost:2525?tls=never',
      MAIL_FROM: 'no-reply@example.com',
      HOME_COUNTRY: 'FI',
    };
    const child = spawn(cli, ['serve'], { cwd: there, env: settings });
    t.after(() => child.kill('SIGKILL'));
    await new Promise<void>((ready, fail) => {
      child.stdout.on('data', (data: Buffer) => data.includes('"listening"') && ready());
      child.stderr.on('data', (data: Buffer) => fail(new Error(String(data))));
      child.on('exit', () => fail(new Error('it ended')));
    });
    const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}/${path}`);
    assert.equal((await get('healthz')).status, 200);
    const { openapi } = (await (await get('openapi.json')).json()) as { openapi: string };
    assert.equal(openapi, '3.1.0');
    for (const file of [
      'contact-change.js',
      'contact-change-more.js',
      'contact-change-extras.js',
      'contact-change-phone.js',
      'contact-change-list.js',
      'contact-change-confirm.js',
      'ar.js',
      'ar-more.js',
      'ar.list.js',
      'ar.confirm.js',
      'ar.admin.js',
      'ar.admin-pages.js',
      'ar.admin-policy.js',
      'THIRD-PARTY-NOTICES.txt',
    ]) {
      assert.equal((await get(`widget/${file}`)).status, 200, file);
    }

    const client = await run(cli, ['client', 'create', '--bearer'], { cwd: there, env: settings });
    const authorization = `Bearer ${/cct_[\w-]+/.exec(client.stdout)?.[0]}`;
    // This search is the work of a thread, whose file has to be in the package.
    const url = `http://127.0.0.1:${port}/scim/v2/Users?filter=displayName%20co%20%22a%22`;
    const found = await fetch(url, { headers: { authorization } });
    assert.deepEqual([found.status, ((await found.json()) as { totalResults: number }).totalResults], [200, 0]);

    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGTERM');
    assert.equal(await ended, 0, 'SIGTERM ends it cleanly');
  });

  test('has a command that can be linked before anything is built, and then says what to do', async () => {
    const { bin } = JSON.parse(readFileSync(join(root, 'server/package.json'), 'utf8')) as {
      bin: Record<string, string>;
    };
    const there = mkdtempSync(join(folder, 'not-built-'));
    const command = bin['contact-change-server'] ?? '';
    for (const file of [command, 'node-version.js', 'package.json'])
      copyFileSync(join(root, 'server', file), join(there, file));
    const ran = await run(process.execPath, [join(there, command), 'keys']).catch(
      (error: { code: number; stderr: string }) => error,
    );
    assert.equal('code' in ran && ran.code, 1);
    assert.equal(ran.stderr, 'The server is not built. Run npm run build first.\n');
  });

  test('has types', async () => {
    const there = join(folder, 'server');
    writeFileSync(
      join(there, 'consumer.ts'),
      `import { erase, readConfig, start } from 'contact-change-server';\nconst read = readConfig({}, () => '');\nif (read.ok) void start(read.config).then((running) => running.stop());\nif (read.ok) void erase(read.config, { project: 'default', user: 'usr_1' }, { dryRun: true }).then((erased) => erased?.contacts);\n`,
    );
    const options = {
      strict: true,
      noEmit: true,
      target: 'es2023',
      module: 'nodenext',
      moduleResolution: 'nodenext',
      lib: ['es2023'],
      skipLibCheck: false,
      types: [],
    };
    writeFileSync(join(there, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }));
    await run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: there, env }).catch(
      (error: { stdout: string }) => assert.fail(error.stdout),
    );
  });
});
