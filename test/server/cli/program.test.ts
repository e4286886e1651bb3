import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runHere } from '../../kit/command.ts';
import { SETTINGS, spawnCli, testFolder } from '../../kit/cli-process.ts';
import { createProgram } from '../../../server/cli/program.ts';

const here = { config: {}, clock: () => Date.parse('2026-03-01') };

/** Every command that can be run, as words. */
function commands(): readonly string[][] {
  const { program } = createProgram({ stdout: () => undefined, stderr: () => undefined }, false, () => async () => {});
  const below = (command: typeof program, path: readonly string[]): string[][] =>
    command.commands.length === 0
      ? [[...path]]
      : command.commands.flatMap((sub) => below(sub as typeof program, [...path, sub.name()]));
  return below(program, []);
}

test('each command explains itself with --help, with the options of all commands', async () => {
  const all = commands();
  assert.ok(all.length > 10);
  for (const words of all) {
    const { code, text } = await runHere([...words, '--help'], here);
    assert.equal(code, 0, words.join(' '));
    assert.match(text, /^Usage: contact-change-server /, words.join(' '));
    assert.match(text, /--json .*\n[\s\S]*--env-file <file>/, words.join(' '));
  }
});

test('--version prints the version of the package, also behind a command', async () => {
  const { version } = JSON.parse(readFileSync('server/package.json', 'utf8')) as { version: string };
  assert.deepEqual(await runHere(['--version'], here), { code: 0, text: version });
  assert.deepEqual(await runHere(['serve', '--version'], here), { code: 0, text: version });
});

test('an unknown command or option ends with 2, and says which one may be meant', async () => {
  const wrong = [
    [['serv'], /^Unknown command 'serv'\. \(Did you mean serve\?\)\n/],
    [['client', 'creat'], /^Unknown command 'creat'\. \(Did you mean create\?\)\n/],
    [['audit', 'verify', '--haed', 'x'], /^Unknown option '--haed'\. \(Did you mean --head\?\)\n/],
    [['serve', 'now'], /^Too many arguments for 'serve'/],
    [['--env-file'], /^Option '--env-file <file>' argument missing\.\n/],
  ] as const;
  for (const [args, words] of wrong) {
    const { code, text } = await runHere(args, here);
    assert.equal(code, 2, args.join(' '));
    assert.match(text, words);
    assert.match(text, /Add --help to see how it is used\.$/);
  }
});

test('with --json the last line is the result, of a success, a failure and a wrong command line', async (t) => {
  const folder = testFolder(t);
  const json = async (args: readonly string[], env = {}) => {
    const { code, out, err } = await spawnCli(t, [...args, '--json'], { folder, env }).ended;
    const last = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>;
    return { code, err, last };
  };
  const right = await json(['check-config'], SETTINGS);
  assert.deepEqual([right.code, right.err, right.last['type'], right.last['ok']], [0, '', 'result', true]);
  const failed = await json(['check-config'], { ...SETTINGS, PORT: 'x' });
  assert.deepEqual([failed.code, failed.err], [1, '']);
  assert.deepEqual([failed.last['ok'], failed.last['code']], [false, 1]);
  assert.match(String(failed.last['error']), /PORT must be/);
  const wrong = await json(['check-confg']);
  assert.deepEqual(wrong, {
    code: 2,
    err: '',
    last: { type: 'result', ok: false, code: 2, error: "Unknown command 'check-confg'. (Did you mean check-config?)" },
  });
});
