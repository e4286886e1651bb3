// Owns what a project may declare of its template options and templates.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config, errors } from './kit.ts';

const ENV = { PUBLIC_URL: 'https://change.example.com', PROJECTS_FILE: '/p.json' };
const file = (more: object) => ({
  '/p.json': JSON.stringify([
    {
      serviceName: 'Shop',
      issuers: [{ issuer: 'https://a.example', audience: 'shop', jwksUrl: 'https://a.example/jwks' }],
      mail: [{ url: 'smtps://m.example', from: 'a@b.example' }],
      ...more,
    },
  ]),
});

test('a project declares values, a default and templates; a key with values is a key', () => {
  const [project] = config(
    ENV,
    file({
      templateKeys: ['shop'],
      templateValues: { appName: { values: ['My company', 'Acme'], default: 'Acme' }, till: {} },
      templates: { welcome: { en: { heading: 'Hi {{appName}}, {{shop}}' } } },
    }),
  ).projects;
  assert.deepEqual(project?.templateKeys, ['shop', 'appName', 'till']);
  assert.deepEqual(project?.templateValues, {
    appName: { values: ['My company', 'Acme'], default: 'Acme' },
    till: { values: [], default: null },
  });
  assert.deepEqual(project?.templates, { welcome: { en: { heading: 'Hi {{appName}}, {{shop}}' } } });
});

test('what could be a link or a hole, and lines that do not exist, are refused', () => {
  const cases: readonly (readonly [object, RegExp])[] = [
    [
      { templateValues: { appName: { values: ['evil.example'] } } },
      /templateValues\.appName\.values\[0\] must not look like/,
    ],
    [{ templateValues: { appName: { values: [' '] } } }, /templateValues\.appName\.values\[0\] must not be empty/],
    [
      { templateValues: { appName: { default: 'x'.repeat(41) } } },
      /templateValues\.appName\.default must be at most 40/,
    ],
    [{ templateValues: { 'a b': {} } }, /templateValues/],
    [{ templates: { welcome: { en: { bogus: 'x' } } } }, /templates\.welcome\.en\.bogus is not a line/],
    [{ templates: { welcome: { en: { heading: '{{other}}' } } } }, /welcome\.en\.heading uses \{\{other\}\}/],
    [{ templates: { 'a/b': {} } }, /templates/],
  ];
  for (const [more, error] of cases) {
    const told = errors(ENV, file(more));
    assert.equal(told.length, 1, told.join('\n'));
    assert.match(told[0] ?? '', error);
  }
});
