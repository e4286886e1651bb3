// Owns which faults concern what the user entered. Not the words of a fault: fault-text.ts.
import type { EntryCode } from '../client/problem-groups.ts';
import type { EntryMistake, State } from './state.ts';

const ENTRY_FAULTS: Readonly<Record<EntryCode | EntryMistake, true>> = {
  'address-invalid': true,
  'address-not-allowed': true,
  'address-same': true,
  'address-taken': true,
  'code-digits': true,
  'code-long': true,
  'code-short': true,
  'proof-expired': true,
  'proof-wrong': true,
  'too-many-contacts': true,
};

/** Whether the error of the state is about what the user entered. */
export function isEntryFault({ error }: State): boolean {
  return !!error && error.code in ENTRY_FAULTS;
}
