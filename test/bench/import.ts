// Owns what an import weighs: users a second into a new SQLite file, and the most memory of the process. Not whether the users
// are right: test/server/data/import.test.ts.
import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { join, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { surroundings } from '../kit/server.ts';

const USAGE = `node test/bench/import.ts [cli.js] [--users 1000000] [--format csv]
Imports users with a verified e-mail each, and a verified phone every second one. Memory is read from /proc, so on Linux alone.
`;
/** Interval between two readings of the memory, ms. The kernel keeps the highest value, but not after the end of the process. */
const READ_EVERY = 200;
const MB = 1024;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { users: { type: 'string', default: '1000000' }, format: { type: 'string', default: 'csv' } },
});
const users = Number(values.users);
if (positionals.length > 1 || !(users > 0) || !['csv', 'ndjson'].includes(values.format)) {
  process.stderr.write(USAGE);
  process.exit(1);
}
const cli = resolve(positionals[0] ?? resolve(import.meta.dirname, '../../server/dist/cli.js'));
const around = await surroundings();
try {
  await around.run(['migrate']);
  const { child } = await around.start(cli);
  child.kill('SIGTERM');
  await once(child, 'exit');
  const file = join(dirname(around.file), `users.${values.format}`);
  await writeUsers(file);
  say(`${users} users, ${(statSync(file).size / 2 ** 20).toFixed(0)} MB of ${values.format}, ${cli}`);
  await measure(file);
  rmSync(file);
} finally {
  await around.close();
}

/** In no order of any index: names and addresses are spread as those of real people are. */
async function writeUsers(file: string): Promise<void> {
  const out = createWriteStream(file);
  if (values.format === 'csv')
    out.write('sub,userName,locale,email,email.verified,email.verifiedAt,phone,phone.verified\n');
  for (let i = 0; i < users; i += 1) {
    const name = `${((i * 2_654_435_761) % 4_294_967_296).toString(36)}.${i.toString(36)}`;
    const email = `${name}@site${i % 97}.example`;
    const phone = i % 2 === 0 ? `+35840${String(1_000_000 + (i % 9_000_000)).padStart(7, '0')}` : '';
    const when = '2025-03-01T12:00:00Z';
    const line =
      values.format === 'csv'
        ? `${name},${name},en,${email},yes,${when},${phone},${phone === '' ? '' : 'yes'}\n`
        : `${JSON.stringify({
            sub: name,
            userName: name,
            locale: 'en',
            contacts: [
              { kind: 'email', value: email, verified: true, verifiedAt: when },
              ...(phone === '' ? [] : [{ kind: 'phone', value: phone, verified: true }]),
            ],
          })}\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

async function measure(file: string): Promise<void> {
  const began = performance.now();
  const child = spawn(process.execPath, [cli, 'import', file, '--project', 'default'], {
    cwd: dirname(around.file),
    env: { PATH: process.env['PATH'], ...around.settings },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let most = 0;
  const reading = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid ?? 0));
  }, READ_EVERY);
  const [code] = (await once(child, 'exit')) as [number];
  clearInterval(reading);
  const seconds = (performance.now() - began) / 1000;
  say(
    `exit ${code}: ${seconds.toFixed(1)} s, ${(users / seconds).toFixed(0)} users/s, at most ${most.toFixed(0)} MB resident`,
  );
}

function memoryOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / MB;
  } catch {
    return 0;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
