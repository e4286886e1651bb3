// The grammar of filters and paths (RFC 7644 §3.4.2.2), as text and tree.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Filter } from '../../../server/faces/scim/filter/filter-tree.ts';
import { parseFilter, parsePath } from '../../../server/faces/scim/filter/filter.ts';

/** A tree as text with all of its brackets. */
function shown(filter: Filter): string {
  const name = ({ urn, name, sub }: { urn: string | null; name: string; sub: string | null }) =>
    `${urn === null ? '' : `${urn}:`}${name}${sub === null ? '' : `.${sub}`}`;
  switch (filter.type) {
    case 'and':
    case 'or':
      return `(${filter.filters.map(shown).join(` ${filter.type} `)})`;
    case 'not':
      return `not ${shown(filter.filter)}`;
    case 'present':
      return `${name(filter.attr)} pr`;
    case 'some':
      return `${name(filter.attr)}[${shown(filter.where)}]`;
    case 'compare':
      return `${name(filter.attr)} ${filter.operator} ${JSON.stringify(filter.operand)}`;
  }
}

/** The examples of RFC 7644 §3.4.2.2, and what they leave open. */
const GOOD: readonly (readonly [text: string, tree: string])[] = [
  ['userName eq "bjensen"', 'userName eq "bjensen"'],
  ['name.familyName co "O\'Malley"', 'name.familyName co "O\'Malley"'],
  ['userName sw "J"', 'userName sw "J"'],
  [
    'urn:ietf:params:scim:schemas:core:2.0:User:userName sw "J"',
    'urn:ietf:params:scim:schemas:core:2.0:User:userName sw "J"',
  ],
  ['title pr', 'title pr'],
  ['meta.lastModified gt "2011-05-13T04:42:34Z"', 'meta.lastModified gt "2011-05-13T04:42:34Z"'],
  ['title pr and userType eq "Employee"', '(title pr and userType eq "Employee")'],
  ['title pr or userType eq "Intern"', '(title pr or userType eq "Intern")'],
  [
    'schemas eq "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"',
    'schemas eq "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"',
  ],
  [
    'userType eq "Employee" and (emails co "example.com" or emails.value co "example.org")',
    '(userType eq "Employee" and (emails co "example.com" or emails.value co "example.org"))',
  ],
  [
    'userType ne "Employee" and not (emails co "example.com" or emails.value co "example.org")',
    '(userType ne "Employee" and not (emails co "example.com" or emails.value co "example.org"))',
  ],
  [
    'emails[type eq "work" and value co "@example.com"] or ims[type eq "xmpp" and value co "@foo.com"]',
    '(emails[(type eq "work" and value co "@example.com")] or ims[(type eq "xmpp" and value co "@foo.com")])',
  ],
  // Not of the RFC: how Entra looks for somebody by an address. One and the same value has both.
  ['emails[type eq "work"].value eq "a@b.example"', 'emails[(type eq "work" and value eq "a@b.example")]'],
  ['a[b pr or c pr].d pr and e pr', '(a[((b pr or c pr) and d pr)] and e pr)'],
  ['a pr or b pr and c pr', '(a pr or (b pr and c pr))'],
  ['a pr and b pr or c pr', '((a pr and b pr) or c pr)'],
  ['not (a pr) and b pr', '(not a pr and b pr)'],
  ['not(a pr)', 'not a pr'],
  ['(a pr or b pr) AND c PR', '((a pr or b pr) and c pr)'],
  ['a EQ "x" Or b Eq 1', '(a eq "x" or b eq 1)'],
  ['a eq -1.5e3', 'a eq -1500'],
  ['a eq TRUE', 'a eq true'],
  ['a eq null', 'a eq null'],
  ['not eq "x"', 'not eq "x"'],
  ['and eq "x" and or pr', '(and eq "x" and or pr)'],
  ['a eq "q\\"\\\\\\u00e4\\n"', 'a eq "q\\"\\\\ä\\n"'],
  ['a eq ") or (b pr"', 'a eq ") or (b pr"'],
  ['manager.$ref pr', 'manager.$ref pr'],
  ['  a   pr  ', 'a pr'],
  [`${'('.repeat(12)}a pr${')'.repeat(12)}`, 'a pr'],
];

