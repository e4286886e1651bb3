// Owns whether the trees and the output that the documentation shows are those of this product, and that each block of every page
// has a test: of its language here or beside.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FULL, errors } from '../server/config/kit.ts';
import { SITE, startApp } from '../kit/app.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { ROOT, SNIPPETS, written } from './snippets.ts';

/** Which test takes the blocks of a language. frameworks-page.test.ts takes those of frameworks.md. */
const TESTS: Readonly<Record<string, string>> = {
  sh: 'shell.test.ts',
  json: 'data.test.ts',
  csv: 'data.test.ts',
  http: 'data.test.ts',
  js: 'code.test.ts',
  ts: '../frameworks-page.test.ts',
  tsx: 'code.test.ts',
  vue: '../frameworks-page.test.ts',
  svelte: '../frameworks-page.test.ts',
  css: 'code.test.ts',
  nginx: 'code.test.ts',
  html: 'html.test.ts',
  text: 'text.test.ts',
};
const FRAMEWORKS = 'server/docs/frameworks.md';

test('each code block of each page has a language that a test takes', () => {
  assert.ok(SNIPPETS.length > 100, `${SNIPPETS.length} blocks`);
  const untested = SNIPPETS.filter(({ language, page }) => {
    const file = TESTS[language];
    if (file === undefined || !existsSync(join(import.meta.dirname, file))) return true;
    return file.includes('frameworks') && page !== FRAMEWORKS;
  });
  assert.deepEqual(
    untested.map(({ where, language }) => `${where} ${language}`),
    [],
  );
});

/** The paths of a tree: a name at the begin of a line is a folder or a file below the last line that is less indented. */
function treePaths(code: string): readonly string[] {
  let folder = '';
  return code.split('\n').flatMap((line) => {
    const [, indent = '', name = ''] = /^( {0,2})([\w.-]+\/?)(?= |$)/.exec(line) ?? [];
    if (name === '') return [];
    if (indent === '') folder = name;
    return [indent === '' ? name : folder + name];
  });
}

/** By the word behind `text`. */
const RUNNERS: Readonly<Record<string, (code: string) => Promise<void> | void>> = {
  /** Shows how parts relate, so there is nothing to run. */
  diagram: () => undefined,
  tree(code) {
    const paths = treePaths(code);
    assert.ok(paths.length > 15);
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(ROOT, path))),
      [],
    );
  },
  fault: (code) => assert.deepEqual(errors({ ...FULL, BRAND_ACCENT: '#ffcc00' }), [code.trim()]),
  /** Which mail server answers so: test/server/cli/doctor.test.ts. */
  doctor(code) {
    const read = (path: string): string => readFileSync(join(ROOT, 'server', path), 'utf8');
    const [, found = '', remedy = ''] = /(the server [^(]+) \(\d+\)\.\n +→ ([^…]+)/.exec(code) ?? [];
    assert.ok(found && read('deliver/channels/smtp/smtp-answer.ts').includes(found), found);
    assert.ok(remedy && read('cli/doctor/judge-delivery.ts').includes(remedy.trim()), remedy);
  },
  async sms(code) {
    const project = { serviceName: 'Example Shop', allowedOrigins: ['https://shop.example.com', SITE] };
    const app = await startApp({ project });
    try {
      await app.person('ann', strongSignIn()).begin({ kind: 'phone', value: '+358401234567' });
      const { text } = await app.mailTo('+358401234567');
      assert.equal(text.trim().replaceAll(/\d{6}/g, '123456'), code.trim());
    } finally {
      await app.close();
    }
  },
};

for (const { where, is, code } of written('text'))
  test(`the text at ${where} is true`, () => (RUNNERS[is] ?? assert.fail(`no test for \`text ${is}\``))(code));
