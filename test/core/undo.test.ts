import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Contact } from '../../shared/contact.ts';
import { brokenInvariant } from '../../server/core/contacts.ts';
import type { Edit } from '../../server/core/command.ts';
import type { EditDecision } from '../../server/core/decision.ts';
import type { EditFacts } from '../../server/core/facts.ts';
import { decideEdit } from '../../server/core/edit.ts';
import { DEFAULT_POLICY, type Policy } from '../../server/core/policy.ts';
import { HOUR, MINUTE } from '../kit/clock.ts';
import { T0, begin, contact, facts, notices, policy, prove, run, stored, strong, waiting } from './kit.ts';
import type { Undo } from '../../server/core/undo-state.ts';

const OWNER = { project: 'p', user: 'usr_ann', place: null };

function rewrite(command: Edit, over: Partial<EditFacts> = {}, rules: Policy = DEFAULT_POLICY): EditDecision {
  const { now, contacts, frozen, signIn, newIds } = facts(over as never);
  return decideEdit(
    command,
    OWNER,
    {
      now,
      contacts,
      frozen,
      signIn,
      newIds,
      isRecovered: false,
      waiting: [],
      doneChanges: [],
      undos: [],
      takenKeys: [],
      ...over,
    },
    rules,
  );
}
const code = ({ outcome }: EditDecision) =>
  outcome.ok ? 'ok' : [outcome.refusal.code, outcome.refusal.reason ?? outcome.refusal.why].filter(Boolean).join(' ');

/** A change from one address to another, done at `now`: the list after it, and the undo that it left. */
function changed(to: string, contacts: readonly Contact[], now = T0, over = {}, rules: Policy = DEFAULT_POLICY) {
  const change = stored(run(null, begin(to, over), { contacts, now }, rules));
  const decision = run(change, prove(change, true), { contacts, now }, rules);
  return { done: stored(decision), contacts: decision.contacts ?? [], undo: decision.undos[0], decision };
}
const old = contact('ann@old.example');
const values = (contacts: readonly Contact[] | null) =>
  contacts?.map((c) => `${c.value}${c.primary ? '*' : ''}`).sort();
const back = (undo: Undo | undefined, over: Partial<EditFacts>, rules?: Policy) => {
  if (undo === undefined) throw new Error('no undo');
  return rewrite({ do: 'undo', undo, holder: undo.holders[0] ?? '' }, over, rules);
};

