import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Method, Then } from '../../shared/contact.ts';
import type { Side } from '../../server/core/change.ts';
import type { Facts } from '../../server/core/facts.ts';
import { DEFAULT_POLICY, type Policy } from '../../server/core/policy.ts';
import { T0, begin, contact, policy, run, stored, strong, word } from './kit.ts';

interface Setting {
  readonly policy?: Partial<Policy>;
  readonly then?: Then;
  readonly method?: Method;
  readonly oldLost?: boolean;
  readonly facts?: Partial<Facts>;
  readonly to?: string;
}

const phone = contact('+358401234567');
const contacts = [contact('ann@old.example'), phone];
const stepUp = { ...DEFAULT_POLICY.stepUp, begin: { maxAge: 0, acr: [], amr: [] } };

/** Everything that could lean on the confirmation of the current contact, and must not (Supabase auth#2600). */
const SWITCHES: Readonly<Record<string, readonly Setting[]>> = {
  completion: [{}, { policy: { completion: 'click' } }],
  method: [{ method: 'code' }, { method: 'link' }, { method: 'both' }],
  then: [{ then: 'primary' }, { then: 'replace' }, { then: 'add' }, { then: 'replace-all' }],
  kind: [{}, { to: '+358401234999' }],
  undo: [{}, { policy: { undo: 'freeze' } }, { policy: { undo: 'off' } }],
  notices: [{}, { policy: { notices: 'done' } }],
  uniqueness: [{}, { policy: { uniqueness: 'none' } }],
  endSessions: [{}, { policy: { endSessions: 'change' } }],
  max: [{}, { policy: { max: 1 } }],
  tries: [{}, { policy: { tries: 1 } }],
  stepUp: [{}, { policy: { stepUp } }],
  strongAmr: [{}, { policy: { strongAmr: [] } }],
  oldLost: [{}, { oldLost: true }],
};

function holds(...settings: readonly Setting[]): void {
  const all: Setting = Object.assign({}, ...settings) as Setting;
  const rules = policy({
    then: ['primary', 'replace', 'add', 'replace-all'],
    ...Object.assign({}, ...settings.map((s) => s.policy ?? {})),
    confirmCurrent: 'always',
  });
  const facts = { contacts, signIn: strong(T0), ...all.facts };
  const { then = 'primary', method = 'both', oldLost = false, to = 'ann@new.example' } = all;
  const wish = begin(to, { then: rules.max === 1 && then === 'add' ? 'replace' : then, method, oldLost });
  const change = stored(run(null, wish, facts, rules));
  assert.deepEqual([...new Set(change.proofs.map((p) => p.side))].sort(), ['current', 'new']);
  const press = (of: Side, from: typeof change) => {
    const proof = from.proofs.find((p) => p.side === of);
    const by = proof?.method === 'link' ? 'link' : 'code';
    return run(from, { do: 'prove', of, by, matches: proof?.id ?? null, owner: true }, facts, rules);
  };
  for (const [first, second] of [
    ['current', 'new'],
    ['new', 'current'],
  ] as const) {
    const half = press(first, change);
    assert.deepEqual([word(half), half.contacts], ['waiting', null], first);
    assert.equal(word(press(second, stored(half))), 'done');
  }
}

test('whatever else is switched, one proof never commits and two do: every pair of switches (R-036, V7)', () => {
  let pairs = 0;
  const names = Object.keys(SWITCHES);
  for (const [i, a] of names.entries())
    for (const b of names.slice(i + 1))
      for (const one of SWITCHES[a] ?? [])
        for (const other of SWITCHES[b] ?? []) {
          pairs += 1;
          try {
            holds(one, other);
          } catch (error) {
            throw new Error(`${a} ${JSON.stringify(one)} with ${b} ${JSON.stringify(other)}`, { cause: error });
          }
        }
  assert.ok(pairs > 300, `${pairs} pairs`);
});
