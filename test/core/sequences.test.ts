import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Contact } from '../../shared/contact.ts';
import type { Change } from '../../server/core/change.ts';
import { brokenInvariant } from '../../server/core/contacts.ts';
import type { Command } from '../../server/core/command.ts';
import { decide } from '../../server/core/decide.ts';
import { T0, begin, contact, facts, policy } from './kit.ts';

const values = ['a@x.example', 'b@x.example', 'ann@old.example', '+358401234567'];

const step = fc.record({
  pass: fc.constantFrom(0, 1_000, 31_000, 61_000, 599_000, 601_000, 86_400_000),
  taken: fc.boolean(),
  /** Which of the changes so far, from the newest. */
  about: fc.nat({ max: 3 }),
  act: fc.oneof(
    fc.record({
      do: fc.constant('begin' as const),
      value: fc.constantFrom(...values),
      then: fc.constantFrom('primary', 'replace', 'add', 'replace-all'),
      method: fc.constantFrom(null, 'code', 'link', 'both'),
    }),
    fc.record({ do: fc.constant('resend' as const), method: fc.constantFrom(null, 'code', 'link') }),
    fc.record({
      do: fc.constant('prove' as const),
      by: fc.constantFrom('code', 'link'),
      proof: fc.option(fc.nat({ max: 4 }), { nil: null }),
      owner: fc.boolean(),
    }),
    fc.record({ do: fc.constant('cancel' as const) }),
    fc.record({ do: fc.constant('report' as const), current: fc.boolean() }),
  ),
});

test('whatever is asked in whatever order, I1 to I3 hold', () => {
  const rules = policy({ then: ['primary', 'replace', 'add', 'replace-all'], max: 3 });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let now = T0;
      let contacts: readonly Contact[] = [contact('ann@old.example')];
      const changes = new Map<string, Change>();
      const effects = new Map<string, number>();
      for (const { pass, taken, about, act } of steps) {
        now += pass;
        const all = [...changes.values()];
        const chosen = all.at(-1 - about) ?? null;
        let command: Command;
        let subject = chosen;
        if (act.do === 'begin') {
          const begun = begin(act.value, { then: act.then as never, method: act.method as never });
          subject = all.findLast((c) => c.kind === begun.address.kind && c.state.at === 'waiting') ?? null;
          command = begun;
        } else if (act.do === 'prove') {
          const proof = act.proof === null ? null : (chosen?.proofs[act.proof]?.id ?? null);
          command = { do: 'prove', of: 'new', by: act.by as 'code' | 'link', matches: proof, owner: act.owner };
        } else if (act.do === 'resend')
          command = { do: 'resend', of: 'new', method: act.method as never, contact: null };
        else command = act;

        const before = contacts;
        const f = facts({ now, contacts, isTakenByOther: taken });
        const decision = decide(subject, command, f, rules);
        assert.deepEqual(decide(subject, command, f, rules), decision, 'the same facts decide the same');

        for (const change of decision.changes) {
          const earlier = changes.get(change.id);
          assert.ok((earlier?.failures ?? 0) <= change.failures, 'I7: failures never go down');
          if (earlier && earlier.state.at !== 'waiting') {
            const reported = change.state.at === 'closed' && change.state.why === 'reported';
            assert.ok(earlier.state.at === 'closed' && reported, 'what is over never moves, but for a report of it');
          }
          changes.set(change.id, change);
        }
        if (decision.contacts !== null) {
          contacts = decision.contacts;
          const done = decision.about;
          assert.ok(done?.state.at === 'done');
          effects.set(done.id, (effects.get(done.id) ?? 0) + 1);
          assert.equal(effects.get(done.id), 1, 'I2: one effect per change');
          const proved = done.proofs.some((p) => p.spent !== null);
          const own = before.some((c) => c.key === done.address.key && c.verifiedAt !== null);
          assert.ok(proved || own, 'I1: nothing settles without its proof');
          assert.ok(!taken || own, 'another account’s address is never taken over');
        }
        assert.equal(brokenInvariant(contacts), null, 'I3');
        assert.ok(
          contacts.some((c) => c.kind === 'email' && c.verifiedAt !== null),
          'I3: a verified contact is left',
        );
        assert.ok(
          [...changes.values()].filter((c) => c.state.at === 'waiting' && c.kind === 'email').length <= 1,
          'one waiting change a kind',
        );
      }
    }),
    { numRuns: process.env['LONG'] ? 20_000 : 1_000 },
  );
});
