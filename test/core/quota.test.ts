import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Facts } from '../../server/core/facts.ts';
import { withOneMore, nextAllowedAt, normalizedUses, usesWithin, type Uses } from '../../server/core/sliding-window.ts';
import { alarmsOf, isFarFromLines, verdictOf } from '../../server/core/alarms.ts';
import { DEFAULT_QUOTAS } from '../../server/core/rate-limits.ts';
import { limitOf } from '../../server/core/rate-limit-counters.ts';
import { HOUR, MINUTE, SECOND } from '../kit/clock.ts';
import { begin, contact, policy, prove, run, stored, strong, T0, word } from './kit.ts';

const DAY = 24 * HOUR;
const rules = policy({ confirmCurrent: 'always', then: ['primary', 'replace', 'add', 'replace-all'] });

describe('what the current contact agreed to', () => {
  const wish = begin('ann@new.example', { then: 'add' });
  const asked = stored(run(null, wish, {}, rules));
  const agreed = stored(
    run(
      asked,
      {
        do: 'prove',
        of: 'current',
        by: 'code',
        matches: asked.proofs.find((p) => p.side === 'current')?.id ?? null,
        owner: true,
      },
      {},
      rules,
    ),
  );

  test('is not swapped for something else: that is a change of its own, and is asked anew', () => {
    for (const other of [
      { then: 'replace' },
      { then: 'replace-all' },
      { addToLoginIds: true },
      { oldLost: true },
    ] as const) {
      const decision = run(
        agreed,
        { ...wish, ...other },
        { contacts: [contact('ann@old.example'), contact('+358401234567')] },
        rules,
      );
      assert.equal(word(decision), 'begun', JSON.stringify(other));
      assert.deepEqual(
        decision.changes.map((c) => [c.id === agreed.id, c.state.at]),
        [
          [true, 'closed'],
          [false, 'waiting'],
        ],
      );
      assert.deepEqual(decision.auditEvents.map((e) => e.event).slice(0, 2), ['change-replaced', 'change-begun']);
    }
  });

  test('stays when only the way or the words are others, or a strong sign-in stands in for it', () => {
    for (const same of [{ method: 'code' }, { locale: 'ar' }, { linkUrl: 'https://other.example' }] as const)
      assert.equal(word(run(agreed, { ...wish, ...same }, {}, rules)), 'again');
    const auto = policy({ then: rules.then });
    const weak = { signIn: strong(T0, { amr: ['pwd'] }) };
    const open = stored(run(null, wish, weak, auto));
    assert.deepEqual([...new Set(open.proofs.map((p) => p.side))].toSorted(), ['current', 'new']);
    assert.equal(word(run(open, { ...wish, then: 'replace' }, {}, auto)), 'again');
    assert.equal(word(run(open, { ...wish, then: 'replace' }, weak, auto)), 'begun');
  });

  test('nor can a merge be asked for after the messages went without saying so', () => {
    const merging = policy({ merge: 'unsafe-proof-alone', confirmCurrent: 'never' });
    const open = stored(run(null, begin('bob@x.example'), {}, merging));
    assert.equal(word(run(open, begin('bob@x.example', { onConflict: 'merge-keep-mine' }), {}, merging)), 'begun');
  });
});

describe('a hundred wrong codes in a row', () => {
  const change = stored(run(null, begin('ann@new.example')));
  const stopped = (over: Partial<Facts['signIn'] & object>, now = T0 + MINUTE) =>
    word(
      run(change, prove(change, true), {
        now,
        failures: { inRow: 100, at: T0 },
        signIn: { authTime: null, acr: null, amr: [], issuedAt: now, ...over },
      }),
    );

  test('are not forgotten for a token that is new, only for a sign-in', () => {
    assert.equal(stopped({}), 'step-up-required');
    assert.equal(stopped({ authTime: T0 }), 'step-up-required', 'as old as the last of them');
    assert.equal(stopped({ authTime: T0 + SECOND }), 'done');
    assert.equal(stopped({ authTime: T0 + SECOND }, T0 + HOUR / 10), 'step-up-required', 'no longer fresh');
  });

  test('nor for a right code of one side, while the other is guessed', () => {
    const two = stored(run(null, begin('ann@new.example'), {}, rules));
    const half = run(
      two,
      prove({ ...two, proofs: two.proofs.filter((p) => p.side === 'new') }, true),
      { failures: { inRow: 80, at: T0 } },
      rules,
    );
    assert.deepEqual([word(half), half.failedInRow], ['waiting', null]);
    const whole = run(change, prove(change, true), { failures: { inRow: 80, at: T0 } });
    assert.deepEqual([word(whole), whole.failedInRow], ['done', 0]);
  });
});

