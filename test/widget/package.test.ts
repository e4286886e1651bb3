// Owns what the built package is: how big, with what in it, and whether what is generated is current.
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { before, test } from 'node:test';
import assert from 'node:assert/strict';
import { build } from 'vite';
import { LANGUAGE_TAGS } from '../../shared/languages.ts';

const run = promisify(execFile);
const widget = new URL('../../widget/', import.meta.url);
const read = (path: string) => readFile(new URL(path, widget), 'utf8');

before(() => run('npm', ['run', 'build'], { cwd: fileURLToPath(widget) }));

/** Gzipped size of an entry of dist with all that comes with it at once but Lit, in units of 1000 bytes. */
async function kilobytes(entry: string): Promise<number> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(widget),
    logLevel: 'silent',
    ssr: { noExternal: true },
    // What is fetched once a page asks for it counts where it is fetched.
    plugins: [{ name: 'later', transform: (code) => code.replace(/import\([`'"][^)]*\)/g, 'later()') }],
    build: {
      // As a module, without what Vite adds to the pages of an application.
      ssr: true,
      write: false,
      minify: true,
      target: 'es2023',
      // What is imported when it is needed is no part of it.
      rollupOptions: { input: `dist/${entry}`, external: [/^lit/, /more\.js$/], preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const code = outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .map((part) => ('code' in part ? part.code : ''));
  return gzipSync(code.join(''), { level: 9 }).length / 1000;
}

async function gzipped(path: string): Promise<number> {
  return gzipSync(await readFile(new URL(path, widget)), { level: 9 }).length / 1000;
}

function atMost(is: number, limit: number): void {
  assert.ok(is <= limit, `${is} KB is over the ${limit} KB that it may be`);
}

test('the single file with Lit and English is small', async (t) => {
  const is = await gzipped('dist/cdn/contact-change.js');
  t.diagnostic(`${is} KB`);
  atMost(is, 20);
});

test('the second file, which comes when it is needed, is small and brings no second Lit', async (t) => {
  const is = await gzipped('dist/cdn/contact-change-more.js');
  t.diagnostic(`${is} KB`);
  atMost(is, 5);
  assert.doesNotMatch(await read('dist/cdn/contact-change-more.js'), /createTreeWalker|litHtml|ReactiveElement/);
});

test('the scripts of the brand and of the advice for developers are small', async () => {
  atMost(await gzipped('dist/cdn/contact-change-brand.js'), 1.2);
  atMost(await gzipped('dist/cdn/contact-change-advice.js'), 1.4);
});

test('the files that make a screen pleasant, or that phone numbers need, are small and bring no second Lit', async (t) => {
  for (const name of ['contact-change-extras.js', 'contact-change-phone.js']) {
    const is = await gzipped(`dist/cdn/${name}`);
    t.diagnostic(`${name} ${is} KB`);
    atMost(is, 5);
    assert.doesNotMatch(await read(`dist/cdn/${name}`), /createTreeWalker|litHtml|ReactiveElement/);
  }
});

test('the modules without Lit are small', async (t) => {
  const is = await kilobytes('define.js');
  t.diagnostic(`${is} KB`);
  atMost(is, 15);
});

test('the single file of a link page is smaller still', async (t) => {
  const is = await gzipped('dist/cdn/contact-change-confirm.js');
  t.diagnostic(`${is} KB`);
  atMost(is, 13.3);
});

test('the single file of a list is no bigger than it has to be', async (t) => {
  const is = await gzipped('dist/cdn/contact-change-list.js');
  t.diagnostic(`${is} KB`);
  atMost(is, 15);
});

test('each single file holds its own element and words, and not the other’s', async () => {
  const [change, confirm, list] = [
    await read('dist/cdn/contact-change.js'),
    await read('dist/cdn/contact-change-confirm.js'),
    await read('dist/cdn/contact-change-list.js'),
  ];
  assert.match(list, /Make primary/);
  assert.doesNotMatch(list, /Change your email address|one-time-code|Confirm this email address/);
  assert.doesNotMatch(change, /Make primary/);
  assert.match(change, /Change your email address/);
  assert.doesNotMatch(change, /contact-change-confirm|Confirm this email address|Too many wrong codes/);
  assert.match(confirm, /Confirm this email address/);
  assert.doesNotMatch(confirm, /Change your email address/);
});

test('controller and client without any screen are small', async (t) => {
  const is = await kilobytes('controller.js');
  t.diagnostic(`${is} KB`);
  atMost(is, 5);
});

/** The ends of the names of a language's files, with the most that each may have. */
const WORDS = { '': 3, '-more': 3, '.list': 3, '.confirm': 3, '.admin': 8, '.admin-pages': 8, '.admin-policy': 8 };

for (const [part, limit] of Object.entries(WORDS))
  test(`the words in xx${part}.js are small in every language`, async (t) => {
    for (const language of LANGUAGE_TAGS) {
      // Modules share lines. The single files of the elements have English.
      const is = await kilobytes(`locales/${language}${part}.js`);
      const single = language === 'en' ? 0 : await gzipped(`dist/cdn/${language}${part}.js`);
      t.diagnostic(`${language}${part}.js ${single} KB, its modules ${is} KB`);
      atMost(Math.max(is, single), limit);
    }
  });

test('the first screen of the portal is small, and so is the file of the other pages', async (t) => {
  const limits = { 'contact-admin.js': 45, 'contact-admin-pages.js': 20 };
  for (const [name, limit] of Object.entries(limits)) {
    const is = await gzipped(`dist/cdn/${name}`);
    t.diagnostic(`${name} ${is} KB`);
    atMost(is, limit);
  }
  const first = (await gzipped('dist/cdn/contact-admin.js')) + (await gzipped('dist/cdn/ar.admin.js'));
  atMost(first, 60);
  assert.doesNotMatch(await read('dist/cdn/contact-admin-pages.js'), /createTreeWalker|litHtml|ReactiveElement/);
});

/** Languages whose words are files of their own. */
const TRANSLATED = LANGUAGE_TAGS.filter((each) => each !== 'en');
const SINGLE = [
  ...TRANSLATED.flatMap((each) => Object.keys(WORDS).map((part) => `${each}${part}.js`)),
  'contact-admin-pages.js',
  'contact-admin.js',
  'contact-change-advice.js',
  'contact-change-brand.js',
  'contact-change-confirm.js',
  'contact-change-extras.js',
  'contact-change-list.js',
  'contact-change-more.js',
  'contact-change-phone.js',
  'contact-change.js',
].sort();

test('no validator and no phone library is inside, and nothing comes from anybody else (R-082)', async () => {
  for (const name of SINGLE) {
    const file = await read(`dist/cdn/${name}`);
    // A link to a person's mailbox is no request of the file.
    assert.doesNotMatch(
      file.replaceAll(/href="https:\/\/\$/g, ''),
      /\bzod\b|libphonenumber|https?:\/\/(?!www\.w3\.org|contact-change\.dev)/i,
    );
    assert.doesNotMatch(file, /^import|(?<!-)\bimport"/);
  }
});

test('a page that allows Lit’s policy once can have all of the single files: the list takes Lit from the widget’s', async () => {
  assert.doesNotMatch(await read('dist/cdn/contact-change-list.js'), /createPolicy|attachShadow/);
  for (const name of ['contact-admin.js', 'contact-change.js', 'contact-change-confirm.js'])
    assert.match(await read(`dist/cdn/${name}`), /(\w+)\.lit\?\?=\1\.createPolicy\([`'"]lit-html[`'"],/, name);
});

test('the one thing a single file imports is what comes with it, found by its own address', async () => {
  const comes: Readonly<Record<string, readonly string[]>> = {
    'contact-admin-pages.js': ['contact-admin.js'],
    'contact-admin.js': ['contact-admin-pages.js', 'contact-change-advice.js'],
    'contact-change-confirm.js': ['contact-change-advice.js'],
    'contact-change.js': [
      'contact-change-advice.js',
      'contact-change-extras.js',
      'contact-change-list.js',
      'contact-change-more.js',
      'contact-change-phone.js',
    ],
    'contact-change-list.js': ['contact-change-advice.js', 'contact-change.js'],
    'contact-change-more.js': ['contact-change-advice.js'],
    ...Object.fromEntries(
      TRANSLATED.flatMap((each) => [
        [`${each}.js`, [`${each}-more.js`, `${each}.list.js`]],
        [`${each}.admin.js`, [`${each}.admin-pages.js`, `${each}.admin-policy.js`]],
      ]),
    ),
  };
  for (const name of SINGLE) {
    const file = await read(`dist/cdn/${name}`);
    const imports = [...file.matchAll(/import\(import\.meta\.url\.replace\(\/(.+?)\/,[`'"](.*?)[`'"]\)\)/g)];
    assert.equal(file.match(/import\(/g)?.length ?? 0, imports.length, name);
    // Under a version, a query, and in a folder that has the same name.
    for (const url of ['/a/x.js', '/contact-change/widget/x.0.1.0.js', '/contact-change-list/x.js?v=1']) {
      const at = (file: string) => url.replace('x', file.slice(0, -3));
      const found = imports.map(([, pattern = '', to = '']) => at(name).replace(new RegExp(pattern), to));
      assert.deepEqual([...new Set(found)].sort(), (comes[name] ?? []).map(at).sort(), name);
    }
  }
});

test('the hashes are those of the single files (R-082)', async () => {
  const hashes = JSON.parse(await read('dist/integrity.json')) as Record<string, string>;
  assert.deepEqual(Object.keys(hashes), SINGLE);
  for (const hash of Object.values(hashes)) assert.match(hash, /^sha384-[\w+/]{64}$/);
});

test('a single file with Lit says so in its first line, and Lit’s licence is beside it', async () => {
  const notices = await read('dist/cdn/THIRD-PARTY-NOTICES.txt');
  const lit = ['@lit/reactive-element', 'lit', 'lit-element', 'lit-html'];
  const headed = [...notices.matchAll(/^(\S+) [\d.]+ \(BSD-3-Clause\)$/gm)].map(([, name]) => name);
  assert.deepEqual(headed, lit);
  const licence = await readFile(new URL('../node_modules/lit/LICENSE', widget), 'utf8');
  assert.ok(notices.includes(licence.trim()));
  for (const name of SINGLE) {
    const file = await read(`dist/cdn/${name}`);
    const hasLit = /createTreeWalker|attachShadow/.test(file);
    assert.equal(hasLit, ['contact-admin.js', 'contact-change-confirm.js', 'contact-change.js'].includes(name), name);
    const notice = /^\/\*! Lit \(c\) Google LLC, BSD-3-Clause: THIRD-PARTY-NOTICES\.txt \*\/\n/;
    assert.equal(notice.test(file), hasLit, name);
  }
  const { components } = JSON.parse(await read('dist/sbom.cdx.json')) as {
    components: { group?: string; name: string; properties: { value: string }[] }[];
  };
  const bundled = components.filter(({ properties }) => properties[0]?.value === 'true');
  assert.deepEqual(bundled.map(({ group, name }) => (group ? `${group}/${name}` : name)).sort(), lit);
});

test('everything that package.json exports is there, with its types', async () => {
  const { exports } = JSON.parse(await read('package.json')) as {
    exports: Record<string, string | { types: string; default: string }>;
  };
  for (const target of Object.values(exports))
    for (const path of typeof target === 'string' ? [target] : [target.types, target.default])
      await readFile(new URL(path.replace('*', 'ar'), widget));
  for (const name of await readdir(new URL('dist/types', widget), { recursive: true }))
    if (name.endsWith('.d.ts')) assert.doesNotMatch(await read(`dist/types/${name}`), /from '[^']*\.ts'/, name);
});

test('importing the package where there is no page does nothing and breaks nothing', async () => {
  const script = `await import('contact-change'); await import('contact-change/define');
    await import('contact-change/confirm'); await import('contact-change/define-confirm'); await import('contact-change/locales/ar'); await import('contact-change/locales/ar.confirm');
    await import('contact-change/list'); await import('contact-change/define-list'); await import('contact-change/locales/ar.list');
    await import('contact-change/brand'); await import('contact-change/define-brand'); await import('contact-change/admin'); await import('contact-change/define-admin'); await import('contact-change/locales/ar.admin');
    await import('contact-change/react'); await import('contact-change/elements');
    const { ContactChangeController, createClient } = await import('contact-change/controller');
    const flow = new ContactChangeController({ client: createClient({ api: 'http://127.0.0.1:1' }), kind: 'email' });
    process.stdout.write(flow.state.screen);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: fileURLToPath(widget) });
  assert.equal(stdout, 'loading');
});

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes: readonly Named[];
  readonly members: readonly (Named & {
    readonly kind: string;
    readonly readonly?: boolean;
    readonly static?: boolean;
  })[];
  readonly events: readonly (Named & { readonly type?: { readonly text: string } })[];
  readonly cssParts: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly slots: readonly Named[];
}

/** An element in the file for VS Code. */
interface Tag {
  readonly name: string;
  readonly attributes: readonly Named[];
  readonly description: { readonly value: string };
}

/** The file for JetBrains. */
interface WebTypes {
  readonly contributions: {
    readonly html: {
      readonly elements: readonly (Named & {
        readonly attributes: readonly Named[];
        readonly js: { readonly properties: readonly Named[]; readonly events: readonly Named[] };
      })[];
    };
  };
}

async function declared(): Promise<Record<string, Declaration>> {
  const manifest = JSON.parse(await read('custom-elements.json')) as { modules: { declarations: Declaration[] }[] };
  const all = manifest.modules.flatMap((module) => module.declarations).filter(({ tagName }) => tagName);
  return Object.fromEntries(all.map((declaration) => [declaration.tagName, declaration]));
}

const names = (list: readonly Named[]) => list.map(({ name }) => name).sort();

test('custom-elements.json is what the docblocks say', async () => {
  const before = await read('custom-elements.json');
  await run('npm', ['run', 'manifest'], { cwd: fileURLToPath(widget) });
  assert.equal(await read('custom-elements.json'), before);
});

test('the attributes in custom-elements.json are those the elements observe', async () => {
  const { ContactChange } = await import('../../widget/index.ts');
  const { ContactChangeConfirm } = await import('../../widget/confirm.ts');
  const { ContactChangeList } = await import('../../widget/list.ts');
  const { ContactAdmin } = await import('../../widget/admin.ts');
  const manifest = await declared();
  const classes = [ContactChange, ContactChangeConfirm, ContactChangeList, ContactAdmin];
  for (const each of classes) {
    // contact-change-brand.js reads these two, for each of the elements.
    const own = names(manifest[each.tag]!.attributes).filter((name) => !/^brand(?:-logo)?$/.test(name));
    assert.deepEqual(own, [...each.observedAttributes].sort());
    assert.equal(own.length, manifest[each.tag]!.attributes.length - 2);
  }
  assert.deepEqual(Object.keys(manifest).sort(), classes.map(({ tag }) => tag).sort());
});

test('each property that a page may set has a description, and so has each event with the type of its detail', async () => {
  for (const { tagName, members, events } of Object.values(await declared())) {
    for (const { kind, name, description } of members)
      if (kind === 'field') assert.ok(description, `${tagName} ${name}`);
    for (const { name, description, type } of events) {
      assert.ok(description, name);
      assert.match(type?.text ?? '', /^CustomEvent<\{ .+ \}>$/, name);
    }
  }
});

test('the types of frameworks and the files of editors have each element, attribute, property and event', async () => {
  const manifest = Object.values(await declared());
  const types = await read('dist/frameworks/elements.d.ts');
  const { contributions } = JSON.parse(await read('dist/web-types.json')) as WebTypes;
  const { tags } = JSON.parse(await read('dist/vscode.html-custom-data.json')) as { tags: Tag[] };
  const css = JSON.parse(await read('dist/vscode.css-custom-data.json')) as { properties: Named[] };
  const tagNames = manifest.map(({ tagName = '' }) => tagName).sort();
  assert.deepEqual(contributions.html.elements.map(({ name }) => name).sort(), tagNames);
  assert.deepEqual(tags.map(({ name }) => name).sort(), tagNames);
  for (const { tagName, name, attributes, members, events, cssProperties = [] } of manifest) {
    const entries = (kind: string) => {
      const [, body = ''] = new RegExp(`interface ${name}${kind} \\{\n([\\s\\S]*?)\n\\}`).exec(types) ?? [];
      return [...body.matchAll(/^  '([\w-]+)'/gm)].map(([, entry = '']) => entry).sort();
    };
    const settable = names(members.filter((it) => it.kind === 'field' && !it.readonly && !it.static));
    const webTypes = contributions.html.elements.find((element) => element.name === tagName)!;
    const tag = tags.find((each) => each.name === tagName)!;
    for (const found of [entries('Attributes'), names(webTypes.attributes), names(tag.attributes)])
      assert.deepEqual(found, names(attributes), tagName);
    for (const found of [entries('Properties'), names(webTypes.js.properties)]) assert.deepEqual(found, settable);
    for (const found of [entries('Events'), names(webTypes.js.events)]) assert.deepEqual(found, names(events));
    for (const event of events) assert.ok(tag.description.value.includes(event.name), event.name);
    for (const property of cssProperties) assert.ok(names(css.properties).includes(property.name), property.name);
  }
});

test('parts, slots, events and custom properties in custom-elements.json are those in the sources', async () => {
  const files = (await readdir(widget, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('vite') && !name.startsWith('dist'),
  );
  const sources = (await Promise.all(files.map(read))).join('\n').replace(/\/\*\*[\s\S]*?\*\//g, '');
  const manifest = Object.values(await declared());
  const all = (pick: (declaration: Declaration) => readonly Named[]) =>
    new Set(manifest.flatMap((declaration) => names(pick(declaration))));
  for (const part of all(({ cssParts }) => cssParts)) assert.match(sources, new RegExp(`['" ]${part}['" \`]`), part);
  for (const event of all(({ events }) => events)) assert.ok(sources.includes(`'${event}'`), event);
  const properties = new Set(sources.match(/--contact-change-[\w-]+/g));
  assert.deepEqual([...all(({ cssProperties = [] }) => cssProperties)].sort(), [...properties].sort());
});
