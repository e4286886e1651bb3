// Owns how a list is read whose pages may be empty although there is a next one, because the server ends a long search early.
import type { Answer } from '../../client/call.ts';
import type { Page } from '../kit/paged.ts';

/** Pages are read until there are this many rows, or as many pages as one press of a button may read. */
const ENOUGH_ROWS = 10;
const PAGES_AT_ONCE = 10;

/** Reads from the cursor on, and returns what was read as one page. */
export async function readOn<Row>(
  cursor: string | null,
  read: (cursor: string | null) => Promise<Answer<Page<Row>>>,
): Promise<Answer<Page<Row>>> {
  const rows: Row[] = [];
  let next = cursor;
  for (let pages = 1; ; pages++) {
    const answer = await read(next);
    if ('problem' in answer) return answer;
    rows.push(...answer.ok.rows);
    ({ next } = answer.ok);
    if (!next || rows.length >= ENOUGH_ROWS || pages === PAGES_AT_ONCE) return { ok: { rows, next } };
  }
}
