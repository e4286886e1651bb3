// Owns whether a value fulfils a comparison, in memory. Not which comparisons an attribute allows: filter-operand.ts.
import { casefold } from '../../../core/casefold.ts';
import type { Json } from '../../../core/profile.ts';
import type { Operand, Operator } from './filter-tree.ts';
import { isList } from '../value/json.ts';
import { readTime } from '../value/primitive.ts';

/** A comparison that is ready to run. */
export interface Comparison {
  readonly operator: Operator;
  readonly operand: Operand;
  readonly caseExact: boolean;
}

/** Whether an attribute with that value counts as present. */
export function isPresent(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== '' && !(isList(value) && value.length === 0);
}

/**
 * Whether the value, or one value of a list, fulfils the comparison. A missing value counts as false when it is compared with a
 * boolean. Compared with text or a number it fulfils only `ne`.
 */
export function compare(value: Json | undefined, comparison: Comparison): boolean {
  const { operator, operand } = comparison;
  if (isList(value)) return value.some((each) => compare(each, comparison));
  if (operand === null) return isPresent(value) === (operator === 'ne');
  if (typeof operand === 'boolean') return ((value ?? false) === operand) === (operator === 'eq');
  if (typeof operand === 'number')
    return typeof value === 'number' ? isOrdered(operator, value, operand) : operator === 'ne';
  if (typeof value !== 'string') return operator === 'ne';
  return comparison.caseExact
    ? compareText(operator, value, operand)
    : compareText(operator, casefold(value), casefold(operand));
}

function compareText(operator: Operator, text: string, operand: string): boolean {
  switch (operator) {
    case 'co':
      return text.includes(operand);
    case 'sw':
      return text.startsWith(operand);
    case 'ew':
      return text.endsWith(operand);
    case 'eq':
    case 'ne':
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le': {
      const [time, other] = [readTime(text), readTime(operand)];
      return time !== null && other !== null ? isOrdered(operator, time, other) : isOrdered(operator, text, operand);
    }
  }
}

function isOrdered<T extends string | number>(operator: Operator, a: T, b: T): boolean {
  switch (operator) {
    case 'eq':
      return a === b;
    case 'ne':
      return a !== b;
    case 'gt':
      return a > b;
    case 'ge':
      return a >= b;
    case 'lt':
      return a < b;
    case 'le':
      return a <= b;
    case 'co':
    case 'sw':
    case 'ew':
      return false;
  }
}
