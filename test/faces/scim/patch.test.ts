// PATCH as a pure function: the table of cases that other implementations were measured with, and what it leaves open.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPatch } from '../../../server/faces/scim/patch/patch-request.ts';
import { patch } from '../../../server/faces/scim/patch/patch.ts';
import { MODEL, type Resource } from '../../../server/faces/scim/schema/schema.ts';
import { ENTERPRISE_URN, PATCH_URN } from '../../../server/faces/scim/schema/urns.ts';
import { base, cases } from './patch-cases.mjs';

function run(operations: readonly unknown[], resource = base() as Resource) {
  const read = readPatch({ schemas: [PATCH_URN], Operations: operations });
  return read.ok ? patch(MODEL, resource, read.value) : read;
}

for (const [id, source, operations, expects, or] of cases) {
  test(`PATCH ${id}: ${source}`, () => {
    const done = run(operations);
    if (typeof expects === 'string') {
      assert.ok(!done.ok && expects.split('|').includes(done.error.scimType), JSON.stringify(done));
      return;
    }
    if (!done.ok && or !== undefined) {
      assert.ok(or === 'any' || or.split('|').includes(done.error.scimType), JSON.stringify(done));
      return;
    }
    assert.ok(done.ok, JSON.stringify(done));
    assert.ok(expects(done.value as Record<string, unknown>), JSON.stringify(done.value));
  });
}

/** What the operations make of the usual user, or the scimType of why not. */
function after(...operations: readonly object[]): Record<string, unknown> & { readonly scimType?: string } {
  const done = run(operations);
  return done.ok ? (done.value as Record<string, unknown>) : { scimType: done.error.scimType };
}

test('an operation on what is equal already changes nothing at all', () => {
  const resource = base() as Resource;
  const done = run([{ op: 'add', path: 'emails', value: [{ value: 'KIM@home.example' }] }], resource);
  assert.ok(done.ok);
  assert.deepEqual(done.value['emails'], resource['emails']);
});

test('a patch that fails leaves the resource as it was', () => {
  const resource = base() as Resource;
  const before = JSON.stringify(resource);
  const done = run(
    [
      { op: 'add', path: 'emails', value: { value: 'x@y.example', primary: true } },
      { op: 'remove', path: 'userName' },
    ],
    resource,
  );
  assert.ok(!done.ok);
  assert.equal(JSON.stringify(resource), before);
});

test('an extension that goes takes its schema with it', () => {
  const added = after({ op: 'add', value: { [ENTERPRISE_URN]: { department: 'Eng', manager: 'usr_1' } } });
  assert.deepEqual(added[ENTERPRISE_URN], { department: 'Eng', manager: { value: 'usr_1' } });
  const gone = run([{ op: 'remove', path: ENTERPRISE_URN }], added as Resource);
  assert.ok(gone.ok);
  assert.deepEqual(gone.value['schemas'], [MODEL.core.id]);
  assert.equal(gone.value[ENTERPRISE_URN], undefined);
});

test('attributes of an extension that nobody knows are added, found and taken away by path', () => {
  const urn = 'urn:example:shop:2.0:User';
  const added = after({ op: 'add', path: `${urn}:cards`, value: [{ value: 'a', type: 'x' }, { value: 'b' }] });
  assert.deepEqual(added[urn], { cards: [{ value: 'a', type: 'x' }, { value: 'b' }] });
  const less = run([{ op: 'remove', path: `${urn.toUpperCase()}:cards[type eq "X"]` }], added as Resource);
  assert.ok(less.ok);
  assert.deepEqual(less.value[urn], { cards: [{ value: 'b' }] });
});

