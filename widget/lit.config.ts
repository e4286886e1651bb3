// Owns the edits of Lit's source in single files: one Trusted Types policy for all of them, and no code for browsers that are
// older than ours.
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

/** Makes the edits. The build fails when Lit's code has another form, so that its pattern is changed. */
export function editLit(): Plugin {
  return {
    name: 'edit-lit',
    transform(code, id) {
      const edit = [CREATES_POLICY, HAS_ADOPTED_SHEETS].find(([file]) => file.test(id));
      if (!edit) return null;
      const [, pattern, replacement] = edit;
      if (!pattern.test(code)) throw new Error(`${id} has another form: change the pattern ${pattern}`);
      return code.replace(pattern, replacement);
    },
  };
}
