// Owns the texts that describe a batch's faults to an operator. Not how faults are found: chain.ts.
import type { ChainFault } from './chain.ts';

/** Returns the text that describes a fault. */
export function wordsOf(fault: ChainFault): string {
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
    case 'altered':
      return 'it was altered: a value of one of its rows, or the set of its rows, or its own values';
  }
}
