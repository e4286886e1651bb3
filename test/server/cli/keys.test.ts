import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeKey, parseKeys } from '../../../server/config/keys.ts';
import { spawnCli, testFolder } from '../../kit/cli-process.ts';
import { runHere } from '../../kit/command.ts';

const clock = () => Date.parse('2026-03-01T12:00:00Z');
const run = (args: readonly string[], env: Record<string, string> = {}) => runHere(args, { config: {}, clock, env });
const idsIn = (text: string) => {
  const parsed = parseKeys(text);
  return parsed.ok ? parsed.keys.map(({ id }) => id) : assert.fail(parsed.errors.join());
};

test('keys and keys make print one key, and nothing else', async () => {
  for (const args of [['keys'], ['keys', 'make']]) {
    const { code, text } = await run(args);
    assert.deepEqual([code, idsIn(text).length], [0, 1]);
  }
  const { text } = await run(['keys', 'make', '--json']);
  const { type, ok, key } = JSON.parse(text) as Record<string, unknown>;
  assert.deepEqual([type, ok, idsIn(String(key)).length], ['result', true, 1]);
});

test('keys rotate puts a new key first into the file, keeps the older ones, and says how long they are needed', async (t) => {
  const folder = testFolder(t);
  const [first, second] = [makeKey('first'), makeKey('second')];
  writeFileSync(join(folder, 'real'), `${second}\n${first}\n`);
  chmodSync(join(folder, 'real'), 0o640);
  symlinkSync('real', join(folder, 'keys'));
  const env = { SECRET_KEYS_FILE: join(folder, 'keys') };
  const dry = await run(['keys', 'rotate', '--dry-run'], env);
  assert.match(dry.text, /would have it first, before second, first\./);
  assert.deepEqual(idsIn(readFileSync(join(folder, 'real'), 'utf8')), ['second', 'first']);

  const { code, text } = await run(['keys', 'rotate'], env);
  assert.equal(code, 0);
  const [made = '', ...older] = idsIn(readFileSync(join(folder, 'keys'), 'utf8'));
  assert.deepEqual(older, ['second', 'first']);
  assert.ok(text.includes(`The new key has the id ${made}.`));
  assert.match(text, /3\. Take second, first out a day after the last restart, not before 2026-03-02T12:00:00\.000Z\./);
  assert.equal(statSync(join(folder, 'real')).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(folder).sort(), ['keys', 'real']);
  const secrets = readFileSync(join(folder, 'real'), 'utf8')
    .split('\n')
    .flatMap((line) => line.split(':')[1] ?? []);
  assert.equal(secrets.length, 3);
  for (const secret of secrets) assert.ok(!text.includes(secret), 'the key is in the file alone');
});

test('keys rotate prints the new key for SECRET_KEYS, and none of the older ones', async () => {
  const first = makeKey('first');
  const { code, text } = await run(['keys', 'rotate'], { SECRET_KEYS: first });
  assert.equal(code, 0);
  assert.equal(idsIn(/^The new key: (\S+)$/m.exec(text)?.[1] ?? '').length, 1);
  assert.match(text, /1\. Put it first in SECRET_KEYS, with a comma behind it: k\w+:…,first:…/);
  assert.ok(!text.includes(first.slice(6)));
});

test('keys rotate refuses where there is no key, a wrong one, or a file that cannot be read', async (t) => {
  assert.match((await run(['keys', 'rotate'])).text, /made by keys make/);
  assert.match(
    (await run(['keys', 'rotate'], { SECRET_KEYS: 'a:b' })).text,
    /^SECRET_KEYS: key 1 must be id:base64url/,
  );
  const { code, err } = await spawnCli(t, ['keys', 'rotate'], {
    folder: testFolder(t),
    env: { SECRET_KEYS_FILE: 'no.keys' },
  }).ended;
  assert.deepEqual(
    [code, err],
    [1, 'SECRET_KEYS_FILE cannot be read: there is no file no.keys, or you may not read it.\n'],
  );
});
