import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scanJson } from '../../server/http/middleware/json-scan.ts';

test('five brackets deep is read, six are not', () => {
  assert.equal(scanJson('[[[[[1]]]]]').ok, true);
  assert.deepEqual(scanJson('{"a":[[[[[1]]]]]}'), { ok: false, path: '', message: 'is deeper than 5' });
});

test('a key may stand once in each object, and again in the next', () => {
  assert.equal(scanJson('{"a":{"a":1},"b":[{"a":1},{"a":2}]}').ok, true);
  assert.deepEqual(scanJson('{"a":{"b":1,"c":2,"b":3}}'), { ok: false, path: 'b', message: 'stands twice' });
  assert.deepEqual(scanJson('{"a":1, "\\u0061" \n:2}'), { ok: false, path: 'a', message: 'stands twice' });
});

test('poisonous keys are found under any spelling; as values they are text', () => {
  for (const text of ['{"__proto__":1}', '{"a":[{"constructor":1}]}', '{"\\u005f_proto__" :1}', '{"prototype":1}']) {
    assert.equal(scanJson(text).ok, false, text);
  }
  assert.equal(scanJson('{"a":"__proto__","b":["constructor","constructor"]}').ok, true);
});

test('brackets, colons and quotes inside a string are text', () => {
  assert.equal(scanJson(JSON.stringify({ a: '{"x":{"x":[[[[[[', b: '\\":', c: '"' })).ok, true);
});

test('whatever flat object JSON.stringify makes is read', () => {
  const key = fc.string().filter((k) => !['__proto__', 'constructor', 'prototype'].includes(k));
  fc.assert(fc.property(fc.dictionary(key, fc.string()), (value) => scanJson(JSON.stringify(value)).ok));
});
