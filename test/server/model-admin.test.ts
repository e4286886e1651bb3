// Owns that no order of what a user, the holder of an address, support and two admins do gets past a proof, a wait or an approval.
// Not what each of them does: model-staff.ts. Not what each command answers: model.test.ts for the user, test/http for admins.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Contact } from '../../shared/contact.ts';
import { ROLES } from '../../server/core/admin-roles.ts';
import type { Change } from '../../server/core/change.ts';
import { DEFAULT_QUOTAS } from '../../server/core/rate-limits.ts';
import { startApp, type Answer, type TestApp } from '../kit/app.ts';
import { HOUR } from '../kit/clock.ts';
import { DATABASES, type DatabaseKind } from '../kit/database.ts';
import { MAX } from './model.ts';
import { Account, command, SUPPORT_WAIT, type Body, type Command, type Seen } from './model-staff.ts';

const RUNS = process.env['LONG'] ? 3_000 : 20;

interface Step {
  readonly act: Command;
  readonly answer: Answer<Body> | null;
  readonly before: Seen;
  readonly after: Seen;
  readonly now: number;
}

/** The changes that this step completed. */
const completed = ({ before, after }: Step): readonly Change[] =>
  after.changes.filter(
    ({ id, state }) => state.at === 'done' && before.changes.every((c) => c.id !== id || c.state.at !== 'done'),
  );

/** Whether nothing more was needed: the new address was proved, and what the one who began it could not decide alone was decided. */
function mayComplete({ known }: Account, change: Change, now: number): boolean {
  const { by, provedAt, isConfirmed, isAgreed } = known.get(change.id) ?? assert.fail();
  if (change.state.at === 'done' && change.state.via === 'already-verified') return by === 'user';
  if (provedAt === null) return false;
  switch (by) {
    case 'user':
      return isConfirmed || !change.terms.confirmCurrent;
    case 'support':
      return isConfirmed || isAgreed || now >= provedAt + SUPPORT_WAIT;
    case 'admin':
      return true;
  }
}

/** Whether a contact may count as verified since this step. */
function mayBeVerified(account: Account, { id, value: address }: Contact, step: Step): boolean {
  const { act, answer } = step;
  if (completed(step).some((change) => change.address.value === address)) return true;
  if (answer?.status !== 200 && answer?.status !== 201) return false;
  switch (act.do) {
    case 'mark':
      return account.applied.get(id) !== act.by;
    case 'approve':
      return account.asked.at(-1)?.contact === id && account.asked.at(-1)?.asker !== act.by;
    case 'undo':
      return account.wereVerified.has(id);
    // The token of the sign-in vouches for it.
    case 'begin':
    case 'prove':
      return address === account.first;
    default:
      return false;
  }
}

function check(account: Account, step: Step): void {
  const { act, answer, before, after, now } = step;
  if (act.do === 'overreach') assert.equal(answer?.status, 403);
  for (const change of completed(step)) assert.ok(mayComplete(account, change, now), `${change.id} is done too soon`);
  for (const { id, state } of before.changes) {
    const then = after.changes.find((c) => c.id === id)?.state.at;
    const allowed = state.at === 'waiting' || then === state.at || (state.at === 'done' && then === 'undone');
    assert.ok(allowed, `${state.at} became ${then}`);
  }
  for (const contact of after.contacts) {
    const was = before.contacts.find(({ id }) => id === contact.id);
    if (contact.verifiedAt === null || (was !== undefined && was.verifiedAt !== null)) continue;
    assert.ok(mayBeVerified(account, contact, step), `${contact.value} counts as verified`);
    account.wereVerified.add(contact.id);
  }
  assert.ok(after.contacts.filter(({ primary }) => primary).length <= 1);
  assert.ok(after.contacts.length <= Math.max(MAX, before.contacts.length));
  const isFrozen = now < before.frozenUntil;
  if (isFrozen && now >= after.frozenUntil) {
    assert.equal(act.do, 'approve', 'only another admin ends a freeze');
    assert.notEqual(account.asked.at(-1)?.asker, act.do === 'approve' && act.by);
  }
  const isOfStaff = act.do === 'apply' || act.do === 'mark' || act.do === 'edit';
  if ((isFrozen && isOfStaff) || (before.isDisabled && act.do !== 'undo'))
    assert.deepEqual(after.contacts, before.contacts, 'nothing changes meanwhile');
}

