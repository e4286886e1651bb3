import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newestProof } from '../../server/core/proofs.ts';
import { stateAt } from '../../server/core/change-state.ts';
import { resendAt, resendsLeft, triesLeft } from '../../server/core/resend.ts';
import type { Begin } from '../../server/core/command.ts';
import { DEFAULT_POLICY, POLICY_RANGES } from '../../server/core/policy.ts';
import { HOUR, MINUTE, SECOND } from '../kit/clock.ts';
import { T0, begin, contact, notices, policy, prove, proving, run, stored, waiting, word } from './kit.ts';

describe('beginning', () => {
  test('a begin sends one proof to the new address and leaves the contacts alone', () => {
    const decision = run(null, begin('ann@new.example'));
    assert.equal(word(decision), 'begun');
    assert.deepEqual(
      proving(decision).map((m) => [m.proof.address.value, m.proof.method, m.suppressed]),
      [['ann@new.example', 'both', false]],
    );
    assert.equal(decision.contacts, null);
  });

  test('a phone gets a code alone unless asked otherwise', () => {
    assert.equal(waiting('+358401234567').method, 'code');
    assert.equal(waiting('+358401234567', { method: 'link' }).method, 'link');
  });

  test('the address that is already what was asked for is no change, and nothing is stored or sent', () => {
    for (const then of ['primary', 'replace', 'add'] as const) {
      const decision = run(null, begin('ann@old.example', { then }));
      assert.equal(word(decision), 'no-change');
      assert.deepEqual([decision.changes, decision.messages, decision.contacts], [[], [], null]);
    }
  });

  test('an address that this user has verified is promoted at once with nothing sent to it', () => {
    const contacts = [contact('ann@old.example'), contact('ann@two.example', { primary: false })];
    const decision = run(null, begin('ann@two.example'), { contacts });
    assert.equal(word(decision), 'promoted');
    assert.deepEqual(proving(decision), []);
    assert.deepEqual(notices(decision), ['done ann@old.example +undo']);
    assert.deepEqual(
      decision.contacts?.filter((c) => c.primary).map((c) => c.value),
      ['ann@two.example'],
    );
    const { state } = stored(decision);
    assert.equal(state.at === 'done' && state.via, 'already-verified');
  });

  test('an own but unverified address is proved like any other', () => {
    const decision = run(null, begin('ann@old.example'), {
      contacts: [contact('ann@old.example', { verifiedAt: null })],
    });
    assert.equal(word(decision), 'begun');
  });

  test('another target replaces the waiting change, whose messages are silenced', () => {
    const first = waiting('ann@one.example');
    const decision = run(first, begin('ann@two.example'));
    assert.deepEqual(
      decision.changes.map((c) => [c.address.value, c.state.at === 'closed' ? c.state.why : c.state.at]),
      [
        ['ann@one.example', 'replaced'],
        ['ann@two.example', 'waiting'],
      ],
    );
    assert.deepEqual(decision.silencedChanges, [first.id]);
  });

  test('a numbered change goes on with its own number, and one without ends where a number is asked for', () => {
    const first = stored(run(null, begin('ann@new.example', { linkNumber: 47 })));
    assert.equal(first.terms.linkNumber, 47);
    const again = run(first, begin('ann@new.example', { linkNumber: 12 }), { now: T0 + 10 * MINUTE });
    assert.deepEqual([word(again), stored(again).id, stored(again).terms.linkNumber], ['again', first.id, 47]);
    const other = run(first, begin('ann@new.example'), { now: T0 + 10 * MINUTE });
    assert.deepEqual([word(other), stored(other).terms.linkNumber], ['begun', undefined]);
    assert.equal(other.changes[0]?.state.at, 'closed');
  });

  test('the same target again is that change: not resent before its wait, resent after it, tries kept', () => {
    const first = stored(run(waiting(), prove(waiting(), false)));
    const early = run(first, begin('ann@new.example'), { now: T0 + 29 * SECOND });
    assert.equal(word(early), 'again');
    assert.deepEqual(early.messages, []);
    const late = run(first, begin('ann@new.example'), { now: T0 + 30 * SECOND });
    assert.equal(word(late), 'again');
    assert.equal(late.messages.length, 1);
    assert.equal(stored(late).id, first.id);
    assert.equal(stored(late).failures, 1);
    assert.equal(stored(late).proofs.length, 2);
  });

  test('the same target after the change has ended is a new change', () => {
    const first = waiting();
    const decision = run(first, begin('ann@new.example'), { now: T0 + 24 * HOUR });
    assert.equal(word(decision), 'begun');
    assert.deepEqual(
      decision.changes.map((c) => (c.state.at === 'closed' ? c.state.why : c.state.at)),
      ['expired', 'waiting'],
    );
    assert.notEqual(stored(decision).id, first.id);
  });

  test('a code that was never sent proves nothing, even when somebody guesses it', () => {
    const change = stored(run(null, begin('ann@new.example'), { isBlocked: true }));
    const guessed = run(change, prove(change, true));
    assert.equal(word(guessed), 'proof-wrong');
    assert.equal(stored(guessed).failures, 1);
  });

  test('a taken and a blocked target begin like a free one; only the message knows', () => {
    const [free, taken, blocked] = [{}, { isTakenByOther: true }, { isBlocked: true }].map((f) =>
      run(null, begin('ann@new.example'), f),
    );
    for (const decision of [free, taken, blocked]) assert.equal(decision && word(decision), 'begun');
    assert.deepEqual(taken && proving(taken).map((m) => [m.inUse, m.suppressed]), [[true, false]]);
    assert.deepEqual(blocked && proving(blocked).map((m) => [m.inUse, m.suppressed]), [[false, true]]);
  });

  test('what the project does not offer is not allowed', () => {
    assert.equal(word(run(null, begin('n@x.example', { then: 'replace-all' }))), 'not-allowed');
    assert.equal(word(run(null, begin('n@x.example'), {}, policy({ kinds: ['phone'] }))), 'not-allowed');
    const methods = { email: ['code'], phone: ['code'] } as const;
    assert.equal(word(run(null, begin('n@x.example', { method: 'link' }), {}, policy({ methods }))), 'not-allowed');
  });

  test('there is no room for one contact too many, unless it takes another one’s place', () => {
    const contacts = [contact('a@x.example'), contact('b@x.example', { primary: false })];
    const rules = policy({ max: 2 });
    assert.equal(word(run(null, begin('n@x.example', { then: 'add' }), { contacts }, rules)), 'too-many-contacts');
    assert.equal(word(run(null, begin('n@x.example'), { contacts }, rules)), 'too-many-contacts');
    assert.equal(word(run(null, begin('n@x.example', { then: 'replace' }), { contacts }, rules)), 'begun');
    assert.equal(
      word(run(null, begin('n@x.example'), { contacts: [contact('a@x.example')] }, policy({ max: 1 }))),
      'begun',
    );
  });
});

