import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contact } from '../../shared/contact.ts';
import type { AdminEdit } from '../../server/core/command.ts';
import type { EditDecision } from '../../server/core/decision.ts';
import { decideEdit } from '../../server/core/edit.ts';
import type { EditFacts } from '../../server/core/facts.ts';
import { DEFAULT_POLICY, type Policy } from '../../server/core/policy.ts';
import { HOUR } from '../kit/clock.ts';
import { address, contact, facts, notices, T0, waiting } from './kit.ts';

const OLD = contact('ann@old.example');
const SECOND = contact('ann@two.example', { primary: false });
const PLAIN = contact('ann@new.example', { primary: false, verifiedAt: null });
const PHONE = contact('+358401234567');

function edit(command: AdminEdit, over: Partial<EditFacts> = {}, rules: Partial<Policy> = {}): EditDecision {
  const { now, contacts, frozen, newIds } = facts(over as never);
  const none = { isRecovered: false, waiting: [], doneChanges: [], undos: [], takenKeys: [] };
  const known: EditFacts = { now, contacts, frozen, newIds, signIn: null, ...none, ...over };
  return decideEdit(command, { project: 'p', user: 'usr_ann', place: null }, known, { ...DEFAULT_POLICY, ...rules });
}

const apply = (value: string, primary = true): AdminEdit => ({
  do: 'apply',
  address: address(value),
  type: null,
  primary,
  appliedBy: 'admin:ada',
});
const mark = ({ id }: Contact, primary = false): AdminEdit => ({
  do: 'mark-verified',
  contact: id,
  primary,
  verifiedBy: 'admin:vera',
});

const code = ({ outcome }: EditDecision): string =>
  outcome.ok ? 'ok' : [outcome.refusal.code, outcome.refusal.reason].filter(Boolean).join(' ');
const values = ({ contacts }: EditDecision) =>
  contacts?.map((c) => `${c.value}${c.verifiedAt === null ? '' : ' verified'}${c.primary ? '*' : ''}`).toSorted();
const events = ({ auditEvents }: EditDecision) => auditEvents.map(({ event }) => event);

test('an applied contact is not verified, and every earlier contact of the kind gets a link that takes it back', () => {
  const decision = edit(apply('ann@new.example'), { contacts: [OLD, SECOND, PHONE] });
  assert.deepEqual(values(decision), [
    '+358401234567 verified*',
    'ann@new.example*',
    'ann@old.example verified',
    'ann@two.example verified',
  ]);
  assert.deepEqual(notices(decision), [
    'done ann@old.example +undo',
    'done ann@two.example +undo',
    'done +358401234567',
  ]);
  assert.deepEqual(
    [decision.undos[0]?.mode, decision.undos[0]?.before.length, events(decision)],
    ['restore', 2, ['contact-added']],
  );
});

test('where no contact of the kind was verified, those of the other kind can stop the account', () => {
  const decision = edit(apply('ann@new.example'), { contacts: [PHONE] });
  assert.deepEqual([notices(decision), decision.undos[0]?.mode], [['done +358401234567 +undo'], 'freeze']);
});

test('where one contact is allowed, the applied one takes the place of the other', () => {
  const decision = edit(apply('ann@new.example'), { contacts: [OLD] }, { max: 1 });
  assert.deepEqual([values(decision), notices(decision)], [['ann@new.example*'], ['done ann@old.example +undo']]);
  assert.equal(code(edit(apply('ann@new.example', false), { contacts: [OLD] }, { max: 1 })), 'too-many-contacts');
});

test('an applied address is none that the user or another has, of no kind that is off, and displaces none of the sign-in', () => {
  assert.equal(code(edit(apply('ann@old.example'))), 'address-taken own');
  assert.equal(code(edit(apply('bob@old.example'), { takenKeys: ['bob@old.example'] })), 'address-taken');
  assert.equal(code(edit(apply('+358401234567'), {}, { kinds: ['email'] })), 'not-allowed');
  const managed = { ...OLD, managedBy: 'idp' as const };
  assert.equal(code(edit(apply('ann@new.example'), { contacts: [managed] })), 'not-allowed managed');
  assert.equal(code(edit(apply('ann@new.example', false), { contacts: [managed] })), 'ok');
  assert.equal(code(edit({ do: 'lead', contact: SECOND.id }, { contacts: [managed, SECOND] })), 'not-allowed managed');
});

test('a marked contact says by whom, its holder is told too, and a change that proves it is over', () => {
  const change = waiting('ann@new.example');
  const decision = edit(mark(PLAIN, true), { contacts: [OLD, PLAIN], waiting: [change] });
  const marked = decision.contacts?.find(({ id }) => id === PLAIN.id);
  assert.deepEqual(
    [marked?.verifiedHow, marked?.verifiedBy, marked?.verifiedAt, marked?.primary],
    ['admin', 'admin:vera', T0, true],
  );
  assert.deepEqual(notices(decision), ['done ann@old.example +undo', 'done ann@new.example']);
  assert.deepEqual(decision.silencedChanges, [change.id]);
  assert.deepEqual(events(decision), ['change-revoked', 'contact-vouched', 'contact-promoted']);
});

