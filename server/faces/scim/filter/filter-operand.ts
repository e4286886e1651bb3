// Owns which operators and values a filter may compare an attribute with. Not the comparison: filter-compare.ts.
import type { Attribute } from '../schema/attribute.ts';
import type { CompareFilter, Operand, Operator } from './filter-tree.ts';
import { failure, success, type Outcome } from '../value/outcome.ts';
import { readBoolean, readTime } from '../value/primitive.ts';

const ORDERED: ReadonlySet<Operator> = new Set<Operator>(['gt', 'ge', 'lt', 'le']);
const TEXTUAL: ReadonlySet<Operator> = new Set<Operator>(['co', 'sw', 'ew']);

/**
 * Returns the value that the attribute is compared with. `"True"` becomes a boolean when the attribute is a boolean.
 * `invalidFilter` when the operator or the value does not fit. `attribute` is null for an attribute of any shape.
 */
export function operandOf(attribute: Attribute | null, comparison: CompareFilter): Outcome<Operand> {
  const { operator, operand } = comparison;
  if (operand === null)
    return operator === 'eq' || operator === 'ne'
      ? success(null)
      : failure('invalidFilter', 'null can only be compared by eq and ne');
  if (TEXTUAL.has(operator) && typeof operand !== 'string') return failure('invalidFilter', `${operator} needs text`);
  if (ORDERED.has(operator) && typeof operand === 'boolean')
    return failure('invalidFilter', 'true and false have no order');
  return attribute === null ? success(operand) : typedOperand(attribute, operator, operand);
}

function typedOperand(
  attribute: Attribute,
  operator: Operator,
  operand: Exclude<Operand, null>,
): Outcome<Exclude<Operand, null>> {
  const { name } = attribute;
  switch (attribute.type) {
    case 'boolean': {
      const flag = readBoolean(operand);
      return flag === null || ORDERED.has(operator) || TEXTUAL.has(operator)
        ? failure('invalidFilter', `${name} is true or false: eq and ne alone`)
        : success(flag);
    }
    case 'dateTime':
      return typeof operand !== 'string' || TEXTUAL.has(operator) || readTime(operand) === null
        ? failure('invalidFilter', `${name} is compared with a dateTime`)
        : success(operand);
    case 'binary':
      return ORDERED.has(operator) ? failure('invalidFilter', `${name} has no order`) : textOperand(name, operand);
    case 'string':
    case 'reference':
      return textOperand(name, operand);
    case 'complex':
      return failure('invalidFilter', `${name} has parts: name one`);
  }
}

function textOperand(name: string, operand: Operand): Outcome<string> {
  return typeof operand === 'string' ? success(operand) : failure('invalidFilter', `${name} is text`);
}
