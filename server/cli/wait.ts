// Owns --wait: a command that waits until its database can be used. Not which errors pass by themselves: store/not-yet.ts.
import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from 'commander';
import { SECOND } from '../../shared/duration.ts';
import type { Log } from '../ports/log.ts';
import { notYetReason } from '../store/not-yet.ts';

/** Pause between two attempts, ms. */
const PAUSE = SECOND;
/** Interval between two lines that tell what is waited for, ms. */
const TELL_EVERY = 5 * SECOND;

/** Adds the option to a command. */
export function addWait(command: Command): Command {
  return command.option('--wait', 'wait until the database can be used, instead of ending when it is not there yet');
}

/** What `whenDatabaseIsThere` needs. */
export interface WaitOptions {
  /** False: the first error is thrown. */
  readonly waits: boolean;
  readonly log: Log;
  /** Waits between two attempts. A test ends it by its own hand. */
  readonly pause?: () => Promise<void>;
}

/**
 * Calls `open` again and again until it succeeds. Throws an error that does not pass by itself, such as a wrong password. A signal
 * ends the process, as before any handler of signals is set.
 */
export async function whenDatabaseIsThere<T>(
  open: () => Promise<T>,
  { waits, log, pause = () => wait(PAUSE) }: WaitOptions,
): Promise<T> {
  let toldAt: number | null = null;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      const reason = waits ? notYetReason(error) : null;
      if (reason === null) throw error;
      if (toldAt === null || performance.now() - toldAt >= TELL_EVERY) {
        log.warn('database-waits', { reason, hint: 'it is tried again each second, until a signal ends the command' });
        toldAt = performance.now();
      }
      await pause();
    }
  }
}
