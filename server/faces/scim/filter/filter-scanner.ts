// Owns the tokens of filters and paths: names, words, signs and values. Not how they make a filter: filter-parser.ts.
import { ATTR_SIGN } from '../schema/attr-ref.ts';
import type { Operand } from './filter-tree.ts';
import type { ScimType } from '../value/outcome.ts';
import { isStorable } from '../value/storable-text.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Thrown where the text is wrong. filter.ts catches it. */
export class FilterError extends Error {
  /** Null: the error of the text as a whole, a filter's or a path's. */
  readonly scimType: ScimType | null;
  constructor(message: string, scimType: ScimType | null = null) {
    super(message);
    this.scimType = scimType;
  }
}

/** A position in a text, and how tokens are read from there. */
export class FilterScanner {
  /** The next character, from 0. */
  position = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether all of the text was read. */
  isAtEnd(): boolean {
    return this.position >= this.text.length;
  }

  skipSpaces(): void {
    while (this.text[this.position] === ' ') this.position++;
  }

  /** Whether the sign is next. Reads it if so. */
  acceptSign(sign: string): boolean {
    if (this.text[this.position] !== sign) return false;
    this.position++;
    return true;
  }

  /** Whether the word is next, in any case. Reads it if so. */
  acceptWord(word: string): boolean {
    const start = this.position;
    if (this.token().toLowerCase() === word) return true;
    this.position = start;
    return false;
  }

  /** The characters up to the next space, bracket or quote; spaces in front are skipped. */
  token(): string {
    this.skipSpaces();
    return this.takeWhile((sign) => !/[ ()[\]"]/.test(sign));
  }

  /** The characters that an attribute's name and its URN can have. */
  name(): string {
    return this.takeWhile((sign) => ATTR_SIGN.test(sign));
  }

  /** Text in double quotes, a number, true, false or null. */
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
    if (typeof value !== 'string' || !isStorable(value)) throw new FilterError('not the text of a JSON string');
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
