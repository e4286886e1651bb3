// Owns what the sources look like: which folder imports which, circles, and what no file may hold. Not the figures: shape/report.ts.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, resolve } from 'node:path';
import { test } from 'node:test';
import type { ESTree } from 'vite';
import { findCircles, isMigration, readShipped, walk, type Source } from './shape/source.ts';

const root = resolve(import.meta.dirname, '..');

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
    may: ['server/store/', 'server/worker/', 'server/audit/chain.ts', 'server/config/database-url.ts', ...BASE],
    packages: ['kysely', 'better-sqlite3', 'pg', 'node:'],
  },
  {
    from: 'server/telemetry/',
    may: ['server/telemetry/', ...BASE],
    packages: ['prom-client', '@opentelemetry/api', 'node:'],
  },
  {
    from: 'server/telemetry/telemetry.ts',
    may: ['server/telemetry/', 'server/config/config.ts', ...BASE],
    packages: [],
  },
  { from: 'server/worker/', may: ['server/worker/', ...BASE], packages: ['node:'] },
  {
    from: 'server/tokens/',
    may: ['server/tokens/', 'server/config/keys.ts', ...BASE],
    packages: ['jose', 'oauth4webapi', 'node:'],
  },
  { from: 'server/deliver/', may: ['server/deliver/', ...BASE], packages: ['nodemailer', 'node:'] },
  // Puts a courier together, in this thread or in one that loads no database.
  {
    from: 'server/deliver/run/',
    may: [
      'server/deliver/',
      'server/worker/',
      'server/audit/entry.ts',
      'server/config/keys.ts',
      'server/log.ts',
      'server/parse/masked.ts',
      'server/telemetry/tracing.ts',
      'server/tokens/secrets.ts',
      ...BASE,
    ],
    packages: ['node:'],
  },
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
  // Never another vendor's; two speak SCIM, and a third has its filters.
  ...(['transmit', 'trivore', 'descope', 'wso2', 'scim'] as const).map((name) => ({
    from: `server/faces/${name}/`,
    may: [
      `server/faces/${name}/`,
      'server/faces/shared.ts',
      ...(name === 'descope' ? [] : ['server/faces/scim/']),
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
  { from: 'server/delivery.ts', may: ['server/', 'shared/'], packages: [] },
  // Commands on data, each on the parts of the server that it needs.
  {
    from: 'server/data/',
    may: ['server/', 'shared/'],
    packages: ['better-sqlite3', 'csv-parse', 'csv-stringify', 'node:'],
  },
  { from: 'server/erase.ts', may: ['server/', 'shared/'], packages: [] },
  {
    from: 'server/brand/',
    may: ['server/brand/', 'server/config/config.ts', 'server/deliver/channels/http/', ...BASE],
    packages: ['node:'],
  },
  { from: 'server/package-files.ts', may: [], packages: ['node:'] },
  { from: 'server/main.ts', may: ['server/', 'shared/'], packages: ['node:'] },
  { from: 'server/cli/', may: ['server/', 'shared/'], packages: ['cli-progress', 'commander', 'node:'] },
  { from: 'widget/', may: ['widget/', 'shared/'], packages: ['lit'] },
  // Types alone, for sites that have the framework.
  {
    from: 'widget/frameworks/',
    may: ['widget/frameworks/'],
    packages: ['preact', 'react', 'solid-js', 'svelte', 'vue'],
  },
];

/** These are imported by the files named, and by no other. */
const PRIVATE: Readonly<Record<string, readonly string[]>> = {
  'server/main.ts': ['server/cli/cli-process.ts', 'server/cli/deliver.ts', 'server/cli/serve.ts'],
  'server/cli/cli.ts': [],
};

/** Circles that stay: the two elements show each other, each when it is needed. */
const CIRCLES: readonly (readonly string[])[] = [
  [
    'widget/change/contact-change.ts',
    'widget/define-list.ts',
    'widget/define.ts',
    'widget/list/contact-change-list.ts',
  ],
];

const shipped = readShipped(root);
const pure = shipped.filter(({ path }) => /^(shared|server\/core)\//.test(path));

test('every file imports only what its folder may', () => {
  const wrong: string[] = [];
  for (const { path, imports } of shipped) {
    const rule = RULES.filter((r) => path.startsWith(r.from)).sort((a, b) => b.from.length - a.from.length)[0];
    if (rule === undefined) {
      wrong.push(`${path} has no rule: say in test/shape.test.ts what it may import`);
      continue;
    }
    for (const { target, isOurs } of imports) {
      if (isOurs) {
        if (!rule.may.some((may) => target.startsWith(may))) wrong.push(`${path} → ${target}`);
        const only = PRIVATE[target];
        if (only && !only.includes(path)) wrong.push(`${path} → ${target}, which is the process`);
      } else {
        const isNode = target.startsWith('node:') || builtinModules.includes(target);
        const isAllowed = rule.packages.some((name) =>
          name === 'node:' ? isNode : target === name || target.startsWith(`${name}/`),
        );
        if (!isAllowed) wrong.push(`${path} → ${target}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test('imports go one way: there is no circle, types counted, but the one of the two elements', () => {
  const allowed = CIRCLES.map((circle) => circle.join(' ↔ '));
  const found = findCircles(shipped).map((circle) => circle.join(' ↔ '));
  assert.deepEqual(
    found.filter((circle) => !allowed.includes(circle)),
    [],
  );
});

test('the root of the server holds at most eight files', () => {
  const files = shipped.filter(({ path }) => dirname(path) === 'server').map(({ path }) => path);
  assert.ok(files.length <= 8, files.join(', '));
});

test('the core and the shared words have no clock, no dice and no await', () => {
  const names = new Set(['crypto', 'performance', 'setTimeout', 'setInterval', 'process', 'globalThis']);
  assert.deepEqual(
    pure.flatMap(({ path, program }) => {
      const wrong: string[] = [];
      walk(program, (node) => {
        if (node.type === 'AwaitExpression') wrong.push(`${path}: await`);
        if ('async' in node && node.async === true) wrong.push(`${path}: async`);
        if (node.type === 'Identifier' && names.has(node.name)) wrong.push(`${path}: ${node.name}`);
        if (isCallOf(node, 'Date', 'now') || isCallOf(node, 'Math', 'random')) wrong.push(`${path}: a clock, or dice`);
        if (node.type === 'NewExpression' && node.arguments.length === 0 && isNamed(node.callee, 'Date'))
          wrong.push(`${path}: new Date()`);
      });
      return wrong;
    }),
    [],
  );
});

function isNamed(node: ESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** Whether it is `object.method`, called or handed on. */
function isCallOf(node: ESTree.Node, object: string, method: string): boolean {
  return node.type === 'MemberExpression' && isNamed(node.object, object) && isNamed(node.property, method);
}

/** Whether it reads `console`, by its name or as a property of the global object. */
function readsConsole(node: ESTree.Node): boolean {
  if (node.type !== 'MemberExpression') return false;
  const isOfGlobal = ['globalThis', 'window', 'self'].some((name) => isNamed(node.object, name));
  return isNamed(node.object, 'console') || (isOfGlobal && isNamed(node.property, 'console'));
}

test('the core knows no vendor’s name', () => {
  const wrong = pure.filter(({ code }) => /transmit security|mosaic|trivore|descope|asgardeo|wso2/i.test(code));
  assert.deepEqual(paths(wrong), []);
});

test('the environment is read by the process alone', () => {
  const wrong = shipped.filter(
    ({ path, code }) => !/^server\/(main\.ts|cli\/)/.test(path) && /process\.env/.test(code),
  );
  assert.deepEqual(paths(wrong), []);
});

/** The one file that may: a page that cannot work shows the person no more than "offline", and its developer nothing. */
const DEVELOPER_WARNING = 'widget/client/advice.ts';

test('nothing shipped but the one warning for developers writes to the console, skips its types or exports a default', () => {
  const wrong = shipped
    .filter((source) => !isMigration(source))
    .flatMap(({ path, text, program }) => {
      const found: string[] = [];
      walk(program, (node) => {
        if (path !== DEVELOPER_WARNING && readsConsole(node)) found.push('console');
        if (node.type === 'TSAnyKeyword') found.push('any');
        if (node.type === 'ExportDefaultDeclaration') found.push('a default export');
      });
      if (/@ts-(ignore|nocheck|expect-error)/.test(text)) found.push('types that are skipped');
      return found.map((what) => `${path}: ${what}`);
    });
  assert.deepEqual(wrong, []);
});

test('every file says at its top what it owns', () => {
  assert.deepEqual(paths(shipped.filter(({ text }) => !/^(#!.*\n)?(\/\/|\/\*\*)/.test(text))), []);
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

function paths(sources: readonly Source[]): readonly string[] {
  return sources.map(({ path }) => path);
}
