import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DEFAULT_POLICY, type Policy } from '../../server/core/policy.ts';
import type { SignIn } from '../../server/core/step-up.ts';
import { HOUR, MINUTE } from '../kit/clock.ts';
import { T0, begin, contact, policy, prove, proving, run, stored, strong, waiting, word } from './kit.ts';

const strict = (over: Partial<Policy['stepUp']['begin']>): Policy =>
  policy({ stepUp: { ...DEFAULT_POLICY.stepUp, begin: { ...DEFAULT_POLICY.stepUp.begin, ...over } } });

/** How a begin with this sign-in goes, and which sides it asks to be proved. */
function begun(signIn: Partial<SignIn>, rules = DEFAULT_POLICY, contacts = [contact('ann@old.example')]): string {
  const decision = run(null, begin('ann@new.example'), { signIn: strong(T0, signIn), contacts }, rules);
  if (!decision.outcome.ok) return decision.outcome.refusal.code;
  return proving(decision)
    .map((m) => `${m.proof.side} ${m.proof.address.value}`)
    .join(', ');
}
const ONE = 'new ann@new.example';
const TWO = 'new ann@new.example, current ann@old.example';

describe('the right person (R-011, R-012, decision 9)', () => {
  test('a fresh and strong sign-in begins with one proof', () => {
    assert.equal(begun({}), ONE);
    assert.equal(begun({ authTime: T0 - 5 * MINUTE }), ONE);
  });

  test('a sign-in that is there and old asks for a new one, and nothing is sent', () => {
    assert.equal(begun({ authTime: T0 - 5 * MINUTE - 1 }), 'step-up-required');
    const { outcome } = run(null, begin('ann@new.example'), { signIn: strong(T0 - HOUR) });
    assert.deepEqual(!outcome.ok && outcome.refusal, { code: 'step-up-required', maxAge: 300 });
  });

  test('a password alone, and a token that does not say when, ask the current contact as well', () => {
    assert.equal(begun({ amr: ['pwd'] }), TWO);
    assert.equal(begun({ amr: [] }), TWO);
    assert.equal(begun({ authTime: null }), TWO);
  });

  test('an acr that the project calls strong counts as one', () => {
    const rules = policy({ strongAcr: ['urn:strong'] });
    assert.equal(begun({ amr: ['pwd'], acr: 'urn:strong' }, rules), ONE);
    assert.equal(begun({ amr: ['pwd'], acr: 'urn:weak' }, rules), TWO);
  });

  test('without a verified contact there is nobody to ask: the token itself must be fresh', () => {
    const none = [contact('ann@old.example', { verifiedAt: null })];
    assert.equal(begun({ authTime: null, issuedAt: T0 - 5 * MINUTE }, DEFAULT_POLICY, none), ONE);
    assert.equal(begun({ authTime: null, issuedAt: T0 - 5 * MINUTE - 1 }, DEFAULT_POLICY, none), 'step-up-required');
  });

  test('what an action asks for must be there: one of its acr, all of its amr', () => {
    const acr = strict({ acr: ['urn:a', 'urn:b'] });
    assert.equal(begun({ acr: 'urn:b' }, acr), ONE);
    assert.equal(begun({ acr: 'urn:c' }, acr), 'step-up-required');
    assert.equal(begun({ acr: null }, acr), 'step-up-required');
    const amr = strict({ amr: ['otp', 'pwd'] });
    assert.equal(begun({ amr: ['pwd', 'otp', 'hwk'] }, amr), ONE);
    assert.equal(begun({ amr: ['otp'] }, amr), 'step-up-required');
    const told = run(null, begin('ann@new.example'), { signIn: strong() }, acr).outcome;
    assert.deepEqual(!told.ok && told.refusal.acrValues, ['urn:a', 'urn:b']);
  });

  test('always and never are what they say, whatever the sign-in', () => {
    assert.equal(begun({}, policy({ confirmCurrent: 'always' })), TWO);
    assert.equal(begun({ authTime: null, amr: [] }, policy({ confirmCurrent: 'never' })), ONE);
    assert.equal(
      begun({}, policy({ confirmCurrent: 'always' }), [contact('ann@old.example', { verifiedAt: null })]),
      ONE,
      'who has nothing verified has nobody to ask',
    );
  });

  test('an age of nought is never looked at', () => {
    assert.equal(begun({ authTime: T0 - 24 * HOUR }, strict({ maxAge: 0 })), ONE);
    const lost = (ago: number) =>
      word(run(null, begin('ann@new.example', { oldLost: true }), { signIn: strong(T0 - ago) }, strict({ maxAge: 0 })));
    assert.deepEqual([lost(MINUTE), lost(HOUR)], ['begun', 'step-up-required'], 'but to say that a contact is lost');
  });

  test('the phone confirms where there is no e-mail address, and an address where there is no phone', () => {
    const phone = contact('+358401234567');
    assert.equal(begun({ amr: ['pwd'] }, DEFAULT_POLICY, [phone]), 'new ann@new.example, current +358401234567');
  });
});

