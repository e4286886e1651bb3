// Owns which server the figures are of: the built one, or that of the path given.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The path of its command line. Ends the process, in words, where nothing is built. `given`: null for the one of this checkout. */
export function builtServer(given: string | null = process.argv[2] ?? null): string {
  const cli = given ?? resolve(import.meta.dirname, '../../server/dist/cli.js');
  if (existsSync(cli)) return cli;
  process.stderr.write(`There is no ${cli}. Run npm run build first.\n`);
  process.exit(1);
}
