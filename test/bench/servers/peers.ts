// Owns what ours is compared with: which peers there are, their installation in a temporary folder, their start. Not what each of
// them is: floor.ts, better-auth.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../child.ts';

export const BETTER_AUTH = '1.7.25';
/** Longest installation, ms. */
const INSTALL_MAX = 120_000;

export type PeerName = 'floor' | 'better-auth';

export interface PeerStart {
  /** An SQLite file that is not there yet. */
  readonly file: string;
  readonly users: number;
  readonly jwks: { readonly keys: readonly object[] };
  readonly secret: string;
  /** Null: the peer sends no mail. */
  readonly smtpPort: number | null;
  /** Where peers are installed. */
  readonly folder: string;
}

export interface Peer {
  readonly pid: number;
  readonly port: number;
  stop(): Promise<void>;
}

const folderOfPeers = (): string => join(tmpdir(), 'contact-change-bench-peers');

/** Whether better-auth is there, installed now if need be. The folder is kept for the next run. */
export function installPeers(): boolean {
  const folder = folderOfPeers();
  const manifest = join(folder, 'node_modules/better-auth/package.json');
  const installed = (): boolean =>
    existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version === BETTER_AUTH;
  if (installed()) return true;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', `better-auth@${BETTER_AUTH}`, '--no-audit', '--no-fund', '--omit=dev', '--ignore-scripts'];
  spawnSync('npm', args, { cwd: folder, timeout: INSTALL_MAX });
  return installed();
}

/** `env`: also in the environment of its process. */
export async function startPeer(
  name: PeerName,
  start: Omit<PeerStart, 'folder'>,
  env: Readonly<Record<string, string>> = {},
): Promise<Peer> {
  for (const end of ['', '-wal', '-shm']) rmSync(start.file + end, { force: true });
  const child = await startChild(join(import.meta.dirname, `${name}.ts`), env);
  const port = await child.call<number>('start', { ...start, folder: folderOfPeers() });
  return { pid: child.pid, port, stop: () => child.stop() };
}
