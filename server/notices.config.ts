// Owns the text of THIRD-PARTY-NOTICES.txt: the licences of the packages whose code a build contains. Not which they are:
// packages.config.ts.
import { licenceTexts, type NpmPackage } from './packages.config.ts';

const LINE = '-'.repeat(80);

/** The notices for a product: packages with the same text stand together, in the order of the list. */
export function makeNotices(product: string, packages: readonly NpmPackage[]): string {
  const byText = new Map<string, NpmPackage[]>();
  for (const it of packages) {
    const text = licenceTexts(it).join(`\n\n`).replaceAll('\r\n', '\n');
    byText.set(text, [...(byText.get(text) ?? []), it]);
  }
  const sections = [...byText].map(([text, named]) => {
    const heading = named.map(({ name, version, license }) => `${name} ${version} (${license})`);
    return `${LINE}\n${heading.join('\n')}\n${LINE}\n\n${text}\n`;
  });
  return `${product} contains code of the packages below, each under its own licence.\n\n${sections.join('\n')}`;
}
