import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStale } from '../../server/core/event-order.ts';
import { unknownPlaceholders } from '../../server/core/directory-template.ts';

test('a placeholder that stands for nothing is found, also one with the name of a method', () => {
  assert.deepEqual(unknownPlaceholders('{{email}} {{mail}} {{toString}} {{ phone }} {{}}'), [
    'mail',
    'toString',
    ' phone ',
    '',
  ]);
});

test('versions decide about the order where both events have one, else their times', () => {
  const last = { at: 100, version: 5 };
  assert.equal(isStale({ at: 1, version: 6 }, last), false);
  assert.equal(isStale({ at: 999, version: 4 }, last), true);
  assert.equal(isStale({ at: 99, version: null }, last), true);
  assert.equal(isStale({ at: 100, version: null }, last), false);
  assert.equal(isStale({ at: 1, version: 1 }, null), false);
});