describe('proving by code', () => {
  test('the right code settles the contacts and ends the change', () => {
    const change = waiting();
    const decision = run(change, prove(change, true), { now: T0 + MINUTE });
    assert.equal(word(decision), 'done');
    assert.deepEqual(
      decision.contacts?.map((c) => [c.value, c.primary]),
      [
        ['ann@old.example', false],
        ['ann@new.example', true],
      ],
    );
  });

  test('a wrong code is refused, yet the try is stored', () => {
    const change = waiting();
    const decision = run(change, prove(change, false));
    assert.deepEqual(decision.outcome, { ok: false, refusal: { code: 'proof-wrong', triesLeft: 4 } });
    assert.equal(triesLeft(stored(decision)), 4);
    assert.equal(decision.contacts, null);
  });

  test('the fifth wrong code locks, and the right one comes too late', () => {
    let change = waiting();
    const words = Array.from({ length: 5 }, () => {
      const decision = run(change, prove(change, false));
      change = stored(decision);
      return word(decision);
    });
    assert.deepEqual(words, ['proof-wrong', 'proof-wrong', 'proof-wrong', 'proof-wrong', 'change-locked']);
    assert.equal(word(run(change, prove(change, true))), 'change-locked');
  });

  test('a resend gives no new tries', () => {
    let change = waiting();
    for (let i = 0; i < 4; i += 1) change = stored(run(change, prove(change, false)));
    change = stored(run(change, { do: 'resend', of: 'new', method: null, contact: null }, { now: T0 + MINUTE }));
    assert.equal(triesLeft(change), 1);
    assert.equal(word(run(change, prove(change, false), { now: T0 + MINUTE })), 'change-locked');
  });

  test('only the newest code counts, while the earlier link lives on', () => {
    const first = waiting();
    const second = stored(run(first, { do: 'resend', of: 'new', method: null, contact: null }, { now: T0 + MINUTE }));
    assert.equal(word(run(second, prove(first, true), { now: T0 + 2 * MINUTE })), 'proof-wrong');
    assert.equal(word(run(second, prove(first, true, 'link'), { now: T0 + 2 * MINUTE })), 'done');
  });

  test('an expired code costs no try and says so', () => {
    const change = waiting();
    for (const right of [true, false]) {
      const decision = run(change, prove(change, right), { now: T0 + 10 * MINUTE });
      assert.equal(word(decision), 'proof-expired');
      assert.deepEqual(decision.changes, []);
    }
    assert.equal(word(run(change, prove(change, true), { now: T0 + 10 * MINUTE - 1 })), 'done');
  });

  test('the right code again is the same answer with no second effect, and a wrong one is refused (V21, R-023)', () => {
    const change = waiting();
    const done = stored(run(change, prove(change, true)));
    const again = run(done, prove(done, true), { now: T0 + MINUTE });
    assert.equal(word(again), 'done');
    assert.deepEqual([again.changes, again.contacts, again.messages, again.auditEvents], [[], null, [], []]);
    assert.equal(word(run(done, prove(done, false), { now: T0 + MINUTE })), 'change-closed');
    assert.equal(word(run(done, prove(done, true), { now: T0 + 10 * MINUTE })), 'change-closed');
  });

  test('that the address is taken is told after the proof alone, and ends the change', () => {
    const change = waiting();
    assert.equal(word(run(change, prove(change, false), { isTakenByOther: true })), 'proof-wrong');
    const decision = run(change, prove(change, true), { isTakenByOther: true });
    assert.equal(word(decision), 'address-taken');
    assert.equal(decision.contacts, null);
    assert.equal(word(run(stored(decision), prove(change, true))), 'address-taken');
  });
});

