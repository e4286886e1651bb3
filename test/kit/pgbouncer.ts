// Owns a PgBouncer in transaction mode in front of a PostgreSQL. Not the PostgreSQL: postgres.ts.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './server.ts';

export interface PgBouncer {
  /** The URL with the host and port of PgBouncer. */
  readonly url: string;
  close(): Promise<void>;
}

/** The program; null when it is not installed. */
export function findPgBouncer(): string | null {
  for (const path of ['pgbouncer', '/usr/sbin/pgbouncer', '/opt/homebrew/bin/pgbouncer'])
    if (spawnSync(path, ['--version']).status === 0 && (path === 'pgbouncer' || existsSync(path))) return path;
  return null;
}

/** `connections`: to PostgreSQL, for all clients together; few, so that transactions of one client meet several sessions. */
export async function startPgBouncer(program: string, target: string, connections: number): Promise<PgBouncer> {
  const { hostname, port, username } = new URL(target);
  const own = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'contact-change-bouncer-'));
  chmodSync(folder, 0o755);
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(
    settings,
    `[databases]
* = host=${hostname} port=${port} user=${username}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = 200
`,
  );
  // PgBouncer refuses to run as root.
  const account = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const child = spawn(program, [...account, settings], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const answers = (): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(own, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
  while (!(await answers())) if (child.exitCode !== null) throw new Error(`PgBouncer ended with ${child.exitCode}`);
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String(own);
  return {
    url: url.href,
    async close() {
      child.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
