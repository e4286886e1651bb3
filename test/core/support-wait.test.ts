import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DAY, HOUR } from '../../shared/duration.ts';
import type { Contact } from '../../shared/contact.ts';
import type { Change } from '../../server/core/change.ts';
import type { Command } from '../../server/core/command.ts';
import { decide } from '../../server/core/decide.ts';
import type { Decision } from '../../server/core/decision.ts';
import type { Facts } from '../../server/core/facts.ts';
import { DEFAULT_POLICY, type Policy } from '../../server/core/policy.ts';
import type { SignIn } from '../../server/core/step-up.ts';
import { T0, begin, contact, facts, notices, policy, proving, run, stored, strong, word } from './kit.ts';

const WAIT = DEFAULT_POLICY.supportWait;
const OLD = contact('ann@old.example');
const PHONE = contact('+358401234567');

/** A change to ann@new.example that support began at T0. */
function asked(over: Partial<Facts> = {}, rules: Policy = DEFAULT_POLICY): Change {
  const decision = run(null, begin('ann@new.example', { startedBy: 'support' }), { signIn: null, ...over }, rules);
  return stored(decision);
}

function pressed(change: Change, over: Partial<Facts> = {}, owner = false, of: 'new' | 'current' = 'new'): Decision {
  const matches = change.proofs.find(({ side }) => side === of)?.id ?? null;
  return run(change, { do: 'prove', of, by: 'link', matches, owner }, { signIn: null, ...over });
}

const finish = (change: Change, over: Partial<Facts> = {}, closed = false): Decision =>
  run(change, { do: 'finish-wait', closed }, { signIn: null, ...over });

test('a change that support began asks a current contact, and tells every other one, whatever they were told that day', () => {
  const decision = run(null, begin('ann@new.example', { startedBy: 'support' }), {
    signIn: null,
    contacts: [OLD, PHONE],
    notifiedContacts: [PHONE.id],
  });
  assert.deepEqual(
    proving(decision).map(({ proof }) => `${proof.side} ${proof.address.value}`),
    ['new ann@new.example', 'current ann@old.example'],
  );
  assert.deepEqual(notices(decision), ['requested +358401234567']);
});

test('the proof of the new address starts the wait, and every contact is told of it', () => {
  const decision = pressed(asked(), { now: T0 + HOUR / 10 });
  assert.equal(word(decision), 'waiting');
  assert.deepEqual(notices(decision), ['waits ann@old.example']);
  assert.equal(decision.contacts, null);
  const { terms, endsAt } = stored(decision);
  assert.equal(terms.waitsUntil, T0 + HOUR / 10 + WAIT);
  assert.equal(endsAt, terms.waitsUntil);
});

test('the end of the wait completes the change, with an undo for every earlier contact of the kind', () => {
  const second = contact('ann@second.example', { primary: false });
  const waiting = stored(pressed(asked()));
  assert.equal(word(finish(waiting, { now: T0 + WAIT - 1 })), 'too-soon');
  const late = finish(waiting, { now: T0 + WAIT + 90 * DAY, contacts: [OLD, second, PHONE] });
  assert.equal(word(late), 'done', 'also when no server ran at that time');
  assert.deepEqual(notices(late), [
    'done ann@old.example +undo',
    'done ann@second.example +undo',
    'done +358401234567',
  ]);
  assert.equal(stored(late).terms.loosened, true, 'what it brings confirms nothing for a while');
  assert.equal(word(finish(stored(late), { now: T0 + WAIT + 90 * DAY })), 'change-closed', 'once');
});

test('the person’s own fresh sign-in completes it at once, before and after the new address was proved by others', () => {
  assert.equal(word(pressed(asked(), { signIn: strong() }, true)), 'done');
  const waiting = stored(pressed(asked()));
  assert.equal(word(pressed(waiting, { signIn: strong() }, true)), 'done');
});

