// Owns which rule decides about which edit of an account, an edit being a command that needs no proof. Not a change and its
// proofs: decide.ts. Not the rules of one edit: remove.ts, undo.ts, admin-edit.ts.
import { decideAdminEdit } from './admin-edit.ts';
import { noEffects, type EditDecision } from './decision.ts';
import type { Edit } from './command.ts';
import type { EditFacts, EditedAccount } from './facts.ts';
import type { Policy } from './policy.ts';
import { removeContact } from './remove.ts';
import { tell } from './notices.ts';
import { revokeWaiting } from './revoke-waiting.ts';
import { applyUndo } from './undo.ts';

/** Decides about an edit of an account. */
export function decideEdit(command: Edit, owner: EditedAccount, facts: EditFacts, policy: Policy): EditDecision {
  switch (command.do) {
    case 'remove':
      return removeContact(command, owner, facts, policy);
    case 'undo':
      return applyUndo(command, facts, policy);
    case 'revoke':
      return revoke(command, facts);
    case 'unlock':
      return {
        ...noEffects,
        outcome: { ok: true },
        resetCounters: ['failures.user'],
        failedInRow: 0,
        messages: command.hasFailures ? tell('unlocked', facts) : [],
        auditEvents: [{ event: 'account-unlocked', change: null, data: { by: command.by } }],
      };
    case 'apply':
    case 'mark-verified':
    case 'lead':
    case 'admin-remove':
    case 'set-recovery':
    case 'unfreeze':
      return decideAdminEdit(command, owner, facts, policy);
  }
}

/**
 * Ends the waiting changes and the sessions, because the site asks for it. Open undos end too, unless the user only signed
 * out, since an attacker may hold an undo link.
 */
function revoke({ reason, by, isDisabled, tells }: Extract<Edit, { do: 'revoke' }>, facts: EditFacts): EditDecision {
  const data = { reason, ...(by === null ? {} : { by }) };
  // An account that is enabled again has nothing to end.
  if (reason === 'enabled')
    return {
      ...noEffects,
      outcome: { ok: true },
      messages: tells && isDisabled ? tell('enabled', facts) : [],
      auditEvents: [{ event: 'account-enabled', change: null, data }],
      webhookEvents: isDisabled ? [{ type: 'account.enabled' }] : [],
    };
  const revoked = revokeWaiting(facts);
  // After a restore a user who was only signed out has lost nothing that they would miss.
  const topic = reason !== 'restored' ? reason : revoked.changes.length > 0 ? 'ended' : null;
  const open = reason === 'signed-out' ? [] : facts.undos.filter((u) => u.state.at === 'open');
  return {
    ...noEffects,
    ...revoked,
    outcome: { ok: true },
    messages: tells && topic !== null && !(topic === 'disabled' && isDisabled) ? tell(topic, facts) : [],
    undos: open.map((u) => ({ ...u, state: { at: 'void', since: facts.now } })),
    auditEvents: [...revoked.auditEvents, { event: 'account-revoked', change: null, data }],
    webhookEvents: [
      ...(reason === 'disabled' && !isDisabled ? [{ type: 'account.disabled' } as const] : []),
      { type: 'sessions.end', why: reason },
    ],
    endsSessions: true,
  };
}
