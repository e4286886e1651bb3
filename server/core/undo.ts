// Owns what an undo does to the account. Not when an undo is made (settling.ts), nor how its link is made (server/tokens).
import { isRecoveryOnly, type Contact } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Change } from './change.ts';
import { noEffects, refuse, type EditDecision } from './decision.ts';
import type { Edit } from './command.ts';
import type { EditFacts } from './facts.ts';
import type { Message } from './effects.ts';
import { notice, primaryOf } from './notices.ts';
import type { Policy } from './policy.ts';
import { revokeWaiting } from './revoke-waiting.ts';
import { undoStateAt, type Undo } from './undo-state.ts';

/** Returns the contacts of the kind after the undo. A verified contact is not restored if another user has its address now. */
export function restoredContacts(undo: Undo, taken: readonly string[]): readonly Contact[] {
  // The list also has contacts of the other kind, whose holders have a link.
  const ofKind = undo.before.filter((c) => c.kind === undo.kind);
  const back = ofKind.filter((c) => c.verifiedAt === null || !taken.includes(c.key));
  const mayLead = back.filter((c) => c.verifiedAt !== null && !isRecoveryOnly(c));
  const leads = mayLead.find((c) => c.primary) ?? mayLead[0];
  return leads ? back.map((c) => ({ ...c, primary: c === leads })) : back;
}

/**
 * Applies an undo. An undo of mode `restore` restores its list and makes later undos of the kind void, so the oldest undo
 * wins. With every mode, the waiting changes end, the site is asked to end the sessions, and the account is frozen.
 */
export function applyUndo(command: Extract<Edit, { do: 'undo' }>, facts: EditFacts, policy: Policy): EditDecision {
  const { undo: used, holder: holderId } = command;
  const { now } = facts;
  const restores = used.mode === 'restore';
  const back = restoredContacts(used, facts.takenKeys);
  const refusal = refuseUndo(used, back, now);
  if (refusal) return refuse(refusal);
  const contacts = restores ? [...facts.contacts.filter((c) => c.kind !== used.kind), ...back] : null;
  const revoked = revokeWaiting(facts);
  const holder = used.before.find((c) => c.id === holderId);
  const freeze = { since: now, until: now + policy.freeze };
  return {
    ...noEffects,
    outcome: { ok: true },
    changes: [...revoked.changes, ...undoneChanges(used, facts)],
    contacts,
    silencedChanges: revoked.silencedChanges,
    auditEvents: [
      ...revoked.auditEvents,
      {
        event: 'change-undone',
        change: used.change,
        ...(holder ? { contact: holder } : {}),
        data: { kind: used.kind },
      },
      { event: 'account-frozen', change: null, data: { why: 'undone', until: freeze.until } },
    ],
    undos: [{ ...used, state: { at: 'used', since: now } }, ...voidedUndos(used, facts)],
    messages: noticesOf(used, contacts ?? facts.contacts),
    webhookEvents: [
      { type: 'sessions.end', why: 'undone' },
      { type: 'account.frozen', why: 'undone', until: freeze.until },
    ],
    freeze,
    endsSessions: true,
  };
}

function refuseUndo(undo: Undo, back: readonly Contact[], now: number): Refusal | null {
  switch (undoStateAt(undo, now)) {
    case 'used':
      return { code: 'change-closed', why: 'undone' };
    case 'superseded':
      return { code: 'change-closed', why: 'superseded' };
    case 'expired':
      return { code: 'proof-expired' };
    case 'live':
      return undo.mode === 'restore' && !back.some((c) => c.verifiedAt !== null) ? { code: 'address-taken' } : null;
  }
}

/** Returns the changes that the restored list reverts: the change of the undo, and later changes of the kind. */
function undoneChanges(undo: Undo, { doneChanges, now }: EditFacts): readonly Change[] {
  if (undo.mode !== 'restore') return [];
  return doneChanges
    .filter((c) => c.kind === undo.kind && c.state.at === 'done')
    .filter((c) => c.id === undo.change || (c.state.at === 'done' && c.state.since >= undo.at))
    .map((c) => ({ ...c, state: { at: 'undone', since: now } }));
}

/** Returns the later undos as void. None for an undo that restores nothing, since its holder may be the attacker. */
function voidedUndos(undo: Undo, { undos, now }: EditFacts): readonly Undo[] {
  if (undo.mode !== 'restore') return [];
  return undos
    .filter((u) => u.id !== undo.id && u.kind === undo.kind && u.at >= undo.at && u.state.at === 'open')
    .map((u) => ({ ...u, state: { at: 'void', since: now } }));
}

/** Notices to every verified contact, also to those in the undo. They have no link, since an attacker may hold a contact. */
function noticesOf(undo: Undo, contacts: readonly Contact[]): readonly Message[] {
  const { kind } = undo;
  const restores = undo.mode === 'restore';
  const target = primaryOf(contacts, kind) ?? '';
  const recipients = [...contacts, ...(restores ? [] : undo.before)].filter(
    (c, i, all) => c.verifiedAt !== null && all.findIndex((other) => other.id === c.id) === i,
  );
  return recipients.map((to) => notice(restores ? 'undone' : 'frozen', to, { kind, target, then: null }));
}