for (const [text, tree] of GOOD) {
  test(`the filter ${text} is read`, () => {
    const read = parseFilter(text);
    assert.ok(read.ok, JSON.stringify(read));
    assert.equal(shown(read.value), tree);
  });
}

const BAD = [
  '',
  ' ',
  'a',
  'a eq',
  'a eq b',
  "a eq 'b'",
  'a xx "b"',
  'a eq "b',
  'a eq "\\x"',
  'a eq "\\ud800"',
  'a eq "\\u0000"',
  'a eq 01',
  'a eq 1e999',
  'a pr and',
  'a pr b pr',
  'and a pr',
  '(a pr',
  'a pr)',
  'not a pr',
  'a[b pr',
  'a[b pr]]',
  'a[]',
  'a[b[c pr]]',
  'a[b pr].c.d eq "x"',
  'a[b pr].urn:x:c pr',
  'a[b pr].',
  'a[b pr]c pr',
  'a[b pr].c[d pr]',
  '.a pr',
  'a..b pr',
  'a.b.c pr',
  '1a pr',
  '__proto__ pr',
  'constructor.x pr',
  'a.prototype pr',
  'urn:x:__proto__.y pr',
  'http://x:a pr',
  'a\tpr',
  'ä pr',
  '('.repeat(1000) + 'a pr' + ')'.repeat(1000),
  `${'('.repeat(13)}a pr${')'.repeat(13)}`,
  Array.from({ length: 60 }, () => 'a pr').join(' and '),
  `a eq "${'x'.repeat(2100)}"`,
];

for (const text of BAD) {
  test(`${text.slice(0, 60)} is no filter`, () => {
    const read = parseFilter(text);
    assert.ok(!read.ok && read.error.scimType === 'invalidFilter', JSON.stringify(read));
  });
}

for (const [text, attr, filter] of [
  ['emails', [null, 'emails', null], null],
  ['name.givenName', [null, 'name', 'givenName'], null],
  ['emails[type eq "work"]', [null, 'emails', null], 'type eq "work"'],
  ['emails[type eq "a]b.c"].value', [null, 'emails', 'value'], 'type eq "a]b.c"'],
  ['urn:a:2.0:User:emails[type eq "w"].value', ['urn:a:2.0:User', 'emails', 'value'], 'type eq "w"'],
  ['urn:a:2.0:User:name.givenName', ['urn:a:2.0:User', 'name', 'givenName'], null],
] as const) {
  test(`the path ${text} is read`, () => {
    const read = parsePath(text);
    assert.ok(read.ok);
    assert.deepEqual(Object.values(read.value.attr), attr);
    assert.equal(read.value.filter && shown(read.value.filter), filter);
  });
}

for (const [text, scimType] of [
  ['', 'invalidPath'],
  ['emails[type eq "work"]value', 'invalidPath'],
  ['emails[type eq "work"].a.b', 'invalidPath'],
  ['emails[type eq "work"].__proto__', 'invalidPath'],
  ['emails.type[a pr]', 'invalidPath'],
  ['emails[type eq', 'invalidFilter'],
  ['emails[]', 'invalidFilter'],
  ['emails eq "x"', 'invalidPath'],
  ['__proto__', 'invalidPath'],
] as const) {
  test(`${text === '' ? 'nothing' : text} is no path: ${scimType}`, () => {
    const read = parsePath(text);
    assert.ok(!read.ok && read.error.scimType === scimType, JSON.stringify(read));
  });
}

test('whatever is read as a filter or path is an answer, never a throw', () => {
  const sign = fc.constantFrom(
    'a',
    '.',
    '[',
    ']',
    '(',
    ')',
    '"',
    '\\',
    ' ',
    ' eq ',
    ' pr',
    ' and ',
    'not ',
    ':',
    'urn:',
    '1',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const text = signs.join('');
      assert.equal(typeof parseFilter(text).ok, 'boolean');
      assert.equal(typeof parsePath(text).ok, 'boolean');
    }),
    { numRuns: 2000 },
  );
});
