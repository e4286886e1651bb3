// Owns the one rule over Lit's source: single files on one page share one Trusted Types policy.
import type { Plugin } from 'vite';

/** How Lit makes its policy. */
const CREATES_POLICY = /(\w+)\.createPolicy\("lit-html",/;

/**
 * A page under `trusted-types lit-html` allows one policy of that name, and each single file carries its own Lit. The
 * file that comes first keeps its policy at `trustedTypes.lit`; the next one uses that. Fails the build when Lit makes
 * its policy in another way: test/e2e/strict.test.ts shows whether a new rule is right.
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
