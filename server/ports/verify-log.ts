// Owns the interface that verifies the audit log of a project. No code.

/** What a check has found. */
export interface VerifiedLog {
  readonly isIntact: boolean;
  readonly batches: number;
  /** Sealed rows. */
  readonly rows: number;
  readonly unsealed: number;
  /** In sentences; not all when there are very many. */
  readonly faults: readonly string[];
  /** `project:number:hash` of the newest batch; null when nothing is sealed. */
  readonly head: string | null;
}

/** Hashes every batch of a project again, beside other work. */
export type VerifyLog = (project: string) => Promise<VerifiedLog>;
