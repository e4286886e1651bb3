// Owns a row of `approvals` and what it means. Not who may decide: service/admin/approvals.ts.
import type { Act, Approval } from '../../core/approval.ts';

/** A row of `approvals`. */
export interface ApprovalRow {
  readonly id: string;
  readonly project: string;
  readonly user_id: string;
  /** JSON. */
  readonly act: string;
  readonly asked_by: string;
  readonly asker: string;
  readonly note: string;
  readonly created_at: number;
  readonly expires_at: number;
  readonly state: Approval['state'];
  readonly decided_by: string | null;
}

/** The row of an approval. */
export function toApprovalRow(approval: Approval): ApprovalRow {
  const { user, act, askedBy, createdAt, expiresAt, decidedBy, ...same } = approval;
  return {
    ...same,
    user_id: user,
    act: JSON.stringify(act),
    asked_by: askedBy,
    created_at: createdAt,
    expires_at: expiresAt,
    decided_by: decidedBy,
  };
}

/** The approval that a row is of. */
export function toApproval(row: ApprovalRow): Approval {
  return {
    id: row.id,
    project: row.project,
    user: row.user_id,
    act: JSON.parse(row.act) as Act,
    askedBy: row.asked_by,
    asker: row.asker,
    note: row.note,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    state: row.state,
    decidedBy: row.decided_by,
  };
}