test('both messages of a begin count for what is left of the day', () => {
  const quotas = { ...DEFAULT_QUOTAS, sendsPerUser: 4 };
  const counts = { 'sends.email': [[T0, 3] as const] };
  const narrow = policy({ confirmCurrent: 'always', quotas });
  assert.equal(word(run(null, begin('ann@new.example'), { counts }, narrow)), 'quota-exceeded');
  assert.equal(word(run(null, begin('ann@new.example'), { counts }, { ...narrow, confirmCurrent: 'never' })), 'begun');
});

test('what was to become primary and is no longer verified, or no longer there, is not begun instead', () => {
  const promotes = begin('ann@second.example', { promotes: true });
  assert.equal(word(run(null, promotes)), 'contact-not-found');
  const loose = contact('ann@second.example', { verifiedAt: null, primary: false });
  assert.equal(word(run(null, promotes, { contacts: [contact('ann@old.example'), loose] })), 'contact-not-verified');
});

describe('counting', () => {
  const limit = limitOf('begins.user', DEFAULT_QUOTAS);
  const many = limitOf('sms.hour', DEFAULT_QUOTAS);

  test('is exact where there are few, and keeps long lists short', () => {
    let uses: Uses = [];
    for (let i = 0; i < 5; i += 1) uses = withOneMore(uses, limit, T0 + i * HOUR);
    assert.equal(nextAllowedAt(uses, limit, T0 + 5 * HOUR), T0 + DAY);
    assert.equal(nextAllowedAt(uses, limit, T0 + DAY), null);
    let long: Uses = [];
    for (let i = 0; i < 3000; i += 1) long = withOneMore(long, many, T0 + i * SECOND);
    assert.ok(long.length <= 62, `${long.length} pieces`);
    assert.ok(usesWithin(long, many, T0 + 3000 * SECOND) >= 3000, 'none is forgotten before its time');
  });

  test('a clock that goes back loses nothing within the window, and one far ahead holds nothing for ever', () => {
    const near = withOneMore([], limit, T0 + 23 * HOUR);
    assert.deepEqual(normalizedUses(near, limit, T0), near);
    const far = withOneMore([], limit, T0 + 400 * DAY);
    assert.deepEqual(normalizedUses(far, limit, T0), [[T0, 1]]);
  });
});

describe('the counters of a project', () => {
  const quotas = { ...DEFAULT_QUOTAS, smsPerHour: 50 };
  const after = (counter: 'sms.hour' | 'failures.project', times: number) => ({
    counts: { [counter]: times === 0 ? [] : [[T0, times] as const] },
    now: T0,
  });

  test('are far from a number exactly while as many uses as are asked for neither reach it nor raise an alarm', () => {
    const ahead = 6;
    for (const [counter, lines] of [
      ['sms.hour', [40, 50]],
      ['failures.project', [60]],
    ] as const)
      for (let used = 0; used < 90; used += 1) {
        const isFar = isFarFromLines([counter], after(counter, used), quotas, ahead);
        assert.equal(isFar, !lines.some((line) => used < line && line <= used + ahead), `${counter} after ${used}`);
        if (!isFar) continue;
        const verdict = (times: number) => verdictOf([counter], after(counter, times), quotas);
        for (let more = 1; more < ahead - 1; more += 1) assert.equal(verdict(used + more), verdict(used));
      }
  });

  test('raise the alarm of the budget also by a command that sends two SMS', () => {
    const uses = ['sms.hour', 'sms.hour'] as const;
    const percents = (used: number) =>
      alarmsOf(uses, after('sms.hour', used), { quotas }).map((alarm) => 'percent' in alarm && alarm.percent);
    assert.deepEqual([37, 38, 39, 40, 48, 49].map(percents), [[], [80], [80], [], [100], [100]]);
  });
});
