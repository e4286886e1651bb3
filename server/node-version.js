// Owns the one line that a Node too old says, before it reads code that it cannot run. Not which Node is needed: engines in package.json.
// Plain JavaScript in the syntax of earlier years, because an old Node must be able to read it.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const { engines } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const needed = engines.node.replace(/^>=/, '');
const [major, minor] = needed.split('.').map(Number);
const [ownMajor, ownMinor] = process.version.slice(1).split('.').map(Number);

if (ownMajor < major || (ownMajor === major && ownMinor < (minor || 0))) {
  process.stderr.write(`contact-change needs Node ${needed} or later, this is ${process.version}\n`);
  process.exit(1);
}
