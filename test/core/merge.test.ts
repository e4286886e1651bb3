import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brokenInvariant } from '../../server/core/contacts.ts';
import { mergeContacts } from '../../server/core/merge-contacts.ts';
import { merge, type MergeDecision } from '../../server/core/merge.ts';
import type { AccountMerge, MergeAccount } from '../../server/core/merge-account.ts';
import { MERGES, allowsMerge, type MergePolicy, type Policy } from '../../server/core/policy.ts';
import type { Contact } from '../../shared/contact.ts';
import { HOUR } from '../kit/clock.ts';
import { begin, contact, facts, notices, policy, prove, run, stored, T0, waiting, word } from './kit.ts';
import type { Undo } from '../../server/core/undo-state.ts';
const ANN = 'ann@old.example';
const BOB = 'bob@old.example';
const PHONE = '+358401234567';
const OTHER = '+358407654321';

function account(user: string, contacts: readonly Contact[], over: Partial<MergeAccount> = {}): MergeAccount {
  const identities = [{ iss: 'https://idp.example', sub: user }];
  return { user, identities, contacts, frozen: null, isClosed: false, waiting: [], undos: [], ...over };
}

const merging = (over: Partial<AccountMerge> = {}): AccountMerge => ({
  project: 'p',
  kept: account('usr_ann', [contact(ANN)]),
  gone: account('usr_bob', [contact(BOB)]),
  by: { how: 'tokens' },
  change: null,
  place: null,
  now: T0,
  newIds: facts().newIds,
  ...over,
});

function joined(over: Partial<AccountMerge> = {}, rules: Partial<Policy> = {}): Extract<MergeDecision, { ok: true }> {
  const decision = merge(merging(over), policy(rules));
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision;
}

const refusal = (over: Partial<AccountMerge>, rules: Partial<Policy> = {}) => {
  const decision = merge(merging(over), policy(rules));
  return decision.ok ? null : decision.refusal;
};

/** `ann@old.example*` is primary, `?` unverified, `+login` a login id. */
const list = (contacts: readonly Contact[]) =>
  contacts
    .map((c) => `${c.value}${c.primary ? '*' : ''}${c.verifiedAt === null ? '?' : ''}${c.loginId ? '+login' : ''}`)
    .sort();
const off = { primary: false } as const;
const open = { verifiedAt: null } as const;

describe('the lists of two accounts that become one', () => {
  const MATRIX: readonly [string, readonly Contact[], readonly Contact[], readonly string[]][] = [
    ['both have a primary: that of the one that stays leads', [contact(ANN)], [contact(BOB)], [`${ANN}*`, BOB]],
    ['of another kind it keeps its place', [contact(ANN)], [contact(PHONE)], [`${PHONE}*`, `${ANN}*`]],
    ['who has none gets all of the other', [], [contact(BOB), contact(PHONE)], [`${PHONE}*`, `${BOB}*`]],
    ['who gets none stays as they are', [contact(ANN)], [], [`${ANN}*`]],
    [
      'login ids stay login ids, of both',
      [contact(ANN, { loginId: true })],
      [contact(BOB, { loginId: true })],
      [`${ANN}*+login`, `${BOB}+login`],
    ],
    [
      'one address of both stands once, verified and a login id if either is',
      [contact(ANN), contact('x@x.example', { ...off, ...open })],
      [contact('X@x.example', { loginId: true })],
      [`${ANN}*`, 'X@x.example+login'],
    ],
    [
      'one address of both, verified here: the form that is verified stays',
      [contact('x@x.example')],
      [contact('X@x.example', open)],
      ['x@x.example*'],
    ],
    ['an unverified primary gives way to a verified one', [contact(ANN, open)], [contact(BOB)], [`${ANN}?`, `${BOB}*`]],
    [
      'an unverified primary that the other has verified leads',
      [contact(ANN, open)],
      [contact(BOB), contact(ANN, off)],
      [`${ANN}*`, BOB],
    ],
    [
      'where nobody has a verified one, the first primary leads',
      [contact(ANN, open)],
      [contact(BOB, open)],
      [`${ANN}*?`, `${BOB}?`],
    ],
  ];
  for (const [name, mine, theirs, want] of MATRIX)
    test(name, () => {
      const after = mergeContacts(mine, theirs);
      assert.deepEqual(list(after), [...want].sort());
      assert.equal(brokenInvariant(after), null);
    });

  test('what the other’s sign-in managed is ours, for nobody signs in by that any more', () => {
    const [, came] = mergeContacts([contact(ANN, { managedBy: 'idp' })], [contact(BOB, { managedBy: 'idp' })]);
    assert.equal(came?.managedBy, null);
  });
});

