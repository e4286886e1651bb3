// Owns the part of two packages that the pages use, so that types are checked also where only the server's packages are installed. Not
// the packages: markdown-it, minisearch.
declare module 'markdown-it' {
  export interface Token {
    readonly type: string;
    readonly tag: string;
    readonly content: string;
    readonly info: string;
    children: Token[] | null;
    attrGet(name: string): string | null;
    attrSet(name: string, value: string): void;
  }
  type Rule = (tokens: readonly Token[], index: number) => string;
  export default class MarkdownIt {
    constructor(options: { html: boolean; linkify: boolean; typographer: boolean });
    readonly options: object;
    readonly renderer: {
      readonly rules: Record<'table_open' | 'table_close' | 'code_inline' | 'fence', Rule>;
      render(tokens: readonly Token[], options: object, env: object): string;
    };
    readonly core: {
      readonly ruler: { before(name: string, own: string, rule: (state: { src: string }) => void): void };
    };
    parse(text: string, env: object): Token[];
  }
}

declare module 'minisearch' {
  export interface SearchResult {
    readonly id: number;
    readonly score: number;
    readonly terms: string[];
    readonly [stored: string]: unknown;
  }
  export default class MiniSearch<T> {
    constructor(options: {
      fields: readonly (keyof T & string)[];
      storeFields?: readonly (keyof T & string)[];
      searchOptions?: {
        boost?: Partial<Record<keyof T & string, number>>;
        prefix?: (term: string) => boolean;
        fuzzy?: (term: string) => number | false;
        combineWith?: 'AND' | 'OR';
      };
    });
    addAll(documents: readonly T[]): void;
    search(query: string, options?: { combineWith?: 'AND' | 'OR' }): SearchResult[];
  }
}
