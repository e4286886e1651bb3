// Owns the colours of code: comments, strings, numbers, and the words that a language has. Not where code stands: markdown.ts.
import { escapeHtml } from './html.ts';

/** Of each language what is coloured, in the order in which it is looked for. A group of each pattern is one kind. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  sh: /(?<c>(?<=^|\s)#.*$)|(?<s>'[^']*'|"[^"]*")|(?<k>^\s*(?:export|source|npx|npm|curl|node|docker|kubectl|sudo)\b|(?<=\s)--?[A-Za-z][\w-]*)|(?<n>\b[A-Z][A-Z_]{2,}(?==))/gm,
  js: /(?<c>\/\/.*$|\/\*[\s\S]*?\*\/)|(?<s>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|(?<k>\b(?:import|from|export|const|let|await|async|new|return|if|throw|for|of|function|class|extends)\b)|(?<n>\b\d[\d_.]*\b)/gm,
  json: /(?<n>"(?:\\.|[^"\\])*"(?=\s*:))|(?<s>"(?:\\.|[^"\\])*")|(?<k>\b(?:true|false|null)\b|-?\b\d[\d.]*\b)/g,
  html: /(?<c><!--[\s\S]*?-->|(?<=^|\s)\/\/ .*$)|(?<k><\/?[a-z][\w-]*|(?<!=)>)|(?<s>"[^"\n]*"|'[^'\n]*')|(?<n>(?<=\s)[a-z][\w-]*(?==))/gm,
  http: /(?<k>^(?:GET|POST|PUT|PATCH|DELETE)\b)|(?<n>^[\w-]+(?=:))/gm,
  nginx: /(?<c>#.*$)|(?<s>"[^"]*")|(?<k>^\s*\w+\b)/gm,
};

const SAME: Readonly<Record<string, string>> = {
  ts: 'js',
  tsx: 'js',
  jsx: 'js',
  bash: 'sh',
  vue: 'html',
  svelte: 'html',
};

/** Returns the HTML of a code block. A language that is not known has one colour. */
export function colour(code: string, language: string): string {
  const pattern = PATTERNS[SAME[language] ?? language];
  if (pattern === undefined) return escapeHtml(code);
  let html = '';
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    html += escapeHtml(code.slice(end, match.index));
    html += kind === undefined ? escapeHtml(match[0]) : `<span class="${kind}">${escapeHtml(match[0])}</span>`;
    end = match.index + match[0].length;
  }
  return html + escapeHtml(code.slice(end));
}
