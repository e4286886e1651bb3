// Owns when the demo ends: at a signal, or with the npm that started it. Not how its parts are stopped: start.ts.
import { execFileSync } from 'node:child_process';

/** How often npm is looked at, ms. Node is told of no death but that of a child. */
const LOOK_INTERVAL = 500;
/** A stop that takes longer is cut off, ms. */
const STOP_MAX = 10_000;
/** A second signal within this time, ms, is the same Ctrl-C: it comes from the terminal, and npm passes it on. */
const SAME_PRESS = 500;

/**
 * Calls `stop` once and ends the process after it, at SIGINT, SIGTERM or SIGHUP. A second signal ends the process at once. Where npm
 * started the process, the death of npm does the same as a signal: npm passes on SIGINT and SIGTERM alone, and a shell between the
 * two may keep both to itself.
 */
export function endWith(stop: () => Promise<unknown>): void {
  let endedAt: number | undefined;
  const end = (): void => {
    if (endedAt !== undefined) {
      if (Date.now() - endedAt > SAME_PRESS) process.exit(1);
      return;
    }
    endedAt = Date.now();
    setTimeout(() => process.exit(1), STOP_MAX).unref();
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // Without npm, a process that outlives its shell was put into the background on purpose.
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const npm = parentOfShell(parent);
  const timer = setInterval(() => {
    // On Windows a process keeps the id of a parent that has died.
    if (process.ppid === parent && isAlive(parent) && (npm === null || isAlive(npm))) return;
    clearInterval(timer);
    end();
  }, LOOK_INTERVAL);
  timer.unref();
}

/** Returns the parent of a shell; null where the process is none, as where the shell has become npm's script, and where ps is missing. */
function parentOfShell(pid: number): number | null {
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
    const [, parent] = /^\s*(\d+)\s+\S*\b(?:sh|bash|dash|zsh|ksh)\s*$/.exec(line) ?? [];
    return parent === undefined ? null : Number(parent);
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
