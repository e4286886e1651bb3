import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Contact } from '../../shared/contact.ts';
import { decideEdit } from '../../server/core/edit.ts';
import { noEffects, type Decision, type Effects } from '../../server/core/decision.ts';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import { displacedPrimary, eventsOf, hasEvents } from '../../server/core/user-events.ts';
import type { WebhookEvent } from '../../server/core/webhook-events.ts';
import { begin, contact, facts, prove, run, stored, T0 } from './kit.ts';

const ANN = contact('ann@old.example');
const NEW = 'ann@new.example';

function eventsFor(effects: Effects, before: readonly Contact[], actor: 'user' | 'link' | 'site' = 'user') {
  return eventsOf({ effects, before, actor, requestId: 'req_1', testContacts: undefined });
}

/** An event in a line: its type, its contact (`*` primary, `?` unverified), and what was before. */
function line(event: WebhookEvent): string {
  const shown = 'contact' in event && event.contact;
  const mark = shown ? `${shown.value}${shown.primary ? '*' : ''}${shown.verified ? '' : '?'}` : '';
  const before = 'before' in event && event.before ? ` < ${event.before.value}` : '';
  return `${event.type} ${mark}${before}`.trim();
}

function changed(before: readonly Contact[], over = {}): Decision {
  const change = stored(run(null, begin(NEW, over), { contacts: before }));
  return run(change, prove(change, true), { contacts: before });
}

describe('the events of a test contact', () => {
  const named = { isTestContact: true, contacts: [ANN] } as const;
  const marks = (events: readonly WebhookEvent[]) => events.map((event) => `${line(event)} ${event.test ?? false}`);

  test('are marked, those of the other contacts of the same change are not', () => {
    const change = stored(run(null, begin(NEW, { then: 'replace' }), named));
    const decision = run(change, prove(change, true), named);
    const marked = [
      `contact.added ${NEW}* true`,
      `contact.verified ${NEW}* true`,
      `contact.changed ${NEW}* < ann@old.example true`,
      'contact.removed ann@old.example* < ann@old.example false',
    ];
    const told = { effects: decision, before: [ANN], actor: 'user', requestId: null } as const;
    assert.deepEqual(marks(eventsOf({ ...told, testContacts: [NEW] })), marked);
    assert.deepEqual(marks(eventsOf({ ...told, testContacts: undefined })), marked, 'also when it is named no longer');
  });

  test('are marked where they are written without a change', () => {
    const told = { actor: 'site', requestId: null, testContacts: ['new.example'] } as const;
    const effects: Effects = { ...noEffects, contacts: [ANN, contact(NEW, { primary: false })] };
    assert.deepEqual(marks(eventsOf({ ...told, effects, before: [ANN] })), [
      `contact.added ${NEW} true`,
      `contact.verified ${NEW} true`,
    ]);
  });
});

describe('the events of a proof', () => {
  test('a replaced address has one event for each thing that happened', () => {
    const events = eventsFor(changed([ANN], { then: 'replace' }), [ANN]);
    assert.deepEqual(events.map(line), [
      `contact.added ${NEW}*`,
      `contact.verified ${NEW}*`,
      `contact.changed ${NEW}* < ann@old.example`,
      'contact.removed ann@old.example* < ann@old.example',
    ]);
    for (const event of events)
      assert.deepEqual(
        [event.actor, event.method, event.requestId, event.contacts.map(({ value }) => value)],
        ['user', 'code', 'req_1', [NEW]],
      );
  });

  test('an added secondary is named itself, and not the primary', () => {
    const events = eventsFor(changed([ANN], { then: 'add' }), [ANN]);
    assert.deepEqual(events.map(line), [`contact.added ${NEW}`, `contact.verified ${NEW}`]);
    const [added] = events;
    assert.partialDeepStrictEqual(added, {
      contact: { kind: 'email', verified: true, verifiedAt: T0, verifiedHow: 'code', verifiedBy: 'user' },
      before: null,
      cause: 'change',
    });
    assert.deepEqual(
      added?.contacts.map(({ value }) => value),
      ['ann@old.example', NEW],
    );
  });

  test('an unverified contact that is proved is verified, and was there before', () => {
    const known = contact(NEW, { verifiedAt: null, primary: false });
    const before = [ANN, known];
    const events = eventsFor(changed(before, { then: 'add' }), before);
    assert.deepEqual(events.map(line), [`contact.verified ${NEW} < ${NEW}`]);
    assert.equal(
      'before' in (events[0] ?? {}) && events[0]?.type === 'contact.verified' && events[0].before?.verified,
      false,
    );
  });

  test('a wrong code has no event, the last one locks the change', () => {
    let change = stored(run(null, begin(NEW), { contacts: [ANN] }));
    const told: string[] = [];
    for (let i = 0; i < change.terms.tries; i++) {
      const wrong = run(change, prove(change, false), { contacts: [ANN] });
      told.push(...eventsFor(wrong, [ANN]).map(line));
      change = wrong.changes.find(({ id }) => id === change.id) ?? change;
    }
    assert.deepEqual(told, [`change.locked ${NEW}? < ann@old.example`]);
  });
});

