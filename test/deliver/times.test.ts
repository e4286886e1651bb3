import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { dateTime, duration } from '../../server/deliver/message/times.ts';
import { LANGUAGES } from '../kit/languages.ts';

test('messages of one language share what writes their times', () => {
  const made = [mock.method(Intl, 'DateTimeFormat'), mock.method(Intl, 'NumberFormat')];
  const languages = [...LANGUAGES.values()];
  const write = (ms: number): string[] =>
    languages.flatMap((language) => [dateTime(ms, language.format), duration(ms, language)]);
  const first = write(600_000);
  const counts = () => made.map((one) => one.mock.callCount());
  // Tests of the same process may have written times before.
  const before = counts();
  assert.ok(before.every((count) => count <= languages.length));
  assert.deepEqual(write(600_000), first);
  assert.notDeepEqual(write(1_200_000), first);
  assert.deepEqual(counts(), before);
});