describe('two accounts become one', () => {
  test('the one has all contacts, the other none; both say so in the record, with the id of the other alone', () => {
    const { contacts, moved, kept, gone } = joined();
    assert.deepEqual(list(contacts), [`${ANN}*`, BOB]);
    assert.deepEqual(moved, [`ctc_${BOB}`]);
    assert.deepEqual([kept.contacts, gone.contacts], [contacts, []]);
    assert.deepEqual(kept.auditEvents, [
      { event: 'account-merged', change: null, data: { from: 'usr_bob', how: 'tokens' } },
    ]);
    assert.deepEqual(gone.auditEvents, [
      { event: 'account-merged', change: null, data: { into: 'usr_ann', how: 'tokens' } },
    ]);
    assert.doesNotMatch(JSON.stringify([kept.auditEvents, gone.auditEvents]), /@/);
  });

  test('every verified contact of both hears of it, and can stop the account that has them now', () => {
    const { kept, gone } = joined({
      kept: account('usr_ann', [contact(ANN), contact(PHONE)]),
      gone: account('usr_bob', [contact(BOB), contact(OTHER), contact('b@x.example', { ...off, ...open })]),
    });
    assert.deepEqual(notices(kept), [`merged ${ANN} +undo`, `merged ${PHONE} +undo`]);
    assert.deepEqual(notices(gone), [`merged-away ${BOB} +undo`, `merged-away ${OTHER} +undo`]);
    for (const [moves, user] of [
      [kept, 'usr_ann'],
      [gone, 'usr_bob'],
    ] as const) {
      assert.deepEqual(
        moves.undos.map((u) => [u.mode, u.user, u.holders.length]),
        [['brake', user, 2]],
      );
    }
    assert.notEqual(kept.undos[0]?.id, gone.undos[0]?.id);
    assert.deepEqual(joined({}, { undo: 'off' }).gone.undos, []);
  });

  test('the site hears whose identities are over, and to end the other’s sessions', () => {
    const { kept, gone } = joined({ kept: account('usr_ann', [contact(ANN), contact(PHONE)]) });
    assert.deepEqual(kept.webhookEvents, [
      {
        type: 'user.merged',
        from: { id: 'usr_bob', identities: [{ iss: 'https://idp.example', sub: 'usr_bob' }] },
      },
    ]);
    assert.deepEqual(gone.webhookEvents, [{ type: 'sessions.end', why: 'merged' }]);
    assert.deepEqual([kept.endsSessions, gone.endsSessions], [false, true]);
  });

  test('all that waits on the other is over; what waits on the one that stays goes on', () => {
    const { kept, gone } = joined({
      kept: account('usr_ann', [contact(ANN)], { waiting: [waiting('n@x.example')] }),
      gone: account('usr_bob', [contact(BOB)], { waiting: [waiting('m@x.example'), waiting('o@x.example')] }),
    });
    assert.deepEqual(kept.changes, []);
    assert.deepEqual(
      gone.changes.map((c) => c.state),
      [1, 2].map(() => ({ at: 'closed', since: T0, why: 'revoked' })),
    );
    assert.equal(gone.silencedChanges.length, 2);
  });

  test('an admin stands in both records', () => {
    const { kept, gone } = joined({ by: { how: 'admin', admin: 'ada' } });
    for (const { auditEvents } of [kept, gone]) assert.equal(auditEvents.at(-1)?.data?.['admin'], 'ada');
  });
});

