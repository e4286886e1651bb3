import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** What every part of the server may know: the rules, and the interfaces between parts. */
const BASE = ['server/ports/', 'server/core/', 'shared/'];

/**
 * Who may import whom, one rule a folder. The rule of a file is the one with the longest `from` that its path begins with;
 * `may` are beginnings of our own paths, `packages` the names of packages (`node:` = any of Node's own modules).
 */
const RULES: readonly { from: string; may: readonly string[]; packages: readonly string[] }[] = [
  { from: 'shared/', may: ['shared/'], packages: [] },
  { from: 'server/core/', may: ['server/core/', 'shared/'], packages: [] },
  { from: 'server/ports/', may: BASE, packages: [] },
  { from: 'server/parse/', may: ['server/parse/', ...BASE], packages: ['libphonenumber-js', 'node:'] },
  { from: 'server/audit/', may: ['server/audit/', ...BASE], packages: ['node:'] },
  { from: 'server/service/', may: ['server/service/', 'server/audit/entry.ts', ...BASE], packages: [] },
  {
    from: 'server/config/',
    may: ['server/config/', 'server/parse/', 'server/store/open.ts', 'server/tokens/secrets.ts', ...BASE],
    packages: ['zod', 'node:'],
  },
  {
    from: 'server/store/',
    may: ['server/store/', 'server/audit/chain.ts', 'server/config/database-url.ts', ...BASE],
    packages: ['kysely', 'better-sqlite3', 'pg', 'node:'],
  },
  { from: 'server/tokens/', may: ['server/tokens/', 'server/config/keys.ts', ...BASE], packages: ['jose', 'node:'] },
  { from: 'server/deliver/', may: ['server/deliver/', ...BASE], packages: ['nodemailer', 'node:'] },
  {
    from: 'server/http/',
    may: ['server/http/', 'server/service/', ...BASE],
    packages: ['hono', 'zod', '@hono/zod-validator', '@hono/node-server', 'node:'],
  },
  {
    from: 'server/faces/',
    may: ['server/faces/', 'server/http/', 'server/service/', ...BASE],
    packages: ['hono', 'zod'],
  },
  // Never another vendor's; two speak SCIM.
  ...(['transmit', 'trivore', 'descope', 'wso2', 'scim'] as const).map((name) => ({
    from: `server/faces/${name}/`,
    may: [
      `server/faces/${name}/`,
      'server/faces/shared.ts',
      ...(name === 'transmit' || name === 'wso2' ? ['server/faces/scim/'] : []),
      'server/http/',
      'server/service/',
      ...BASE,
    ],
    packages: ['hono', 'zod'],
  })),
  { from: 'server/app.ts', may: ['server/http/', 'server/faces/', 'server/service/', ...BASE], packages: ['hono'] },
  { from: 'server/log.ts', may: BASE, packages: [] },
  { from: 'server/change-signal.ts', may: BASE, packages: [] },
  { from: 'server/compose.ts', may: ['server/', 'shared/'], packages: [] },
  { from: 'server/erase.ts', may: ['server/', 'shared/'], packages: [] },
  { from: 'server/package-files.ts', may: [], packages: ['node:'] },
  { from: 'server/main.ts', may: ['server/', 'shared/'], packages: ['node:'] },
  { from: 'server/cli/', may: ['server/', 'shared/'], packages: ['commander', 'node:'] },
  { from: 'widget/', may: ['widget/', 'shared/'], packages: ['lit'] },
];

/** Nobody imports these but the ones named. */
const PRIVATE: Readonly<Record<string, readonly string[]>> = {
  'server/main.ts': ['server/cli/cli.ts', 'server/cli/serve.ts'],
  'server/cli/cli.ts': [],
};

/** Build configuration is no part of what ships. */
const NOT_SHIPPED = /\.config\.(ts|mjs)$|^widget\/scripts\/|\/dist\/|\/node_modules\//;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (name === 'dist' || name === 'node_modules') return [];
    if (statSync(join(root, path)).isDirectory()) return sources(path);
    return /\.(ts|mts)$/.test(name) && !NOT_SHIPPED.test(path) ? [path] : [];
  });
}

function imports(path: string): string[] {
  const text = code(path);
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)(['"])([^'"]+)\1/g)].map((m) => m[2] ?? '');
}

/** The file without its comments, so that a word in one is not taken for code. */
function code(path: string): string {
  return readFileSync(join(root, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1');
}

const shipped = ['shared', 'server', 'widget'].flatMap(sources);

test('every file imports only what its folder may', () => {
  const wrong: string[] = [];
  for (const path of shipped) {
    const rule = RULES.filter((r) => path.startsWith(r.from)).sort((a, b) => b.from.length - a.from.length)[0];
    if (rule === undefined) {
      wrong.push(`${path} has no rule: say in test/shape.test.ts what it may import`);
      continue;
    }
    for (const name of imports(path)) {
      if (name.startsWith('.')) {
        const target = relative(root, resolve(root, dirname(path), name));
        if (!rule.may.some((may) => target.startsWith(may))) wrong.push(`${path} → ${target}`);
        const only = PRIVATE[target];
        if (only && !only.includes(path)) wrong.push(`${path} → ${target}, which is the process`);
      } else {
        const node = name.startsWith('node:') || builtinModules.includes(name);
        const allowed = rule.packages.some((p) => (p === 'node:' ? node : name === p || name.startsWith(`${p}/`)));
        if (!allowed) wrong.push(`${path} → ${name}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test('the core and the shared words have no clock, no dice and no await', () => {
  const wrong = [...sources('shared'), ...sources('server/core')].flatMap((path) =>
    [
      ...code(path).matchAll(
        /\b(Date\.now|new Date\(\)|Math\.random|crypto|performance|setTimeout|await|async|process|globalThis)\b/g,
      ),
    ].map((m) => `${path}: ${m[1]}`),
  );
  assert.deepEqual(wrong, []);
});

test('the core knows no vendor’s name', () => {
  const wrong = [...sources('shared'), ...sources('server/core')].filter((path) =>
    /transmit security|mosaic|trivore|descope|asgardeo|wso2/i.test(code(path)),
  );
  assert.deepEqual(wrong, []);
});

test('the environment is read by the process alone', () => {
  const wrong = shipped.filter((path) => !/^server\/(main\.ts|cli\/)/.test(path) && /process\.env/.test(code(path)));
  assert.deepEqual(wrong, []);
});

test('nothing shipped writes to the console, skips its types or exports a default', () => {
  const wrong = shipped.flatMap((path) =>
    [...code(path).matchAll(/\bconsole\.\w+|\bas any\b|: any\b|@ts-ignore|^export default/gm)].map(
      (m) => `${path}: ${m[0]}`,
    ),
  );
  assert.deepEqual(
    wrong.filter((w) => !w.includes('migrations/')),
    [],
  );
});

test('every file says at its top what it owns', () => {
  const wrong = shipped.filter((path) => !/^(#!.*\n)?(\/\/|\/\*\*)/.test(readFileSync(join(root, path), 'utf8')));
  assert.deepEqual(wrong, []);
});

test('the top level holds what it is meant to hold', () => {
  const known = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'README.md',
    'LICENSE',
    'widget',
    'server',
    'shared',
    'demo',
    'test',
    'node_modules',
  ];
  assert.deepEqual(
    readdirSync(root).filter((name) => !name.startsWith('.') && !known.includes(name)),
    [],
  );
});
