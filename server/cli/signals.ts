// Owns how a command that runs until a signal comes is ended. Not what it stops: serve.ts, deliver.ts.
import process from 'node:process';

/** Waits for SIGINT or SIGTERM, and then stops what runs. A second signal ends the process at once. */
export async function untilSignal(running: { stop(): Promise<void> }): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve();
      });
    }
  });
  await running.stop();
}
