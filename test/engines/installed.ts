// Owns which engines are tested: `npm test` takes Firefox where it is installed, `npm run test:long` needs Firefox and WebKitGTK. Not how
// they are driven: firefox.ts, webkit.ts. Not Chromium, in which everything else is tested: browser.mjs.
import type { Engine } from './engine.ts';
import { findFirefox } from './firefox.ts';
import { findWebkit } from './webkit.ts';

/** Whether everything is tested, in every engine. */
export const isLong = process.env['LONG'] === '1' || process.argv.includes('--long');
const [firefox, webkit] = [await findFirefox(), isLong ? await findWebkit() : null];

/** The engines whose tests run. */
export const enginesUnderTest: readonly Engine[] = [firefox, webkit].filter((engine) => engine !== null);

/** What is said of them before the tests. Throws a sentence when one is missing that is required. */
export function describeEngines(): string {
  const missing = [...(firefox ? [] : ['Firefox']), ...(webkit ? [] : ['WebKitGTK with its driver and Xvfb'])];
  if (isLong && missing.length > 0)
    throw new Error(
      `npm run test:long tests in Firefox and WebKitGTK too, and does not find ${missing.join(' nor ')}.
Debian: apt-get install -y --no-install-recommends firefox-esr webkit2gtk-driver xvfb
FIREFOX_PATH names a Firefox that is elsewhere.`,
    );
  if (enginesUnderTest.length === 0) return 'No Firefox: its tests run in npm run test:long';
  return enginesUnderTest.map(({ name, path }) => `${name} found at ${path}: its tests run too`).join('\n');
}
