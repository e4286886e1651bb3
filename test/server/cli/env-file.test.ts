import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { test } from 'node:test';
import fc from 'fast-check';
import { addEnvFile, readEnv } from '../../../server/cli/env-file.ts';
import { SETTINGS, spawnCli, testFolder } from '../../kit/cli-process.ts';

const lines = (settings: Readonly<Record<string, string>>) =>
  Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

test('the file .env is read; a variable of the environment goes before it, and --env-file names another', async (t) => {
  const folder = testFolder(t);
  writeFileSync(join(folder, '.env'), `# the server\n${lines({ ...SETTINGS, HOME_COUNTRY: '"XX"' })}`);
  writeFileSync(join(folder, 'other.env'), `\uFEFF${lines({ ...SETTINGS, PUBLIC_URL: "'ftp://example.com'" })}`);
  const wrong = await spawnCli(t, ['check-config'], { folder }).ended;
  assert.deepEqual([wrong.code, wrong.out], [1, '']);
  assert.match(wrong.err, /HOME_COUNTRY must be/);
  const set = await spawnCli(t, ['check-config'], { folder, env: { HOME_COUNTRY: 'FI' } }).ended;
  assert.deepEqual([set.code, set.err], [0, '']);
  const named = await spawnCli(t, ['check-config', '--env-file', 'other.env'], { folder }).ended;
  assert.equal(named.code, 1);
  assert.match(named.err, /^The configuration cannot be used:\n {2}- PUBLIC_URL must start with https:\/\/.*\n$/);
});

test('a file that is missing or is a folder is no fault, unless --env-file names it', async (t) => {
  const folder = testFolder(t);
  mkdirSync(join(folder, '.env'));
  assert.equal((await spawnCli(t, ['check-config'], { folder, env: SETTINGS }).ended).code, 0);
  // Node itself looks for --env-file in the whole command line, and ends with 9 where the file is missing.
  const missing = await spawnCli(t, ['check-config', '--env-file', 'no.env'], { folder, env: SETTINGS }).ended;
  assert.equal(missing.code, 9);
  assert.match(missing.err, /no\.env: not found/);
  const isFolder = {
    env: {},
    stderr: () => undefined,
    readFile: (path: string) => readFileSync(join(folder, path), 'utf8'),
  };
  assert.throws(() => addEnvFile(isFolder, '.env'), { message: '.env cannot be read (EISDIR).' });
});

test('a wrong line is named by its number and its variable; no value is printed, and nothing starts', async (t) => {
  const folder = testFolder(t);
  writeFileSync(
    join(folder, '.env'),
    'A="two\nlines" # and a comment\nhunter2\n  export  B = \'x\' hunter3\n\n2C=hunter4\nD="hunter5\nE=1\n',
  );
  const { code, out, err } = await spawnCli(t, ['serve'], { folder, env: SETTINGS }).ended;
  assert.deepEqual(
    [code, out, err],
    [
      1,
      '',
      '.env cannot be used:\n' +
        '  - line 3: it must be NAME=value, or begin with #\n' +
        '  - line 4: there is text behind the closing quote of B\n' +
        '  - line 6: it must be NAME=value, or begin with #\n' +
        '  - line 7: the quote at which the value of D begins is not closed\n',
    ],
  );
  // A command that needs no variable does not look at the file.
  assert.equal((await spawnCli(t, ['keys'], { folder }).ended).code, 0);
});

test('a second setting in a line is named, as a shell takes it and the file does not', () => {
  const fault =
    'line 2: behind A stands a second setting: give it a line of its own, or put quotes around the value of A';
  assert.deepEqual(readEnv('B=1\nexport A=hunter2 JWT_USE=access\n'), { ok: false, faults: [fault] });
  const text = 'A="x B=1"\nC=x # D=1\nE=x=y&Z=1\nF=Ferries a=1\n';
  assert.deepEqual(readEnv(text), { ok: true, variables: { A: 'x B=1', C: 'x', E: 'x=y&Z=1', F: 'Ferries a=1' } });
});

test('a # that would cut a value off is named; a comment has a space before it', () => {
  const fault = (line: number, name: string) =>
    `line ${line}: # begins a comment in the value of ${name}: put quotes around the value, or a space before the comment`;
  assert.deepEqual(readEnv('BRAND_ACCENT=#ffcc00\nB=1\nexport SMTP_URL = smtp://user:pa#ss@localhost # ours\n'), {
    ok: false,
    faults: [fault(1, 'BRAND_ACCENT'), fault(3, 'SMTP_URL')],
  });
  assert.deepEqual(readEnv('A="#ffcc00"\nB= # later\nC=x # a # b\n'), {
    ok: true,
    variables: { A: '#ffcc00', B: '', C: 'x' },
  });
});

test('a file of another encoding is refused as a whole', () => {
  const fault = { ok: false, faults: ['it is not text in UTF-8: save it again in that encoding'] };
  for (const encoding of ['utf16le', 'latin1'] as const)
    assert.deepEqual(readEnv(Buffer.from('SERVICE_NAME=Käse\n', encoding).toString('utf8')), fault);
});

test('what Node reads before it runs code is named, as a file sets it too late', () => {
  let told = '';
  const env: Record<string, string | undefined> = {};
  const readFile = () => 'NODE_OPTIONS=--inspect\nLOG_LEVEL=warn\n';
  addEnvFile({ env, readFile, stderr: (text) => void (told += text) }, undefined);
  assert.deepEqual(env, { LOG_LEVEL: 'warn' });
  assert.match(told, /^\.env: NODE_OPTIONS has no effect in a file/);
});

test('whatever stands between the lines, a file without a fault means what Node reads in it', () => {
  const value = fc.oneof(
    fc.stringMatching(/^[\w:/@.-]{0,12}$/),
    fc.stringMatching(/^"[\w #=\n]{0,12}"$/),
    fc.stringMatching(/^'[\w #=\n]{0,12}'$/),
  );
  const line = fc.oneof(
    fc.tuple(fc.stringMatching(/^[A-Z_]{1,6}$/), value).map(([name, text]) => `${name}=${text}`),
    fc.stringMatching(/^#[\w "']{0,10}$/),
    fc.constant(''),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (all, end) => {
      const text = all.join(end);
      const read = readEnv(text);
      assert.ok(read.ok, JSON.stringify(read));
      assert.deepEqual(read.variables, { ...parseEnv(text) });
      const names = new Set(all.flatMap((one) => /^([A-Z_]+)=/.exec(one)?.[1] ?? []));
      assert.deepEqual(new Set(Object.keys(read.variables)), names);
    }),
  );
});
