import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Begin, Command } from '../../server/core/command.ts';
import type { Change } from '../../server/core/change.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Decision } from '../../server/core/decision.ts';
import { MINUTE } from '../kit/clock.ts';
import { T0, begin, contact, policy, proving, run, stored, word } from './kit.ts';

const NUMBER = '+358401234567';
const ALL = policy({ phoneChannels: ['sms', 'whatsapp', 'voice'] });

const asked = (over: Partial<Begin> = {}, rules = ALL) => run(null, begin(NUMBER, over), {}, rules);
const again = (change: Change, over: Partial<Extract<Command, { do: 'resend' }>> = {}, rules = ALL) =>
  run(
    change,
    { do: 'resend', of: 'new', method: null, contact: null, ...over },
    { now: T0 + 10 * MINUTE, contacts: [contact('ann@old.example')] },
    rules,
  );
/** How the messages to the new number go, and what they carry. */
const went = (decision: Decision) =>
  proving(decision).map(({ proof, channel }) => `${proof.method} by ${channel ?? 'sms'}`);
const faults = ({ errors = [] }: Refusal) => errors.map(({ path, message }) => `${path} ${message}`).join();
/** Why it was refused. */
const why = ({ outcome }: Decision) =>
  outcome.ok ? 'ok' : `${outcome.refusal.code}: ${outcome.refusal.detail ?? faults(outcome.refusal)}`;

test('a begin goes by SMS, by WhatsApp or as a call, as its body says', () => {
  assert.deepEqual(went(asked()), ['code by sms']);
  assert.deepEqual(went(asked({ channel: 'sms' })), ['code by sms']);
  assert.deepEqual(went(asked({ channel: 'whatsapp', method: 'both' })), ['both by whatsapp']);
  assert.deepEqual(went(asked({ channel: 'voice' })), ['code by voice']);
});

test('a project offers SMS alone until its policy names more', () => {
  const standard = policy({});
  assert.equal(why(asked({ channel: 'voice' }, standard)), 'not-allowed: channel: voice is not offered');
  assert.equal(why(asked({ channel: 'whatsapp' }, standard)), 'not-allowed: channel: whatsapp is not offered');
  assert.deepEqual(went(asked({ channel: 'sms' }, standard)), ['code by sms']);
  const waits = stored(asked({}, standard));
  assert.equal(why(again(waits, { channel: 'voice' }, standard)), 'not-allowed: channel: voice is not offered');
});

test('a call says a code: with a link it is refused, and without a method it takes the code whatever the default is', () => {
  const words = 'body-invalid: channel a call says a code alone: voice needs the method code';
  for (const method of ['link', 'both'] as const) {
    assert.equal(why(asked({ channel: 'voice', method })), words);
    assert.equal(why(again(stored(asked()), { channel: 'voice', method })), words);
  }
  const linked = policy({ phoneChannels: ['sms', 'voice'], defaultMethod: { email: 'both', phone: 'link' } });
  assert.deepEqual(went(asked({ channel: 'voice' }, linked)), ['code by voice']);
  assert.deepEqual(went(again(stored(asked({}, linked)), { channel: 'voice' }, linked)), ['code by voice']);
  const noCode = policy({ phoneChannels: ['sms', 'voice'], methods: { email: ['code'], phone: ['link'] } });
  assert.equal(why(asked({ channel: 'voice' }, noCode)), 'not-allowed: method: code is not offered');
});

test('a mail address and a current contact have no channel', () => {
  const mail = run(null, begin('ann@new.example', { channel: 'sms' }), {}, ALL);
  assert.equal(why(mail), 'body-invalid: channel only a phone number has channels');
  const changed = stored(run(null, begin('ann@new.example'), {}, ALL));
  assert.match(why(again(changed, { channel: 'whatsapp' })), /only a phone number/);
  const confirmed = stored(asked({}, { ...ALL, confirmCurrent: 'always' }));
  assert.match(why(again(confirmed, { of: 'current', channel: 'voice' })), /only a new phone number/);
});

test('the question to a current number goes by SMS, whatever the new number asked for', () => {
  const contacts = [contact('+358501112233')];
  const decision = run(null, begin(NUMBER, { channel: 'voice' }), { contacts }, { ...ALL, confirmCurrent: 'always' });
  assert.deepEqual(
    proving(decision).map(({ proof, channel }) => `${proof.side} by ${channel ?? 'sms'}`),
    ['new by voice', 'current by sms'],
  );
});

test('a resend takes another channel, and the next one stays with it until another is named', () => {
  const called = again(stored(asked()), { channel: 'voice' });
  assert.deepEqual(went(called), ['code by voice']);
  const later = { ...stored(called), proofs: stored(called).proofs.map((p) => ({ ...p, issuedAt: T0 })) };
  assert.deepEqual(went(again(later)), ['code by voice']);
  assert.deepEqual(went(again(later, { channel: 'sms' })), ['code by sms']);
  // A link cannot be said, so a resend that asks for one and names no channel goes by SMS.
  assert.deepEqual(went(again(later, { method: 'link' })), ['link by sms']);
});

test('a channel that the project has ended is not used by a change that waits', () => {
  assert.deepEqual(went(again(stored(asked({ channel: 'whatsapp' })), {}, policy({}))), ['code by sms']);
});

test('a begin for the number that waits takes the channel of its own request', () => {
  const first = stored(asked());
  const at = { now: T0 + 10 * MINUTE };
  const decision = run(first, begin(NUMBER, { channel: 'voice' }), at, ALL);
  assert.equal(word(decision), 'again');
  assert.deepEqual(went(decision), ['code by voice']);
  assert.equal(stored(decision).terms.channel, 'voice');
});

test('a message that waits for its time goes by the channel of the request that asked for it', () => {
  const first = stored(asked({ method: 'code' }));
  const at = { now: T0 + 1000 };
  const delayed = run(first, begin(NUMBER, { method: 'code', channel: 'voice', delays: 'must' }), at, ALL);
  assert.deepEqual(went(delayed), ['code by voice']);
  assert.equal(proving(delayed)[0]?.notBefore, T0 + MINUTE);
  assert.equal(proving(delayed)[0]?.proof.id, first.proofs[0]?.id, 'the same code once more');
});

test('every channel counts for the limits that hold for SMS', () => {
  const uses = (['sms', 'whatsapp', 'voice'] as const).map((channel) => asked({ channel }).usedCounters);
  assert.ok(uses[0]?.includes('sms.day') && uses[0].includes('sms.prefix'));
  assert.deepEqual(uses[1], uses[0]);
  assert.deepEqual(uses[2], uses[0]);
});