for (const [what, operation, scimType] of [
  ['a read-only attribute', { op: 'replace', path: 'groups', value: [] }, 'mutability'],
  ['a read-only attribute without a path', { op: 'add', value: { groups: [{ value: 'g' }] } }, 'mutability'],
  [
    'what waits',
    { op: 'add', value: { 'urn:contact-change:params:scim:schemas:extension:contacts:2.0:User:pendingEmails': 'x' } },
    'mutability',
  ],
  ['another id', { op: 'replace', value: { id: 'usr_2' } }, 'mutability'],
  ['a required attribute with null', { op: 'replace', path: 'userName', value: null }, 'invalidValue'],
  ['a number where text stands', { op: 'replace', path: 'displayName', value: 7 }, 'invalidValue'],
  ['a word where true or false stands', { op: 'replace', path: 'active', value: 'maybe' }, 'invalidValue'],
  ['half a character', { op: 'replace', path: 'displayName', value: '\ud800' }, 'invalidValue'],
  ['a part that is none', { op: 'replace', path: 'name.nick', value: 'x' }, 'invalidPath'],
  ['a filter with a part that is none', { op: 'remove', path: 'emails[nick eq "x"]' }, 'invalidFilter'],
  ['two of many made primary', { op: 'replace', path: 'emails[value co "kim"].primary', value: true }, 'invalidValue'],
  ['no value', { op: 'add', path: 'displayName' }, 'invalidValue'],
  ['a path that is a number', { op: 'add', path: 7, value: 'x' }, 'invalidPath'],
  ['an add of no path and no object', { op: 'add', value: 'x' }, 'invalidValue'],
  ['a constructor', { op: 'add', path: 'constructor.prototype', value: 'x' }, 'invalidPath'],
] as const) {
  test(`a PATCH of ${what} is refused as ${scimType}`, () => {
    assert.equal(after(operation).scimType, scimType);
  });
}

for (const url of [
  'javascript:alert(1)',
  ' Java\nScript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'data:image/svg+xml,x',
]) {
  test(`a URL that would run is not kept: ${JSON.stringify(url)}`, () => {
    assert.equal(after({ op: 'add', path: 'profileUrl', value: url }).scimType, 'invalidValue');
    assert.equal(after({ op: 'add', path: 'photos', value: [{ value: url }] }).scimType, 'invalidValue');
  });
}

test('a photo by URL or as a picture itself is kept', () => {
  const value = [{ value: 'https://x.example/p.png' }, { value: 'data:image/png;base64,AAAA' }];
  assert.deepEqual(after({ op: 'add', path: 'photos', value })['photos'], value);
});

test('an attribute grows no further than 200 values, however many operations add to it', () => {
  const some = (from: number) => ({
    op: 'add',
    path: 'photos',
    value: Array.from({ length: 150 }, (_, i) => ({ value: `https://x.example/${from + i}` })),
  });
  assert.equal((after(some(0))['photos'] as unknown[]).length, 150);
  assert.equal(after(some(0), some(150)).scimType, 'invalidValue');
});

test('a patch has 100 operations at most', () => {
  const op = { op: 'add', path: 'title', value: 'x' };
  assert.equal(after(...Array.from({ length: 100 }, () => op))['title'], 'x');
  assert.equal(after(...Array.from({ length: 101 }, () => op)).scimType, 'invalidSyntax');
});

test('who sends back id and meta as they were read changes nothing by it', () => {
  assert.equal(
    after({ op: 'replace', value: { id: 'u1', meta: { version: 'x' }, displayName: 'D' } })['displayName'],
    'D',
  );
});

test('a value that is replaced keeps what its filter says of it', () => {
  const { emails } = after({ op: 'replace', path: 'emails[type eq "home"]', value: { value: 'h@x.example' } });
  assert.deepEqual((emails as unknown[])[1], { type: 'home', value: 'h@x.example' });
});

for (const [what, body] of [
  ['no schemas', { Operations: [{ op: 'add', value: {} }] }],
  ['another schema', { schemas: ['urn:x'], Operations: [{ op: 'add', value: {} }] }],
  ['no operations', { schemas: [PATCH_URN], Operations: [] }],
  ['an operation that is no object', { schemas: [PATCH_URN], Operations: ['x'] }],
  ['a list', []],
] as const) {
  test(`a PATCH body with ${what} is no PATCH`, () => {
    const read = readPatch(body);
    assert.ok(!read.ok && read.error.scimType === 'invalidSyntax');
  });
}
