// Owns the run of an import: reads a file row by row, imports the rows in batches, and counts. Not the formats (given-csv.ts,
// given-ndjson.ts), nor what a batch does (service/import/import-users.ts).
import type { Readable } from 'node:stream';
import type { GivenUser, ReadUser, RowFault } from '../../service/import/given-user.ts';
import { importUsers, type ImportContext } from '../../service/import/import-users.ts';
import { isFault, readUser, type ReadContext } from '../../service/import/read-user.ts';
import { readCsv } from './given-csv.ts';
import { readNdjson } from './given-ndjson.ts';

/** A format of files. */
export type DataFormat = 'csv' | 'ndjson';

/**
 * Rows of one transaction. While SQLite writes them, a server on the same file writes nothing; it has a turn while the next rows
 * are read. A commit takes as long for 100 rows as for 1,000, so that smaller batches are slower.
 */
const BATCH = 500;

/** How a file is imported. */
export interface ImportFileOptions {
  readonly format: DataFormat;
  /** The project of rows that name none; null: each row names its project. */
  readonly project: string | null;
  readonly dryRun: boolean;
  /** Whether webhooks are told. */
  readonly events: boolean;
  /** Called for each row that is not imported. */
  readonly fault: (fault: RowFault) => void;
  /** Called after each batch. */
  readonly progress: (counts: ImportCounts) => void;
}

/** Numbers of rows. */
export interface ImportCounts {
  readonly rows: number;
  readonly created: number;
  readonly existing: number;
  readonly faults: number;
}

/** The database did not write some rows, through no fault of theirs. */
export class ImportStopped extends Error {
  /** The line of the first row that is not written: each one before is done. */
  readonly line: number;
  readonly counts: ImportCounts;

  constructor(line: number, counts: ImportCounts, cause: unknown) {
    super(`The import stopped at line ${line}`, { cause });
    this.line = line;
    this.counts = counts;
  }
}

/**
 * Imports the users of a file. Rows that collide or cannot be read are faults and stop no other row. When it was stopped, it may
 * begin again with the same file. Throws when the file cannot be read or its header is wrong, and `ImportStopped` when the database does
 * not write.
 */
export async function importFile(
  ctx: ImportContext & ReadContext,
  source: Readable,
  options: ImportFileOptions,
): Promise<ImportCounts> {
  const { format, project, dryRun, events } = options;
  const began = ctx.clock();
  const counts = { rows: 0, created: 0, existing: 0, faults: 0 };
  const report = (fault: RowFault): void => {
    counts.faults += 1;
    options.fault(fault);
  };
  let batch: ReadUser[] = [];
  const flush = async (): Promise<void> => {
    const rows = batch;
    batch = [];
    const [first] = rows;
    if (first !== undefined) {
      const done = await importUsers(ctx, rows, { began, dryRun, events }).catch((error: unknown) => {
        throw new ImportStopped(first.line, { ...counts }, error);
      });
      counts.created += done.created;
      counts.existing += done.existing;
      done.faults.forEach(report);
    }
    options.progress({ ...counts });
  };
  for await (const given of rowsOf(source, format)) {
    counts.rows += 1;
    const row = 'reason' in given ? given : readUser(ctx, given, project);
    if (isFault(row)) report(row);
    else batch.push(row);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  if (events) ctx.store.peers.tell({ outbox: true });
  return counts;
}

function rowsOf(source: Readable, format: DataFormat): AsyncGenerator<GivenUser | RowFault> {
  switch (format) {
    case 'csv':
      return readCsv(source);
    case 'ndjson':
      return readNdjson(source);
  }
}
