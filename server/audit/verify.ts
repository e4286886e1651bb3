// Owns checking whether the audit log is unchanged since it was sealed. Not hashing (chain.ts), the text of a fault
// (fault-words.ts), nor the command line (cli/audit.ts).
import type { AuditChain, Batch } from '../ports/audit.ts';
import { chainFaults, isEmptied, isEmptiedByErasure } from './chain.ts';
import { wordsOf, type LogFault } from './fault-words.ts';
import { headsOf, headText, projectsOf, type Head } from './heads.ts';

/** The projects and heads to check. */
export interface VerifyOptions {
  /** Null: all projects. */
  readonly project: string | null;
  /** Heads that were printed earlier. */
  readonly heads: readonly Head[];
}

/** One thing that a check tells, with the line that a person reads. */
export type VerifyRow = { readonly text: string } & (
  | ({ readonly type: 'fault'; readonly project: string; readonly batch: number | null } & LogFault)
  /** What was checked of a project. */
  | ({ readonly type: 'project'; readonly project: string; readonly intact: boolean } & CheckedProject)
  /** The newest batch of a project. */
  | ({ readonly type: 'head' } & Head)
  /** There is no audit log, of this project or at all. */
  | { readonly type: 'none'; readonly project: string | null }
);

/** Hashes every batch again, and prints each fault and the heads as lines. Returns true when there is no fault. */
export async function verify(
  chain: AuditChain,
  options: VerifyOptions,
  print: (line: string) => void,
): Promise<boolean> {
  return verifyRows(chain, options, ({ text }) => print(text));
}

/** Hashes every batch again; tells each fault when it is found, what was checked, and the heads. Returns true without a fault. */
export async function verifyRows(
  chain: AuditChain,
  { project, heads }: VerifyOptions,
  tell: (row: VerifyRow) => void,
): Promise<boolean> {
  const given = heads.filter((head) => project === null || head.project === project);
  const projects = await projectsOf(chain, project);
  let intact = true;
  for (const id of new Set([...projects, ...given.map((head) => head.project)])) {
    const projectHeads = given.filter((head) => head.project === id);
    const checked = await verifyProject({ chain, project: id, heads: projectHeads, tell });
    if (checked.faults > 0) intact = false;
  }
  if (project !== null && projects.length === 0) {
    tell({ type: 'none', project, text: `There is no audit log of a project ${project}.` });
    intact = false;
  } else if (projects.length === 0) tell({ type: 'none', project: null, text: 'There is no audit log yet.' });
  for (const head of await headsOf(chain, project)) tell({ type: 'head', ...head, text: `head ${headText(head)}` });
  return intact;
}

/** What is checked, and what is told of each fault. */
export interface ProjectCheck {
  readonly chain: AuditChain;
  readonly project: string;
  readonly heads: readonly Head[];
  /** `batch`: null for a fault of the chain as a whole. `line`: for a person. */
  readonly report: (fault: LogFault, batch: number | null, line: string) => void;
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
  check: Omit<ProjectCheck, 'report'> & { readonly tell: (row: VerifyRow) => void },
): Promise<CheckedProject> {
  const { project, tell } = check;
  const checked = await checkProject({
    ...check,
    report: (fault, batch, text) => tell({ type: 'fault', project, batch, ...fault, text }),
  });
  const { faults, batches, rows, erased, unsealed } = checked;
  const intact = faults === 0;
  const text =
    `${project}: ${intact ? 'intact' : 'NOT INTACT'}. Batches: ${batches}; rows sealed: ${rows}, ` +
    `of which erased: ${erased}; not sealed yet: ${unsealed}.`;
  tell({ type: 'project', project, intact, ...checked, text });
  return checked;
}

/** Hashes every batch of a project again. */
export async function checkProject(check: ProjectCheck): Promise<CheckedProject> {
  const { chain, project, heads, pause } = check;
  const count = { faults: 0, batches: 0, rows: 0, erased: 0 };
  const report = (fault: LogFault, number: number | null = null): void => {
    count.faults += 1;
    check.report(fault, number, `${project}${number === null ? '' : `, batch ${number}`}: ${wordsOf(fault)}.`);
  };
  let previous = '';
  let expected = 1;
  let batch = await chain.batchFrom(project, Number.MIN_SAFE_INTEGER);
  for (; batch; batch = await chain.batchFrom(project, batch.number + 1)) {
    const { number, rows } = batch;
    const hasGap = number > expected;
    if (hasGap) report({ what: 'batches-missing', from: expected, to: number - 1 });
    const emptied = new Set(rows.filter(isEmptied).flatMap((row) => row.user ?? []));
    const erasures = await chain.erasures(project, [...emptied]);
    // The hash of a missing batch is known only from the batch after it.
    for (const fault of chainFaults(batch, hasGap ? batch.previous : previous, erasures)) report(fault, number);
    for (const head of heads) if (isRewritten(batch, head)) report({ what: 'rewritten' }, number);
    count.batches += 1;
    count.rows += rows.length;
    count.erased += rows.filter((row) => isEmptiedByErasure(row, erasures)).length;
    previous = batch.hash;
    expected = number + 1;
    await pause?.();
  }
  for (const { number } of heads) if (number >= expected) report({ what: 'cut-off', number });
  const { unsealed, stray } = await chain.looseRows(project);
  for (const row of stray) report({ what: 'stray', row: row.id, claims: row.batch });
  return { ...count, unsealed };
}

function isRewritten({ number, hash }: Batch, head: Head): boolean {
  return head.number === number && head.hash !== hash;
}
