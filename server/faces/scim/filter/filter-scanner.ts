// Owns the tokens of filters and paths: names, words, signs and values. Not how they make a filter: filter-parser.ts.
import { notStorable } from '../../../core/stored-text.ts';
import { ATTR_SIGN } from '../schema/attr-ref.ts';
import type { Operand } from './filter-tree.ts';
import type { ScimType } from '../value/outcome.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The error when the text is wrong. filter.ts catches it. */
export class FilterError extends Error {
  /** Null for the usual error of the text: `invalidFilter` for a filter, `invalidPath` for a path. */
  readonly scimType: ScimType | null;
  constructor(message: string, scimType: ScimType | null = null) {
    super(message);
    this.scimType = scimType;
  }
}

/** Reads the tokens of a text, from a position. */
export class FilterScanner {
  /** Index of the next character, from 0. */
  position = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the whole text was read. */
  isAtEnd(): boolean {
    return this.position >= this.text.length;
  }

  skipSpaces(): void {
    while (this.text[this.position] === ' ') this.position++;
  }

  /** Reads the sign if it comes next. Returns whether it came next. */
  acceptSign(sign: string): boolean {
    if (this.text[this.position] !== sign) return false;
    this.position++;
    return true;
  }

  /** Reads the word if it comes next, compared case-insensitively. Returns whether it came next. */
  acceptWord(word: string): boolean {
    const start = this.position;
    if (this.token().toLowerCase() === word) return true;
    this.position = start;
    return false;
  }

  /** Reads the characters up to the next space, bracket or quote. Spaces before them are skipped. */
  token(): string {
    this.skipSpaces();
    return this.takeWhile((sign) => !/[ ()[\]"]/.test(sign));
  }

  /** Reads the characters that the name of an attribute and its URN can have. */
  name(): string {
    return this.takeWhile((sign) => ATTR_SIGN.test(sign));
  }

  /** Reads text in double quotes, a number, true, false or null. */
  value(): Operand {
    this.skipSpaces();
    if (this.text[this.position] === '"') return this.string();
    const start = this.position;
    const word = this.token();
    switch (word.toLowerCase()) {
      case 'true':
        return true;
      case 'false':
        return false;
      case 'null':
        return null;
    }
    if (NUMBER.test(word) && Number.isFinite(Number(word))) return Number(word);
    this.position = start;
    throw new FilterError('a value is missing: text needs double quotes');
  }

  private string(): string {
    const start = this.position;
    let end = start + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1;
    const value = parseJson(this.text.slice(start, end + 1));
    if (typeof value !== 'string' || notStorable(value) !== null)
      throw new FilterError('not the text of a JSON string');
    this.position = end + 1;
    return value;
  }

  private takeWhile(accepts: (sign: string) => boolean): string {
    const start = this.position;
    while (this.position < this.text.length && accepts(this.text[this.position] ?? '')) this.position++;
    return this.text.slice(start, this.position);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
