// Owns `migrate`, which brings the schema of the configured database up to date. Not the migrations: store/migrations/.
import type { Command } from 'commander';
import { createLog } from '../log.ts';
import { migrate as migrateDatabase } from '../store/open.ts';
import { succeed, type CliContext, type CommandOutcome, type RunAction } from './context.ts';

/** Adds the command to the program. */
export function addMigrate(program: Command, run: RunAction): void {
  program.command('migrate').description('bring the schema of the database up to date, then end').action(run(migrate));
}

async function migrate({ loadConfig, stdout, clock }: CliContext): Promise<CommandOutcome> {
  const { databaseUrl, logLevel } = loadConfig();
  await migrateDatabase(databaseUrl, createLog(logLevel, stdout, clock));
  return succeed('The database is up to date.');
}