test('an old sign-in, one of unknown time and a system that acts for the person do not agree for them', () => {
  const old = strong(T0, { authTime: T0 - HOUR });
  assert.equal(word(pressed(asked(), { signIn: old }, true)), 'waiting');
  assert.equal(word(pressed(asked(), { signIn: strong(T0, { authTime: null }) }, true)), 'waiting');
  assert.equal(word(pressed(asked(), { signIn: null }, true)), 'waiting');
  const change = asked();
  const code: Command = { do: 'prove', of: 'new', by: 'code', matches: change.proofs[0]?.id ?? null, owner: true };
  assert.equal(word(run(change, code, { signIn: old })), 'step-up-required');
  assert.equal(word(run(change, code, { signIn: strong() })), 'done');
});

test('a current contact that allows it completes it, in either order', () => {
  const first = stored(pressed(asked(), {}, false, 'current'));
  assert.equal(word(pressed(first)), 'done');
  const waiting = stored(pressed(asked()));
  assert.equal(word(pressed(waiting, {}, false, 'current')), 'done');
});

test('a contact that reports it during a wait longer than an undo stops it, and freezes the account', () => {
  const rules = policy({ supportWait: 14 * DAY });
  const change = asked({}, rules);
  const matches = change.proofs.find(({ side }) => side === 'new')?.id ?? null;
  const waiting = stored(
    run(change, { do: 'prove', of: 'new', by: 'link', matches, owner: false }, { signIn: null }, rules),
  );
  const stopped = run(waiting, { do: 'report', current: true }, { now: T0 + 13 * DAY, signIn: null }, rules);
  assert.equal(word(stopped), 'closed');
  assert.notEqual(stopped.freeze, null);
  assert.equal(word(finish(stored(stopped), { now: T0 + 15 * DAY })), 'change-closed');
});

test('it ends without an effect when the account is frozen or closed, or the address is taken, or the list is full by then', () => {
  const due = T0 + WAIT;
  const waiting = stored(pressed(asked()));
  const why = (decision: Decision) => {
    const { state } = stored(decision);
    assert.equal(decision.contacts, null);
    return state.at === 'closed' ? state.why : state.at;
  };
  assert.equal(why(finish(waiting, { now: due }, true)), 'revoked');
  assert.equal(why(finish(waiting, { now: due, frozen: { since: T0 + 1, until: due + DAY } })), 'revoked');
  assert.equal(why(finish(waiting, { now: due, isTakenByOther: true })), 'taken');
  const full = [1, 2, 3, 4, 5].map((n) => contact(`${n}@old.example`, { primary: n === 1 }));
  assert.equal(why(finish(waiting, { now: due, contacts: full })), 'expired');
});

test('where a current contact always has to agree, neither a sign-in nor a wait completes it', () => {
  const rules = policy({ confirmCurrent: 'always' });
  const change = asked({}, rules);
  const matches = change.proofs.find(({ side }) => side === 'new')?.id ?? null;
  const press = { do: 'prove', of: 'new', by: 'link', matches, owner: true } as const;
  const proved = run(change, press, { signIn: strong() }, rules);
  assert.equal(word(proved), 'waiting');
  assert.equal(stored(proved).terms.waitsUntil, undefined);
  assert.equal(word(run(stored(proved), press, { signIn: strong() }, rules)), 'waiting');
});

test('support makes no contact primary at once', () => {
  const second = contact('ann@second.example', { primary: false });
  const command = begin('ann@second.example', { startedBy: 'support' });
  assert.equal(word(run(null, command, { signIn: null, contacts: [OLD, second] })), 'not-allowed');
  assert.equal(
    word(run(null, { ...command, startedBy: 'admin' }, { signIn: null, contacts: [OLD, second] })),
    'promoted',
  );
});

test('a person’s begin and support’s never continue each other’s change, and a changed request starts anew', () => {
  const waiting = stored(pressed(asked()));
  assert.equal(word(run(waiting, begin('ann@new.example'))), 'begun');
  assert.equal(word(run(waiting, begin('ann@new.example', { startedBy: 'support' }), { signIn: null })), 'again');
  const other = begin('ann@new.example', { startedBy: 'support', then: 'replace' });
  assert.equal(word(run(waiting, other, { signIn: null })), 'begun');
});

