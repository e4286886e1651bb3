import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Change } from '../../server/core/change.ts';
import type { Decision } from '../../server/core/decision.ts';
import type { Facts } from '../../server/core/facts.ts';
import type { MergeAccount } from '../../server/core/merge-account.ts';
import { DEFAULT_POLICY, type Policy } from '../../server/core/policy.ts';
import { T0, begin, contact, policy, prove, run, strong, waiting } from './kit.ts';

const OLD = 'ann@old.example';
const NEW = 'ann@new.example';
const WEAK = { signIn: strong(T0, { amr: ['pwd'] }) };

/** Two changes that wait for the contact that the user is about to lose. */
function confirmedByOld(): readonly Change[] {
  const ask = { ...WEAK, contacts: [contact(OLD)] };
  return ['+358401234567', '+358401234568'].map((value) => {
    const decision = run(null, begin(value), ask);
    assert.ok(decision.about);
    return decision.about;
  });
}

function account(user: string, values: readonly string[], over: Partial<MergeAccount> = {}): MergeAccount {
  const contacts = values.map((value) => contact(value));
  return { user, identities: [], contacts, frozen: null, isClosed: false, waiting: [], undos: [], ...over };
}

/** Every decision that stores changes beside the one that it is about; `others` in the order that is asked for. */
function decisions(order: (changes: readonly Change[]) => readonly Change[]): Record<string, Decision> {
  const others = order(confirmedByOld());
  const spare = [contact(OLD), contact('ann@spare.example', { primary: false })];
  const replacing = waiting(NEW, { then: 'replace' });
  const merging = (onConflict: Change['onConflict'], over: Partial<Facts> = {}) => {
    const rules: Policy = policy({ merge: 'unsafe-proof-alone' });
    const mine = account('usr_ann', [OLD], { waiting: others });
    const theirs = account('usr_bob', [NEW], { waiting: others });
    const merge = { isTakenByOther: true, conflictingAccounts: { mine, theirs }, ...over };
    const change = waiting(NEW, { onConflict }, rules);
    return run(change, prove(change, true), merge, rules);
  };
  return {
    'a begin that replaces another': run(waiting('ann@typo.example'), begin(NEW)),
    'a promotion that ends what a lost contact was asked for': run(
      null,
      begin('ann@spare.example', { then: 'replace' }),
      { contacts: spare, otherWaiting: others },
    ),
    'a proof that ends what a lost contact was asked for': run(replacing, prove(replacing, true), {
      otherWaiting: others,
    }),
    'a report by a current contact': run(waiting(NEW), { do: 'report', current: true }, { otherWaiting: others }),
    'a merge that keeps the user': merging('merge-keep-mine'),
    'a merge that keeps the other user': merging('merge-keep-theirs'),
  };
}

describe('a decision names the change that it is about', () => {
  const asIs = decisions((changes) => changes);
  const reversed = decisions((changes) => changes.toReversed());

  for (const [name, decision] of Object.entries(asIs))
    test(name, () => {
      const { about, changes, outcome } = decision;
      assert.ok(about && changes.includes(about), 'it is one of those that are stored');
      assert.ok(outcome.ok && 'change' in outcome);
      assert.equal(outcome.change, about);
      assert.ok(changes.filter((change) => change.id === about.id).length === 1);
    });

  test('the order of the changes tells nothing: with the others reversed the answer, messages and hooks are the same', () => {
    for (const [name, decision] of Object.entries(asIs)) {
      const other = reversed[name];
      assert.ok(other);
      assert.equal(decision.about?.address.value, other.about?.address.value, name);
      assert.equal(decision.about?.state.at, other.about?.state.at, name);
      const told = ({ messages, webhookEvents }: Decision) => [
        messages.map((m) =>
          m.template === 'notice' ? [m.topic, m.recipient.value, m.target] : ['prove', m.proof.address.value],
        ),
        webhookEvents.map(({ type }) => type),
      ];
      assert.deepEqual(told(decision), told(other), name);
    }
  });

  test('a limit that is reached is noted for the change that reached it, not for the one that it replaced', () => {
    const rules = { ...DEFAULT_POLICY, quotas: { ...DEFAULT_POLICY.quotas, beginsPerUser: 1 } };
    const decision = run(waiting('ann@typo.example'), begin(NEW), {}, rules);
    const reached = decision.auditEvents.filter(({ event }) => event === 'limit-reached');
    assert.deepEqual(
      reached.map(({ change }) => change),
      [decision.about?.id],
    );
    assert.equal(decision.about?.address.value, NEW);
  });

  test('a refused proof of less stores the change as it was begun', () => {
    const change = waiting(NEW, { then: 'replace' });
    const { about, changes } = run(change, { ...prove(change, false), then: 'add' } as never);
    assert.deepEqual([about?.then, about?.failures], ['replace', 1]);
    assert.deepEqual(changes, [about]);
  });

  test('a refusal that touches no change is about none', () => {
    assert.equal(run(null, begin(NEW, { then: 'replace-all' })).about, null);
  });
});
