// Owns the edits of Lit's source in single files: one Trusted Types policy for all of them, and no code for browsers that are
// older than ours, for development, or for decorators.
import type { Plugin } from 'vite';

/**
 * The code in Lit that creates its policy. A page with `trusted-types lit-html` allows one policy of that name, but each
 * single file contains its own Lit. The first file stores its policy in `trustedTypes.lit`, and the next files use it.
 * test/e2e/strict.test.ts shows whether a new pattern is right.
 */
const CREATES_POLICY = [/\/lit-html\/.*lit-html\.js$/, /(\w+)\.createPolicy\("lit-html",/, '$1.lit??=$&'] as const;

/** The question whether the browser has style sheets that can be adopted. All browsers that the widget supports have them. */
const HAS_ADOPTED_SHEETS = [
  /\/reactive-element\/css-tag\.js$/,
  /\w+\.ShadowRoot&&\(.{1,140}?"replace"in CSSStyleSheet\.prototype/,
  '!0',
] as const;

/** What Lit asks polyfills of shadow trees to do. No browser that the widget supports needs them. */
const POLYFILLS = [
  [/\/reactive-element\/reactive-element\.js$/, /,\w+=\w+\.reactiveElementPolyfillSupport(?=[,;])/, ''],
  [/\/reactive-element\/reactive-element\.js$/, /\w+\?\.\(\{ReactiveElement:\w+\}\),/, ''],
  [/\/lit-html\/.*lit-html\.js$/, /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),/, ';'],
  [/\/lit-element\/lit-element\.js$/, /const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\);/, ''],
] as const;

/** The lists of the versions on the page. Lit reads them only in development. */
const VERSIONS = [
  [/\/reactive-element\/reactive-element\.js$/, /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  [/\/lit-html\/.*lit-html\.js$/, /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  [/\/lit-element\/lit-element\.js$/, /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
] as const;

/** What Lit asks its server rendering, which a page with scripts alone does not have. */
const HYDRATION = [
  /\/lit-element\/lit-element\.js$/,
  /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/,
  '0;',
] as const;

/** What decorators left at a class. The widget has none: types are stripped, and a decorator is no type. */
const DECORATORS = [
  [
    /\/reactive-element\/reactive-element\.js$/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [
    /\/reactive-element\/reactive-element\.js$/,
    /const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{const \w+=litPropertyMetadata\.get\(.+?\}(?=this\._\$Eh=)/,
    '',
  ],
] as const;

const EDITS = [CREATES_POLICY, HAS_ADOPTED_SHEETS, ...POLYFILLS, ...VERSIONS, HYDRATION, ...DECORATORS];

/** Makes the edits. The build fails when Lit's code has another form, so that its pattern is changed. */
export function editLit(): Plugin {
  return {
    name: 'edit-lit',
    transform(code, id) {
      const edits = EDITS.filter(([file]) => file.test(id));
      if (edits.length === 0) return null;
      return edits.reduce((text, [, pattern, replacement]) => {
        if (!pattern.test(text)) throw new Error(`${id} has another form: change the pattern ${pattern}`);
        return text.replace(pattern, replacement);
      }, code);
    },
  };
}
