// Owns the arguments and the output of `export`. Not what is written of a user: data/export/.
import { existsSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { faultOfProject } from '../erase.ts';
import type { DataFormat } from '../data/import/import-file.ts';
import { fail, succeed, withData, type CliContext, type CommandOutcome, type RunAction } from './context.ts';
import { counted } from './counted.ts';
import { collectEarly } from './heap.ts';
import { formatOf } from './import.ts';

/** Adds the command to the program. */
export function addExport(program: Command, run: RunAction): void {
  program
    .command('export')
    .description('write all users to a new file that its owner alone can read; the audit log keeps that it was done')
    .argument('<file>', 'the new file')
    .option('--project <id>', 'this project alone')
    .addOption(new Option('--format <format>', 'by default that of the name of the file').choices(['csv', 'ndjson']))
    .option('--clear', 'write addresses and names in clear, as an import needs them; by default they are masked')
    .action(run(exportUsers));
}

interface ExportArguments {
  readonly project?: string;
  readonly format?: DataFormat;
  readonly clear?: boolean;
}

async function exportUsers(context: CliContext, file: string, given: ExportArguments): Promise<CommandOutcome> {
  const format = given.format ?? formatOf(file);
  if (format === null) return fail('Say --format csv or --format ndjson: the name of the file does not tell.', 2);
  const config = context.loadConfig();
  const { project, clear = false } = given;
  const wrong = project === undefined ? null : faultOfProject(config, project);
  if (wrong !== null) return fail(wrong);
  if (existsSync(file)) return fail(`There is a file ${file} already.`);
  collectEarly();
  const projects = project === undefined ? config.projects.map(({ id }) => id) : [project];
  const [{ onDatabase }, { exportFile }] = await Promise.all([
    import('../data/open-data.ts'),
    import('../data/export/export-file.ts'),
  ]);
  const users = await onDatabase(config, context, (ctx) =>
    exportFile(ctx, file, { projects, format, clear, progress: () => undefined }),
  );
  const how = clear ? 'in clear' : 'masked';
  return withData(succeed(`Wrote ${counted(users, 'user')}, ${how}, to ${file}.`), { users, file, clear });
}
