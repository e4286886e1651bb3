// Owns what counts as a name, and when a token changes the names of a profile. Not how claims are read: test/server/names.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  followNames,
  hasNewNames,
  readName,
  shownName,
  type ClaimedNames,
  type NameSource,
} from '../../server/core/person-names.ts';

for (const [what, text, name] of [
  ['a name stays as it is written', 'Zoë O’Brien-Ångström', 'Zoë O’Brien-Ångström'],
  ['line breaks and other controls become a space', 'Ann\r\n\u0000\u0085Smith\u2028', 'Ann Smith'],
  ['overrides of the direction are removed', 'Ann\u202e htimS\u2066 \u200f', 'Ann htimS'],
  ['invisible characters and half ones are removed', '\ufeffA\u200bn\ud800n\u{e0041}', 'Ann'],
  ['the joiners of a script stay', 'علی\u200cرضا', 'علی\u200cرضا'],
  ['a text without anything to see is no name', '\u200d \u202e', null],
  ['a text that is too long is no name', 'a'.repeat(256), null],
  ['the longest name is one', 'a'.repeat(255), 'a'.repeat(255)],
  ['a number is no name', 7, null],
  ['a list is no name', ['Ann'], null],
  ['an object is no name', { toString: 'Ann' }, null],
] as const)
  test(`of a claim: ${what}`, () => {
    assert.equal(readName(text), name);
  });

const ANN = { full: 'Ann Smith', given: 'Ann', family: 'Smith' };
const BERG = { full: 'Ann Berg', given: 'Ann', family: 'Berg' };
const NONE = { full: null, given: null, family: null };
const FROM_TOKEN: NameSource = { by: 'token', issuer: 'one', issuedAt: 10, names: ANN };

const claimed = (fields: Partial<ClaimedNames> = {}): ClaimedNames => ({
  mode: 'follow',
  issuer: 'one',
  issuedAt: 20,
  names: BERG,
  ...fields,
});

for (const [what, source, claim, isNew] of [
  ['another name of the same issuer is new', FROM_TOKEN, {}, true],
  ['the same names are not', FROM_TOKEN, { names: ANN }, false],
  ['no names are not', FROM_TOKEN, { names: NONE }, false],
  ['a name that is left out is not', FROM_TOKEN, { names: { ...NONE, given: 'Ann' } }, false],
  ['the name of an older token is not', FROM_TOKEN, { issuedAt: 9 }, false],
  ['the name of a token of the same second is not', FROM_TOKEN, { issuedAt: 10 }, false],
  ['that of another issuer is not', FROM_TOKEN, { issuer: 'two' }, false],
  ['with `always`, that of another issuer is', FROM_TOKEN, { issuer: 'two', mode: 'always' }, true],
  ['with `first`, none is', FROM_TOKEN, { mode: 'first' }, false],
  ['nor is it with `first` when no token had a name before', null, { mode: 'first' }, false],
  ['the first names are', null, {}, true],
  ['beside the names of a directory none is', { by: 'directory' }, { mode: 'always' }, false],
] as const)
  test(`of a later sign-in: ${what}`, () => {
    assert.equal(hasNewNames(source, claimed(claim)), isNew);
  });

test('names of a token go into the profile, and leave the other attributes', () => {
  const { source, attributes } = followNames(null, claimed(), { title: 'Captain' });
  const name = { givenName: 'Ann', familyName: 'Berg' };
  assert.deepEqual(attributes, { title: 'Captain', displayName: 'Ann Berg', name });
  assert.deepEqual(source, { by: 'token', issuer: 'one', issuedAt: 20, names: BERG });
});

test('a name that the later token leaves out stays', () => {
  const { attributes } = followNames(FROM_TOKEN, claimed({ names: { ...NONE, family: 'Berg' } }), {
    displayName: 'Ann Smith',
    name: { givenName: 'Ann', familyName: 'Smith' },
  });
  assert.deepEqual(attributes, { displayName: 'Ann Smith', name: { givenName: 'Ann', familyName: 'Berg' } });
});

for (const attributes of [{ displayName: 'Director Ann' }, { name: { familyName: 'Director' } }])
  test(`a token changes no name that was written otherwise: ${Object.keys(attributes).join()}`, () => {
    assert.deepEqual(followNames(null, claimed(), attributes), { source: { by: 'directory' }, attributes: null });
  });

for (const [what, attributes, name] of [
  ['the display name', { displayName: 'Ann S.', name: { formatted: 'Ms Smith', givenName: 'Ann' } }, 'Ann S.'],
  ['else the whole name', { name: { formatted: 'Ms Smith', givenName: 'Ann' } }, 'Ms Smith'],
  ['else its parts', { name: { givenName: 'Ann', familyName: 'Smith' } }, 'Ann Smith'],
  ['on one line, and not whole when it is long', { displayName: `A\n${'b'.repeat(400)}` }, `A ${'b'.repeat(253)}`],
  ['nothing when there is no text', { displayName: 7, name: ['Ann'] }, null],
] as const)
  test(`a person is shown by ${what}`, () => {
    assert.equal(shownName(attributes), name);
  });
