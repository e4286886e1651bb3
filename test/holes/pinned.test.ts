import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

const ROOT = resolve(import.meta.dirname, '../..');
const read = <T>(file: string) => JSON.parse(readFileSync(resolve(ROOT, file), 'utf8')) as T;

interface Lock {
  readonly packages: Readonly<Record<string, { version?: string; integrity?: string; link?: boolean }>>;
}

/** The oldest release in which the known holes are closed: in addresses and headers of mail, in tokens, bodies and paths of HTTP. */
const FLOORS = { hono: [4, 12, 25], nodemailer: [10, 0, 0], jose: [6, 0, 0], kysely: [0, 28, 0] } as const;

/** Clients that tests call us by: what they bring for themselves is in nothing that ships. */
const CALLERS = /^node_modules\/(?:@descope\/node-sdk|postman-runtime)\//;

function atLeast(version: string, floor: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  const differs = floor.findIndex((part, i) => part !== parts[i]);
  return differs < 0 || (parts[differs] ?? 0) > (floor[differs] ?? 0);
}

test('what is built from is pinned with its hash, and no older than the mends of known holes (R-112)', () => {
  const { packages } = read<Lock>('package-lock.json');
  for (const [name, floor] of Object.entries(FLOORS)) {
    const copies = Object.entries(packages).filter(
      ([path]) => path.endsWith(`node_modules/${name}`) && !CALLERS.test(path),
    );
    assert.ok(copies.length > 0, name);
    for (const [path, { version }] of copies) assert.ok(atLeast(version ?? '', floor), `${path} ${version}`);
  }
  for (const [path, { integrity, link }] of Object.entries(packages)) {
    if (!path.includes('node_modules/') || link === true) continue;
    assert.match(integrity ?? '', /^sha512-/, path);
  }
});
