// One address under several types: how entries are joined when accounts are merged, and what a proof hands on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, joinEntries, withEntries, withFirstType } from '../../server/core/contact-entries.ts';
import { settleContacts } from '../../server/core/contacts.ts';
import { mergeContacts } from '../../server/core/merge-contacts.ts';
import { newContact } from '../../server/core/new-contact.ts';
import type { Contact } from '../../shared/contact.ts';

const mail = (id: string, key: string, more: Partial<Contact> = {}): Contact => ({
  ...newContact({ id, createdAt: 0, address: { kind: 'email', value: key, key } }),
  ...more,
});
const WORK = { type: 'work', sent: 'A@x.example' };
const HOME = { type: 'home' };

test('a contact has one entry at least, and gives back what it was made of', () => {
  const contact = mail('ctc_1', 'a@x.example');
  assert.deepEqual(entriesOf(contact), [{ type: null }]);
  const two = withEntries(contact, [WORK, HOME]);
  assert.deepEqual([two.type, two.sent, two.otherEntries], ['work', 'A@x.example', [HOME]]);
  assert.deepEqual(entriesOf(two), [WORK, HOME]);
  assert.deepEqual(withEntries(two, [{ type: null }]), contact, 'nothing of the entries is left');
});

test('each type stands once, as the later has it, and no type gives way to a type', () => {
  assert.deepEqual(joinEntries([WORK, { type: null }], [{ type: 'WORK' }, HOME]), [{ type: 'WORK' }, HOME]);
  assert.deepEqual(joinEntries([{ type: null }], [{ type: null, sent: 'x' }]), [{ type: null, sent: 'x' }]);
});

test('another first type takes the place of the first alone', () => {
  assert.deepEqual(withFirstType([WORK, HOME], 'other'), [{ type: 'other' }, HOME]);
  assert.deepEqual(withFirstType([WORK, HOME], 'Work'), [{ type: 'Work', sent: 'A@x.example' }, HOME]);
  assert.deepEqual(withFirstType([WORK, HOME], 'home'), [{ type: 'home' }]);
});

test('a merge keeps the entries of both accounts; of one type, those of the account that stays', () => {
  const mine = withEntries(mail('ctc_1', 'a@x.example', { primary: true, verifiedAt: 1 }), [HOME]);
  const theirs = withEntries(mail('ctc_2', 'a@x.example', { primary: true }), [
    WORK,
    { type: 'HOME', sent: 'a@X.example' },
  ]);
  const [merged, ...more] = mergeContacts([mine], [theirs]);
  assert.ok(merged);
  assert.deepEqual([entriesOf(merged), more], [[HOME, WORK], []]);
});

test('an address that replaces another gets all its types, and not the form in which the other was sent', () => {
  const old = withEntries(mail('ctc_1', 'a@x.example', { primary: true, verifiedAt: 1 }), [WORK, HOME]);
  const address = { kind: 'email', value: 'b@x.example', key: 'b@x.example' } as const;
  const after = settleContacts([old], { address, then: 'replace', newId: 'ctc_2', loginId: false, now: 5 });
  assert.deepEqual(
    after.map((c) => [c.key, entriesOf(c)]),
    [['b@x.example', [{ type: 'work' }, { type: 'home' }]]],
  );
});
