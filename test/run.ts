// Owns the order in which everything is tested: types and style, builds, one PostgreSQL for all, Node's tests, the browser's.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeTemplate, startPostgres } from './kit/database.ts';

const long = process.argv.includes('--long');
/** What Node has compiled once, the next of a hundred processes reads. */
const cache = mkdtempSync(join(tmpdir(), 'contact-change-compiled-'));
const env: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_COMPILE_CACHE: cache,
  ...(long && { LONG: '1' }),
  TEST_SERVER: resolve('server/dist/cli.js'),
};

const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['types and style', 'npm', ['run', '--silent', 'check']],
  ['builds', 'npm', ['run', '--silent', 'build']],
  [
    'tests on Node',
    process.execPath,
    ['--test', '--test-concurrency=4', ...tests('test').filter((path) => path.endsWith('.test.ts'))],
  ],
  ['tests in a browser', 'npm', ['exec', '--', 'web-test-runner', '--config', 'test/web-test-runner.config.mjs']],
];

function tests(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? tests(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const began = Date.now();
const failed: string[] = [];
const postgres = env['TEST_DATABASE_URL'] ? null : await startPostgres();
if (postgres) env['TEST_DATABASE_URL'] = postgres.url;
env['TEST_SQLITE'] = await makeTemplate();
try {
  for (const [name, command, args] of steps) {
    const start = Date.now();
    process.stdout.write(`\n▸ ${name}\n`);
    const code = await run(command, args);
    process.stdout.write(
      `▸ ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s\n`,
    );
    if (code !== 0) failed.push(name);
    // Nothing that follows can be right when it does not build.
    if (code !== 0 && name === 'builds') break;
  }
} finally {
  await postgres?.stop();
  rmSync(cache, { recursive: true, force: true });
}
process.stdout.write(
  `\n${failed.length === 0 ? 'All passed' : `Failed: ${failed.join(', ')}`} in ${((Date.now() - began) / 1000).toFixed(1)} s\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
