import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isProved } from '../../server/core/proofs.ts';
import type { Change, Side } from '../../server/core/change.ts';
import type { Command } from '../../server/core/command.ts';
import type { Facts } from '../../server/core/facts.ts';
import { resendAt, resendsLeft } from '../../server/core/resend.ts';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import { MINUTE, SECOND } from '../kit/clock.ts';
import { T0, begin, contact, notices, policy, proving, run, stored, strong, word } from './kit.ts';

const WEAK = { signIn: strong(T0, { amr: ['pwd'] }) };
const two = (over: Partial<Facts> = {}): Change => stored(run(null, begin('ann@new.example'), { ...WEAK, ...over }));
const newest = (change: Change, of: Side) => change.proofs.findLast((p) => p.side === of)?.id ?? null;
const code = (change: Change, of: Side, right = true): Command => ({
  do: 'prove',
  of,
  by: 'code',
  matches: right ? newest(change, of) : null,
  owner: true,
});
const link = (change: Change, of: Side): Command => ({ ...code(change, of), by: 'link' }) as Command;

describe('both sides confirm (R-036, R-037)', () => {
  test('one proof alone never settles anything, whichever it is and however it came', () => {
    for (const side of ['current', 'new'] as const)
      for (const by of [code, link]) {
        const change = two();
        const decision = run(change, by(change, side), {});
        assert.deepEqual([word(decision), decision.contacts], ['waiting', null], `${side} by ${by.name}`);
        assert.equal(isProved(stored(decision), side), true);
      }
  });

  test('the second proof settles, in either order', () => {
    for (const [first, second] of [
      ['current', 'new'],
      ['new', 'current'],
    ] as const) {
      const change = two();
      const half = stored(run(change, code(change, first), {}));
      const decision = run(half, code(half, second), {});
      assert.equal(word(decision), 'done');
      assert.equal(decision.contacts?.find((c) => c.primary)?.value, 'ann@new.example');
    }
  });

  test('the same side twice is one side', () => {
    const change = two();
    const half = stored(run(change, code(change, 'current'), {}));
    assert.equal(word(run(half, code(half, 'current'), {})), 'waiting');
    assert.equal(word(run(half, link(half, 'current'), {})), 'waiting');
  });

  test('tries are counted for both sides together', () => {
    let change = two();
    for (const side of ['current', 'new', 'current', 'new'] as const)
      change = stored(run(change, code(change, side, false), {}));
    assert.equal(word(run(change, code(change, 'current', false), {})), 'change-locked');
  });

  test('the code of one side is nothing on the other', () => {
    const change = two();
    const crossed = { ...code(change, 'new'), matches: newest(change, 'current') } as Command;
    assert.equal(word(run(change, crossed, {})), 'proof-wrong');
  });

  test('each side has resends and waits of its own', () => {
    const change = two();
    const now = T0 + 30 * SECOND;
    const again = run(change, { do: 'resend', of: 'current', method: null, contact: null }, { now });
    assert.equal(word(again), 'waiting');
    const after = stored(again);
    assert.equal(resendAt(after, DEFAULT_POLICY, 'current'), now + 60 * SECOND);
    assert.equal(resendAt(after, DEFAULT_POLICY, 'new'), now);
    assert.deepEqual(
      [resendsLeft(after, DEFAULT_POLICY, now, 'current'), resendsLeft(after, DEFAULT_POLICY, now, 'new')],
      [3, 4],
    );
    assert.equal(word(run(after, code(change, 'current'), { now })), 'proof-wrong', 'the older code is dead');
  });

  test('a side that is confirmed sends no more', () => {
    const change = two();
    const half = stored(run(change, code(change, 'current'), {}));
    const again = run(half, { do: 'resend', of: 'current', method: null, contact: null }, { now: T0 + MINUTE });
    assert.equal(word(again), 'body-invalid');
    assert.equal(resendsLeft(half, DEFAULT_POLICY, T0, 'current'), 0);
  });

  test('whoever was asked before has no say once another one is asked: neither code nor link', () => {
    const contacts = [contact('ann@old.example'), contact('ann@two.example', { primary: false })];
    const change = two({ contacts });
    const ask = { do: 'resend', of: 'current', method: null, contact: 'ctc_ann@two.example' } as const;
    const asked = stored(run(change, ask, { contacts, now: T0 + 30 * SECOND }));
    const first = change.proofs.find((p) => p.side === 'current')?.id ?? null;
    const press = { do: 'prove', of: 'current', matches: first, owner: true } as const;
    assert.equal(word(run(asked, { ...press, by: 'code' }, { contacts })), 'proof-wrong');
    assert.equal(word(run(asked, { ...press, by: 'link' }, { contacts })), 'proof-expired');
    assert.equal(word(run(asked, link(asked, 'current'), { contacts })), 'waiting');
  });

  test('a strong sign-in lifts the second side of an address that another has taken meanwhile: then that is told', () => {
    const change = two();
    const half = stored(run(change, code(change, 'new'), {}));
    const lifted = run(half, begin('ann@new.example'), { isTakenByOther: true });
    assert.equal(word(lifted), 'address-taken');
    const frozen = { since: T0 + 1, until: T0 + MINUTE };
    assert.equal(word(run(half, begin('ann@new.example'), { frozen, now: T0 + 2 })), 'frozen');
  });

  test('another verified contact may confirm instead; an unverified one, or a stranger’s, may not', () => {
    const contacts = [
      contact('ann@old.example'),
      contact('+358401234567'),
      contact('ann@maybe.example', { primary: false, verifiedAt: null }),
    ];
    const change = two({ contacts });
    const ask = (id: string) =>
      run(change, { do: 'resend', of: 'current', method: null, contact: id }, { contacts, now: T0 + 30 * SECOND });
    const phone = ask('ctc_+358401234567');
    assert.deepEqual(
      proving(phone).map((m) => [m.proof.side, m.proof.address.value, m.proof.method]),
      [['current', '+358401234567', 'code']],
    );
    assert.equal(word(ask('ctc_ann@maybe.example')), 'contact-not-verified');
    assert.equal(word(ask('ctc_stranger')), 'contact-not-found');
  });

  test('a strong sign-in that asks again for the same lifts the second side; a weak one takes nothing back', () => {
    const change = two();
    const half = stored(run(change, code(change, 'new'), {}));
    assert.equal(word(run(half, begin('ann@new.example'), WEAK)), 'again');
    const lifted = run(half, begin('ann@new.example'), {});
    assert.deepEqual([word(lifted), lifted.contacts?.length], ['done', 2]);
    const single = stored(run(null, begin('ann@new.example'), {}));
    assert.equal(stored(run(single, begin('ann@new.example'), WEAK)).terms.confirmCurrent, false);
  });

  test('a taken address is told once its own side is proved, and not by the other', () => {
    const change = two({ isTakenByOther: true });
    const half = run(change, code(change, 'current'), { isTakenByOther: true });
    assert.equal(word(half), 'waiting');
    assert.equal(word(run(stored(half), code(change, 'new'), { isTakenByOther: true })), 'address-taken');
  });

  test('whoever is asked to confirm hears of it that way; every other verified contact gets a notice (R-035)', () => {
    const contacts = [
      contact('ann@old.example'),
      contact('+358401234567'),
      contact('ann@two.example', { primary: false }),
    ];
    const decision = run(null, begin('ann@new.example'), { ...WEAK, contacts });
    assert.deepEqual(notices(decision), ['requested +358401234567', 'requested ann@two.example']);
    const strongly = run(null, begin('ann@new.example'), { contacts });
    assert.equal(notices(strongly).length, 3);
    assert.deepEqual(
      notices(run(null, begin('ann@new.example'), { contacts, notifiedContacts: contacts.map((c) => c.id) })),
      [],
    );
    assert.deepEqual(notices(run(null, begin('ann@new.example'), { contacts }, policy({ notices: 'done' }))), []);
  });
});

