// Owns verifying the audit log of a project while a server runs: one check of a project at a time, which callers share. Not the check:
// verify.ts.
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import type { AuditChain } from '../ports/audit.ts';
import type { VerifiedLog, VerifyLog } from '../ports/verify-log.ts';
import { checkProject } from './verify.ts';

/** Most faults that are told. */
const FAULTS_MAX = 100;

/** Makes the check. Other work has its turn after each batch. */
export function createVerifyLog(chain: AuditChain): VerifyLog {
  const running = new Map<string, Promise<VerifiedLog>>();
  return (project) => {
    const shared = running.get(project);
    if (shared !== undefined) return shared;
    const check = verifyLog(chain, project).finally(() => running.delete(project));
    running.set(project, check);
    return check;
  };
}

async function verifyLog(chain: AuditChain, project: string): Promise<VerifiedLog> {
  const faults: string[] = [];
  const checked = await checkProject({
    chain,
    project,
    heads: [],
    report: (_fault, _batch, line) => {
      if (faults.length < FAULTS_MAX) faults.push(line);
    },
    pause: () => turnOfLoop(),
  });
  const { batches, rows, unsealed } = checked;
  const head = await chain.head(project);
  return {
    isIntact: checked.faults === 0,
    batches,
    rows,
    unsealed,
    faults,
    head: head === undefined ? null : `${project}:${head.number}:${head.hash}`,
  };
}