describe('the way back (R-045)', () => {
  test('every contact verified before is told; only one that lost by it has a link', () => {
    const contacts = [old, contact('ann@two.example', { primary: false }), contact('+358401234567')];
    const { decision, undo } = changed('ann@new.example', contacts);
    assert.deepEqual(notices(decision), ['done ann@old.example +undo', 'done ann@two.example', 'done +358401234567']);
    assert.deepEqual([undo?.holders, undo?.mode, undo?.endsAt], [[old.id], 'restore', T0 + DEFAULT_POLICY.undoLife]);
  });

  test('adding a contact demotes nobody: there is nothing to undo', () => {
    const { decision, undo } = changed('ann@new.example', [old], T0, { then: 'add' });
    assert.deepEqual([undo, notices(decision)], [undefined, ['done ann@old.example']]);
  });

  test('an undo restores what was, ends what waits, freezes, and asks for the end of sessions', () => {
    const { contacts, undo, done } = changed('ann@new.example', [old]);
    const pending = waiting('ann@third.example');
    const decision = back(undo, { contacts, doneChanges: [done], waiting: [pending], now: T0 + HOUR });
    assert.equal(code(decision), 'ok');
    assert.deepEqual(values(decision.contacts), ['ann@old.example*']);
    assert.deepEqual(
      decision.changes.map((c) => [c.id, c.state.at === 'closed' ? c.state.why : c.state.at]),
      [
        [pending.id, 'revoked'],
        [done.id, 'undone'],
      ],
    );
    assert.deepEqual(decision.freeze, { since: T0 + HOUR, until: T0 + HOUR + DEFAULT_POLICY.freeze });
    assert.equal(decision.endsSessions, true);
    assert.deepEqual(
      decision.webhookEvents.map((h) => h.type),
      ['sessions.end', 'account.frozen'],
    );
    assert.deepEqual(notices(decision), ['undone ann@old.example'], 'and that notice has no link');
  });

  test('it works once, and for seven days', () => {
    const { contacts, undo } = changed('ann@new.example', [old]);
    const used = back(undo, { contacts }).undos[0];
    assert.equal(code(back(used, { contacts })), 'change-closed undone');
    assert.equal(code(back(undo, { contacts, now: T0 + DEFAULT_POLICY.undoLife })), 'proof-expired');
    assert.equal(code(back(undo, { contacts, now: T0 + DEFAULT_POLICY.undoLife - 1 })), 'ok');
  });

  test('the oldest link wins, however many changes came after it, and voids the later ones', () => {
    const first = changed('thief@one.example', [old], T0, { then: 'replace' });
    const second = changed('thief@two.example', first.contacts, T0 + MINUTE, { then: 'replace' });
    const undos = [first.undo, second.undo].filter((u) => u !== undefined);
    const state = { contacts: second.contacts, undos, doneChanges: [first.done, second.done], now: T0 + HOUR };
    const decision = back(first.undo, state);
    assert.deepEqual(values(decision.contacts), ['ann@old.example*']);
    const later = decision.undos.find((u) => u.id === second.undo?.id);
    assert.equal(later?.state.at, 'void');
    assert.equal(code(back(later, state)), 'change-closed superseded');
    assert.deepEqual(
      decision.changes.map((c) => c.state.at),
      ['undone', 'undone'],
    );
  });

  test('a link that only stops takes nobody’s way back: who lost an address on purpose may be whom to keep out', () => {
    const first = changed('ann@new.example', [old], T0, { oldLost: true });
    const second = changed('thief@two.example', first.contacts, T0 + MINUTE, { then: 'replace' });
    const undos = [first.undo, second.undo].filter((u) => u !== undefined);
    const stopped = back(first.undo, { contacts: second.contacts, undos, now: T0 + HOUR });
    assert.equal(code(stopped), 'ok');
    assert.deepEqual(
      stopped.undos.map((u) => [u.id, u.state.at]),
      [[first.undo?.id, 'used']],
    );
    const restored = back(second.undo, {
      contacts: second.contacts,
      undos,
      doneChanges: [second.done],
      now: T0 + HOUR,
    });
    assert.ok(values(restored.contacts)?.includes('ann@new.example*'));
  });

  test('a later link used first leaves the older one its force', () => {
    const first = changed('thief@one.example', [old], T0, { then: 'replace' });
    const second = changed('thief@two.example', first.contacts, T0 + MINUTE, { then: 'replace' });
    const undos = [first.undo, second.undo].filter((u) => u !== undefined);
    const by = back(second.undo, { contacts: second.contacts, undos, doneChanges: [first.done, second.done] });
    assert.deepEqual(values(by.contacts), ['thief@one.example*']);
    const last = back(first.undo, { contacts: by.contacts ?? [], undos, doneChanges: [first.done] });
    assert.deepEqual(values(last.contacts), ['ann@old.example*']);
  });

  test('the other kind is left alone', () => {
    const phone = contact('+358401234567');
    const { contacts, undo } = changed('ann@new.example', [old, phone]);
    assert.deepEqual(values(back(undo, { contacts }).contacts), ['+358401234567*', 'ann@old.example*']);
  });

  test('an old contact that its owner called lost stops the account and takes nothing back', () => {
    const { contacts, undo } = changed('ann@new.example', [old], T0, { oldLost: true });
    assert.equal(undo?.mode, 'freeze');
    const decision = back(undo, { contacts });
    assert.deepEqual([decision.contacts, decision.freeze !== null, decision.endsSessions], [null, true, true]);
    assert.deepEqual(
      decision.webhookEvents.map((h) => h.type),
      ['sessions.end', 'account.frozen'],
    );
    assert.deepEqual(notices(decision), ['frozen ann@old.example', 'frozen ann@new.example']);
  });

  test('what somebody else holds by now stays away; if nothing is left, nothing moves', () => {
    const two = contact('ann@two.example', { primary: false });
    const { contacts, undo } = changed(
      'ann@new.example',
      [old, two],
      T0,
      { then: 'replace-all' },
      policy({ then: ['replace-all'] }),
    );
    assert.deepEqual(values(back(undo, { contacts, takenKeys: [old.key] }).contacts), ['ann@two.example*']);
    assert.equal(code(back(undo, { contacts, takenKeys: [old.key, two.key] })), 'address-taken');
  });

  test('a policy without undo makes no link', () => {
    const { decision, undo } = changed('ann@new.example', [old], T0, {}, policy({ undo: 'off' }));
    assert.deepEqual([undo, notices(decision)], [undefined, ['done ann@old.example']]);
  });
});

