// Owns the one edit of Lit's source: single files on one page share one Trusted Types policy.
import type { Plugin } from 'vite';

/** The code in Lit that creates its policy. */
const CREATES_POLICY = /(\w+)\.createPolicy\("lit-html",/;

/**
 * A page with `trusted-types lit-html` allows one policy of that name, but each single file contains its own Lit. The
 * first file stores its policy in `trustedTypes.lit`, and the next files use this policy. The build fails when Lit
 * creates its policy in another way. test/e2e/strict.test.ts shows whether a new pattern is right.
 */
export function sharedPolicy(): Plugin {
  return {
    name: 'shared-policy',
    transform(code, id) {
      if (!/\/lit-html\/.*lit-html\.js$/.test(id)) return null;
      if (!CREATES_POLICY.test(code)) throw new Error(`${id} makes its policy in another way: change CREATES_POLICY`);
      return code.replace(CREATES_POLICY, '$1.lit??=$&');
    },
  };
}
