// Owns the processes of an engine and its driver: their start, what they write, their end. Not what is said to them.
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export interface Program {
  readonly path: string;
  readonly args: readonly string[];
  /** Over the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Started {
  /** Waits until the program writes what the expression matches, and returns its first group. Throws when the program ends before. */
  written(until: RegExp): Promise<string>;
  /** Whether it runs no more. */
  readonly hasEnded: boolean;
  /** Ends it, also when it hangs. */
  stop(): Promise<void>;
}

/** The first of the files that may be run; names without a folder are looked for on the PATH. */
export async function findProgram(names: readonly string[]): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) => (/[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name))));
  for (const path of paths)
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  return null;
}

/** Everything that it writes is kept for `written`: to its streams 1 to 3. */
export function startProgram({ path, args, env = {} }: Program): Started {
  const child = spawn(path, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const kill = (): void => void child.kill('SIGKILL');
  // Also a test run that is interrupted leaves no browser behind.
  process.once('exit', kill);
  let text = '';
  let hasEnded = false;
  const wake = new EventEmitter();
  for (const stream of child.stdio.slice(1))
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      wake.emit('news');
    });
  const ended = new Promise<void>((done) => {
    const end = (): void => {
      hasEnded = true;
      wake.emit('news');
      done();
    };
    child.once('close', end);
    child.once('error', end);
  });
  return {
    async written(until) {
      for (;;) {
        const found = until.exec(text);
        if (found) return found[1] ?? '';
        if (hasEnded) throw new Error(`${path} ended before it was ready:\n${text}`);
        await once(wake, 'news');
      }
    },
    get hasEnded() {
      return hasEnded;
    },
    async stop() {
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
}
