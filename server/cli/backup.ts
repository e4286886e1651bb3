// Owns the arguments and the output of `backup` and `restore`. Not how they work: data/backup/.
import type { Command } from 'commander';
import type { Config } from '../config/config.ts';
import { sqliteFile } from '../config/database-url.ts';
import type { Restored, RestoreParts } from '../data/backup/restore.ts';
import { fail, succeed, withData, type CliContext, type CommandOutcome, type RunAction } from './context.ts';
import { showProgress, type Progress } from './progress.ts';

/** Adds the command to the program. */
export function addBackup(program: Command, run: RunAction): void {
  program
    .command('backup')
    .description('copy the SQLite database to a new file while a server runs, and check the copy')
    .argument('<file>', 'the new file')
    .option('--force', 'replace a file that is there')
    .action(run(backup));
}

/** Adds the command to the program. */
export function addRestore(program: Command, run: RunAction): void {
  program
    .command('restore')
    .description(
      'put a backup in the place of the database, and end all that waited when it was made; stop the server first',
    )
    .argument('[backup]', 'a file that backup made')
    .option('--mark', 'the operator has put the data back already, as with PostgreSQL: only end what waited')
    .option('--yes', 'do it; without it, the command only says what it would do')
    .action(run(restore));
}

async function backup(
  context: CliContext,
  target: string,
  { force = false }: { readonly force?: boolean },
): Promise<CommandOutcome> {
  const { databaseUrl } = context.loadConfig();
  const file = sqliteFile(databaseUrl);
  if (file === null) return fail('PostgreSQL has its own backups: use pg_dump, or a base backup with its WAL.');
  const { backupSqlite } = await import('../data/backup/backup-sqlite.ts');
  let bar: Progress | null = null;
  const progress = (done: number, total: number): void => {
    bar ??= context.json ? null : showProgress(total);
    bar?.update(done);
  };
  try {
    const { bytes, key, heads } = await backupSqlite(file, target, { ...context, force, progress });
    const made = `Copied ${file} to ${target}: ${(bytes / 2 ** 20).toFixed(1)} MB.`;
    const audited =
      heads === null
        ? 'The audit log was not checked, because the schema is that of another version.'
        : `The copy and its audit log are whole.${heads.map((head) => `\n${head}`).join('')}`;
    return withData(succeed(made, ...keyLine(key), audited), { file: target, bytes, key, heads });
  } finally {
    (bar as Progress | null)?.stop();
  }
}

interface RestoreArguments {
  readonly mark?: boolean;
  readonly yes?: boolean;
}

async function restore(
  context: CliContext,
  from: string | undefined,
  given: RestoreArguments,
): Promise<CommandOutcome> {
  const { mark = false, yes = false } = given;
  if (mark === (from !== undefined)) return fail('Say either the backup, or --mark.', 2);
  const config = context.loadConfig();
  const parts: RestoreParts = { config, clock: context.clock, log: context.log };
  return from === undefined ? markRestored(parts, yes) : restoreFrom(parts, from, yes);
}

async function restoreFrom(parts: RestoreParts, backupFile: string, yes: boolean): Promise<CommandOutcome> {
  const file = sqliteFile(parts.config.databaseUrl);
  if (file === null)
    return fail(
      'A backup of PostgreSQL is put back by its own tools. Then say restore --mark, before a server starts.',
    );
  const { restoreSqlite } = await import('../data/backup/restore-sqlite.ts');
  const restored = await restoreSqlite(parts, { file, backup: backupFile }, !yes);
  const { former } = restored;
  return withData(
    succeed(
      yes ? `${backupFile} is the database ${file} now.` : `This would put ${backupFile} in the place of ${file}.`,
      ...(former === null ? [] : [`The former database is ${former}.`]),
      ...endedLines(restored, yes),
    ),
    { ...restored, file, done: yes },
  );
}

async function markRestored(parts: RestoreParts, yes: boolean): Promise<CommandOutcome> {
  if (!yes)
    return fail(
      'Stop all servers, then say restore --mark --yes. It ends all that waits in the database, and cannot be undone.',
      2,
    );
  const restored = await markDatabase(parts, parts.config);
  return withData(succeed(...endedLines(restored, true)), { ...restored, done: true });
}

async function markDatabase(parts: RestoreParts, { databaseUrl }: Config): Promise<Restored> {
  const file = sqliteFile(databaseUrl);
  if (file !== null) return (await import('../data/backup/restore-sqlite.ts')).markSqlite(parts, file);
  return (await import('../data/backup/restore.ts')).endAfterRestore(parts, databaseUrl);
}

function endedLines({ key, changes, messages, undos, sessions }: Restored, done: boolean): readonly string[] {
  return [
    ...keyLine(key),
    `${done ? 'Ended' : 'It would end'}: ${changes} waiting changes, ${messages} queued messages, ${undos} undo links, ${sessions} sessions, and all tokens until now.`,
    done
      ? 'Each person signs in again and may begin anew. Erase again who was erased after the backup.'
      : 'Nothing was done. Say --yes to do it.',
  ];
}

function keyLine(key: string | null): readonly string[] {
  return key === null ? [] : [`The data was made with the secret key ${key}.`];
}