describe('what stands against a merge', () => {
  const undo = (over: Partial<Undo>): Undo => ({
    id: 'und_1',
    project: 'p',
    user: 'usr_ann',
    kind: 'email',
    change: null,
    mode: 'restore',
    before: [contact(ANN)],
    holders: [`ctc_${ANN}`],
    keyId: 'k1',
    place: null,
    at: T0 - HOUR,
    endsAt: T0 + HOUR,
    state: { at: 'open' },
    ...over,
  });
  const sides: readonly ['kept' | 'gone', readonly Contact[]][] = [
    ['kept', [contact(ANN)]],
    ['gone', [contact(BOB)]],
  ];
  for (const [side, contacts] of sides) {
    const of = (over: Partial<MergeAccount>) => refusal({ [side]: account('usr_1', contacts, over) });

    test(`a freeze of the account that is ${side}, while it lasts`, () => {
      const frozen = { since: T0 - HOUR, until: T0 + HOUR };
      assert.deepEqual(of({ frozen }), { code: 'frozen', until: new Date(T0 + HOUR).toISOString(), retryAfter: 3600 });
      assert.equal(of({ frozen: { ...frozen, until: T0 } }), null);
    });

    test(`the account that is ${side} is disabled or another’s already`, () => {
      assert.equal(of({ isClosed: true })?.reason, 'disabled');
    });

    test(`somebody may still take back a change of the account that is ${side}: a merge shall not cut that off`, () => {
      const { code, reason, until } = of({ undos: [undo({})] }) ?? {};
      assert.deepEqual([code, reason, until], ['frozen', 'way-back', new Date(T0 + HOUR).toISOString()]);
      for (const over of [
        { state: { at: 'used', since: T0 } },
        { state: { at: 'void', since: T0 } },
        { mode: 'freeze' },
        { mode: 'brake' },
        { endsAt: T0 },
      ] as const)
        assert.equal(of({ undos: [undo(over)] }), null, JSON.stringify(over));
    });
  }

  test('more contacts of a kind than allowed, counted after doubles are one', () => {
    const kept = account('usr_ann', [contact(ANN), contact('x@x.example', off)]);
    const gone = account('usr_bob', [contact(BOB), contact('x@x.example', off)]);
    assert.equal(refusal({ kept, gone }, { max: 3 }), null);
    assert.equal(refusal({ kept, gone }, { max: 2 })?.code, 'too-many-contacts');
    assert.equal(refusal({ gone: account('usr_bob', [contact(PHONE)]) }, { max: 1 }), null);
  });

  test('each setting of the policy takes in those before it', () => {
    const allowed = (set: MergePolicy) =>
      MERGES.filter((way) => way !== 'off' && allowsMerge(policy({ merge: set }), way));
    assert.deepEqual(
      MERGES.map((set) => allowed(set).length),
      [0, 1, 2, 3],
    );
    assert.equal(policy().merge, 'off');
  });
});

