import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createProgram, nameOf } from '../../../server/cli/program.ts';

const { program } = createProgram({ stdout: () => undefined, stderr: () => undefined }, false, () => async () => {});
const runnable = (command: typeof program): (typeof program)[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap((sub) => runnable(sub as typeof program));

/** The first cell of each row of the table of commands: the command line. */
const page = readFileSync('server/docs/cli.md', 'utf8');
const table = page.split('## All commands')[1]?.split(/^## /m)[0] ?? '';
const rows = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, line = '']) => line);

test('the page of the command line has a line for each command, and none for another', () => {
  const names = runnable(program).map((command) => nameOf(command));
  const lineOf = (name: string) => rows.find((row) => row === name || row.startsWith(`${name} `));
  assert.deepEqual(
    names.filter((name) => lineOf(name) === undefined),
    [],
    'commands without a line',
  );
  assert.deepEqual(
    rows.filter((row) => !names.some((name) => row === name || row.startsWith(`${name} `))),
    [],
    'lines without a command',
  );
});

test('each option that the page names is one of its command', () => {
  const wrong = rows.flatMap((row) => {
    const command = runnable(program).find((one) => `${row} `.startsWith(`${nameOf(one)} `));
    const known = [...(command?.options ?? []), ...program.options].map(({ long }) => long);
    return [...row.matchAll(/--[a-z-]+/g)].map(([flag]) => flag).filter((flag) => !known.includes(flag));
  });
  assert.deepEqual(wrong, []);
});

test('the page has the exit codes that the help names', () => {
  for (const code of ['0', '1', '2']) assert.match(page, new RegExp(`^\\| ${code} +\\|`, 'm'));
});
