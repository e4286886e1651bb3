import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemBody, type Refusal } from '../../shared/problem.ts';
import { conflictReason, ofOtherToken } from '../../server/core/merge-refusal.ts';

test('a reason of another code does not compile, nor one that no code has', () => {
  const right: readonly Refusal[] = [
    { code: 'last-contact', reason: 'last-login' },
    { code: 'address-invalid', reason: 'empty' },
    { code: 'address-taken' },
  ];
  const wrong: readonly Refusal[] = [
    // @ts-expect-error: `managed` is a reason of not-allowed
    { code: 'last-contact', reason: 'managed' },
    // @ts-expect-error: mistyped
    { code: 'not-allowed', reason: 'mangaed' },
    // @ts-expect-error: the code has no reasons
    { code: 'change-not-found', reason: 'own' },
    // @ts-expect-error: no end of a change
    { code: 'change-closed', why: 'over' },
  ];
  assert.equal(right.length + wrong.length, 7);
});

test('a problem goes over the wire with its type, title, status and all that the refusal says', () => {
  assert.deepEqual(problemBody({ code: 'last-contact', reason: 'primary' }), {
    type: 'https://contact-change.dev/problems/last-contact',
    title: 'The last contact cannot go',
    status: 409,
    code: 'last-contact',
    reason: 'primary',
  });
});

test('a merge that is refused after a proof says why the address stays with the other account', () => {
  const until = '2026-01-01T00:00:00.000Z';
  assert.deepEqual(
    [
      conflictReason({ code: 'frozen', until }),
      conflictReason({ code: 'frozen', until, reason: 'way-back' }),
      conflictReason({ code: 'not-allowed', reason: 'disabled' }),
      conflictReason({ code: 'too-many-contacts' }),
    ],
    ['frozen', 'way-back', 'disabled', 'too-many-contacts'],
  );
});

test('a refusal of the other token of a merge says so, unless it is about no token', () => {
  assert.deepEqual(ofOtherToken({ code: 'token-invalid' }), { code: 'token-invalid', reason: 'other' });
  assert.deepEqual(ofOtherToken({ code: 'unavailable', retryAfter: 5 }), { code: 'unavailable', retryAfter: 5 });
});
