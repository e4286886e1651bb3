// Owns how widget/calling-codes.ts is made from libphonenumber-js' metadata. Run with --write to make it anew.
import { createRequire } from 'node:module';
import { writeFile } from 'node:fs/promises';

interface Metadata {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
}

const FILE = new URL('../../widget/calling-codes.ts', import.meta.url);

export function callingCodesFile(): string {
  const metadata = createRequire(import.meta.url)('libphonenumber-js/metadata.min.json') as Metadata;
  const countries = /^[A-Z]{2}$/;
  const table = Object.entries(metadata.country_calling_codes)
    .map(([code, isos]) => [code, isos.filter((iso) => countries.test(iso))] as const)
    .filter(([, isos]) => isos.length > 0)
    .map(([code, isos]) => code + isos.join(''))
    .join('');
  return `// Owns which country has which calling code. Made by test/kit/calling-codes.ts from libphonenumber-js; not edited by hand.

/** Calling code, then its countries (ISO 3166-1 alpha-2), the main one first; and so on. */
export const CALLING_CODES =
  '${table}';
`;
}

if (process.argv.includes('--write')) await writeFile(FILE, callingCodesFile());
