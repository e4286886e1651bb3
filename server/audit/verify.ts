// Owns checking whether the audit log is unchanged since it was sealed. Not hashing (chain.ts), the text of a fault
// (fault-words.ts), nor the command line (cli/audit.ts).
import type { AuditChain, Batch } from '../ports/audit.ts';
import { chainFaults, isEmptied, isEmptiedByErasure } from './chain.ts';
import { wordsOf } from './fault-words.ts';
import { printHeads, projectsOf, type Head } from './heads.ts';

/** The projects and heads to check. */
export interface VerifyOptions {
  /** Null: all projects. */
  readonly project: string | null;
  /** Heads that were printed earlier. */
  readonly heads: readonly Head[];
}

/** Hashes every batch again, prints each fault, and prints the heads. Returns true when there is no fault. */
export async function verify(
  chain: AuditChain,
  { project, heads }: VerifyOptions,
  print: (line: string) => void,
): Promise<boolean> {
  const given = heads.filter((head) => project === null || head.project === project);
  const projects = await projectsOf(chain, project);
  let intact = true;
  for (const id of new Set([...projects, ...given.map((head) => head.project)])) {
    const projectHeads = given.filter((head) => head.project === id);
    if ((await verifyProject({ chain, project: id, heads: projectHeads, print })) > 0) intact = false;
  }
  if (project !== null && projects.length === 0) {
    print(`There is no audit log of a project ${project}.`);
    intact = false;
  } else if (projects.length === 0) print('There is no audit log yet.');
  await printHeads(chain, project, (line) => print(`head ${line}`));
  return intact;
}

/** What is checked, and what is told of each fault. */
export interface ProjectCheck {
  readonly chain: AuditChain;
  readonly project: string;
  readonly heads: readonly Head[];
  /** `place`: the batch, behind a comma, or nothing. */
  readonly report: (place: string, words: string) => void;
  /** Called after each batch. A server gives other work its turn here. */
  readonly pause?: () => Promise<void>;
}

/** What a check has read. */
export interface CheckedProject {
  readonly faults: number;
  readonly batches: number;
  /** Sealed rows. */
  readonly rows: number;
  /** Rows whose personal values an erasure has deleted. */
  readonly erased: number;
  readonly unsealed: number;
}

async function verifyProject(
  check: Omit<ProjectCheck, 'report'> & { readonly print: (line: string) => void },
): Promise<number> {
  const { project, print } = check;
  const { faults, batches, rows, erased, unsealed } = await checkProject({
    ...check,
    report: (place, words) => print(`${project}${place}: ${words}.`),
  });
  print(
    `${project}: ${faults === 0 ? 'intact' : 'NOT INTACT'}. Batches: ${batches}; rows sealed: ${rows}, ` +
      `of which erased: ${erased}; not sealed yet: ${unsealed}.`,
  );
  return faults;
}

/** Hashes every batch of a project again. */
export async function checkProject(check: ProjectCheck): Promise<CheckedProject> {
  const { chain, project, heads, pause } = check;
  const count = { faults: 0, batches: 0, rows: 0, erased: 0 };
  const report = (place: string, words: string): void => {
    count.faults += 1;
    check.report(place, words);
  };
  let previous = '';
  let expected = 1;
  let batch = await chain.batchFrom(project, Number.MIN_SAFE_INTEGER);
  for (; batch; batch = await chain.batchFrom(project, batch.number + 1)) {
    const { number, rows } = batch;
    const hasGap = number > expected;
    if (hasGap) report('', missingBatches(expected, number - 1));
    const emptied = new Set(rows.filter(isEmptied).flatMap((row) => row.user ?? []));
    const erasures = await chain.erasures(project, [...emptied]);
    // The hash of a missing batch is known only from the batch after it.
    for (const fault of chainFaults(batch, hasGap ? batch.previous : previous, erasures))
      report(`, batch ${number}`, wordsOf(fault));
    for (const words of headFaults(batch, heads)) report(`, batch ${number}`, words);
    count.batches += 1;
    count.rows += rows.length;
    count.erased += rows.filter((row) => isEmptiedByErasure(row, erasures)).length;
    previous = batch.hash;
    expected = number + 1;
    await pause?.();
  }
  for (const head of heads)
    if (head.number >= expected)
      report('', `the head given is batch ${head.number}, and there is none: the end of the audit log was cut off`);
  const { unsealed, stray } = await chain.looseRows(project);
  for (const row of stray) report('', `row ${row.id} claims to be of batch ${row.batch}, and there is no such batch`);
  return { ...count, unsealed };
}

function missingBatches(first: number, last: number): string {
  return first === last ? `batch ${first} is missing` : `batches ${first} to ${last} are missing`;
}

function headFaults(batch: Batch, heads: readonly Head[]): readonly string[] {
  return heads
    .filter((head) => head.number === batch.number && head.hash !== batch.hash)
    .map(() => 'its hash is not that of the head given: the audit log was written anew from there or before');
}
