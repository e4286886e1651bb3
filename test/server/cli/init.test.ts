// Owns `init` as a process: its file, its questions, what it refuses, and that a server starts with what it wrote. Not `snippet`:
// snippet.test.ts.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { test } from 'node:test';
import { envText } from '../../../server/cli/init/env-text.ts';
import { QUESTIONS } from '../../../server/cli/init/questions.ts';
import { spawnCli, testFolder } from '../../kit/cli-process.ts';
import { CLI, freePort } from '../../kit/server.ts';

const ANSWERS = ['--issuer', 'https://sign-in.example.com', '--from', 'Example Shop <no-reply@example.com>'] as const;
const SMTP = "smtp://shop%40example.com:it's$ecret%231@localhost:2525?tls=never";

test('what init writes passes check-config, and a server starts with it, answers and serves the widget’s file', async (t) => {
  const folder = testFolder(t);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const args = ['init', '--yes', '--public-url', url, ...ANSWERS, '--smtp-url', SMTP];
  const made = await spawnCli(t, args, { folder }).ended;
  assert.deepEqual([made.code, made.err], [0, ''], made.err);
  const checked = await spawnCli(t, ['check-config'], { folder }).ended;
  assert.deepEqual([checked.code, checked.err], [0, ''], checked.err);
  const server = spawnCli(t, ['serve'], { folder });
  await server.printed('"event":"listening"');
  assert.equal((await fetch(`${url}/readyz`)).status, 200);
  assert.match(made.out, new RegExp(`<contact-change kind="email" api="${url}"></contact-change>`));
  assert.equal((await fetch(`${url}/v1/me`)).status, 401);
  server.child.kill('SIGTERM');
  assert.equal((await server.ended).code, 0);
});

test('the file is its owner’s alone, Git ignores it and the database, and a password stands in it as it was given', async (t) => {
  const folder = testFolder(t);
  writeFileSync(join(folder, '.gitignore'), 'node_modules');
  await spawnCli(t, ['init', '--yes', ...ANSWERS, '--smtp-url', SMTP], { folder }).ended;
  const path = join(folder, '.env');
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.equal(readFileSync(join(folder, '.gitignore'), 'utf8'), 'node_modules\n.env\ncontact-change.db*\n');
  const { SECRET_KEYS, ...variables } = parseEnv(readFileSync(path, 'utf8'));
  assert.match(SECRET_KEYS ?? '', /^k\w+:[\w-]{43}$/);
  assert.deepEqual(variables, {
    PUBLIC_URL: 'http://localhost:8787',
    PORT: '8787',
    ISSUER: 'https://sign-in.example.com',
    AUDIENCE: 'contact-change',
    SERVICE_NAME: 'Example Shop',
    MAIL_FROM: 'Example Shop <no-reply@example.com>',
    SMTP_URL: SMTP,
  });
});

test('a file that is there stays, with its mode, unless --force is given; then it is its owner’s alone too', async (t) => {
  const folder = testFolder(t);
  const path = join(folder, '.env');
  writeFileSync(path, 'MINE=1\n', { mode: 0o644 });
  const args = ['init', '--yes', ...ANSWERS, '--smtp-url', SMTP];
  const refused = await spawnCli(t, args, { folder }).ended;
  assert.deepEqual([refused.code, refused.out, readFileSync(path, 'utf8')], [1, '', 'MINE=1\n']);
  assert.match(refused.err, /\.env is there already\. Write over it with --force/);
  assert.equal((await spawnCli(t, [...args, '--force'], { folder }).ended).code, 0);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.match(readFileSync(path, 'utf8'), /^SECRET_KEYS=/m);
  await spawnCli(t, [...args, '--force'], { folder }).ended;
  assert.equal(readFileSync(join(folder, '.gitignore'), 'utf8').match(/\.env/g)?.length, 1);
});

