// Owns what rewrites the contacts without a proof, or ends everything. Not a change and its proofs: decide.ts. Not the rules
// of one edit: remove.ts, undo.ts.
import { noEffects, type EditDecision } from './decision.ts';
import type { Edit } from './command.ts';
import type { EditFacts, EditedAccount } from './facts.ts';
import type { Policy } from './policy.ts';
import { removeContact } from './remove.ts';
import { revokeWaiting } from './revoke-waiting.ts';
import { applyUndo } from './undo.ts';

/** What an edit comes to. */
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
        auditEvents: [{ event: 'account-unlocked', change: null, data: { by: command.by } }],
      };
  }
}

/** The site ends what is open. An attacker who got in may have left undo links behind, so those end too. */
function revoke({ reason, by }: Extract<Edit, { do: 'revoke' }>, facts: EditFacts): EditDecision {
  const data = { reason, by };
  // Nothing has to end when the user may come in again.
  if (reason === 'enabled')
    return { ...noEffects, outcome: { ok: true }, auditEvents: [{ event: 'account-enabled', change: null, data }] };
  const revoked = revokeWaiting(facts);
  const open = reason === 'signed-out' ? [] : facts.undos.filter((u) => u.state.at === 'open');
  return {
    ...noEffects,
    ...revoked,
    outcome: { ok: true },
    undos: open.map((u) => ({ ...u, state: { at: 'void', since: facts.now } })),
    auditEvents: [...revoked.auditEvents, { event: 'account-revoked', change: null, data }],
    endsSessions: true,
  };
}
