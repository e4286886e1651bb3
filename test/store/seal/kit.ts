// Owns what the tests of the sealed audit log share: rows, a chain of three batches, a verification. No test.
import assert from 'node:assert/strict';
import { createSealer } from '../../../server/audit/sealer.ts';
import type { AuditEntry } from '../../../server/ports/audit.ts';
import type { Store } from '../../../server/ports/store.ts';
import { verify } from '../../../server/audit/verify.ts';
import { silent, type Stores } from '../../kit/database.ts';
import { sql } from '../../kit/sql.ts';
import { entry } from '../rows.ts';

let salts = 0;

const salt = (): string => `salt ${(salts += 1)}`;

export const sealer = (store: Pick<Store, 'auditChain'>, clock = () => 5000) =>
  createSealer({ chain: store.auditChain, clock, log: silent, salt });

/** Rows of a project, one each millisecond, written as the server would. */
export async function write(store: Store, count: number, more: Partial<AuditEntry> = {}): Promise<void> {
  const project = more.project ?? 'shop';
  const rows = Array.from({ length: count }, (_, i) =>
    entry(`aud_${project}_${String(i).padStart(5, '0')}`, {
      at: 1000 + i,
      user: 'usr_ann',
      change: 'chg_1',
      requestId: 'req_1',
      data: { kind: 'email' },
      personal: { target: 'a••@n••.example' },
      ...more,
    }),
  );
  while (rows.length > 0) await store.write((tx) => tx.audit.append(rows.splice(0, 500)));
}

/** What `audit verify` says, and whether all is well. */
export async function verified(
  store: Store,
  heads: Parameters<typeof verify>[1]['heads'] = [],
  project: string | null = null,
) {
  const lines: string[] = [];
  const intact = await verify(store.auditChain, { project, heads }, (line) => lines.push(line));
  return { intact, text: lines.join('\n') };
}

/** Three batches of four rows, and the chain's end. */
export async function chain(open: Stores['open']) {
  const opened = await open();
  const { store, url } = opened;
  for (const number of [1, 2, 3]) {
    const rows = ['a', 'b', 'c', 'd'].map((name, i) =>
      entry(`aud_${number}${name}`, {
        at: number * 1000 + i,
        user: 'usr_ann',
        change: 'chg_1',
        requestId: 'req_1',
        data: { kind: 'email' },
        personal: { target: 'a••@n••.example', network: '203.0.113.0' },
      }),
    );
    await store.write((tx) => tx.audit.append(rows));
    assert.equal(await sealer(store, () => number * 5000).seal(), 4);
  }
  const head = await store.auditChain.head('shop');
  assert.ok(head);
  return { store, head: { project: 'shop', ...head }, sql: (statement: string) => sql(url, statement) };
}
