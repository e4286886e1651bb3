// Owns which addresses and numbers can be test contacts. Not what follows from it: test/server/test-contacts.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTestContact, readTestContact } from '../../server/core/test-contacts.ts';

const email = (value: string) => ({ kind: 'email', value }) as const;
const phone = (value: string) => ({ kind: 'phone', value }) as const;

test('reserved domains, addresses in them, and numbers kept for fiction are taken', () => {
  for (const entry of [
    'shop.test',
    '*.shop.test',
    '*.test',
    'ann@shop.test',
    'a.b+c@mail.example',
    'x@y.invalid',
    'example.com',
    '*.example.net',
    'ann@deep.down.example.org',
    'xn--bcher-kva.example',
    '+12025550100',
    '+12025550199',
    '+120255501*',
    '+1202555010*',
    '+447700900000',
    '+447700900*',
    '+4477009001*',
    '+33639981234',
    '+3363998*',
    '+491713920099',
    '+4917604069000',
    '+61491570156',
    '+61491570110',
  ])
    assert.equal(readTestContact(entry), entry);
  assert.equal(readTestContact('Ann@Shop.TEST'), 'ann@shop.test');
});

test('everything else is refused: what a person could own, half a range, and what only looks reserved (R-143)', () => {
  for (const entry of [
    '',
    '*',
    '@',
    'test',
    'ann@test',
    'ann',
    '*.com',
    '*.example.co',
    'shop.com',
    'ann@gmail.com',
    'example.com.evil.com',
    'ann@example.com.evil.com',
    'notexample.com',
    'ann@myexample.org',
    'shop.testing',
    'ann@shop.test@evil.com',
    'ann@evil.com@shop.test',
    '*@shop.test',
    '*.ann@shop.test',
    'ann@*.test',
    'x@localhost',
    'shop.test ',
    'shop.test,evil.com',
    'shop.test\n',
    'ann b@shop.test',
    '.test',
    '*..test',
    '+',
    '+*',
    '+1*',
    '+1202*',
    '+1202555*',
    '+12025550*',
    '+12025550200',
    '+12025551234',
    '+1202555010',
    '+120255501000',
    '+18005550100',
    '+18885550150',
    '+19005550100',
    '+11025550100',
    '12025550100',
    '+44770090*',
    '+447700901000',
    '+44770090000',
    '+4477009000000',
    '+44*',
    '+336399*',
    '+33639990000',
    '+336399812345',
    '+4917139201*',
    '+49171392*',
    '+61491570111',
    '+61491570*',
    '+614915701*',
    '+358401234567',
    '+120255501*0',
    '+120255501**',
  ])
    assert.equal(readTestContact(entry), null, entry);
});

test('a contact is one of the entries in any letter case, and no other', () => {
  const entries = ['ann@shop.test', 'mail.test', '*.deep.test', '+447700900*', '+12025550123'];
  for (const value of ['ann@shop.test', 'ANN@SHOP.TEST', 'x@mail.test', 'x@a.deep.test', 'x@a.b.deep.test'])
    assert.equal(isTestContact(entries, email(value)), true, value);
  for (const value of [
    'bob@shop.test',
    'x@deep.test',
    'x@a.mail.test',
    'x@notmail.test',
    '+447700900123',
    '+447700900*',
  ])
    assert.equal(isTestContact(entries, email(value)), false, value);
  for (const value of ['+447700900000', '+447700900999', '+12025550123'])
    assert.equal(isTestContact(entries, phone(value)), true, value);
  for (const value of ['+12025550124', '+4477009001234', '+44770090012', 'ann@shop.test'])
    assert.equal(isTestContact(entries, phone(value)), false, value);
  assert.equal(isTestContact(undefined, email('ann@shop.test')), false);
  assert.equal(isTestContact([], email('ann@shop.test')), false);
});

test('an entry that is not reserved, however it came into the settings, names nothing', () => {
  const entries = ['*.com', 'gmail.com', 'ann@gmail.com', '+*', '+358*', '+358401234567'];
  for (const value of ['ann@gmail.com', 'x@evil.com']) assert.equal(isTestContact(entries, email(value)), false, value);
  for (const value of ['+358401234567', '+358401234568'])
    assert.equal(isTestContact(entries, phone(value)), false, value);
});
