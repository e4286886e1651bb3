// Owns the grammar of filters and of PATCH paths (RFC 7644 §3.4.2.2, §3.5.2): text → tree, or why it is none. Knows no
// attribute: whether one exists and what a value may be say match.ts and where.ts.
import { ATTR_SIGN, fine, readAttr, wrong, type AttrRef, type Outcome, type ScimType } from './path.ts';

export type Op = 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le';

export type Filter =
  | { readonly at: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly at: 'not'; readonly of: Filter }
  | { readonly at: 'compare'; readonly attr: AttrRef; readonly is: Op; readonly than: string | number | boolean | null }
  | { readonly at: 'present'; readonly attr: AttrRef }
  /** One value of the attribute of which all of `where` holds. */
  | { readonly at: 'some'; readonly attr: AttrRef; readonly where: Filter };

export interface Path {
  readonly attr: AttrRef;
  readonly filter: Filter | null;
}

/** Of a filter or path, characters. */
export const LENGTH_MAX = 2048;
const NODES_MAX = 50;
const DEPTH_MAX = 12;

const OPS: ReadonlySet<string> = new Set(['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le']);
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** NUL, which PostgreSQL cannot hold, and halves of characters, which are no text. */
// oxlint-disable-next-line no-control-regex
export const NO_TEXT = /\u0000|\p{Cs}/u;

export function parseFilter(text: string): Outcome<Filter> {
  return reading(text, 'invalidFilter', (reader) => {
    const filter = reader.any(0, false);
    reader.end();
    return filter;
  });
}

/** `emails`, `name.givenName`, `emails[type eq "work"].value`, each with or without its URN. */
export function parsePath(text: string): Outcome<Path> {
  return reading(text, 'invalidPath', (reader) => {
    const path = reader.path();
    reader.end();
    return path;
  });
}

/** What a reader throws and nobody else sees. */
class Wrong extends Error {
  readonly scimType: ScimType | null;
  constructor(message: string, scimType: ScimType | null = null) {
    super(message);
    this.scimType = scimType;
  }
}

function reading<T>(text: string, scimType: ScimType, read: (reader: Reader) => T): Outcome<T> {
  if (text.length > LENGTH_MAX) return wrong(scimType, `longer than ${LENGTH_MAX} characters`);
  const reader = new Reader(text);
  try {
    return fine(read(reader));
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return wrong(error.scimType ?? scimType, `${error.message} at character ${reader.at + 1}`);
  }
}

class Reader {
  at = 0;
  private nodes = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** FILTER. `inside`: between brackets, where no brackets stand. */
  any(depth: number, inside: boolean): Filter {
    return this.list('or', depth, inside);
  }

  private list(word: 'or' | 'and', depth: number, inside: boolean): Filter {
    if (depth > DEPTH_MAX) throw new Wrong(`deeper than ${DEPTH_MAX}`);
    const next = () => (word === 'or' ? this.list('and', depth, inside) : this.one(depth, inside));
    const first = next();
    const of = [first];
    while (this.word(word)) {
      this.count();
      of.push(next());
    }
    return of.length === 1 ? first : { at: word, of };
  }

  private one(depth: number, inside: boolean): Filter {
    this.count();
    this.spaces();
    const start = this.at;
    const negated = this.word('not');
    this.spaces();
    if (this.sign('(')) {
      const of = this.any(depth + 1, inside);
      this.spaces();
      if (!this.sign(')')) throw new Wrong('a closing ) is missing');
      return negated ? { at: 'not', of } : of;
    }
    // An attribute may be called so.
    if (negated) this.at = start;
    const attr = this.attr('invalidFilter');
    if (this.sign('[')) {
      if (inside) throw new Wrong('brackets inside brackets');
      const where = this.brackets(depth);
      if (!this.sign('.')) return { at: 'some', attr, where };
      // Not of the RFC, but how Entra looks for somebody by their work address: one value has both.
      const sub = this.attr('invalidFilter');
      if (sub.urn !== null || sub.sub !== null) throw new Wrong('not the name of an attribute');
      this.count();
      return { at: 'some', attr, where: { at: 'and', of: [where, this.said(sub)] } };
    }
    return this.said(attr);
  }

  /** What is said of an attribute. */
  private said(attr: AttrRef): Filter {
    const op = this.token().toLowerCase();
    if (op === 'pr') return { at: 'present', attr };
    if (!OPS.has(op)) throw new Wrong('an operator is missing or not known');
    return { at: 'compare', attr, is: op as Op, than: this.value() };
  }

  path(): Path {
    const attr = this.attr('invalidPath');
    if (!this.sign('[')) return { attr, filter: null };
    if (attr.sub !== null) throw new Wrong('brackets stand behind an attribute, not behind a part of one');
    let filter: Filter;
    try {
      filter = this.brackets(0);
    } catch (error) {
      throw error instanceof Wrong ? new Wrong(error.message, 'invalidFilter') : error;
    }
    if (!this.sign('.')) return { attr, filter };
    const sub = readAttr(this.run());
    if (sub === null || sub.urn !== null || sub.sub !== null) throw new Wrong('not the name of an attribute');
    return { attr: { ...attr, sub: sub.name }, filter };
  }

  end(): void {
    this.spaces();
    if (this.at < this.text.length) throw new Wrong('something stands behind the end');
  }

  private brackets(depth: number): Filter {
    const where = this.any(depth + 1, true);
    this.spaces();
    if (!this.sign(']')) throw new Wrong('a closing ] is missing');
    return where;
  }

  private attr(scimType: ScimType): AttrRef {
    const ref = readAttr(this.run());
    if (ref === null) throw new Wrong('not the name of an attribute', scimType);
    return ref;
  }

  private value(): string | number | boolean | null {
    this.spaces();
    if (this.text[this.at] === '"') return this.string();
    const start = this.at;
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
    this.at = start;
    throw new Wrong('a value is missing: text stands in double quotes');
  }

  private string(): string {
    const start = this.at;
    let end = start + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1;
    try {
      const value: unknown = JSON.parse(this.text.slice(start, end + 1));
      if (typeof value === 'string' && !NO_TEXT.test(value)) {
        this.at = end + 1;
        return value;
      }
    } catch {
      // Said below.
    }
    throw new Wrong('not the text of a JSON string');
  }

  private count(): void {
    if (++this.nodes > NODES_MAX) throw new Wrong(`more than ${NODES_MAX} terms`);
  }

  private spaces(): void {
    while (this.text[this.at] === ' ') this.at++;
  }

  private sign(sign: string): boolean {
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  /** Whether that word stands here, in any case; then it is behind it. */
  private word(word: string): boolean {
    const start = this.at;
    if (this.token().toLowerCase() === word) return true;
    this.at = start;
    return false;
  }

  /** What stands between spaces and brackets. */
  private token(): string {
    this.spaces();
    const start = this.at;
    while (this.at < this.text.length && !/[ ()[\]"]/.test(this.text[this.at] ?? '')) this.at++;
    return this.text.slice(start, this.at);
  }

  private run(): string {
    const start = this.at;
    while (this.at < this.text.length && ATTR_SIGN.test(this.text[this.at] ?? '')) this.at++;
    return this.text.slice(start, this.at);
  }
}