test('a contact that its holder has proved meanwhile, or that is primary, is left as it is', () => {
  for (const command of [mark(OLD, true), { do: 'lead', contact: OLD.id } as const]) {
    const decision = edit(command);
    assert.deepEqual([code(decision), decision.contacts, decision.messages.length], ['ok', null, 0]);
  }
});

test('a frozen account is edited in no way, until the freeze is ended', () => {
  const frozen = { since: T0 - HOUR, until: T0 + HOUR };
  for (const command of [
    apply('ann@new.example'),
    mark(PLAIN),
    { do: 'lead', contact: SECOND.id },
    { do: 'admin-remove', contact: SECOND.id },
    { do: 'set-recovery', contact: SECOND.id, recoveryOnly: true },
  ] as const)
    assert.equal(code(edit(command, { frozen, contacts: [OLD, SECOND, PLAIN] })), 'frozen', command.do);
  const ended = edit({ do: 'unfreeze' }, { frozen, contacts: [OLD, PLAIN] });
  assert.deepEqual([ended.freeze, notices(ended)], [{ since: frozen.since, until: T0 }, ['unfrozen ann@old.example']]);
  assert.equal(edit({ do: 'unfreeze' }, { frozen: { since: 0, until: T0 } }).freeze, null);
});

test('an admin removes what its user could remove, and the removed contact gets the link', () => {
  const decision = edit({ do: 'admin-remove', contact: SECOND.id }, { contacts: [OLD, SECOND] });
  assert.deepEqual(notices(decision), ['removed ann@old.example', 'removed ann@two.example +undo']);
  assert.equal(code(edit({ do: 'admin-remove', contact: OLD.id })), 'last-contact last-verified');
  assert.equal(code(edit({ do: 'admin-remove', contact: 'ctc_none' })), 'contact-not-found');
});

const keep = ({ id }: Contact, recoveryOnly = true): AdminEdit => ({ do: 'set-recovery', contact: id, recoveryOnly });

test('a contact that is kept for recovery only loses its types and its sign-in, and each of its kind gets the link', () => {
  const typed = { ...SECOND, type: 'work', otherEntries: [{ type: 'home' }], loginId: true };
  const contacts = [{ ...OLD, loginId: true }, typed, PHONE];
  const decision = edit(keep(typed), { contacts });
  const after = decision.contacts?.find(({ id }) => id === SECOND.id);
  assert.deepEqual(
    [after?.type, after?.otherEntries, after?.loginId, after?.verifiedAt],
    ['recovery', undefined, false, SECOND.verifiedAt],
  );
  assert.deepEqual(notices(decision), [
    'recovery-set ann@old.example +undo',
    'recovery-set ann@two.example +undo',
    'recovery-set +358401234567',
  ]);
  assert.deepEqual(decision.undos[0]?.before, contacts.slice(0, 2));
  const [row] = decision.auditEvents;
  assert.deepEqual([row?.event, row?.data], ['contact-recovery-set', { before: 'work, home', after: 'recovery' }]);
});

test('a contact that is no longer for recovery only has no type, and leads where no other contact of its kind does', () => {
  const spare = { ...SECOND, type: 'recovery' };
  const decision = edit(keep(spare, false), { contacts: [OLD, spare] });
  assert.deepEqual(
    [decision.contacts?.[1]?.type, values(decision), events(decision)],
    [null, ['ann@old.example verified*', 'ann@two.example verified'], ['contact-recovery-ended']],
  );
  assert.deepEqual(notices(decision), ['recovery-ended ann@old.example +undo', 'recovery-ended ann@two.example +undo']);
  assert.deepEqual(values(edit(keep(spare, false), { contacts: [spare, PHONE] })), [
    '+358401234567 verified*',
    'ann@two.example verified*',
  ]);
});

test('for recovery only is neither the primary, nor the last one to prove or to sign in with, nor one of the sign-in', () => {
  assert.equal(code(edit(keep(OLD), { contacts: [OLD, SECOND] })), 'last-contact primary');
  const claimed = { ...OLD, verifiedAt: null };
  assert.equal(code(edit(keep(SECOND), { contacts: [claimed, SECOND] })), 'last-contact last-verified');
  const login = { ...SECOND, loginId: true };
  assert.equal(code(edit(keep(login), { contacts: [OLD, login] })), 'last-contact last-login');
  const managed = { ...SECOND, managedBy: 'idp' as const };
  assert.equal(code(edit(keep(managed), { contacts: [OLD, managed] })), 'not-allowed managed');
  const spare = { ...SECOND, type: 'recovery' };
  for (const [contact, recoveryOnly] of [
    [spare, true],
    [SECOND, false],
  ] as const) {
    const same = edit(keep(contact, recoveryOnly), { contacts: [OLD, contact] });
    assert.deepEqual([code(same), same.contacts, same.messages], ['ok', null, []]);
  }
});
