import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactBody } from '../../shared/contact.ts';
import { isSameContact, newContact } from '../../server/core/new-contact.ts';
import { T0, address } from './kit.ts';

const CONTACT = newContact({ id: 'ctc_1', address: address('Ann@Example.com'), createdAt: T0 });

test('a new contact is not verified, not primary and no login id, unless more is known of it', () => {
  assert.deepEqual(CONTACT, {
    id: 'ctc_1',
    kind: 'email',
    value: 'Ann@Example.com',
    key: 'ann@example.com',
    verifiedAt: null,
    primary: false,
    loginId: false,
    type: null,
    managedBy: null,
    claimedBy: null,
    createdAt: T0,
  });
  const known = newContact({
    id: 'ctc_1',
    address: address('a@b.example'),
    createdAt: T0,
    primary: true,
    type: 'work',
  });
  assert.deepEqual([known.primary, known.type, known.verifiedAt], [true, 'work', null]);
});

test('two contacts are the same whatever the order of their properties, and whenever each was made', () => {
  const { kind, id, ...rest } = CONTACT;
  assert.equal(isSameContact(CONTACT, { ...rest, id, kind, createdAt: T0 + 1 }), true);
});

test('they differ as soon as one property does', () => {
  const other = { id: 'ctc_2', value: 'x', key: 'x', verifiedAt: T0, primary: true, loginId: true, type: 'home' };
  for (const [name, value] of Object.entries(other))
    assert.equal(isSameContact(CONTACT, { ...CONTACT, [name]: value }), false, name);
  assert.equal(isSameContact(CONTACT, { ...CONTACT, managedBy: 'idp' }), false);
});

test('its key and when it was made do not go over the wire', () => {
  const { key, createdAt, claimedBy, ...shown } = CONTACT;
  assert.deepEqual(contactBody(CONTACT, 'x'), {
    ...shown,
    display: 'x',
    verified: false,
    verifiedHow: null,
    verifiedBy: null,
    recoveryOnly: false,
  });
  assert.ok(key && createdAt && claimedBy === null);
  const verified = contactBody({ ...CONTACT, verifiedAt: Date.parse('2026-01-02T03:04:05Z') }, 'x');
  assert.deepEqual([verified.verified, verified.verifiedAt], [true, '2026-01-02T03:04:05.000Z']);
});

for (const [by, shown] of [
  ['user', 'you'],
  ['admin:boss', 'support'],
  ['client:cli_1', 'site'],
  ['https://idp.example', 'site'],
] as const)
  test(`an owner sees that ${by} verified a contact as ${shown}`, () => {
    const body = contactBody({ ...CONTACT, verifiedAt: T0, verifiedHow: 'import', verifiedBy: by }, 'x');
    assert.deepEqual([body.verifiedHow, body.verifiedBy], ['import', shown]);
  });
