import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { createProgram } from '../../../server/cli/program.ts';
import { runHere } from '../../kit/command.ts';

const here = { config: {}, clock: Date.now };
const script = async (shell: string) => (await runHere(['completion', shell], here)).text;

/** What bash offers when the cursor is behind these words, the last of which is begun. */
async function offers(...words: readonly string[]): Promise<readonly string[]> {
  const line = [
    await script('bash'),
    `COMP_WORDS=(contact-change-server ${words.map((word) => `'${word}'`).join(' ')})`,
    'COMP_CWORD=$((${#COMP_WORDS[@]} - 1))',
    '$(complete -p contact-change-server | sed "s/.*-F \\([^ ]*\\) .*/\\1/")',
    'printf "%s\\n" "${COMPREPLY[@]}"',
  ].join('\n');
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, '']);
  return stdout.split('\n').filter(Boolean);
}

test('bash completes commands, their commands and their options', async () => {
  assert.deepEqual(await offers('ser'), ['serve']);
  assert.deepEqual((await offers('')).filter((word) => !word.startsWith('-')).includes('doctor'), true);
  assert.deepEqual(
    (await offers('client', '')).filter((word) => !word.startsWith('-')),
    ['create', 'list', 'rotate', 'revoke'],
  );
  assert.deepEqual(await offers('audit', 'ver'), ['verify']);
  assert.deepEqual(await offers('audit', 'verify', '--he'), ['--head', '--help']);
  assert.deepEqual(await offers('serve', '--json', '--no-'), ['--no-deliver']);
  assert.deepEqual(await offers('completion', 'f'), ['fish']);
  // Behind an option that takes text nothing is offered, and behind one that takes a file the files are.
  assert.deepEqual(await offers('client', 'list', '--project', ''), []);
  assert.deepEqual(await offers('serve', '--env-file', 'package.js'), ['package.json']);
});

test('the scripts of all shells hold every command and option, with quotes that close', async () => {
  const { program } = createProgram({ stdout: () => undefined, stderr: () => undefined }, false, () => async () => {});
  const names = (command: typeof program): string[] => [
    ...command.commands.flatMap((sub) => [sub.name(), ...names(sub as typeof program)]),
    ...command.options.flatMap(({ long }) => long?.slice(2) ?? []),
  ];
  const all = names(program);
  assert.ok(all.length > 30);
  for (const shell of ['bash', 'zsh', 'fish']) {
    const text = await script(shell);
    assert.deepEqual(
      all.filter((name) => !text.includes(name)),
      [],
      shell,
    );
    if (shell === 'fish') continue;
    // zsh is not bash, but its script has the same quotes and the same cases.
    const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, ''], shell);
  }
  const fish = await script('fish');
  for (const line of fish.split('\n').filter((one) => one.startsWith('complete')))
    assert.match(line, /^complete(?: -[a-zA-Z]+| [\w-]+| '(?:[^'\\]|\\.)*')+$/);
});

test('another shell is refused with the names of those there are', async () => {
  const { code, text } = await runHere(['completion', 'powershell'], here);
  assert.equal(code, 2);
  assert.match(text, /Allowed choices are bash, zsh, fish\./);
});