const signIns: readonly (SignIn | null)[] = [null, strong(T0), strong(T0, { authTime: null })];
const step = fc.record({
  pass: fc.constantFrom(0, 1_000, 61_000, 301_000, 601_000, DAY, 2 * DAY, WAIT),
  signIn: fc.nat({ max: signIns.length - 1 }),
  act: fc.oneof(
    fc.record({
      do: fc.constant('begin' as const),
      value: fc.constantFrom('ann@new.example', 'ann@other.example'),
      then: fc.constantFrom('primary', 'replace', 'add'),
    }),
    fc.record({ do: fc.constant('resend' as const), of: fc.constantFrom('new', 'current') }),
    fc.record({
      do: fc.constant('prove' as const),
      of: fc.constantFrom('new', 'current'),
      by: fc.constantFrom('code', 'link'),
      proof: fc.nat({ max: 5 }),
      owner: fc.boolean(),
    }),
    fc.record({ do: fc.constant('cancel' as const) }),
    fc.record({ do: fc.constant('report' as const), current: fc.boolean() }),
    fc.record({ do: fc.constant('finish-wait' as const), closed: fc.boolean() }),
  ),
});

test('no sequence of commands completes a change of support without a fresh sign-in, a current contact or the wait', () => {
  const endings = { signIn: 0, current: 0, wait: 0 };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.boolean(), (steps, knows) => {
      let now = T0;
      const contacts: readonly Contact[] = knows ? [OLD, PHONE] : [];
      let change: Change | null = null;
      for (const { pass, signIn, act } of steps) {
        now += pass;
        const f = facts({ now, contacts, signIn: act.do === 'begin' ? null : (signIns[signIn] ?? null) });
        const before: Change | null = change;
        let command: Command;
        if (act.do === 'begin') command = begin(act.value, { startedBy: 'support', then: act.then as never });
        else if (act.do === 'resend') command = { do: 'resend', of: act.of as never, method: null, contact: null };
        else if (act.do === 'prove') {
          const ofSide: readonly { id: string }[] = before?.proofs.filter(({ side }) => side === act.of) ?? [];
          const matches = ofSide.at(-1 - act.proof)?.id ?? ofSide.at(-1)?.id ?? null;
          command = { do: 'prove', of: act.of as never, by: act.by as never, matches, owner: act.owner };
        } else command = act;
        const decision = decide(
          before?.state.at === 'waiting' || act.do !== 'begin' ? before : null,
          command,
          f,
          DEFAULT_POLICY,
        );
        const after: Change | null =
          decision.about !== null && decision.changes.includes(decision.about) ? decision.about : before;
        if (decision.contacts !== null) {
          assert.ok(after?.state.at === 'done' && after.terms.startedBy === 'support');
          const proved = after.proofs.find(({ side, spent }) => side === 'new' && spent !== null);
          assert.ok(proved?.spent, 'the new address was proved');
          const allowed = after.proofs.some(({ side, spent }) => side === 'current' && spent !== null);
          const own =
            act.do === 'prove' &&
            act.of === 'new' &&
            act.owner &&
            f.signIn !== null &&
            (f.signIn.authTime !== null ? now - f.signIn.authTime <= DEFAULT_POLICY.stepUp.begin.maxAge : !knows);
          const waited = now >= proved.spent.at + WAIT;
          assert.ok(allowed || own || waited);
          endings[allowed ? 'current' : own ? 'signIn' : 'wait'] += 1;
        }
        change = after;
      }
    }),
    { numRuns: process.env['LONG'] ? 20_000 : 2_000, seed: 7 },
  );
  for (const [way, count] of Object.entries(endings)) assert.ok(count > 0, `some sequence ends by ${way}`);
});