describe('a proof that shows that the address is another’s', () => {
  const UNSAFE = policy({ merge: 'unsafe-proof-alone' });
  const rival = (mine: Partial<MergeAccount> = {}, theirs: Partial<MergeAccount> = {}) => ({
    isTakenByOther: true,
    conflictingAccounts: {
      mine: account('usr_ann', [contact(ANN)], mine),
      theirs: account('usr_bob', [contact(BOB), contact(PHONE)], theirs),
    },
  });
  const begun = (onConflict: 'merge-keep-mine' | 'merge-keep-theirs', over = {}) =>
    waiting(BOB, { onConflict, ...over }, UNSAFE);

  test('may not ask for a merge without the unsafe switch', () => {
    for (const merge of MERGES) {
      const { outcome } = run(null, begin(BOB, { onConflict: 'merge-keep-mine' }), {}, policy({ merge }));
      const reason = outcome.ok ? null : outcome.refusal.reason;
      assert.equal(reason, merge === 'unsafe-proof-alone' ? null : 'merge', merge);
    }
  });

  test('keep mine: all comes to the one who proved it, and settles as it was asked for', () => {
    const change = begun('merge-keep-mine');
    const decision = run(change, prove(change, true), rival(), UNSAFE);
    assert.equal(word(decision), 'done');
    assert.deepEqual(list(decision.contacts ?? []), [ANN, `${BOB}*`, `${PHONE}*`].sort());
    assert.deepEqual([decision.otherAccount?.user, decision.otherAccount?.isKept], ['usr_bob', false]);
    assert.deepEqual(decision.otherAccount?.effects.contacts, []);
    assert.deepEqual(
      decision.undos.map((u) => u.mode),
      ['brake'],
      'nothing brings a half of it back',
    );
    assert.deepEqual(notices(decision), [`merged ${ANN} +undo`, `done ${ANN}`]);
    assert.deepEqual(
      decision.webhookEvents.map((h) => h.type),
      ['user.merged'],
    );
  });

  test('keep theirs: all goes to the account that holds it, whose own primary stays', () => {
    const change = begun('merge-keep-theirs');
    const decision = run(change, prove(change, true), rival({ waiting: [waiting('n@x.example')] }), UNSAFE);
    assert.equal(word(decision), 'done');
    assert.deepEqual(decision.contacts, []);
    assert.deepEqual(list(decision.otherAccount?.effects.contacts ?? []), [ANN, `${BOB}*`, `${PHONE}*`].sort());
    assert.equal(decision.otherAccount?.isKept, true);
    assert.deepEqual(
      decision.changes.map((c) => c.state.at),
      ['closed', 'done'],
    );
    assert.equal(stored(decision).id, change.id, 'that which is said of it stands last');
  });

  test('with the current contact still to agree, nothing happens yet', () => {
    const rules = { ...UNSAFE, confirmCurrent: 'always' } as const;
    const change = waiting(BOB, { onConflict: 'merge-keep-mine' }, rules);
    const of = (side: 'new' | 'current') => change.proofs.find((p) => p.side === side)?.id ?? null;
    const byCode = (side: 'new' | 'current') =>
      ({ do: 'prove', of: side, by: 'code', matches: of(side), owner: true }) as const;
    const half = run(change, byCode('new'), rival(), rules);
    assert.deepEqual([word(half), half.otherAccount], ['waiting', undefined]);
    const whole = run(stored(half), byCode('current'), rival(), rules);
    assert.deepEqual([word(whole), whole.otherAccount?.user], ['done', 'usr_bob']);
  });

  test('what stands against a merge closes the change as taken, and says which', () => {
    const frozen = { since: T0 - HOUR, until: T0 + HOUR };
    for (const [facts, reason] of [
      [rival({}, { frozen }), 'frozen'],
      [rival({}, { isClosed: true }), 'disabled'],
      [{ isTakenByOther: true, conflictingAccounts: null }, undefined],
    ] as const) {
      const change = begun('merge-keep-mine');
      const decision = run(change, prove(change, true), facts, UNSAFE);
      assert.deepEqual(decision.outcome, {
        ok: false,
        refusal: { code: 'address-taken', ...(reason === undefined ? {} : { reason }) },
      });
      assert.deepEqual(stored(decision).state, { at: 'closed', since: T0, why: 'taken' });
      assert.equal(decision.otherAccount, undefined);
    }
  });

  test('switched off since, it is refused as ever', () => {
    const change = begun('merge-keep-mine');
    assert.equal(word(run(change, prove(change, true), rival(), policy({ merge: 'both-tokens' }))), 'address-taken');
  });

  test('replace-all leaves the one address that was proved, and still one to sign in with', () => {
    const rules = policy({ merge: 'unsafe-proof-alone', then: ['replace-all'] });
    const change = waiting(BOB, { onConflict: 'merge-keep-mine', then: 'replace-all' }, rules);
    const decision = run(
      change,
      prove(change, true),
      {
        isTakenByOther: true,
        conflictingAccounts: {
          mine: account('usr_ann', [contact(ANN, { loginId: true })]),
          theirs: account('usr_bob', [contact(BOB), contact('b@x.example', { ...off, loginId: true })]),
        },
      },
      rules,
    );
    assert.deepEqual(list(decision.contacts ?? []), [`${BOB}*+login`]);
  });
});
