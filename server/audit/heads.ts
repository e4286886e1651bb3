// Owns the heads of the audit log's chains, as text that an operator keeps elsewhere. Not checking them: verify.ts.
import type { AuditChain } from '../ports/audit.ts';

/**
 * The end of a project's chain. An operator who keeps it elsewhere finds out later when the rows it covers are cut off or
 * written anew.
 */
export interface Head {
  readonly project: string;
  readonly number: number;
  readonly hash: string;
}

/** `project:number:hash`; null for any other text. */
export function parseHead(text: string): Head | null {
  const [, project, number, hash] = /^([\w-]{1,64}):([1-9]\d{0,14}):([\w-]{43})$/.exec(text) ?? [];
  if (project === undefined || number === undefined || hash === undefined) return null;
  return { project, number: Number(number), hash };
}

/** Prints the head of each project, or of one, one a line, so that it can be given to `verify` later. */
export async function printHeads(
  chain: AuditChain,
  project: string | null,
  print: (line: string) => void,
): Promise<void> {
  for (const id of await projectsOf(chain, project)) {
    const head = await chain.head(id);
    if (head) print(`${id}:${head.number}:${head.hash}`);
  }
}

/** The projects that have an audit log; `project` null: all of them. */
export async function projectsOf(chain: AuditChain, project: string | null): Promise<readonly string[]> {
  return (await chain.projects()).filter((id) => project === null || id === project);
}
