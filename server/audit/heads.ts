// Owns the heads of the audit log's chains, as text that an operator stores outside the server. Not checking them: verify.ts.
import type { AuditChain } from '../ports/audit.ts';

/**
 * The newest batch of a project's chain. An operator who stores a head outside the server can later detect that rows up to
 * this batch were deleted or rewritten.
 */
export interface Head {
  readonly project: string;
  readonly number: number;
  readonly hash: string;
}

/** Reads a head from `project:number:hash`; null for any other text. */
export function parseHead(text: string): Head | null {
  const [, project, number, hash] = /^([\w-]{1,64}):([1-9]\d{0,14}):([\w-]{43})$/.exec(text) ?? [];
  if (project === undefined || number === undefined || hash === undefined) return null;
  return { project, number: Number(number), hash };
}

/** Returns the head of `project` (null: of each project). `verify` can check these heads later. */
export async function headsOf(chain: AuditChain, project: string | null): Promise<readonly Head[]> {
  const heads: Head[] = [];
  for (const id of await projectsOf(chain, project)) {
    const head = await chain.head(id);
    if (head) heads.push({ project: id, number: head.number, hash: head.hash });
  }
  return heads;
}

/** Returns the text that `parseHead` reads. */
export function headText({ project, number, hash }: Head): string {
  return `${project}:${number}:${hash}`;
}

/** Returns the projects that have an audit log; only `project`, unless it is null. */
export async function projectsOf(chain: AuditChain, project: string | null): Promise<readonly string[]> {
  return (await chain.projects()).filter((id) => project === null || id === project);
}
