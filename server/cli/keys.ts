// Owns `keys`, which prints one new secret key. Not how a key is made and read: config/keys.ts.
import type { Command } from 'commander';
import { makeKey } from '../config/keys.ts';
import { succeed, type RunAction } from './context.ts';

/** Adds the command to the program. */
export function addKeys(program: Command, run: RunAction): void {
  program
    .command('keys')
    .description('print a new secret key for SECRET_KEYS (put it first, keep the old ones behind it for a day)')
    // The time in the id shows which of two keys is newer.
    .action(run(({ clock }) => succeed(makeKey(`k${clock().toString(36)}`))));
}