describe('the events of a request', () => {
  test('a request names the address, what it would displace, and until when it can be proved', () => {
    const begun = run(null, begin(NEW), { contacts: [ANN] });
    const [event, ...more] = eventsFor(begun, [ANN]);
    assert.deepEqual([event && line(event), more], [`change.requested ${NEW}? < ann@old.example`, []]);
    assert.partialDeepStrictEqual(event, { change: stored(begun).id, endsAt: stored(begun).endsAt, method: null });
  });

  test('the event is the same whether the address is free, taken or blocked', () => {
    const [free, taken, blocked] = [{}, { isTakenByOther: true }, { isBlocked: true }].map((over) =>
      eventsFor(run(null, begin(NEW), { contacts: [ANN], ...over }), [ANN]).map((event) => ({
        ...event,
        change: null,
      })),
    );
    assert.ok(free && free.length === 1);
    assert.deepEqual(taken, free);
    assert.deepEqual(blocked, free);
  });

  test('a request that another replaces is cancelled, and the event says why', () => {
    const first = stored(run(null, begin(NEW), { contacts: [ANN] }));
    const second = run(first, begin('ann@two.example'), { contacts: [ANN] });
    const events = eventsFor(second, [ANN]);
    assert.deepEqual(
      events.map(({ type }) => type),
      ['change.cancelled', 'change.requested'],
    );
    assert.partialDeepStrictEqual(events[0], { why: 'replaced', change: first.id });
  });

  test('a refused request has none', () => {
    assert.deepEqual(eventsFor({ ...noEffects }, [ANN]), []);
    assert.equal(hasEvents(noEffects), false);
  });
});

describe('the events of edits', () => {
  const owner = { project: 'p', user: 'usr_ann', place: null };
  const editFacts = (contacts: readonly Contact[]) => {
    const { now, frozen, signIn, newIds } = facts({});
    const none = { isRecovered: false, waiting: [], doneChanges: [], undos: [], takenKeys: [] };
    return { now, frozen, signIn: { ...signIn, authTime: now }, newIds, contacts, ...none } as never;
  };

  test('a removed secondary is named itself', () => {
    const two = contact('two@old.example', { primary: false });
    const before = [ANN, two];
    const decision = decideEdit({ do: 'remove', contact: two.id, oldLost: false }, owner, editFacts(before), {
      ...DEFAULT_POLICY,
    });
    assert.equal(decision.outcome.ok, true);
    const events = eventsFor(decision, before);
    assert.deepEqual(events.map(line), ['contact.removed two@old.example < two@old.example']);
    assert.partialDeepStrictEqual(events[0], { cause: 'edit', change: null });
  });

  test('an undo names the change that it reverts, and both lists', () => {
    const done = changed([ANN], { then: 'replace' });
    const after = done.contacts ?? [];
    const undo = done.undos[0] ?? assert.fail('no undo');
    const { now, newIds } = facts({});
    const decision = decideEdit(
      { do: 'undo', undo, holder: undo.holders[0] ?? '' },
      owner,
      {
        ...(editFacts(after) as object),
        now,
        newIds,
        signIn: null,
        doneChanges: [stored(done)],
        undos: [undo],
      } as never,
      DEFAULT_POLICY,
    );
    const events = eventsFor(decision, after, 'link');
    assert.deepEqual(events.map(({ type }) => type).sort(), [
      'account.frozen',
      'change.undone',
      'contact.added',
      'contact.changed',
      'contact.removed',
      'contact.verified',
      'sessions.end',
    ]);
    for (const { change, method, actor, contacts } of events)
      assert.deepEqual(
        [change, method, actor, contacts.map(({ value }) => value)],
        [stored(done).id, 'link', 'link', ['ann@old.example']],
      );
  });

  test('a contact with another type or spelling is changed; one that stays has no event', () => {
    const after = [{ ...ANN, type: 'work' }];
    const effects: Effects = { ...noEffects, contacts: after };
    assert.deepEqual(eventsFor(effects, [ANN]).map(line), ['contact.changed ann@old.example* < ann@old.example']);
    assert.deepEqual(eventsFor({ ...noEffects, contacts: [{ ...ANN }] }, [ANN]), []);
  });
});

test('the displaced primary is the one that lost its place, and none when it stays', () => {
  const next = contact(NEW);
  assert.equal(displacedPrimary([ANN], [next, { ...ANN, primary: false }], 'email'), ANN);
  assert.equal(displacedPrimary([ANN], [ANN], 'email'), null);
  assert.equal(displacedPrimary([ANN], null, 'email'), null);
  assert.equal(displacedPrimary([], [next], 'email'), null);
  assert.equal(displacedPrimary([ANN], [next], 'phone'), null);
});
