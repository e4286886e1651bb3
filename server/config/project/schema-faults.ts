// Owns the words for faults that zod's own schemas find. Not the words of our own schemas: settings/.
import type { z } from 'zod';
import type { SettingFault } from '../../ports/project.ts';

/** Returns one fault; for an object with unknown names, one fault for each name. */
export function faultsOf(issue: z.core.$ZodIssue): readonly SettingFault[] {
  const { path } = issue;
  switch (issue.code) {
    case 'custom':
      return [{ path, words: issue.message }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], words: 'is not a setting' }));
    case 'too_small':
      return [{ path, words: 'must not be empty' }];
    case 'too_big':
      return [{ path, words: `must hold at most ${issue.maximum}` }];
    case 'invalid_type':
      if (issue.input === undefined) return [{ path, words: 'is missing' }];
      return [{ path, words: `must be ${issue.expected === 'array' ? 'a list' : 'an object of settings'}` }];
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_value':
      return [{ path, words: 'is not valid' }];
  }
}
