// Owns how a test hears a code that a call says. Not how codes are read elsewhere: inbox.ts.
import assert from 'node:assert/strict';
import type { InboxMessage } from '../../demo/inbox-message.ts';

/** The code of a call, each digit apart; it is said twice. */
export function spokenCode({ text }: Pick<InboxMessage, 'text'>): string {
  const said = [...text.matchAll(/\d(?:, \d){5,9}/g)].map(([digits]) => digits.replaceAll(', ', ''));
  assert.equal(said.length, 2, `the code is said twice in ${JSON.stringify(text)}`);
  assert.equal(said[0], said[1]);
  return said[0] ?? '';
}