describe('proving by link', () => {
  const press = (change: ReturnType<typeof waiting>, now = T0, owner = true) =>
    run(change, prove(change, true, 'link', owner), { now });

  test('a link settles the contacts like a code', () => {
    const decision = press(waiting());
    assert.equal(word(decision), 'done');
    const { state } = stored(decision);
    assert.equal(state.at === 'done' && state.via, 'link');
  });

  test('a double press of the owner is the same answer, anybody else’s is refused', () => {
    const done = stored(press(waiting()));
    assert.equal(word(press(done, T0 + MINUTE)), 'done');
    assert.equal(word(press(done, T0 + MINUTE, false)), 'change-closed');
  });

  test('a fourth link retires the oldest', () => {
    let change = waiting();
    const oldest = change;
    for (const minutes of [1, 3, 6])
      change = stored(
        run(change, { do: 'resend', of: 'new', method: null, contact: null }, { now: T0 + minutes * MINUTE }),
      );
    const second = { ...change, proofs: change.proofs.slice(0, 2) };
    assert.equal(word(run(change, prove(oldest, true, 'link'), { now: T0 + 7 * MINUTE })), 'proof-expired');
    assert.equal(word(run(change, prove(second, true, 'link'), { now: T0 + 7 * MINUTE })), 'done');
  });

  test('a message with a code alone has no link', () => {
    assert.equal(word(press(waiting('ann@new.example', { method: 'code' }))), 'not-found');
  });

  test('an expired link is refused', () => {
    assert.equal(word(press(waiting(), T0 + 10 * MINUTE)), 'proof-expired');
  });
});

