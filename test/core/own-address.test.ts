import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isShownInFull } from '../../server/core/own-address.ts';

const email = (value: string) => ({ kind: 'email', value }) as const;
const phone = (value: string) => ({ kind: 'phone', value }) as const;

test('a reader sees their own address in full beside one whose mask is the same, and beside no other', () => {
  const [bob, bea, ann] = [email('bob@site.com'), email('bea@shop.com'), email('ann@site.com')];
  assert.equal(isShownInFull(bob, bea, bob), true);
  assert.equal(isShownInFull(bob, ann, bob), false, 'the masks tell them apart');
  assert.equal(isShownInFull(bob, undefined, bob), false, 'nothing stands beside it');
  assert.equal(isShownInFull(phone('+358401234567'), phone('+358505554467'), phone('+358401234567')), true);
});

test('the address of another reader stays masked, whatever stands beside it', () => {
  const [bob, bea] = [email('bob@site.com'), email('bea@shop.com')];
  assert.equal(isShownInFull(bob, bea, bea), false);
  assert.equal(isShownInFull(bob, bea, phone('+358401234567')), false);
  assert.equal(isShownInFull(bob, bea, email('cat@site.com')), false);
});
