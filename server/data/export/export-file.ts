// Owns the run of an export: reads users page by page and writes them to a file of the owner's alone. Not what is written of a
// user: exported-user.ts.
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { auditEntries } from '../../audit/entry.ts';
import type { WidestAccount } from '../../ports/transaction/exports.ts';
import type { DataFormat } from '../import/import-file.ts';
import type { DataContext } from '../open-data.ts';
import { createCsvLines, type CsvLines } from './csv-lines.ts';
import { exporter, type ExportedUser } from './exported-user.ts';

/** Users of one read, which takes some milliseconds. */
const PAGE = 500;

/** What an export needs. */
export type ExportContext = Pick<DataContext, 'store' | 'secrets' | 'clock' | 'display'>;

/** How users are exported. */
export interface ExportOptions {
  /** Ids of the projects. */
  readonly projects: readonly string[];
  readonly format: DataFormat;
  /** False: addresses and names are masked. */
  readonly clear: boolean;
  /** Called after each page, with the number of users until then. */
  readonly progress: (users: number) => void;
}

/**
 * Writes all users of the projects to a new file of mode 0600, and returns how many there were. Each page is of a moment of its
 * own, because a long read would let the write-ahead log of SQLite grow. The audit log has a row before the first user is read.
 * Throws, and leaves no file, when the file exists or cannot be written.
 */
export async function exportFile(ctx: ExportContext, file: string, options: ExportOptions): Promise<number> {
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    await record(ctx, options);
    const users = await writeUsers(ctx, (text) => void writeSync(descriptor, text), options);
    fsyncSync(descriptor);
    closeSync(descriptor);
    return users;
  } catch (error) {
    closeSync(descriptor);
    rmSync(file, { force: true });
    throw error;
  }
}

async function record(
  { store, secrets, clock }: ExportContext,
  { projects, clear, format }: ExportOptions,
): Promise<void> {
  const origin = { requestId: null, place: null, network: null };
  const data = { how: clear ? 'clear' : 'masked', template: format };
  await store.write((tx) =>
    tx.audit.append(
      projects.flatMap((project) =>
        auditEntries(secrets, { user: { id: null, project }, at: clock(), origin }, [
          { event: 'users-exported', actor: 'site', change: null, data },
        ]),
      ),
    ),
  );
}

async function writeUsers(
  ctx: ExportContext,
  write: (text: string) => void,
  { projects, format, clear, progress }: ExportOptions,
): Promise<number> {
  const toExported = exporter(ctx.display, clear);
  const csv = format === 'csv' ? createCsvLines(await widestOf(ctx, projects)) : null;
  if (csv !== null) write(csv.header);
  let users = 0;
  for (const project of projects)
    for (let after: string | undefined = ''; after !== undefined;) {
      const from: string = after;
      const page = await ctx.store.read((tx) => tx.exports.page(project, from, PAGE));
      write(textOf(page.map(toExported), csv));
      users += page.length;
      progress(users);
      after = page.length < PAGE ? undefined : page.at(-1)?.user.id;
    }
  return users;
}

function textOf(users: readonly ExportedUser[], csv: CsvLines | null): string {
  if (csv !== null) return users.length === 0 ? '' : csv.lines(users);
  return users.map((user) => `${JSON.stringify(user)}\n`).join('');
}

/** One header is for the users of all projects. */
async function widestOf({ store }: ExportContext, projects: readonly string[]): Promise<WidestAccount> {
  const all: WidestAccount[] = [];
  for (const project of projects) all.push(await store.read((tx) => tx.exports.widest(project)));
  const most = (pick: (one: WidestAccount) => number): number => Math.max(0, ...all.map(pick));
  return {
    identities: most(({ identities }) => identities),
    contacts: { email: most(({ contacts }) => contacts.email), phone: most(({ contacts }) => contacts.phone) },
  };
}