describe('resending', () => {
  test('the waits grow, are twice as long by SMS, and end after four resends', () => {
    let change = waiting();
    let now = T0;
    for (const wait of [30, 60, 120, 240]) {
      assert.equal(resendAt(change, DEFAULT_POLICY), now + wait * SECOND);
      const early = run(
        change,
        { do: 'resend', of: 'new', method: null, contact: null },
        { now: now + wait * SECOND - 1 },
      );
      assert.deepEqual(early.outcome, { ok: false, refusal: { code: 'too-soon', retryAfter: 1 } });
      now += wait * SECOND;
      change = stored(run(change, { do: 'resend', of: 'new', method: null, contact: null }, { now }));
    }
    assert.equal(resendAt(change, DEFAULT_POLICY), null);
    assert.equal(resendsLeft(change, DEFAULT_POLICY, now), 0);
    assert.equal(
      word(run(change, { do: 'resend', of: 'new', method: null, contact: null }, { now: now + HOUR })),
      'quota-exceeded',
    );
    assert.equal(resendAt(waiting('+358401234567'), DEFAULT_POLICY), T0 + 60 * SECOND);
  });

  test('a resend may switch the method', () => {
    const change = stored(
      run(waiting(), { do: 'resend', of: 'new', method: 'link', contact: null }, { now: T0 + MINUTE }),
    );
    assert.equal(change.method, 'link');
    assert.equal(newestProof(change, 'new')?.method, 'link');
  });
});

describe('ending', () => {
  test('a cancelled change takes no code, no link and no resend (R-029)', () => {
    const change = waiting();
    const cancelled = stored(run(change, { do: 'cancel' }));
    for (const command of [
      prove(change, true),
      prove(change, true, 'link'),
      { do: 'resend', of: 'new', method: null, contact: null },
      { do: 'cancel' },
    ] as const) {
      const decision = run(cancelled, command, { now: T0 + MINUTE });
      assert.deepEqual(decision.outcome, { ok: false, refusal: { code: 'change-closed', why: 'cancelled' } });
      assert.deepEqual(decision.changes, []);
    }
  });

  test('a report cancels and keeps the asker away for a day', () => {
    const decision = run(waiting(), { do: 'report', current: false });
    const { state } = stored(decision);
    assert.equal(state.at === 'closed' && state.why, 'reported');
    assert.equal(decision.blockUntil, T0 + 24 * HOUR);
  });

  test('a report of what is done comes too late for this, and changes nothing', () => {
    const change = waiting();
    const done = stored(run(change, prove(change, true)));
    const decision = run(done, { do: 'report', current: false });
    assert.deepEqual(decision.outcome, { ok: false, refusal: { code: 'change-closed', why: 'done' } });
    assert.deepEqual([decision.changes, decision.blockUntil], [[], null]);
  });

  test('a change reads as expired after a day without anybody having written so', () => {
    const change = waiting();
    assert.equal(stateAt(change, T0 + 24 * HOUR - 1).at, 'waiting');
    assert.deepEqual(stateAt(change, T0 + 24 * HOUR), { at: 'closed', since: T0 + 24 * HOUR, why: 'expired' });
    assert.deepEqual(run(change, { do: 'cancel' }, { now: T0 + 24 * HOUR }).outcome, {
      ok: false,
      refusal: { code: 'change-closed', why: 'expired' },
    });
  });
});

test('a caller may narrow the terms of one change, never widen them nor leave the hard ranges', () => {
  const { tries, codeLife, linkLife, completion } = DEFAULT_POLICY;
  const terms = (narrowing: Begin['narrowing'], rules = DEFAULT_POLICY) =>
    waiting('ann@new.example', { narrowing }, rules).terms;
  assert.equal(terms({ tries: 1 }).tries, 1);
  assert.equal(
    word(run(waiting('ann@new.example', { narrowing: { tries: 1 } }), prove(waiting(), false))),
    'change-locked',
  );
  assert.equal(terms({ codeLife: codeLife / 2 }).codeLife, codeLife / 2);
  assert.equal(terms({ completion: 'session' }, policy({ completion: 'click' })).completion, 'session');
  const wide = terms({ tries: 99, codeLife: codeLife * 9, linkLife: linkLife * 9 });
  assert.deepEqual(
    [wide.tries, wide.codeLife, wide.linkLife, wide.completion],
    [tries, codeLife, linkLife, completion],
  );
  const least = terms({ tries: 0, codeLife: -1, linkLife: 0 });
  assert.deepEqual(
    [least.tries, least.codeLife, least.linkLife],
    [POLICY_RANGES.tries[0], POLICY_RANGES.codeLife[0], POLICY_RANGES.linkLife[0]],
  );
});
