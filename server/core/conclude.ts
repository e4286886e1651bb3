// Owns how a change ends when its sides are proved: the list changes, or the address belongs to another user. Not the proofs:
// prove.ts.
import { isProved, requiredSides } from './proofs.ts';
import type { Change } from './change.ts';
import { changeEvent } from './change-event.ts';
import { conflict } from './conflict.ts';
import { settleContacts } from './contacts.ts';
import { noEffects, refuse, type Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { settlingEffects, settlingOf } from './settling.ts';
import type { Policy } from './policy.ts';
import { refuseFrozen } from './freeze.ts';
import { endLoosened, joined, revokeAskedOfRemoved } from './revoke-waiting.ts';

/**
 * Decides how a change with these proofs ends; null when a side still has to be proved. `agreed`: whether the person agreed by
 * their own sign-in to a change that support began.
 */
export function conclude(change: Change, facts: Facts, policy: Policy, agreed = false): Decision | null {
  const frozen = refuseFrozen(change.createdAt, facts.frozen, facts.now);
  if (frozen) return refuse(frozen);
  if (isProved(change, 'new') && facts.isTakenByOther) return conflict(change, facts, policy);
  if (requiredSides(change).every((side) => isProved(change, side)) && !needsAgreement(change))
    return complete(change, facts, policy);
  if (!mayReplaceAgreement(change)) return null;
  if (agreed) return complete(change, facts, policy);
  const { waitsUntil = Infinity } = change.terms;
  // No person agreed, so what the change brings is trusted as little as what a loosened change brings.
  return facts.now < waitsUntil
    ? null
    : complete({ ...change, terms: { ...change.terms, loosened: true } }, facts, policy);
}

/** Whether support began the change, and no current contact was asked to agree or has agreed. */
function needsAgreement(change: Change): boolean {
  return change.terms.startedBy === 'support' && !isProved(change, 'current');
}

/** Whether the person's sign-in, or the end of the wait, may stand for the agreement of a current contact. */
function mayReplaceAgreement(change: Change): boolean {
  return change.terms.supportWait !== undefined && isProved(change, 'new');
}

/** Changes the list, because every side is proved. */
function complete(change: Change, facts: Facts, policy: Policy): Decision {
  const proof = change.proofs.find((p) => p.side === 'new' && p.spent !== null);
  if (!proof?.spent) throw new Error('a change completes without its proof');
  const { contacts: before, newIds, now } = facts;
  const after = settleContacts(before, {
    // The spelling to which the message went. A later request may have spelled the address in another way.
    address: proof.address,
    then: change.then,
    newId: newIds.contact,
    loginId: change.addToLoginIds,
    now,
    replaces: change.terms.replaces,
    verification: { verifiedHow: proof.spent.via, verifiedBy: 'user' },
  });
  const isTarget = (c: { kind: string; key: string }) => c.kind === change.kind && c.key === change.address.key;
  // The list had room when the change began. Since then another change may have filled the list, or the user now wants to keep
  // the old contact.
  const isNew = !before.some(isTarget);
  const [held, left] = [before, after].map((all) => all.filter((c) => c.kind === change.kind).length);
  if (isNew && (left ?? 0) > Math.max(policy.max, held ?? 0)) return refuse({ code: 'too-many-contacts' });
  const contactId = after.find(isTarget)?.id ?? newIds.contact;
  const isFirst = change.terms.loosened === true && !before.some((c) => c.verifiedAt !== null);
  const terms = isFirst ? { ...change.terms, isFirst } : change.terms;
  const done: Change = { ...change, terms, state: { at: 'done', since: now, via: proof.spent.via, contactId } };
  const revoked = joined(revokeAskedOfRemoved(after, facts), endLoosened(done, facts, after));
  return {
    ...noEffects,
    ...settlingEffects({ ...settlingOf(done), ...facts, before, after }, policy),
    outcome: { ok: true, as: 'done', change: done },
    about: done,
    changes: [...revoked.changes, done],
    contacts: after,
    auditEvents: [...revoked.auditEvents, changeEvent('change-done', done)],
    silencedChanges: [...revoked.silencedChanges, change.id],
  };
}
