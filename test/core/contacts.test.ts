import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Contact, isRecoveryOnly, namingContact, THENS } from '../../shared/contact.ts';
import {
  brokenInvariant,
  effectiveThen,
  replacedFor,
  settleContacts,
  isSettled,
  withoutContact,
} from '../../server/core/contacts.ts';
import { refuseRemoval } from '../../server/core/remove.ts';
import { T0, address, contact } from './kit.ts';

const old = contact('ann@old.example');
const spare = contact('ann@spare.example', { primary: false });
const phone = contact('+358401234567');

function outcome(list: readonly Contact[], value: string, then: (typeof THENS)[number], loginId = false): string[] {
  return settleContacts(list, { address: address(value), then, newId: 'ctc_new', loginId, now: T0 })
    .map(
      (c) =>
        `${c.value}${c.primary ? ' primary' : ''}${c.verifiedAt === null ? ' unverified' : ''}${c.loginId ? ' login' : ''}`,
    )
    .sort();
}

test('an account is named by a verified contact, the primary e-mail before all', () => {
  assert.equal(namingContact([phone, spare, old]), old);
  assert.equal(namingContact([spare, phone]), phone);
  assert.equal(namingContact([contact('support@bank.example', { verifiedAt: null }), phone]), phone);
  const claimed = contact('ann@old.example', { verifiedAt: null });
  assert.equal(namingContact([claimed]), claimed);
  assert.equal(namingContact([]), undefined);
});

test('a new address learns which contact it replaces only when that one names the account, and a current contact always', () => {
  const replacing = (replaces: string | null, then: (typeof THENS)[number] = 'replace') =>
    ({ then, terms: { replaces } }) as const;
  const list = [old, spare, phone];
  assert.equal(replacedFor('new', replacing(old.id), list), old);
  assert.equal(replacedFor('new', replacing(phone.id), list), undefined, 'the account is shown by its address');
  assert.equal(replacedFor('new', replacing(phone.id), [phone]), phone);
  assert.equal(replacedFor('current', replacing(phone.id), list), phone);
  assert.equal(replacedFor('current', replacing(null), list), undefined);
  assert.equal(replacedFor('current', replacing('ctc_gone'), list), undefined);
  assert.equal(replacedFor('current', replacing(old.id, 'primary'), list), undefined);
});

test('primary: the new one leads and the old one stays', () => {
  assert.deepEqual(outcome([old, spare, phone], 'n@x.example', 'primary'), [
    '+358401234567 primary',
    'ann@old.example',
    'ann@spare.example',
    'n@x.example primary',
  ]);
});

test('one that is for recovery only names an account last, and leads nothing, whatever is proved or removed', () => {
  const spareKey = contact('ann@key.example', { primary: false, loginId: false, type: 'Recovery' });
  assert.equal(namingContact([spareKey, phone]), phone);
  assert.equal(namingContact([spareKey]), spareKey);
  for (const then of THENS) {
    assert.deepEqual(outcome([old, spareKey], 'ann@key.example', then, true), [
      'ann@key.example',
      'ann@old.example primary',
    ]);
    assert.ok(outcome([old, spareKey], 'n@x.example', then).includes('ann@key.example'), then);
  }
  assert.deepEqual(outcome([spareKey], 'n@x.example', 'add'), ['ann@key.example', 'n@x.example primary']);
  assert.deepEqual(withoutContact([old, spareKey, spare], old), [spareKey, { ...spare, primary: true }]);
  assert.deepEqual(withoutContact([old, spareKey], old), [spareKey]);
  assert.deepEqual(refuseRemoval(old, [old, spareKey]), { code: 'last-contact', reason: 'last-verified' });
  assert.equal(refuseRemoval(spareKey, [old, spareKey]), null);
  assert.equal(brokenInvariant([spareKey]), null);
  const types = { otherEntries: [{ type: 'work' }] };
  assert.equal(isRecoveryOnly({ ...spareKey, ...types }), false, 'it is for work too');
  for (const more of [{ primary: true }, { loginId: true }])
    assert.equal(isRecoveryOnly({ ...spareKey, ...more }), false);
});

test('replace: the new one takes the place of the old primary alone', () => {
  assert.deepEqual(outcome([old, spare, phone], 'n@x.example', 'replace'), [
    '+358401234567 primary',
    'ann@spare.example',
    'n@x.example primary',
  ]);
});

test('add: the new one stands beside', () => {
  assert.deepEqual(outcome([old, phone], 'n@x.example', 'add'), [
    '+358401234567 primary',
    'ann@old.example primary',
    'n@x.example',
  ]);
});

test('add: the first verified one leads all the same, even before an unverified primary', () => {
  assert.deepEqual(outcome([], 'n@x.example', 'add'), ['n@x.example primary']);
  assert.deepEqual(outcome([contact('u@x.example', { verifiedAt: null })], 'n@x.example', 'add'), [
    'n@x.example primary',
    'u@x.example unverified',
  ]);
});

