// Owns `contact-change-server audit verify | head`: its options, and which database it looks into. Not the looking: verify.ts.
import { parseArgs } from 'node:util';
import { readDatabaseUrl } from '../config/config.ts';
import { createLog } from '../log.ts';
import { openExisting } from '../store/open.ts';
import { readHead, sayHeads, verify, type Head } from '../audit/verify.ts';

export interface Terminal {
  say(line: string): void;
  complain(line: string): void;
}

/**
 * Answers the exit code: 1 when the record is not as it was sealed, 2 for options that cannot be read. Of the configuration
 * it needs to know where the database is, and nothing else. Throws, in words for an operator, when there is none.
 */
export async function audit(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  { say, complain }: Terminal,
): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') {
    complain(asked);
    return 2;
  }
  const database = readDatabaseUrl(env);
  if (!database.ok) throw new Error(database.error);
  const log = createLog('warn', (line) => complain(line.trimEnd()), Date.now);
  const store = await openExisting({ url: database.url, clock: Date.now, log });
  try {
    if (asked.what === 'verify') return (await verify(store.auditChain, asked, say)) ? 0 : 1;
    let said = false;
    await sayHeads(store.auditChain, asked.project, (line) => {
      said = true;
      say(line);
    });
    // Not where heads go: whatever reads them gets none.
    if (!said) complain('Nothing is sealed yet.');
    return 0;
  } finally {
    await store.close();
  }
}

interface Asked {
  readonly what: 'verify' | 'head';
  readonly project: string | null;
  readonly heads: readonly Head[];
}

/** What is to be done, or why that cannot be read. */
function read(args: readonly string[]): Asked | string {
  const options = { project: { type: 'string' }, head: { type: 'string', multiple: true } } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { positionals, values } = parsed;
  const [what, ...more] = positionals;
  if ((what !== 'verify' && what !== 'head') || more.length > 0) return 'It is audit verify, or audit head.';
  if (what === 'head' && values.head !== undefined) return '--head belongs to audit verify.';
  const heads: Head[] = [];
  for (const text of values.head ?? []) {
    const head = readHead(text);
    if (head === null)
      return `--head must be project:number:hash, as audit head prints it, not ${JSON.stringify(text)}.`;
    heads.push(head);
  }
  return { what, project: values.project ?? null, heads };
}
