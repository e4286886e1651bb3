// Owns the arguments and the output of `import`. Not how rows become users: data/import/ and service/import/.
import { closeSync, createReadStream, existsSync, openSync, statSync, writeSync } from 'node:fs';
import process from 'node:process';
import type { Command } from 'commander';
import { Option } from 'commander';
import { faultOfProject } from '../erase.ts';
import type { DataFormat, ImportCounts, ImportStopped } from '../data/import/import-file.ts';
import type { RowFault } from '../service/import/given-user.ts';
import { fail, withData, type CliContext, type CommandOutcome, type RunAction } from './context.ts';
import { counted } from './counted.ts';
import { collectEarly } from './heap.ts';
import { showProgress } from './progress.ts';

/** Most faults that go to stderr one by one. */
const FAULTS_SHOWN = 20;

/** Adds the command to the program. */
export function addImport(program: Command, run: RunAction): void {
  program
    .command('import')
    .description(
      'create users from a file, beside a server that runs; begun again, it passes over those that are there',
    )
    .argument('<file>', 'the file; - reads stdin')
    .option('--project <id>', 'the project of rows that name none')
    .addOption(
      new Option('--format <format>', 'the format; by default that of the name of the file').choices(['csv', 'ndjson']),
    )
    .option('--errors <file>', 'write what is wrong with a row to this new file, one JSON object a line')
    .option('--events', 'tell the webhooks of each contact; by default they hear nothing of an import')
    .option('--dry-run', 'write nothing, and only say what is wrong')
    .action(run(importUsers));
}

interface ImportArguments {
  readonly project?: string;
  readonly format?: DataFormat;
  readonly errors?: string;
  readonly dryRun?: boolean;
  readonly events?: boolean;
}

async function importUsers(context: CliContext, file: string, given: ImportArguments): Promise<CommandOutcome> {
  const format = given.format ?? formatOf(file);
  if (format === null) return fail('Say --format csv or --format ndjson: the name of the file does not tell.', 2);
  const config = context.loadConfig();
  const { project = null, dryRun = false, events = false } = given;
  const wrong = project === null ? null : faultOfProject(config, project);
  if (wrong !== null) return fail(wrong);
  if (file !== '-' && !existsSync(file)) return fail(`There is no file ${file}.`);
  const chosen = project ?? (config.projects.length === 1 ? (config.projects[0]?.id ?? null) : null);
  const source = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 256 * 1024 });
  collectEarly();
  const faults = openFaults(context, given.errors);
  const bar = showProgress(file === '-' ? 0 : statSync(file).size);
  const read = (): number =>
    source instanceof process.stdin.constructor ? 0 : (source as { bytesRead: number }).bytesRead;
  try {
    const [{ onDatabase }, { importFile, ImportStopped }] = await Promise.all([
      import('../data/open-data.ts'),
      import('../data/import/import-file.ts'),
    ]);
    const imported = onDatabase(config, context, (ctx) =>
      importFile(ctx, source, {
        format,
        project: chosen,
        dryRun,
        events,
        fault: (fault) => faults.write(fault),
        progress: () => bar.update(read()),
      }),
    );
    const done = await imported.catch((error: unknown) => {
      if (error instanceof ImportStopped) return error;
      throw error;
    });
    return done instanceof ImportStopped ? outcomeOfStopped(done, given) : outcomeOf(done, given);
  } finally {
    bar.stop();
    faults.close();
    source.destroy();
  }
}

/** Returns the format that the name of a file tells; null when it tells none. */
export function formatOf(file: string): DataFormat | null {
  if (/\.csv$/i.test(file)) return 'csv';
  return /\.(?:ndjson|jsonl)$/i.test(file) ? 'ndjson' : null;
}

interface FaultWriter {
  write(fault: RowFault): void;
  close(): void;
}

/** A row that failed may be of a person, so only the owner may read the file, although it holds no value of the row. */
function openFaults({ stderr, json, print }: CliContext, file: string | undefined): FaultWriter {
  if (file !== undefined) {
    const descriptor = openSync(file, 'wx', 0o600);
    return {
      write: (fault) => void writeSync(descriptor, `${JSON.stringify(fault)}\n`),
      close: () => closeSync(descriptor),
    };
  }
  let count = 0;
  return {
    write(fault) {
      const { line, field, reason } = fault;
      count += 1;
      if (json) print({ type: 'fault', data: { ...fault }, text: null });
      else if (count <= FAULTS_SHOWN) stderr(`line ${line}: ${field === null ? 'it' : field} ${reason}\n`);
      else if (count === FAULTS_SHOWN + 1) stderr('… more rows are wrong: --errors <file> keeps them all\n');
    },
    close: () => undefined,
  };
}

function outcomeOf(counts: ImportCounts, { dryRun = false, errors }: ImportArguments): CommandOutcome {
  const { created, existing, faults } = counts;
  const where = errors === undefined || faults === 0 ? '' : ` Their errors are in ${errors}.`;
  const text = [
    `${dryRun ? 'This would create' : 'Created'} ${counted(created, 'user')}.`,
    ...(existing > 0 ? [`${counted(existing, 'row')} passed over, because the user is there already.`] : []),
    ...(faults > 0 ? [`${counted(faults, 'row')} not imported.${where}`] : []),
  ].join('\n');
  return withData({ code: faults > 0 ? 1 : 0, text }, { ...counts, dryRun });
}

/** Says where it stopped and why, and how to go on. */
function outcomeOfStopped({ line, counts, cause }: ImportStopped, given: ImportArguments): CommandOutcome {
  const { text, data } = outcomeOf(counts, given);
  const stopped = `The import stopped at line ${line}: ${reasonOf(cause)}.`;
  return withData(fail(`${stopped}\n${text}\nImport the same file again: what is done is passed over.`), {
    ...data,
    line,
  });
}

/** Why the database did not write. The message of its driver may hold values of a row, so only its code is shown. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'something went wrong';
  const words = cause.name === 'Unavailable' ? cause.message : 'The database refused it';
  return 'code' in cause ? `${words} (${String(cause.code)})` : words;
}
