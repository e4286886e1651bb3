// Owns `migrate`, which brings the schema of the configured database up to date. Not the migrations: store/migrations/.
import type { Command } from 'commander';
import { createLog } from '../log.ts';
import { inspectDatabase } from '../store/inspect.ts';
import { migrate as migrateDatabase } from '../store/open.ts';
import { fail, succeed, withData, type CliContext, type CommandOutcome, type RunAction } from './context.ts';
import { addWait, whenDatabaseIsThere } from './wait.ts';

/** Adds the command to the program. */
export function addMigrate(program: Command, run: RunAction): void {
  const migrating = program
    .command('migrate')
    .description('bring the schema of the database up to date, then end')
    .option('--dry-run', 'change nothing; list the migrations that the database lacks');
  addWait(migrating).action(run(migrate));
}

interface MigrateOptions {
  readonly dryRun?: boolean;
  readonly wait?: boolean;
}

async function migrate(
  { loadConfig, stdout, clock, print }: CliContext,
  { dryRun = false, wait = false }: MigrateOptions,
): Promise<CommandOutcome> {
  const { databaseUrl, logLevel } = loadConfig();
  if (dryRun) return listMissing(databaseUrl, print);
  const log = createLog(logLevel, stdout, clock);
  const migrated = await whenDatabaseIsThere(() => migrateDatabase(databaseUrl, log), { waits: wait, log });
  list(migrated, print);
  return withData(succeed('The database is up to date.'), { migrated });
}

function list(names: readonly string[], print: CliContext['print']): void {
  for (const name of names) print({ type: 'migration', data: { name }, text: name });
}

async function listMissing(databaseUrl: string, print: CliContext['print']): Promise<CommandOutcome> {
  const inspection = await inspectDatabase(databaseUrl, null);
  if (!inspection.ok) return fail(`The database cannot be used: ${inspection.message} (${inspection.code}).`);
  const { exists, missing, newer } = inspection.state;
  if (newer !== null) return fail(newer);
  list(missing, print);
  if (!exists) return withData(succeed('There is no database yet: migrate or serve makes it.'), { missing: null });
  const words =
    missing.length === 0
      ? 'The database is up to date.'
      : `The database lacks ${missing.length === 1 ? 'this migration' : 'these migrations'}; nothing was done.`;
  return withData(succeed(words), { missing: missing.length });
}
