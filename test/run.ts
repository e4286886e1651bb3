// Owns the order in which everything is tested: types and style, builds, one PostgreSQL for all, Node's tests, the browser's.
// With --long also the matrices that take minutes; with --fast only what needs no build, no browser and no PostgreSQL.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listTests, shareProcesses } from './processes.ts';

type Step = readonly [name: string, command: string, args: readonly string[]];

const isLong = process.argv.includes('--long');
const isFast = process.argv.includes('--fast');
if (isFast) process.env['TEST_DATABASES'] = 'sqlite';
const { DATABASES, makeTemplate, startPostgres } = await import('./kit/database.ts');
const { describeEngines, enginesUnderTest } = await import('./engines/installed.ts');

/** What the fast run takes; the rest runs processes, browsers or both databases. */
const FAST = ['test/core', 'test/http', 'test/faces'];
const NOT_FAST = /\/faces\/(scim\/(fuzz|microsoft|okta)|descope\/sdk)\.test\.ts$/;

const folder = mkdtempSync(join(tmpdir(), 'contact-change-tests-'));
const env: NodeJS.ProcessEnv = {
  ...process.env,
  // What one process of Node has compiled, the next hundred read.
  NODE_COMPILE_CACHE: join(folder, 'compiled'),
  ...(isLong && { LONG: '1' }),
  ...(!isFast && { TEST_SERVER: resolve('server/dist/cli.js') }),
};

/** Browsers of their own, so their tests wait until the others have left the processors. */
const ENGINES = join('test', 'engines');
const inEngines: Step = [
  `tests in ${enginesUnderTest.map(({ name }) => name).join(' and ')}`,
  process.execPath,
  ['--test', '--test-isolation=none', ...listTests(ENGINES)],
];
const onNode = (paths: readonly string[]): Step => [
  'tests on Node',
  process.execPath,
  ['--test', '--test-concurrency=4', ...shareProcesses(paths, join(folder, 'entries'))],
];
const everything: readonly Step[] = [
  ['types and style', 'npm', ['run', '--silent', 'check']],
  ['builds', 'npm', ['run', '--silent', 'build']],
  onNode(listTests('test').filter((path) => !path.startsWith(ENGINES))),
  ['tests in a browser', 'npm', ['exec', '--', 'web-test-runner', '--config', 'test/web-test-runner.config.mjs']],
  ...(enginesUnderTest.length > 0 ? [inEngines] : []),
];
const fast: readonly Step[] = [
  ['types', 'npm', ['exec', '--', 'tsc', '-b']],
  ['lint', 'npm', ['exec', '--', 'oxlint', '--deny-warnings']],
  onNode(['test/shape.test.ts', ...FAST.flatMap(listTests)].filter((path) => !NOT_FAST.test(path))),
];

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: 'inherit', env });
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
}

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

if (!isFast)
  try {
    process.stdout.write(`${describeEngines()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
const began = Date.now();
const failed: string[] = [];
const needsPostgres = DATABASES.includes('postgres') && !env['TEST_DATABASE_URL'];
const postgres = needsPostgres ? await startPostgres() : null;
if (postgres) env['TEST_DATABASE_URL'] = postgres.url;
env['TEST_SQLITE'] = await makeTemplate();
try {
  for (const [name, command, args] of isFast ? fast : everything) {
    const start = Date.now();
    process.stdout.write(`\n▸ ${name}\n`);
    const code = await run(command, args);
    process.stdout.write(`▸ ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds(start)}\n`);
    if (code !== 0) failed.push(name);
    // Without a build nothing that follows can be right.
    if (code !== 0 && name === 'builds') break;
  }
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`\n${failed.length === 0 ? 'All passed' : `Failed: ${failed.join(', ')}`} in ${seconds(began)}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