test('“this wasn’t me” from a current contact stops the account too, from the new address the request alone', () => {
  const change = two();
  const stranger = run(change, { do: 'report', current: false }, {});
  assert.deepEqual([stranger.freeze, stranger.endsSessions, stranger.webhookEvents], [null, false, []]);
  const owner = run(change, { do: 'report', current: true }, {});
  assert.deepEqual(owner.freeze, { since: T0, until: T0 + DEFAULT_POLICY.freeze });
  assert.deepEqual(
    [owner.endsSessions, owner.webhookEvents.map((h) => h.type)],
    [true, ['sessions.end', 'account.frozen']],
  );
  assert.equal(stored(owner).state.at === 'closed' && (stored(owner).state as { why: string }).why, 'reported');
  const phone = stored(run(null, begin('+358401234567'), WEAK));
  const contacts = [contact('ann@old.example'), contact('ann@two.example', { primary: false })];
  const all = run(change, { do: 'report', current: true }, { contacts, otherWaiting: [phone] });
  assert.deepEqual(
    all.changes.map((c) => [c.kind, c.state.at === 'closed' && c.state.why]),
    [
      ['phone', 'revoked'],
      ['email', 'reported'],
    ],
    'all that waits is over',
  );
  assert.deepEqual(notices(all), ['frozen ann@old.example', 'frozen ann@two.example'], 'and every contact is told');
  const again = run(stored(all), { do: 'report', current: true }, { contacts, now: T0 + MINUTE });
  assert.deepEqual([word(again), again.freeze, again.webhookEvents, again.messages], ['closed', null, [], []], 'once');
  const late = { now: T0 + DEFAULT_POLICY.undoLife };
  assert.equal(word(run(change, { do: 'report', current: true }, late)), 'proof-expired');
});
