// Owns whether the page of frameworks shows what test/frameworks tries, and whether the apps there stay apart from the project: versions
// that are fixed, packages of their own. Not whether they work: frameworks/quickstarts.ts.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'test/frameworks');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('server/docs/frameworks.md');

const apps = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The texts of an app's own sources. */
function sourcesOf(app: string): readonly string[] {
  const entries = readdirSync(join(folder, app), { withFileTypes: true });
  return entries
    .filter(({ name }) => !/^(?:node_modules|dist|\..*)$/.test(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(folder, app, entry.name), { encoding: 'utf8' }).map((name) => join(entry.name, name))
        : [entry.name],
    )
    .filter((path) => /\.(?:html|tsx?|vue|svelte)$/.test(path))
    .map((path) => readFileSync(join(folder, app, path), 'utf8'));
}

test('each example on the page of frameworks is a file of an app that is tried, to the letter', () => {
  const blocks = [...page.matchAll(/^```(?:html|ts|tsx|vue|svelte)\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
  assert.ok(blocks.length >= 8, `${blocks.length} examples`);
  const shown = apps.map((app) => ({ app, blocks: blocks.filter((block) => sourcesOf(app).includes(block)) }));
  assert.deepEqual(
    blocks.filter((block) => !shown.some((one) => one.blocks.includes(block))),
    [],
  );
  // Of Preact and Solid the page shows nothing.
  const missing = shown.filter((one) => !one.blocks.some((block) => block.includes('contact-change')));
  assert.deepEqual(
    missing.map(({ app }) => app),
    ['jsx'],
  );
});

test('each import of types on the page is an entry of the widget’s package', () => {
  const { exports } = JSON.parse(read('widget/package.json')) as { exports: Readonly<Record<string, unknown>> };
  const named = [...page.matchAll(/'contact-change\/([\w-]+)'/g)].map(([, entry = '']) => `./${entry}`);
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((entry) => !(entry in exports)),
    [],
  );
});

interface Packages {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

test('the apps fix each version, name no registry, and give the project no package', () => {
  const lock = read('package-lock.json');
  for (const app of apps) {
    const packages = JSON.parse(read(`test/frameworks/${app}/package.json`)) as Packages;
    for (const [name, version] of Object.entries({ ...packages.dependencies, ...packages.devDependencies }))
      assert.match(version, name === 'contact-change' ? /^file:/ : /^\d+\.\d+\.\d+$/, `${app}: ${name}`);
    const locked = read(`test/frameworks/${app}/package-lock.json`);
    const resolved = [...locked.matchAll(/"resolved": "([^"]+)"/g)].map(([, from]) => from);
    assert.deepEqual(resolved, ['file:../../../widget'], app);
  }
  for (const name of ['react', 'preact', 'solid-js', 'svelte', 'vue', 'next', '@angular/core'])
    assert.ok(!lock.includes(`"node_modules/${name}"`), name);
});

test('each app is one that npm run test:frameworks builds', () => {
  const runner = read('test/frameworks/quickstarts.ts');
  assert.deepEqual(
    apps.filter((app) => !runner.includes(`'${app}'`)),
    [],
  );
});
