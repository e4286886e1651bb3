// Owns whether the record is as it was sealed, said in words, and the heads of its chains. Not the command line: audit.ts.
import type { AuditChain } from '../ports/audit.ts';
import { faultsOf, isEmpty, isErased, type Fault } from './chain.ts';

export interface VerifyOptions {
  /** Null: all of them. */
  readonly project: string | null;
  /** Heads that were printed another day. */
  readonly heads: readonly Head[];
}

/** The end of a project's chain. Whoever keeps one elsewhere finds out when what it closes is cut off or made anew. */
export interface Head {
  readonly project: string;
  readonly number: number;
  readonly hash: string;
}

/** `project:number:hash`; null for what is none. */
export function readHead(text: string): Head | null {
  const [, project, number, hash] = /^([\w-]{1,64}):([1-9]\d{0,14}):([\w-]{43})$/.exec(text) ?? [];
  if (project === undefined || number === undefined || hash === undefined) return null;
  return { project, number: Number(number), hash };
}

/** Says the head of each project, one a line, to be given to `verify` another day. */
export async function sayHeads(record: AuditChain, project: string | null, say: (line: string) => void): Promise<void> {
  for (const id of await projectsOf(record, project)) {
    const head = await record.head(id);
    if (head) say(`${id}:${head.number}:${head.hash}`);
  }
}

/** Computes all anew, batch by batch, and says what is wrong, then the heads. Answers whether nothing is. */
export async function verify(
  record: AuditChain,
  { project, heads }: VerifyOptions,
  say: (line: string) => void,
): Promise<boolean> {
  const asked = heads.filter((head) => project === null || head.project === project);
  const projects = await projectsOf(record, project);
  let intact = true;
  for (const id of new Set([...projects, ...asked.map((head) => head.project)])) {
    const wrong = await verifyProject(
      record,
      id,
      asked.filter((head) => head.project === id),
      say,
    );
    if (wrong > 0) intact = false;
  }
  if (project !== null && projects.length === 0) {
    say(`There is no record of a project ${project}.`);
    intact = false;
  } else if (projects.length === 0) say('There is no record yet.');
  await sayHeads(record, project, (line) => say(`head ${line}`));
  return intact;
}

async function projectsOf(record: AuditChain, project: string | null): Promise<readonly string[]> {
  return (await record.projects()).filter((id) => project === null || id === project);
}

/** Answers how much is wrong. */
async function verifyProject(
  record: AuditChain,
  project: string,
  heads: readonly Head[],
  say: (line: string) => void,
): Promise<number> {
  const count = { wrong: 0, batches: 0, rows: 0, erased: 0 };
  const wrong = (where: string, words: string): void => {
    count.wrong += 1;
    say(`${project}${where}: ${words}.`);
  };
  let previous = '';
  let expected = 1;
  let batch = await record.batchFrom(project, Number.MIN_SAFE_INTEGER);
  for (; batch; batch = await record.batchFrom(project, batch.number + 1)) {
    const { number, rows } = batch;
    const gap = number > expected;
    if (gap)
      wrong(
        '',
        number === expected + 1 ? `batch ${expected} is missing` : `batches ${expected} to ${number - 1} are missing`,
      );
    const erased = new Set(rows.filter(isEmpty).flatMap((row) => row.user ?? []));
    const erasures = await record.erasures(project, [...erased]);
    // What went before one that is missing can only be had from the next.
    for (const fault of faultsOf(batch, gap ? batch.previous : previous, erasures))
      wrong(`, batch ${number}`, wordsOf(fault));
    for (const head of heads)
      if (head.number === number && head.hash !== batch.hash)
        wrong(
          `, batch ${number}`,
          'its hash is not that of the head given: the record was made anew from there or before',
        );
    count.batches += 1;
    count.rows += rows.length;
    count.erased += rows.filter((row) => isErased(row, erasures)).length;
    previous = batch.hash;
    expected = number + 1;
  }
  for (const head of heads)
    if (head.number >= expected)
      wrong('', `the head given is batch ${head.number}, and there is none: the end of the record was cut off`);
  const { unsealed, stray } = await record.loose(project);
  for (const { id, batch } of stray) wrong('', `row ${id} claims to be of batch ${batch}, and there is no such batch`);
  const { batches, rows, erased } = count;
  say(
    `${project}: ${count.wrong === 0 ? 'intact' : 'NOT INTACT'}. Batches: ${batches}; rows sealed: ${rows}, ` +
      `of which erased: ${erased}; not sealed yet: ${unsealed}.`,
  );
  return count.wrong;
}

function wordsOf(fault: Fault): string {
  switch (fault.what) {
    case 'unchained':
      return 'the chain is broken: it does not go on from the batch before';
    case 'missing':
      return fault.from === fault.to
        ? `the row at position ${fault.from} is missing`
        : `the rows at positions ${fault.from} to ${fault.to} are missing`;
    case 'misplaced':
      return `row ${fault.row} was inserted or moved: it stands at position ${fault.position}, where none belongs or another stands`;
    case 'reordered':
      return `rows were reordered: ${fault.rows.join(', ')}`;
    case 'row-altered':
      return `row ${fault.row} was altered: its personal values are not those that it was written with`;
    case 'emptied':
      return `row ${fault.row} has lost its personal values, and no erasure of its user is in the record`;
    case 'altered':
      return 'it was altered: a value of one of its rows, or which rows they are, or what it says of itself';
  }
}
