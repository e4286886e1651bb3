import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { maskAddresses } from '../../server/core/mask-text.ts';

test('an address anywhere in a text is masked, and other text stays', () => {
  for (const [text, masked] of [
    ['ann@example.com', 'a••@e••.com'],
    ['called from ann@example.com, and <bob@work.example>', 'called from a••@e••.com, and <b••@w••.example>'],
    ['+358 40 123 4567 is new', '+35…67 is new'],
    ['(040) 123-4567', '(040…67'],
    ['пост@пример.рф', 'п••@п••.рф'],
    ['asmith', 'asmith'],
    ['usr_AbC123', 'usr_AbC123'],
    ['room 12, floor 3', 'room 12, floor 3'],
    ['', ''],
  ] as const)
    assert.equal(maskAddresses(text), masked, text);
});

test('no mail address and no number of seven digits or more survives in any surroundings', () => {
  const around = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !/[@\p{Nd}]/u.test(text));
  fc.assert(
    fc.property(around, around, (before, after) => {
      assert.doesNotMatch(maskAddresses(`${before} ann.smith@example.com ${after}`), /smith|example/);
      assert.doesNotMatch(maskAddresses(`${before} +358401234567 ${after}`), /401234/);
    }),
  );
});
