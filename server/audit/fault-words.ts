// Owns the faults of an audit log, and the texts that describe them to an operator. Not how faults are found: chain.ts, verify.ts.
import type { ChainFault } from './chain.ts';

/** A fault of a batch, or of the chain as a whole. */
export type LogFault =
  | ChainFault
  | { readonly what: 'batches-missing'; readonly from: number; readonly to: number }
  /** A batch has another hash than the head that was kept elsewhere. */
  | { readonly what: 'rewritten' }
  /** The head that was kept elsewhere is of a batch behind the last one. */
  | { readonly what: 'cut-off'; readonly number: number }
  /** A row names a batch that is not there. */
  | { readonly what: 'stray'; readonly row: string; readonly claims: number | null };

/** Returns the text that describes a fault. */
export function wordsOf(fault: LogFault): string {
  switch (fault.what) {
    case 'unchained':
      return 'the chain is broken: this batch does not follow from the one before';
    case 'missing':
      return fault.from === fault.to
        ? `the row at position ${fault.from} is missing`
        : `the rows at positions ${fault.from} to ${fault.to} are missing`;
    case 'misplaced':
      return `row ${fault.row} was inserted or moved: it stands at position ${fault.position}, which does not exist or has another row`;
    case 'reordered':
      return `rows were reordered: ${fault.rows.join(', ')}`;
    case 'row-altered':
      return `row ${fault.row} was altered: its personal values are not those that it was written with`;
    case 'emptied':
      return `row ${fault.row} has lost its personal values, and no erasure of its user is in the audit log`;
    case 'batches-missing':
      return fault.from === fault.to
        ? `batch ${fault.from} is missing`
        : `batches ${fault.from} to ${fault.to} are missing`;
    case 'rewritten':
      return 'its hash is not that of the head given: the audit log was written anew from there or before';
    case 'cut-off':
      return `the head given is batch ${fault.number}, and there is none: the end of the audit log was cut off`;
    case 'stray':
      return `row ${fault.row} claims to be of batch ${String(fault.claims)}, and there is no such batch`;
    case 'altered':
      return 'it was altered: a value of one of its rows, or the set of its rows, or its own values';
  }
}
