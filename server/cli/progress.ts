// Owns the bar that shows how far a command is, on a terminal alone. Not what the command does.
import process from 'node:process';
import { Presets, SingleBar } from 'cli-progress';

/** A bar that is shown, or not. */
export interface Progress {
  update(done: number): void;
  /** May be called again. */
  stop(): void;
}

/** Shows a bar on stderr up to `total`. Without a terminal, or when the total is 0, it shows nothing. */
export function showProgress(total: number): Progress {
  if (process.stderr.isTTY !== true || total === 0) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ stream: process.stderr, clearOnComplete: true, etaBuffer: 50 }, Presets.shades_classic);
  bar.start(total, 0);
  return { update: (done) => bar.update(Math.min(done, total)), stop: () => bar.stop() };
}
