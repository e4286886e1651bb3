// Owns how the text of a filter or of a PATCH path becomes a tree, or an error. Not the grammar: filter-parser.ts.
import { FilterParser } from './filter-parser.ts';
import { FilterError, FilterScanner } from './filter-scanner.ts';
import type { Filter, Path } from './filter-tree.ts';
import { failure, success, type Outcome, type ScimType } from '../value/outcome.ts';

/** The longest filter or path, characters. */
const LENGTH_MAX = 2048;

/** Parses a filter; `invalidFilter` when the text is wrong. */
export function parseFilter(text: string): Outcome<Filter> {
  return parse(text, 'invalidFilter', (parser) => parser.filter());
}

/**
 * Parses a path such as `emails`, `name.givenName` or `emails[type eq "work"].value`, with or without a URN. `invalidPath` when
 * the text is wrong, `invalidFilter` when the brackets are wrong.
 */
export function parsePath(text: string): Outcome<Path> {
  return parse(text, 'invalidPath', (parser) => parser.path());
}

function parse<T>(text: string, scimType: ScimType, rule: (parser: FilterParser) => T): Outcome<T> {
  if (text.length > LENGTH_MAX) return failure(scimType, `longer than ${LENGTH_MAX} characters`);
  const scanner = new FilterScanner(text);
  try {
    return success(rule(new FilterParser(scanner)));
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    return failure(error.scimType ?? scimType, `${error.message} at character ${scanner.position + 1}`);
  }
}
