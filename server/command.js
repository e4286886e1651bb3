#!/usr/bin/env node
// Owns the name of the command: npm links this file when it installs, and in a checkout nothing is built yet. The command
// itself is cli/cli.ts.
import { existsSync } from 'node:fs';
import process from 'node:process';
// First of all, because an old Node would end in the middle of the rest with a stack.
import './node-version.js';

const cli = new URL('./dist/cli.js', import.meta.url);
if (existsSync(cli)) await import(cli.href);
else {
  process.stderr.write('The server is not built. Run npm run build first.\n');
  process.exitCode = 1;
}
