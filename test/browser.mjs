// Owns which browser the tests drive, and with which flags. Not what they do in it.
import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, constants, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const run = promisify(execFile);

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {Record<string, string>} env for the browser's process: the whole environment, and where its libraries are
 * @property {string[]} args
 * @property {string} name what was found and where, for people
 */

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Names on a Linux PATH, and the standard places of macOS and Windows. */
const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const WAYS = `No browser for the tests was found. Any of these helps:
  1. CHROME_PATH=/path/to/chrome (or BROWSER_PATH)
  2. install Chrome, Chromium or Edge in its usual place (Debian: apt-get install -y --no-install-recommends chromium)
  3. npm ci without --omit=dev, on x64 Linux: @sparticuz/chromium brings one
  4. if that one does not start, install its libraries (Debian: apt-get install -y libnss3 libnspr4 libexpat1)`;

/**
 * Finds a browser in this order: CHROME_PATH or BROWSER_PATH, an installed one, the one in @sparticuz/chromium.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const asRoot = process.getuid?.() === 0;
  const args = asRoot || process.env['CI'] ? [...FLAGS, '--no-sandbox'] : [...FLAGS];
  const env = /** @type {Record<string, string>} */ ({ ...process.env });

  const named = process.env['CHROME_PATH'] || process.env['BROWSER_PATH'];
  if (named) {
    if (await runnable(named)) return { executablePath: named, env, args, name: `${named} (named by the environment)` };
    throw new Error(`CHROME_PATH or BROWSER_PATH names ${named}, which cannot be run.`);
  }
  for (const path of places())
    if (await runnable(path)) return { executablePath: path, env, args, name: `${path} (installed)` };

  const packed = await unpack().catch((error) => ({ error }));
  if ('error' in packed) throw new Error(WAYS, { cause: packed.error });
  return { ...packed, env: { ...env, ...packed.env }, args };
}

function places() {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
    return WINDOWS.flatMap((place) => roots.filter((root) => root !== undefined).map((root) => join(root, place)));
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** @param {string} path */
async function runnable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The browser of @sparticuz/chromium, in a temporary folder of its own version (its own code reuses any that lies there). */
async function unpack() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('@sparticuz/chromium is for x64 Linux');
  const require = createRequire(import.meta.url);
  const packageFolder = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const home = join(tmpdir(), `contact-change-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!(await runnable(join(home, 'chromium')))) {
    // Unpacked aside and moved in one step, so that two test runs at a time never see half a browser.
    const aside = await mkdtemp(`${home}-`);
    const { extract } = createRequire(join(packageFolder, 'package.json'))('tar-fs');
    const bin = join(packageFolder, 'bin');
    await mkdir(join(aside, 'cache'));
    await Promise.all([
      inflate(join(bin, 'chromium.br'), createWriteStream(join(aside, 'chromium'), { mode: 0o755 })),
      inflate(join(bin, 'al2023.tar.br'), extract(aside)),
      inflate(join(bin, 'fonts.tar.br'), extract(join(aside, 'fonts'))),
      inflate(join(bin, 'swiftshader.tar.br'), extract(aside)),
    ]);
    await rename(aside, home).catch(() => rm(aside, { recursive: true, force: true }));
  }
  const executablePath = join(home, 'chromium');
  const name = `@sparticuz/chromium ${version}`;
  if (await starts(executablePath, {})) return { executablePath, env: await fonts(home), name };
  const own = { LD_LIBRARY_PATH: [join(home, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') };
  if (await starts(executablePath, own))
    return { executablePath, env: { ...own, ...(await fonts(home)) }, name: `${name} with its own libraries` };
  throw new Error(`${name} does not start on this machine`);
}

/** @param {string} from @param {NodeJS.WritableStream} to */
async function inflate(from, to) {
  await pipeline(createReadStream(from), createBrotliDecompress({ chunkSize: 2 ** 21 }), to);
}

/** @param {string} path @param {Record<string, string>} env */
async function starts(path, env) {
  return run(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

/** The machine's fonts when it has any; a bare one gets those of the package.
 * @param {string} home @returns {Promise<Record<string, string>>} */
async function fonts(home) {
  const has = await access('/etc/fonts/fonts.conf').then(
    () => true,
    () => false,
  );
  return has ? {} : { FONTCONFIG_PATH: join(home, 'fonts') };
}
