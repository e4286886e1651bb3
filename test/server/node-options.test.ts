import assert from 'node:assert/strict';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { argsWithOptions } from '../../server/cli/node-options.ts';

const MODULE = new URL('../../server/cli/node-options.ts', import.meta.url).href;
/** A command that prints what it runs with, and what it reads. */
const COMMAND = `
  import { readFileSync } from 'node:fs';
  import { restartWithOptions } from '${MODULE}';
  restartWithOptions(process);
  const { pid, execArgv, argv } = process;
  const input = readFileSync(0, 'utf8');
  console.log(JSON.stringify({ pid, execArgv, args: argv.slice(2), input }));
`;

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contact-change-options-'));
  await writeFile(join(folder, 'command.mjs'), COMMAND);
});
after(() => rm(folder, { recursive: true }));

interface Printed {
  readonly pid: number;
  readonly execArgv: readonly string[];
  readonly args: readonly string[];
  readonly input: string;
}

/** What the command prints, the id of the process that was started, and its errors. */
async function run(args: readonly string[], { options = [], channel = false }: RunOptions = {}) {
  const child = spawn(process.execPath, [...options, join(folder, 'command.mjs'), ...args], {
    stdio: ['pipe', 'pipe', 'pipe', ...(channel ? (['ipc'] as const) : [])],
  });
  child.stdin?.end('a line');
  if (child.stdout === null || child.stderr === null) throw new Error('no output');
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { ...(JSON.parse(output) as Printed), started: child.pid, errors };
}

interface RunOptions {
  readonly options?: readonly string[];
  readonly channel?: boolean;
}

const OURS = ['--no-concurrent-recompilation', '--max-semi-space-size=8'];

test('a server starts again with its options, as the same process with the same input, output and arguments', async () => {
  const seen = await run(['serve', '--no-deliver'], { options: ['--no-deprecation'] });
  assert.deepEqual(seen.execArgv, [...OURS, '--no-deprecation']);
  assert.deepEqual(seen.args, ['serve', '--no-deliver']);
  assert.equal(seen.input, 'a line');
  assert.equal(seen.pid, seen.started);
  assert.equal(seen.errors, '');
});

test('the other commands, which end soon, run as they were started', async () => {
  assert.deepEqual((await run(['migrate'])).execArgv, []);
  for (const args of [['serve', '--help'], ['--version'], ['outbox', 'list'], ['help', 'serve']])
    assert.equal(argsWithOptions({ argv: ['node', 'cli.js', ...args], execArgv: [], env: {} }), null, args.join(' '));
});

test('serve is also what runs without a command; deliver runs as long', () => {
  for (const args of [[], ['--wait'], ['serve'], ['deliver']])
    assert.deepEqual(argsWithOptions({ argv: ['node', 'cli.js', ...args], execArgv: [], env: {} }), [
      ...OURS,
      'cli.js',
      ...args,
    ]);
});

test('an operator who names an option of ours has it as named, and the other of ours', async () => {
  const compiles = await run(['serve'], { options: ['--concurrent-recompilation'] });
  assert.deepEqual(compiles.execArgv, ['--max-semi-space-size=8', '--concurrent-recompilation']);
  const own = await run(['serve'], { options: ['--max-semi-space-size=64'] });
  assert.deepEqual(own.execArgv, ['--no-concurrent-recompilation', '--max-semi-space-size=64']);
  // Another of V8's options of the heap decides too: a limit of ours would bound what it lets grow.
  for (const option of ['--max-semi-space-size=64', '--semi-space-growth-factor=4', '--heap-growing-percent=100'])
    assert.deepEqual(argsWithOptions({ argv: ['node', 'cli.js'], execArgv: [], env: { NODE_OPTIONS: option } }), [
      '--no-concurrent-recompilation',
      'cli.js',
    ]);
});

test('a server that a parent speaks with by a channel of Node keeps it', async () => {
  assert.deepEqual((await run(['serve'], { channel: true })).execArgv, []);
});

test('a server to which Node’s permission model refuses it starts all the same', async () => {
  const { execArgv } = await run(['serve'], { options: ['--permission', '--allow-fs-read=*'] });
  assert.deepEqual(execArgv, ['--permission', '--allow-fs-read=*']);
});
