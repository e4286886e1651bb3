// Owns whether the list of packages that ships with the server is true: held against a build of its own with source maps, against
// what the built files import, and against the schema of CycloneDX. The widget's: widget/package.test.ts.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { before, test } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import Database from 'better-sqlite3';
import { build, parseSync, type ESTree } from 'vite';
import config from '../server/vite.config.ts';
import { walk } from './shape/source.ts';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'server/dist');
const text = readFileSync(join(dist, 'sbom.cdx.json'), 'utf8');
const notices = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8');

interface Component {
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly scope: string;
  readonly purl: string;
  readonly licenses: readonly { readonly license?: { readonly id: string } }[];
  readonly externalReferences?: readonly { readonly hashes: readonly { readonly content: string }[] }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

const document = JSON.parse(text) as {
  readonly serialNumber: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};
const nameOf = ({ group, name }: Component): string => (group === undefined ? name : `${group}/${name}`);
const isBundled = ({ properties = [] }: Component): boolean =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:bundled' && value === 'true');
const bundled = document.components.filter(isBundled);

/** Lit comes with the widget's files, which this build only copies. */
const OF_WIDGET = ['@lit/reactive-element', 'contact-change', 'lit', 'lit-element', 'lit-html'];

/** The folders in node_modules whose code the source maps of a build of its own name. */
let fromMaps: ReadonlySet<string>;

before(async () => {
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'silent',
    plugins: [],
    build: { ...config.build, write: false, sourcemap: true },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  const sources = outputs.flatMap((file) => (file.type === 'chunk' ? (file.map?.sources ?? []) : []));
  fromMaps = new Set(sources.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
});

test('the list is of the schema of CycloneDX 1.6', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  assert.equal(await validator.validate(text), null);
  assert.ok(await validator.validate(text.replace('"library"', '"book"')), 'the validator refuses what is wrong');
});

test('it lists as bundled what the bundler takes, and nothing else', () => {
  assert.ok(fromMaps.size > 10 && fromMaps.has('hono') && fromMaps.has('@hono/node-server'));
  const listed = bundled.map(nameOf).filter((name) => !OF_WIDGET.includes(name) && name !== 'rolldown');
  assert.deepEqual(listed.sort(), [...fromMaps].sort());
  assert.deepEqual(
    bundled
      .map(nameOf)
      .filter((name) => OF_WIDGET.includes(name))
      .sort(),
    OF_WIDGET,
  );
});

/** The modules that a file imports or requires by a literal name. */
function importsOf(path: string): readonly string[] {
  const found: string[] = [];
  walk(parseSync(path, readFileSync(path, 'utf8')).program, (node) => {
    const source =
      'source' in node ? node.source : node.type === 'CallExpression' && isRequire(node) ? node.arguments[0] : null;
    if (source && typeof source === 'object' && 'value' in source && typeof source.value === 'string')
      found.push(source.value);
  });
  return found;
}

const isRequire = (node: ESTree.Node): boolean =>
  node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require';

test('every package that a built file imports is one that npm installs with it', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'server/package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.js') && !name.startsWith('widget'),
  );
  const imported = files
    .flatMap((name) => importsOf(join(dist, name)))
    .filter((name) => !/^(?:\.|node:)/.test(name) && !builtinModules.includes(name));
  assert.deepEqual([...new Set(imported)].sort(), Object.keys(dependencies).sort());
  const installed = document.components.filter((each) => !isBundled(each));
  for (const [name, version] of Object.entries(dependencies))
    assert.partialDeepStrictEqual(
      installed.find((each) => nameOf(each) === name),
      { version, scope: 'required' },
    );
});

test('each part has the version that is installed, a licence, and the hash of its archive', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; integrity: string }>;
  };
  const hex = (integrity: string): string => Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
  for (const part of document.components.filter(({ name }) => name !== 'sqlite' && name !== 'contact-change')) {
    const name = nameOf(part);
    const locked = packages[`server/node_modules/${name}`] ?? packages[`node_modules/${name}`];
    assert.equal(part.version, locked?.version, name);
    assert.equal(part.purl, `pkg:npm/${name.replace('@', '%40')}@${part.version}`);
    assert.equal(part.externalReferences?.[0]?.hashes[0]?.content, hex(locked?.integrity ?? ''), name);
    assert.ok(part.licenses[0]?.license?.id, name);
  }
});

test('SQLite, which better-sqlite3 contains, is listed with the version that it runs', () => {
  const database = new Database(':memory:');
  const version = database.prepare('select sqlite_version()').pluck().get();
  database.close();
  assert.equal(document.components.find(({ name }) => name === 'sqlite')?.version, version);
});

test('what pg can do without is optional', () => {
  const optional = document.components.filter(({ scope }) => scope === 'optional').map(nameOf);
  assert.deepEqual(optional, ['pg-cloudflare']);
});

test('every part is needed by another, up to the server itself', () => {
  const needs = new Map(document.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const reached = new Set<string>();
  const visit = (ref: string): void => {
    if (reached.has(ref)) return;
    reached.add(ref);
    for (const next of needs.get(ref) ?? assert.fail(ref)) visit(next);
  };
  visit(document.metadata.component['bom-ref']);
  assert.deepEqual(
    [...reached].sort(),
    [document.metadata.component, ...document.components].map((part) => part['bom-ref']).sort(),
  );
  assert.ok(needs.get('pkg:npm/prom-client@15.1.3')?.some((ref) => ref.startsWith('pkg:npm/tdigest@')));
});

test('the same parts make the same list: it holds no time, and its number is of its content', () => {
  assert.doesNotMatch(text, /\d{4}-\d\d-\d\dT\d\d|"timestamp"/);
  const { serialNumber, ...rest } = JSON.parse(text) as Record<string, unknown>;
  for (const name of ['$schema', 'bomFormat', 'specVersion']) delete rest[name];
  const hash = createHash('sha256').update(JSON.stringify(rest)).digest('hex');
  const [, uuid = ''] = /^urn:uuid:([\da-f-]{36})$/.exec(String(serialNumber)) ?? [];
  assert.match(uuid, /^.{14}8.{4}[89ab]/);
  const unmarked = (hexadecimal: string): string => hexadecimal.slice(0, 12) + hexadecimal.slice(13, 16);
  assert.equal(unmarked(uuid.replaceAll('-', '')), unmarked(hash));
});

test('the notices have the licence of each bundled package, and of no other', () => {
  const headed = [...notices.matchAll(/^((?:@[\w-]+\/)?[\w.-]+) (\d[\w.-]*) \(([\w.-]+)\)$/gm)];
  assert.deepEqual(
    headed.map(([, name, version, licence]) => [name, version, licence]).sort(),
    bundled
      .filter(({ name }) => name !== 'contact-change')
      .map((part) => [nameOf(part), part.version, part.licenses[0]?.license?.id])
      .sort(),
  );
  for (const part of bundled.filter(({ name }) => name !== 'contact-change')) {
    const folder = [`server/node_modules/${nameOf(part)}`, `node_modules/${nameOf(part)}`]
      .map((path) => join(root, path))
      .find((path) => readdirSafe(path).length > 0);
    const file = readdirSafe(folder ?? '').find((name) => /^licen[cs]e/i.test(name));
    const licence = file === undefined ? 'Copyright (c) Yusuke Wada' : readFileSync(join(folder ?? '', file), 'utf8');
    assert.ok(notices.includes(licence.replaceAll('\r\n', '\n').trim()), nameOf(part));
  }
});

function readdirSafe(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
