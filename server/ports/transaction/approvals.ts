// Owns the interface by which a transaction reads and writes acts that wait for another admin. Not who may decide: service/admin. No
// code.
import type { Act, Approval } from '../../core/approval.ts';

/** Reading approvals. */
export interface ApprovalReads {
  /** In any state, also one that has expired. */
  get(id: string): Promise<Approval | undefined>;
  /** Those of a project that wait at `now` (epoch ms) for one of these acts, the oldest first, at most 200. */
  open(project: string, now: number, acts: readonly Act['do'][]): Promise<readonly Approval[]>;
}

/** Writing approvals. */
export interface ApprovalWrites {
  /** Stores an approval in place of an earlier one for the same act that the same admin asked for. */
  ask(approval: Approval): Promise<void>;
  /** Returns false when the approval does not wait any more. */
  close(id: string, decided: Pick<Approval, 'state' | 'decidedBy'>): Promise<boolean>;
}