describe('removing a contact', () => {
  const two = contact('ann@two.example', { primary: false });
  const remove = (id: string, contacts: readonly Contact[], over: Partial<EditFacts> = {}) =>
    rewrite({ do: 'remove', contact: id, oldLost: false }, { contacts, ...over });

  test('a secondary one goes; it has a way back, and all are told', () => {
    const decision = remove(two.id, [old, two]);
    assert.deepEqual([code(decision), values(decision.contacts)], ['ok', ['ann@old.example*']]);
    assert.deepEqual(notices(decision), ['removed ann@old.example', 'removed ann@two.example +undo']);
    assert.deepEqual(values(back(decision.undos[0], { contacts: decision.contacts ?? [] }).contacts), [
      'ann@old.example*',
      'ann@two.example',
    ]);
  });

  test('the last verified contact, the last to sign in with, and a primary with others beside it stay, and say why', () => {
    const login = contact('ann@two.example', { primary: false, loginId: true });
    const phone = contact('+358401234567');
    const unverified = contact('ann@maybe.example', { primary: false, verifiedAt: null });
    assert.equal(code(remove(old.id, [old, unverified])), 'last-contact last-verified');
    assert.equal(code(remove(login.id, [old, login])), 'last-contact last-login');
    assert.equal(code(remove(old.id, [old, two])), 'last-contact primary');
    assert.equal(code(remove(phone.id, [old, phone])), 'ok');
    assert.equal(code(remove(unverified.id, [old, unverified])), 'ok');
    assert.equal(code(remove('ctc_none', [old])), 'contact-not-found');
    assert.equal(code(remove(old.id, [{ ...old, managedBy: 'idp' }, phone])), 'not-allowed managed');
  });

  test('an old sign-in and a freeze stand against it', () => {
    assert.equal(code(remove(two.id, [old, two], { signIn: strong(T0 - HOUR) })), 'step-up-required');
    const frozen = { since: T0 - HOUR, until: T0 + HOUR };
    assert.equal(code(remove(two.id, [old, two], { frozen, signIn: strong(T0, { authTime: null }) })), 'frozen');
  });

  test('what waits to become it, or to be confirmed by it, is over (R-038)', () => {
    const toIt = stored(run(null, begin('ann@two.example'), { contacts: [old] }));
    const other = stored(run(null, begin('ann@third.example'), { contacts: [old] }));
    const decision = remove(two.id, [old, { ...two, verifiedAt: null }], { waiting: [toIt, other] });
    assert.deepEqual(
      decision.changes.map((c) => c.id),
      [toIt.id],
    );
  });

  test('whatever is removed in whatever order, a verified primary is left', () => {
    let list: readonly Contact[] = [old, two, contact('+358401234567'), contact('+358401234568', { primary: false })];
    for (const id of [two.id, 'ctc_+358401234567', 'ctc_+358401234568', 'ctc_+358401234567', old.id]) {
      list = remove(id, list).contacts ?? list;
      assert.equal(brokenInvariant(list), null);
    }
    assert.deepEqual(values(list), ['ann@old.example*']);
  });
});

test('a revoked account has nothing left that waits (R-038)', () => {
  const changes = [waiting('ann@a.example'), waiting('+358401234567')];
  const decision = rewrite(
    { do: 'revoke', reason: 'signed-out', by: 'ada', tells: true, isDisabled: false },
    { waiting: changes },
  );
  assert.deepEqual(
    decision.changes.map((c) => c.state.at === 'closed' && c.state.why),
    ['revoked', 'revoked'],
  );
  assert.deepEqual([decision.silencedChanges.length, decision.endsSessions], [2, true]);
});

describe('a way back is not for thieves', () => {
  const two = contact('ann@two.example', { primary: false });

  test('who removes a lost contact, and has just signed in, leaves it a link that only stops', () => {
    const gone = { do: 'remove', contact: two.id, oldLost: true } as const;
    const stale = { contacts: [old, two], signIn: strong(T0, { authTime: null }) };
    assert.equal(code(rewrite(gone, stale)), 'step-up-required');
    const decision = rewrite(gone, { contacts: [old, two] });
    assert.equal(decision.undos[0]?.mode, 'freeze');
    assert.equal(back(decision.undos[0], { contacts: decision.contacts ?? [] }).contacts, null);
  });

  test('once an account was recovered, or disabled, links from before are void; those of later only stop', () => {
    const { contacts, undo } = changed('thief@new.example', [old]);
    for (const reason of ['recovered', 'disabled'] as const) {
      const decision = rewrite(
        { do: 'revoke', reason, by: 'ada', tells: true, isDisabled: false },
        { contacts, undos: undo ? [undo] : [] },
      );
      assert.equal(code(back(decision.undos[0], { contacts })), 'change-closed superseded', reason);
    }
    const signedOut = rewrite(
      { do: 'revoke', reason: 'signed-out', by: 'ada', tells: true, isDisabled: false },
      { contacts, undos: undo ? [undo] : [] },
    );
    assert.deepEqual(signedOut.undos, [], 'signing out says nothing of who holds which contact');
    const change = stored(run(null, begin('ann@third.example'), { contacts, isRecovered: true }));
    const later = run(change, prove(change, true), { contacts, isRecovered: true });
    assert.equal(later.undos[0]?.mode, 'freeze');
  });

  test('what is done at once has nobody to ask: a token that does not say when must itself be fresh', () => {
    const signIn = strong(T0, { authTime: null, issuedAt: T0 - 6 * MINUTE });
    const gone = { do: 'remove', contact: two.id, oldLost: false } as const;
    assert.equal(code(rewrite(gone, { contacts: [old, two], signIn })), 'step-up-required');
    const promoting = run(null, begin('ann@two.example', { promotes: true }), { contacts: [old, two], signIn });
    assert.equal(!promoting.outcome.ok && promoting.outcome.refusal.code, 'step-up-required');
    for (const then of ['primary', 'replace'] as const) {
      const { outcome } = run(null, begin('ann@two.example', { then }), { contacts: [old, two], signIn });
      assert.equal(!outcome.ok && outcome.refusal.code, 'step-up-required', 'nor by the way of a change');
    }
    const beginning = run(null, begin('ann@third.example'), { contacts: [old, two], signIn });
    assert.ok(beginning.outcome.ok, 'a change asks the current contact instead');
  });
});