test('replace-all: every other one of the kind goes, the other kind stays', () => {
  assert.deepEqual(outcome([old, spare, phone], 'n@x.example', 'replace-all'), [
    '+358401234567 primary',
    'n@x.example primary',
  ]);
});

test('proving an own unverified contact verifies that one and keeps its id', () => {
  const list = settleContacts([contact('u@x.example', { verifiedAt: null })], {
    address: address('u@x.example'),
    then: 'primary',
    newId: 'ctc_new',
    loginId: false,
    now: T0,
  });
  assert.deepEqual(
    list.map((c) => [c.id, c.verifiedAt, c.primary]),
    [['ctc_u@x.example', T0, true]],
  );
});

test('what takes the place of a login id is one', () => {
  assert.deepEqual(outcome([contact('ann@old.example', { loginId: true })], 'n@x.example', 'replace'), [
    'n@x.example primary login',
  ]);
  assert.deepEqual(outcome([contact('ann@old.example', { loginId: true })], 'n@x.example', 'primary'), [
    'ann@old.example login',
    'n@x.example primary',
  ]);
});

test('a contact becomes a login id when that was asked for', () => {
  assert.deepEqual(outcome([old], 'n@x.example', 'add', true), ['ann@old.example primary', 'n@x.example login']);
});

test('what takes the place of a contact is of its type, and what stands beside it is of none', () => {
  const work = { ...old, type: 'work' };
  const typeOf = (then: (typeof THENS)[number], list: readonly Contact[]) =>
    settleContacts(list, { address: address('n@x.example'), then, newId: 'ctc_new', loginId: false, now: T0 }).find(
      ({ value }) => value === 'n@x.example',
    )?.type;
  assert.deepEqual(
    THENS.map((then) => [then, typeOf(then, [work, spare])]),
    THENS.map((then) => [then, then.startsWith('replace') ? 'work' : null]),
  );
  const known = contact('n@x.example', { primary: false });
  assert.equal(typeOf('replace', [work, { ...known, type: 'home' }]), 'home');
});

test('with one contact allowed, primary is replace', () => {
  assert.equal(effectiveThen('primary', 1), 'replace');
  assert.equal(effectiveThen('primary', 2), 'primary');
  assert.equal(effectiveThen('add', 1), 'add');
});

test('whatever is proved in whatever order, the list stays whole and verified contacts never run out (R-044)', () => {
  const step = fc.record({
    value: fc.constantFrom('a@x.example', 'b@x.example', 'c@x.example', '+358401234567', '+358401234568'),
    then: fc.constantFrom(...THENS),
    loginId: fc.boolean(),
  });
  const start = fc.constantFrom<readonly Contact[]>(
    [],
    [old],
    [old, spare, phone],
    [contact('a@x.example', { verifiedAt: null })],
  );
  fc.assert(
    fc.property(start, fc.array(step, { maxLength: 12 }), (list, steps) => {
      let contacts = list;
      for (const [i, { value, then, loginId }] of steps.entries()) {
        const login = contacts.some((c) => c.kind === address(value).kind && c.loginId);
        const by = { address: address(value), then, newId: `ctc_n${i}`, loginId, now: T0 + i };
        contacts = settleContacts(contacts, by);
        assert.equal(brokenInvariant(contacts), null);
        const mine = contacts.find((c) => c.key === by.address.key);
        assert.ok(mine?.verifiedAt != null);
        assert.ok(isSettled(contacts, mine, then));
        if (login)
          assert.ok(
            contacts.some((c) => c.kind === by.address.kind && c.loginId),
            'a login id is left',
          );
        assert.deepEqual(settleContacts(contacts, by), reordered(contacts, mine), 'settling twice is settling once');
      }
    }),
    { numRuns: 500 },
  );
});

function reordered(list: readonly Contact[], last: Contact): readonly Contact[] {
  return [...list.filter((c) => c !== last), last];
}

test('replace: the one that was shown goes, also when another one leads by the time of the proof', () => {
  const [shown, now] = [
    { ...old, primary: false },
    { ...spare, primary: true },
  ];
  const settle = (list: readonly Contact[], replaces: string | null) =>
    settleContacts(list, {
      address: address('n@x.example'),
      then: 'replace',
      newId: 'ctc_new',
      loginId: false,
      now: T0,
      replaces,
    }).map((c) => `${c.value}${c.primary ? ' primary' : ''}`);
  assert.deepEqual(settle([shown, now], shown.id), ['ann@spare.example', 'n@x.example primary']);
  assert.deepEqual(settle([now], shown.id), ['ann@spare.example', 'n@x.example primary'], 'it is gone already');
  assert.deepEqual(settle([now], null), ['ann@spare.example', 'n@x.example primary'], 'there was none to show');
});
