// Owns the shape of a filter (RFC 7644 §3.4.2.2) and of a PATCH path (§3.5.2) after parsing. Not the parser: filter-parser.ts.
import type { AttrRef } from '../schema/attr-ref.ts';

/** Equal, not equal, contains, starts with, ends with, greater (or equal), less (or equal). */
export type Operator = 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le';

/** The value that an attribute is compared with. */
export type Operand = string | number | boolean | null;

/** `emails eq "a@b.example"`. */
export interface CompareFilter {
  readonly type: 'compare';
  readonly attr: AttrRef;
  readonly operator: Operator;
  readonly operand: Operand;
}

/** `emails pr`: the attribute has a value. */
export interface PresentFilter {
  readonly type: 'present';
  readonly attr: AttrRef;
}

/** A condition on a resource, or on one value of an attribute. */
export type Filter =
  | { readonly type: 'and' | 'or'; readonly filters: readonly Filter[] }
  | { readonly type: 'not'; readonly filter: Filter }
  | CompareFilter
  | PresentFilter
  /** `emails[…]`: one value of the attribute fulfils all of `where`. */
  | { readonly type: 'some'; readonly attr: AttrRef; readonly where: Filter };

/** `emails[type eq "work"].value`: an attribute or one of its parts, and a filter that selects values of the attribute. */
export interface Path {
  readonly attr: AttrRef;
  readonly filter: Filter | null;
}