/** What each random run may miss: each of these reaches the end that its name says. */
const ends = {
  'support, then the wait': [
    { do: 'begin-for', by: 'sue', value: 'a', then: 'replace' },
    { do: 'confirm', side: 'new' },
    { do: 'pass', ms: 25 * HOUR },
    { do: 'pass', ms: SUPPORT_WAIT },
  ],
  'support, then the person': [
    { do: 'begin-for', by: 'sue', value: 'a', then: 'primary' },
    { do: 'confirm', side: 'new' },
    { do: 'prove', side: 'new', right: true },
  ],
  'support, then a contact': [
    { do: 'begin-for', by: 'sue', value: 'a', then: 'add' },
    { do: 'confirm', side: 'new' },
    { do: 'confirm', side: 'current' },
  ],
  'two admins': [
    { do: 'apply', by: 'ada', value: 'b', primary: true },
    { do: 'mark', by: 'ada', which: 1, primary: false },
    { do: 'approve', by: 'ada' },
    { do: 'approve', by: 'eve' },
  ],
  'a freeze': [
    { do: 'apply', by: 'ada', value: 'b', primary: true },
    { do: 'undo', which: 0 },
    { do: 'apply', by: 'ada', value: 'c', primary: true },
    { do: 'unfreeze', by: 'ada' },
    { do: 'approve', by: 'ada' },
    { do: 'approve', by: 'eve' },
  ],
} as const satisfies Readonly<Record<string, readonly Command[]>>;

async function follow(account: Account, acts: readonly Command[]): Promise<Seen> {
  const { app } = account;
  await account.start();
  let before = await account.see();
  for (const act of acts) {
    app.clock.pass(1); // no two things happen at once
    const answer = await account.run(act);
    assert.ok(answer === null || answer.status < 500, JSON.stringify(answer?.body));
    const after = await account.see();
    check(account, { act, answer, before, after, now: app.clock() });
    before = after;
  }
  return before;
}

async function started(kind: DatabaseKind): Promise<TestApp> {
  // How often something may be asked is for other tests.
  const often = { beginsPerUser: 100, sendsPerUser: 500, sendsToTarget: 100, sendsPerTarget: 100 };
  const quotas = { ...DEFAULT_QUOTAS, ...often, failuresPerUser: 100, failuresPerTarget: 100 };
  const adminRoles = ROLES.map((role) => ({ role, claim: 'groups', value: role }));
  // A link proves its side in any browser, so that the holder of an address can do the most.
  return startApp({ database: kind, policy: { max: MAX, quotas, completion: 'click' }, project: { adminRoles } });
}

for (const kind of DATABASES)
  test(`whatever users, support and admins do in whatever order, nothing is verified or completed that was not proved, waited for or approved, on ${kind}`, async (t) => {
    const app = await started(kind);
    t.after(() => app.close());
    const seen: Record<string, readonly (readonly [string, boolean])[]> = {};
    for (const [n, [name, acts]] of Object.entries(ends).entries()) {
      const { contacts } = await follow(new Account(app, `${kind}-end${n}`), acts);
      seen[name] = contacts.map((c) => [c.value.slice(0, 1), c.verifiedAt !== null]);
    }
    assert.deepEqual(seen, {
      'support, then the wait': [['a', true]],
      'support, then the person': [
        ['f', true],
        ['a', true],
      ],
      'support, then a contact': [
        ['f', true],
        ['a', true],
      ],
      'two admins': [
        ['f', true],
        ['b', true],
      ],
      'a freeze': [['f', true]],
    });
    let n = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 20 }), async (acts) => {
        await follow(new Account(app, `${kind}${++n}`), acts);
      }),
      { numRuns: RUNS, verbose: 1 },
    );
  });
