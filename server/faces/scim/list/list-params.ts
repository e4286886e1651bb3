// Owns how the parameters of a list are read, from a URL (RFC 7644 §3.4.2) or from the body of a search (§3.4.3). Not their
// meaning: listing.ts.
import type { Json } from '../../../core/profile.ts';
import { isList, isObject, type JsonObject } from '../value/json.ts';
import { failure, success, type Outcome } from '../value/outcome.ts';
import { SEARCH_URN } from '../schema/urns.ts';

const TEXTS = ['filter', 'sortBy', 'sortOrder', 'startIndex', 'count', 'cursor'] as const;
const LISTS = ['attributes', 'excludedAttributes'] as const;
const NUMBERS: readonly string[] = ['startIndex', 'count'];

type TextParams = { readonly [name in (typeof TEXTS)[number]]: string | null };
type ListParams = { readonly [name in (typeof LISTS)[number]]: readonly string[] };

/**
 * The parameters as text. `cursor` is empty for the first page of a list that uses cursors, and null for a list whose pages are
 * chosen by `startIndex`.
 */
export type Params = TextParams & ListParams;

/**
 * Reads the parameters of a URL. A parameter that is given twice is `invalidValue`, because it is not clear which value counts.
 */
export function queryParams(query: Readonly<Record<string, readonly string[]>>): Outcome<Params> {
  const repeated = [...TEXTS, ...LISTS].find((name) => (query[name]?.length ?? 0) > 1);
  if (repeated !== undefined) return failure('invalidValue', `${repeated} is given twice`);
  return success({
    ...textParams((name) => query[name]?.[0] ?? null),
    ...listParams((name) => split(query[name]?.[0] ?? '')),
  });
}

/** Reads the body of a search. Numbers can be JSON numbers, and lists can be JSON arrays. */
export function bodyParams(body: unknown): Outcome<Params> {
  if (!isObject(body)) return failure('invalidSyntax', 'the body is not an object');
  const { schemas } = body;
  if (!isList(schemas) || !schemas.includes(SEARCH_URN))
    return failure('invalidSyntax', `schemas has to name ${SEARCH_URN}`);
  const badText = TEXTS.find((name) => !isTextParam(name, body[name]));
  if (badText !== undefined) return failure('invalidValue', `${badText}: text or a number`);
  const badList = LISTS.find((name) => namesIn(body, name) === null);
  if (badList !== undefined) return failure('invalidValue', `${badList}: a list of names`);
  return success({
    ...textParams((name) => (body[name] == null ? null : String(body[name] as string | number))),
    ...listParams((name) => namesIn(body, name) ?? []),
  });
}

/** Splits a text of names with commas between them. */
export function split(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function isTextParam(name: string, value: Json | undefined): boolean {
  if (value === undefined || value === null || typeof value === 'string') return true;
  return NUMBERS.includes(name) && typeof value === 'number';
}

/** Returns the names in a list parameter; null when the value is not a list of names. */
function namesIn(body: JsonObject, name: string): readonly string[] | null {
  const value = body[name] ?? [];
  if (typeof value === 'string') return split(value);
  return isList(value) && value.every((each) => typeof each === 'string') ? value : null;
}

function textParams(read: (name: string) => string | null): TextParams {
  return {
    filter: read('filter'),
    sortBy: read('sortBy'),
    sortOrder: read('sortOrder'),
    startIndex: read('startIndex'),
    count: read('count'),
    cursor: read('cursor'),
  };
}

function listParams(read: (name: string) => readonly string[]): ListParams {
  return { attributes: read('attributes'), excludedAttributes: read('excludedAttributes') };
}
