// Owns what a Node that is too old says: one line, for the command line, `npm start` and `npm test`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '..');

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const packageOf = (folder: string): Package =>
  JSON.parse(readFileSync(resolve(root, folder, 'package.json'), 'utf8')) as Package;

/** Runs a script in a Node that says it is of this version. */
function runAs(version: string, script: string, ...args: readonly string[]) {
  const pretend = `data:text/javascript,Object.defineProperty(process,'version',{value:'${version}'})`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pretend, script, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the command line says in one line that Node is too old, and runs nothing', () => {
  for (const version of ['v18.20.4', 'v20.20.2', 'v22.17.1'])
    assert.deepEqual(runAs(version, 'server/command.js', '--version'), {
      status: 1,
      stdout: '',
      stderr: `contact-change needs Node 22.18 or later, this is ${version}\n`,
    });
});

test('the first version that will do, and later ones, pass', () => {
  for (const version of ['v22.18.0', 'v24.0.0', 'v100.1.0'])
    assert.deepEqual(runAs(version, 'server/node-version.js'), { status: 0, stdout: '', stderr: '' });
});

test('npm looks before it starts the demo or the tests', () => {
  const { scripts, engines } = packageOf('.');
  for (const name of ['prestart', 'predev', 'pretest']) assert.equal(scripts[name], 'node server/node-version.js');
  assert.equal(packageOf('server').engines.node, engines.node);
});

test('npm installs a Node of its own for exactly the versions that are too old', () => {
  const { engines, optionalDependencies } = packageOf('.');
  assert.deepEqual(optionalDependencies, { 'contact-change-node': 'file:test/node' });
  assert.equal(packageOf('test/node').engines.node, engines.node.replace('>=', '<'));
});
