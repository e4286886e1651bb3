// Owns the way back: what an old contact can undo, for how long, and what that does. Not how its link is made.
import { mask, type Contact } from '../../shared/contact.ts';
import { stateAt } from './change.ts';
import { type Hook } from './effects.ts';
import { closeChange, refusedOutcome, noEffects, type EditDecision, type EditFacts, type Facts } from './decision.ts';
import type { Policy } from './policy.ts';
import type { Undo } from './undo-state.ts';
import { undoStateAt } from './undo-state.ts';
import { notice, primaryOf } from './notices.ts';

/** The list of the kind as an undo makes it. Values that another user holds by now stay away. */
export function restored(undo: Undo, taken: readonly string[]): readonly Contact[] {
  const back = undo.before.filter((c) => c.verifiedAt === null || !taken.includes(c.key));
  const leads = back.find((c) => c.primary && c.verifiedAt !== null) ?? back.find((c) => c.verifiedAt !== null);
  return leads ? back.map((c) => ({ ...c, primary: c === leads })) : back;
}

/**
 * The oldest link wins: it restores its own snapshot, and every later one is void. All that waits is cancelled, the site is
 * asked to end the sessions, and nothing changes for a while.
 */
export function undo(undone: Undo, by: string, facts: EditFacts, policy: Policy): EditDecision {
  const holder = undone.before.find((c) => c.id === by);
  const { now } = facts;
  switch (undoStateAt(undone, now)) {
    case 'used':
      return { ...noEffects, outcome: refusedOutcome({ code: 'change-closed', why: 'undone' }) };
    case 'superseded':
      return { ...noEffects, outcome: refusedOutcome({ code: 'change-closed', why: 'superseded' }) };
    case 'expired':
      return { ...noEffects, outcome: refusedOutcome({ code: 'proof-expired' }) };
    case 'live':
  }
  const restores = undone.mode === 'restore';
  const back = restored(undone, facts.taken);
  if (restores && !back.some((c) => c.verifiedAt !== null))
    return { ...noEffects, outcome: refusedOutcome({ code: 'address-taken' }) };
  const others = facts.contacts.filter((c) => c.kind !== undone.kind);
  const contacts = restores ? [...others, ...back] : null;
  const stopped = revokeWaiting(facts);
  const reached = facts.done.filter(
    (c) =>
      restores &&
      c.kind === undone.kind &&
      c.state.at === 'done' &&
      (c.id === undone.change || c.state.since >= undone.at),
  );
  const told = [...(contacts ?? facts.contacts), ...(restores ? [] : undone.before)].filter(
    (c, i, all) => c.verifiedAt !== null && all.findIndex((other) => other.id === c.id) === i,
  );
  const target = primaryOf(contacts ?? facts.contacts, undone.kind) ?? '';
  const hooks: Hook[] = [
    ...(restores
      ? [
          {
            type: 'contacts.changed' as const,
            kind: undone.kind,
            why: 'undone' as const,
            change: undone.change,
            before: primaryOf(facts.contacts, undone.kind),
            after: target,
          },
        ]
      : []),
    { type: 'sessions.end', why: 'undone', change: undone.change },
    { type: 'account.frozen', why: 'undone', until: now + policy.freeze },
  ];
  return {
    ...noEffects,
    outcome: { ok: true },
    changes: [...stopped.changes, ...reached.map((c) => ({ ...c, state: { at: 'undone' as const, since: now } }))],
    contacts,
    silenced: stopped.silenced,
    events: [
      ...stopped.events,
      {
        event: 'change-undone',
        change: undone.change,
        data: { kind: undone.kind, by: mask(holder?.kind ?? undone.kind, holder?.value ?? '') },
      },
      { event: 'account-frozen', change: null, data: { why: 'undone', until: now + policy.freeze } },
    ],
    undos: [
      { ...undone, state: { at: 'used', since: now } },
      // A link that restores nothing takes no other's way back: its holder may be whom the account has to be kept from.
      ...(restores ? facts.undos : [])
        .filter((u) => u.id !== undone.id && u.kind === undone.kind && u.at >= undone.at && u.state.at === 'open')
        .map((u) => ({ ...u, state: { at: 'void' as const, since: now } })),
    ],
    // No link in these: whoever stole the account may hold a contact of it.
    messages: told.map((to) => notice(restores ? 'undone' : 'frozen', to, { kind: undone.kind, target, then: null })),
    hooks,
    freeze: { since: now, until: now + policy.freeze },
    endsSessions: true,
  };
}

/** All that waits is over. */
export function revokeWaiting({ waiting, now }: Pick<EditFacts, 'waiting' | 'now'>) {
  const open = waiting.filter((c) => stateAt(c, now).at === 'waiting');
  return {
    changes: open.map((c) => closeChange(c, 'revoked', now)),
    silenced: open.map((c) => c.id),
    events: open.map((c) => ({ event: 'change-revoked' as const, change: c.id })),
  };
}

/** What a contact was asked to confirm is over once the list has lost it: whoever holds it has no more say here. */
export function revokeAskedOfRemoved(
  after: readonly Contact[],
  { contacts, others, now }: Pick<Facts, 'contacts' | 'others' | 'now'>,
) {
  const gone = contacts.filter((c) => !after.some((a) => a.id === c.id)).map((c) => c.id);
  const asked = others.filter((c) => c.proofs.some((p) => p.contactId !== null && gone.includes(p.contactId)));
  return revokeWaiting({ waiting: asked, now });
}