test('--json prints the names of the variables and the HTML, and no secret', async (t) => {
  const folder = testFolder(t);
  const origin = 'https://shop.example.com';
  const args = ['init', '--yes', '--json', ...ANSWERS, '--smtp-url', SMTP, '--origin', origin];
  const { out, err } = await spawnCli(t, args, { folder }).ended;
  const result = JSON.parse(out) as { ok: boolean; variables: string[]; html: string };
  assert.deepEqual([result.ok, err], [true, '']);
  assert.ok(result.variables.includes('SECRET_KEYS') && result.variables.includes('ALLOWED_ORIGINS'));
  assert.match(result.html, /el\.getToken = getToken/);
  assert.match(result.html, /addEventListener\('contact-change-step-up'/);
  for (const secret of ['$ecret', parseEnv(readFileSync(join(folder, '.env'), 'utf8'))['SECRET_KEYS'] ?? '?'])
    assert.ok(!out.includes(secret));
});

test('a server with TLS or below a path has a proxy in front, and init says so in the file', () => {
  const [question] = QUESTIONS;
  const proxiesAt = (url: string) => question?.variables(url, {})['TRUSTED_PROXIES'];
  assert.deepEqual(
    ['https://id.example.com', 'http://localhost:3000/contact-change', 'http://localhost:8787'].map(proxiesAt),
    ['1', '1', undefined],
  );
});

test('what is missing or wrong is named, and then nothing is written', async (t) => {
  const folder = testFolder(t);
  const missing = await spawnCli(t, ['init', '--yes', '--from', 'a@example.com'], { folder }).ended;
  assert.deepEqual([missing.code, missing.err], [2, 'With --yes these have to be given: --issuer, --smtp-url.\n']);
  const wrong = await spawnCli(t, ['init', '--yes', ...ANSWERS, '--smtp-url', 'ftp://example.com'], { folder }).ended;
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /- SMTP_URL /);
  assert.throws(() => statSync(join(folder, '.env')), /ENOENT/);
  assert.throws(() => statSync(join(folder, '.gitignore')), /ENOENT/);
});

test('it asks five questions, takes an empty answer as the default, and asks again what cannot be used', async (t) => {
  const folder = testFolder(t);
  const child = spawn(process.execPath, [CLI, 'init'], { cwd: folder, env: { PATH: process.env['PATH'] } });
  t.after(() => child.kill('SIGKILL'));
  let asked = '';
  child.stderr.on('data', (data: Buffer) => (asked += String(data)));
  const ended = new Promise((end) => child.once('close', end));
  const lines = [
    '',
    '',
    'https://sign-in.example.com shop',
    'Example <no-reply@example.com>',
    'ftp://x',
    'smtp://localhost',
  ];
  child.stdin.end(`${lines.join('\n')}\n`);
  assert.equal(await ended, 0, asked);
  assert.equal(asked.match(/How is mail sent\?/g)?.length, 2);
  assert.equal(asked.match(/\?|;/g)?.length && asked.match(/Where will this server be\?/g)?.length, 1);
  assert.match(asked, /SMTP_URL must/);
  const { AUDIENCE, SMTP_URL } = parseEnv(readFileSync(join(folder, '.env'), 'utf8'));
  assert.deepEqual([AUDIENCE, SMTP_URL], ['shop', 'smtp://localhost']);
});

test('when the answers end before the questions, nothing is written', async (t) => {
  const folder = testFolder(t);
  const ended = await spawnCli(t, ['init'], { folder }).ended;
  assert.equal(ended.code, 1);
  assert.match(ended.err, /nothing is written\.\n$/);
  assert.throws(() => statSync(join(folder, '.env')), /ENOENT/);
});

test('a value with every quote or a line end is refused; all others come back from the file as they were', () => {
  assert.deepEqual(envText({ A: `'"\`` }), { unfit: 'A' });
  assert.deepEqual(envText({ A: 'a\nB=1' }), { unfit: 'A' });
  for (const value of ['', 'a b', '#a', '"a"', "it's", '`a`', "\\n'", '$HOME', 'a=b', ' a '])
    assert.equal(parseEnv((envText({ A: value }) as { text: string }).text)['A'], value);
});