describe('frozen', () => {
  const frozen = { since: T0 - HOUR, until: T0 + HOUR };
  const at = (signIn: Partial<SignIn>) =>
    word(run(null, begin('ann@new.example'), { frozen, signIn: strong(T0, signIn) }));

  test('nothing begins while the account is frozen, and it says until when', () => {
    const { outcome } = run(null, begin('ann@new.example'), { frozen, signIn: strong(T0, { authTime: null }) });
    assert.deepEqual(!outcome.ok && outcome.refusal, {
      code: 'frozen',
      until: new Date(T0 + HOUR).toISOString(),
      retryAfter: 3600,
    });
  });

  test('a sign-in from before the freeze stays out, a fresh one from after it comes through', () => {
    assert.equal(at({ authTime: T0 - HOUR - 1 }), 'frozen');
    assert.equal(at({ authTime: T0 - 6 * MINUTE }), 'frozen');
    assert.equal(at({ authTime: T0 - MINUTE }), 'begun');
    const just = { since: T0 - MINUTE, until: T0 + HOUR };
    const before = run(null, begin('ann@new.example'), { frozen: just, signIn: strong(T0 - 2 * MINUTE) });
    assert.equal(word(before), 'frozen', 'however fresh it is');
  });

  test('what began before it is proved and sent no more until it is over; what began since goes on', () => {
    const before = { ...waiting(), createdAt: frozen.since };
    const since = { ...waiting(), createdAt: T0 - MINUTE };
    assert.equal(word(run(before, prove(before, true), { frozen })), 'frozen');
    assert.equal(word(run(before, { do: 'resend', of: 'new', method: null, contact: null }, { frozen })), 'frozen');
    assert.equal(word(run(before, prove(before, true), { frozen, now: T0 + MINUTE })), 'frozen');
    assert.equal(word(run(since, prove(since, true), { frozen })), 'done');
  });

  test('a freeze that is over is none', () => {
    const over = { since: T0 - HOUR, until: T0 };
    assert.equal(word(run(null, begin('ann@new.example'), { frozen: over })), 'begun');
  });
});

describe('an old contact that is lost', () => {
  const contacts = [contact('ann@old.example'), contact('ann@two.example', { primary: false })];
  const lost = (signIn: Partial<SignIn>, rules = DEFAULT_POLICY, own = contacts) =>
    run(null, begin('ann@new.example', { oldLost: true }), { signIn: strong(T0, signIn), contacts: own }, rules);

  test('takes a fresh sign-in to say so', () => {
    assert.equal(word(lost({})), 'begun');
    assert.equal(word(lost({ authTime: null })), 'step-up-required');
    assert.equal(stored(lost({})).oldLost, true);
  });

  test('is not asked to confirm: another verified one is', () => {
    const current = proving(lost({ amr: ['pwd'] })).find((m) => m.proof.side === 'current');
    assert.equal(current?.proof.address.value, 'ann@two.example');
  });

  test('said in the middle of a change, another one is asked from then on, once', () => {
    const weak = { signIn: strong(T0, { amr: ['pwd'] }), contacts };
    const change = stored(run(null, begin('ann@new.example'), weak));
    const again = run(change, begin('ann@new.example', { oldLost: true }), weak);
    assert.deepEqual(
      proving(again).map((m) => [m.proof.side, m.proof.address.value]),
      [['current', 'ann@two.example']],
    );
    assert.deepEqual(proving(run(stored(again), begin('ann@new.example', { oldLost: true }), weak)), []);
    const alone = { ...weak, contacts: contacts.slice(0, 1) };
    assert.equal(word(run(change, begin('ann@new.example', { oldLost: true }), alone)), 'not-allowed');
  });

  test('where there is no other, and the sign-in is weak, the project has to help', () => {
    const { outcome } = lost({ amr: ['pwd'] }, DEFAULT_POLICY, contacts.slice(0, 1));
    assert.deepEqual(!outcome.ok && [outcome.refusal.code, outcome.refusal.reason], ['not-allowed', 'current-needed']);
  });
});

test('what the site’s sign-in manages is not changed here; adding beside it is', () => {
  const contacts = [contact('ann@old.example', { managedBy: 'idp' })];
  const managed = run(null, begin('ann@new.example'), { contacts }).outcome;
  assert.deepEqual(!managed.ok && [managed.refusal.code, managed.refusal.reason], ['not-allowed', 'managed']);
  assert.equal(word(run(null, begin('ann@new.example', { then: 'add' }), { contacts })), 'begun');
});
