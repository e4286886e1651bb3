// Owns the grammar of filters (RFC 7644 §3.4.2.2) and of PATCH paths (§3.5.2). Not which attributes exist: filter-match.ts,
// list/filter-to-search.ts.
import { readAttr, type AttrRef } from '../schema/attr-ref.ts';
import { FilterError, type FilterScanner } from './filter-scanner.ts';
import type { Filter, Operator, Path } from './filter-tree.ts';
import type { ScimType } from '../value/outcome.ts';

const TERMS_MAX = 50;
const DEPTH_MAX = 12;

const OPERATORS: ReadonlySet<string> = new Set(['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le']);

/** A recursive-descent parser with one method for each rule of the grammar. Throws `FilterError` when the text is wrong. */
export class FilterParser {
  private readonly scanner: FilterScanner;
  private terms = 0;

  constructor(scanner: FilterScanner) {
    this.scanner = scanner;
  }

  /** Reads the whole text as a filter. */
  filter(): Filter {
    const filter = this.disjunction(0, false);
    this.end();
    return filter;
  }

  /** Reads the whole text as a path. */
  path(): Path {
    const path = this.pathParts();
    this.end();
    return path;
  }

  private pathParts(): Path {
    const attr = this.attr('invalidPath');
    if (!this.scanner.acceptSign('[')) return { attr, filter: null };
    if (attr.sub !== null) throw new FilterError('brackets belong behind an attribute, not behind a part of one');
    const filter = this.bracketsOfPath();
    if (!this.scanner.acceptSign('.')) return { attr, filter };
    return { attr: { ...attr, sub: this.partName(null) }, filter };
  }

  private bracketsOfPath(): Filter {
    try {
      return this.brackets(0);
    } catch (error) {
      throw error instanceof FilterError ? new FilterError(error.message, 'invalidFilter') : error;
    }
  }

  /** Reads terms with `and` and `or` between them. `insideBrackets` forbids further brackets. */
  private disjunction(depth: number, insideBrackets: boolean): Filter {
    if (depth > DEPTH_MAX) throw new FilterError(`deeper than ${DEPTH_MAX}`);
    return this.chain('or', () => this.chain('and', () => this.term(depth, insideBrackets)));
  }

  private chain(word: 'or' | 'and', next: () => Filter): Filter {
    const first = next();
    const filters = [first];
    while (this.scanner.acceptWord(word)) {
      filters.push(next());
    }
    return filters.length === 1 ? first : { type: word, filters };
  }

  private term(depth: number, insideBrackets: boolean): Filter {
    this.scanner.skipSpaces();
    const start = this.scanner.position;
    const negated = this.scanner.acceptWord('not');
    this.scanner.skipSpaces();
    if (this.scanner.acceptSign('(')) {
      const filter = this.disjunction(depth + 1, insideBrackets);
      this.close(')');
      return negated ? { type: 'not', filter } : filter;
    }
    // Without `(` after it, `not` is the name of an attribute.
    if (negated) this.scanner.position = start;
    const attr = this.attr('invalidFilter');
    if (!this.scanner.acceptSign('[')) return this.condition(attr);
    if (insideBrackets) throw new FilterError('brackets inside brackets');
    return this.some(attr, this.brackets(depth));
  }

  /**
   * Reads the rest after the brackets. `emails[type eq "work"].value eq "…"` is not in the RFC, but Entra sends it. One value
   * has to fulfil both conditions.
   */
  private some(attr: AttrRef, where: Filter): Filter {
    if (!this.scanner.acceptSign('.')) return { type: 'some', attr, where };
    const name = this.partName('invalidFilter');
    const condition = this.condition({ urn: null, name, sub: null });
    return { type: 'some', attr, where: { type: 'and', filters: [where, condition] } };
  }

  /** Reads the condition after an attribute: `pr`, or an operator and a value. */
  private condition(attr: AttrRef): Filter {
    this.count();
    const operator = this.scanner.token().toLowerCase();
    if (operator === 'pr') return { type: 'present', attr };
    if (!OPERATORS.has(operator)) throw new FilterError('an operator is missing or not known');
    return { type: 'compare', attr, operator: operator as Operator, operand: this.scanner.value() };
  }

  private brackets(depth: number): Filter {
    const where = this.disjunction(depth + 1, true);
    this.close(']');
    return where;
  }

  private close(sign: ')' | ']'): void {
    this.scanner.skipSpaces();
    if (!this.scanner.acceptSign(sign)) throw new FilterError(`a closing ${sign} is missing`);
  }

  private attr(scimType: ScimType | null): AttrRef {
    const ref = readAttr(this.scanner.name());
    if (ref === null) throw new FilterError('not the name of an attribute', scimType);
    return ref;
  }

  /** Reads the name of a part. It has no URN and no parts. */
  private partName(scimType: ScimType | null): string {
    const { urn, name, sub } = this.attr(scimType);
    if (urn !== null || sub !== null) throw new FilterError('not the name of an attribute');
    return name;
  }

  private end(): void {
    this.scanner.skipSpaces();
    if (!this.scanner.isAtEnd()) throw new FilterError('more text stands behind the end');
  }

  /** Counts a condition such as `title pr`. The number of terms is limited because a short text can cause much work. */
  private count(): void {
    if (++this.terms > TERMS_MAX) throw new FilterError(`more than ${TERMS_MAX} terms`);
  }
}
