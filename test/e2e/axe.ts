// Owns what axe finds on a page of the server, in each width and all colours. Not which pages are looked at.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** `npm test` looks at two languages; the long tests at one of each script, in all colours and both widths. */
const isLong = process.env['LONG'] !== undefined;
export const LOOKED_AT = isLong ? ['en', 'de', 'ar', 'ja', 'ru', 'hi'] : ['en', 'ar'];
const SCHEMES = isLong ? (['light', 'dark', 'forced'] as const) : (['light', 'forced'] as const);
const WIDTHS = isLong ? [320, 1280] : [320];
const LOOKS: readonly Look[] = WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ width, scheme })));

/** How a page is shown; `width`: px. */
export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark' | 'forced';
}

/** What axe finds on the page, or how far it is wider than the window, in each look. */
export async function faultsOf(page: Page, name: string, looks = LOOKS): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { width, scheme } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      forcedColors: scheme === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
      const rules = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
      const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      return [...rules, ...(over > 0 ? [`${over} px too wide`] : [])];
    });
    faults.push(...found.map((fault) => `${name}, ${width} px, ${scheme}: ${fault}`));
  }
  return faults;
}
