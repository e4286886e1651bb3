// Owns whether each quickstart installs from its lock file, builds, and changes an address in a real browser. Not the quickstarts: a folder
// each, with packages of their own. `npm run test:frameworks` runs all, `-- vue` one folder.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { stage } from '../e2e/browser.ts';
import { freePort } from '../kit/server.ts';
import { createSite } from './site.ts';

const here = dirname(fileURLToPath(import.meta.url));
const run = promisify(execFile);
/** Our own Node first: an older one may stand before it. */
const env = {
  ...process.env,
  PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
  NEXT_TELEMETRY_DISABLED: '1',
  CI: '1',
};

/** Runs npm in a folder; what it wrote is the error when it fails. */
async function npm(cwd: string, ...args: readonly string[]): Promise<string> {
  try {
    return (await run('npm', args, { cwd, env, maxBuffer: 2 ** 26 })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm ${args.join(' ')} in ${cwd}:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Installs what the lock file of a quickstart says, with the widget as it is packed, and builds it. */
async function build(name: string): Promise<string> {
  const folder = join(here, name);
  await npm(folder, 'ci', '--prefer-offline');
  await npm(folder, 'run', 'build');
  return folder;
}

/** The folders that the command line names; all where it names none. */
const named = process.argv.slice(2);
const isNamed = (name: string): boolean => named.length === 0 || named.includes(name);

// What is installed is what was built last.
await npm(join(here, '../..'), 'run', 'build', '--workspace', 'widget');

describe('the quickstart of', () => {
  const site = createSite();
  const on = stage(async () => ({ ALLOWED_ORIGINS: await site.listen() }));
  before(() => site.connect(on.demo.bffUrl, token));
  after(() => site.close());

  /** A token of Bob, who signed in a moment ago with two factors, so that the new address alone confirms. */
  async function token(): Promise<string> {
    const answer = await fetch(`${on.demo.siteUrl}/idp/token`, {
      method: 'POST',
      body: JSON.stringify({ sub: 'bob', authAgo: 0, claims: { amr: ['pwd', 'otp'] } }),
    });
    return ((await answer.json()) as { refreshJwt: string }).refreshJwt;
  }

  let changes = 0;

  /** Changes an address on the page of the site, and reads what the page makes of the event. */
  async function changeAddress(): Promise<void> {
    const page = await (await on.visitor()).newPage();
    const console: string[] = [];
    page.on('console', (message) => console.push(message.text()));
    page.on('pageerror', (error) => console.push(error.message));
    await page.goto(site.origin);
    const widget = page.locator('contact-change');
    const value = `quickstart${(changes += 1)}@new.example`;
    await widget.getByLabel('New email address').fill(value);
    await widget.getByRole('button', { name: 'Send code' }).click();
    await widget.getByLabel('6-digit code').pressSequentially(await on.code(value));
    await widget.getByRole('button', { name: 'Confirm' }).click();
    await widget.getByRole('heading', { name: 'Email address changed' }).waitFor();
    await page.getByText('email changed', { exact: true }).waitFor();
    assert.deepEqual(console, []);
  }

  const apps = [
    ['a page without a framework', 'plain'],
    ['React', 'react'],
    ['Vue', 'vue'],
    ['Svelte', 'svelte'],
    ['Angular', 'angular'],
  ] as const;
  for (const [title, name] of apps.filter(([, name]) => isNamed(name)))
    test(`${title} builds with types, changes an address, and receives the event`, async () => {
      const folder = await build(name);
      site.show({ folder: join(folder, 'dist') });
      await changeAddress();
    });

  const ofNext =
    'Next builds with types, sends the element from the server, changes an address, and receives the event';
  async function useNext(t: TestContext): Promise<void> {
    const folder = await build('next');
    const port = await freePort();
    const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
      cwd: folder,
      env,
    });
    t.after(() => server.kill('SIGKILL'));
    await new Promise<void>((ready, fail) => {
      server.stdout.on('data', (data: Buffer) => data.includes('Ready') && ready());
      server.stderr.on('data', (data: Buffer) => fail(new Error(String(data))));
      server.on('exit', () => fail(new Error('it ended')));
    });
    site.show({ url: `http://127.0.0.1:${port}` });
    assert.match(await (await fetch(site.origin)).text(), /<contact-change kind="email" api="http:/);
    await changeAddress();
  }
  if (isNamed('next')) test(ofNext, useNext);
});

describe('types in templates', () => {
  if (isNamed('jsx'))
    test('of Preact and Solid know the elements, and refuse what is wrong', async () => {
      await build('jsx');
    });

  // In these templates no comment can expect an error. The quickstart above has installed the packages.
  const wrong = [
    ['Svelte', 'svelte', [/fax/, /contact-name/, /Property 'code' does not exist/]],
    ['Angular', 'angular', [/Property 'code' does not exist/]],
  ] as const;
  for (const [title, name, errors] of wrong.filter(([, name]) => isNamed(name)))
    test(`of ${title} refuse what is wrong`, async () => {
      const folder = join(here, name);
      const failure = await npm(folder, 'run', 'wrong').then(
        () => assert.fail('it compiled'),
        (error: Error) => error.message,
      );
      for (const error of errors) assert.match(failure, error);
    });
});
