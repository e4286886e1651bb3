import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Interfaces of what the service needs, with no code in them. */
const PORTS = ['ports', 'store-port', 'outbox-port', 'record-port', 'secrets-port', 'client-port', 'search-port'].map(
  (name) => `server/${name}.ts`,
);

/**
 * Who may import whom: architecture §4. A rule's `from` is the longest prefix of the file's path; `may` are prefixes of
 * our own paths, `packages` the names of packages (`node:` = any of Node's own modules).
 */
const RULES: readonly { from: string; may: readonly string[]; packages: readonly string[] }[] = [
  { from: 'shared/', may: ['shared/'], packages: [] },
  { from: 'server/core/', may: ['server/core/', 'shared/'], packages: [] },
  { from: 'server/ports.ts', may: ['server/core/', 'shared/'], packages: [] },
  {
    from: 'server/client-port.ts',
    may: ['server/ports.ts', 'server/record-port.ts', 'server/core/'],
    packages: [],
  },
  {
    from: 'server/search-port.ts',
    may: ['server/store-port.ts', 'server/core/', 'shared/'],
    packages: [],
  },
  { from: 'server/record-port.ts', may: ['server/core/', 'shared/'], packages: [] },
  { from: 'server/secrets-port.ts', may: ['shared/'], packages: [] },
  {
    from: 'server/outbox-port.ts',
    may: ['server/ports.ts', 'server/record-port.ts', 'server/store-port.ts', 'server/core/', 'shared/'],
    packages: [],
  },
  {
    from: 'server/store-port.ts',
    may: [
      'server/outbox-port.ts',
      'server/record-port.ts',
      'server/client-port.ts',
      'server/search-port.ts',
      'server/core/',
      'shared/',
    ],
    packages: [],
  },
  ...[
    'service',
    'begin',
    'caller',
    'provision',
    'provision-read',
    'provision-create',
    'provision-write',
    'wanted',
    'all-or-nothing',
    'transact',
    'links',
    'logins',
    'first-sight',
    'contacts',
    'revoke',
    'way-back',
    'save',
    'accounts',
    'merges',
    'counts',
    'unlock',
    'once',
    'record',
    'activity',
    'erase',
  ].map((name) => ({
    from: `server/${name}.ts`,
    may: [
      'server/core/',
      ...PORTS,
      'shared/',
      'server/transact.ts',
      'server/begin.ts',
      'server/caller.ts',
      'server/provision.ts',
      'server/provision-read.ts',
      'server/provision-create.ts',
      'server/provision-write.ts',
      'server/wanted.ts',
      'server/all-or-nothing.ts',
      'server/links.ts',
      'server/logins.ts',
      'server/first-sight.ts',
      'server/contacts.ts',
      'server/revoke.ts',
      'server/erase.ts',
      'server/way-back.ts',
      'server/save.ts',
      'server/accounts.ts',
      'server/merges.ts',
      'server/counts.ts',
      'server/unlock.ts',
      'server/once.ts',
      'server/record.ts',
      'server/activity.ts',
      'server/service.ts',
    ],
    packages: [],
  })),
  { from: 'server/sealer.ts', may: ['server/ports.ts', 'server/record-port.ts'], packages: [] },
  { from: 'server/bell.ts', may: ['server/ports.ts'], packages: [] },
  { from: 'server/keys.ts', may: [], packages: ['node:'] },
  { from: 'server/log.ts', may: ['server/ports.ts'], packages: [] },
  {
    from: 'server/address.ts',
    may: ['server/ports.ts', 'server/core/', 'shared/'],
    packages: ['libphonenumber-js', 'node:'],
  },
  { from: 'server/redirect-url.ts', may: ['server/ports.ts', 'server/core/', 'shared/'], packages: [] },
  ...['config', 'project', 'policy-settings', 'settings', 'issuers'].map((name) => ({
    from: `server/${name}.ts`,
    may: [
      'server/project.ts',
      'server/policy-settings.ts',
      'server/settings.ts',
      'server/issuers.ts',
      'server/redirect-url.ts',
      'server/keys.ts',
      'server/log.ts',
      'server/ports.ts',
      'server/core/',
      'shared/',
    ],
    packages: ['zod'],
  })),
  {
    from: 'server/store/',
    may: ['server/store/', ...PORTS, 'server/core/', 'shared/'],
    packages: ['kysely', 'better-sqlite3', 'pg', 'node:'],
  },
  {
    from: 'server/tokens/',
    may: ['server/tokens/', 'server/keys.ts', ...PORTS, 'server/core/', 'shared/'],
    packages: ['jose', 'node:'],
  },
  {
    from: 'server/deliver/',
    may: ['server/deliver/', ...PORTS, 'server/core/', 'shared/'],
    packages: ['nodemailer', 'node:'],
  },
  {
    from: 'server/http/',
    may: [
      'server/http/',
      'server/service.ts',
      'server/once.ts',
      'server/activity.ts',
      ...PORTS,
      'server/core/',
      'shared/',
    ],
    packages: ['hono', 'zod', '@hono/zod-validator', '@hono/node-server', 'node:'],
  },
  // Never the store, delivery or another face; two speak SCIM.
  ...(['transmit', 'trivore', 'descope', 'wso2', 'scim'] as const).map((name) => ({
    from: `server/faces/${name}`,
    may: [
      `server/faces/${name}`,
      'server/faces/face.ts',
      ...(name === 'transmit' || name === 'wso2' ? ['server/faces/scim/'] : []),
      'server/http/',
      'server/service.ts',
      'server/provision.ts',
      ...PORTS,
      'server/core/',
      'shared/',
    ],
    packages: ['hono', 'zod'],
  })),
  {
    from: 'server/faces/face.ts',
    may: ['server/http/', 'server/service.ts', 'server/provision.ts', ...PORTS, 'server/core/', 'shared/'],
    packages: ['hono', 'zod'],
  },
  {
    from: 'server/app.ts',
    may: ['server/http/', 'server/faces/', 'server/service.ts', 'server/ports.ts', 'shared/'],
    packages: ['hono'],
  },
  { from: 'server/assemble.ts', may: ['server/', 'shared/'], packages: [] },
  { from: 'server/verify.ts', may: ['server/store/chain.ts', 'server/record-port.ts'], packages: [] },
  {
    from: 'server/audit.ts',
    may: ['server/config.ts', 'server/log.ts', 'server/store/open.ts', 'server/verify.ts'],
    packages: ['node:'],
  },
  ...['erase-command', 'client-command'].map((name) => ({
    from: `server/${name}.ts`,
    may: ['server/', 'shared/'],
    packages: ['node:'],
  })),
  {
    from: 'server/key-file.ts',
    may: ['server/config.ts', 'server/keys.ts', 'server/ports.ts', 'server/store/open.ts', 'server/tokens/secrets.ts'],
    packages: ['node:'],
  },
  { from: 'server/main.ts', may: ['server/', 'shared/'], packages: ['node:'] },
  { from: 'server/cli.ts', may: ['server/', 'shared/'], packages: ['node:'] },
  { from: 'widget/', may: ['widget/', 'shared/'], packages: ['lit'] },
];

/** Nobody imports these but the ones named. */
const PRIVATE: Readonly<Record<string, readonly string[]>> = {
  'server/main.ts': ['server/cli.ts'],
  'server/cli.ts': [],
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
  const wrong = shipped.filter((path) => !/^server\/(main|cli)\.ts$/.test(path) && /process\.env/.test(code(path)));
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
