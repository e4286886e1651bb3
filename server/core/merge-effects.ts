// Owns the effects of a merge on both accounts: notices, webhook events, and what ends. Not whether it is allowed: merge.ts.
import { namingContact, type Contact } from '../../shared/contact.ts';
import { noEffects, type Effects } from './decision.ts';
import type { MergeAccount, AccountMerge } from './merge-account.ts';
import { notice, type NoticeContent } from './notices.ts';
import type { Policy } from './policy.ts';
import { revokeWaiting } from './revoke-waiting.ts';
import type { Undo } from './undo-state.ts';

/** Effects on the account that stays. `contacts`: its list after the merge, with the contacts of both accounts. */
export function effectsOnKept(merging: AccountMerge, contacts: readonly Contact[], policy: Policy): Effects {
  const { kept, gone, by, change, newIds } = merging;
  const brake = brakeOf(kept, newIds.brake.kept, merging, policy);
  return {
    ...noEffects,
    contacts,
    messages: verified(kept.contacts).map((to) => notice('merged', to, contentOf(namingContact(gone.contacts)), brake)),
    webhookEvents: [{ type: 'user.merged', from: { id: gone.user, identities: gone.identities } }],
    undos: brake ? [brake] : [],
    auditEvents: [{ event: 'account-merged', change, data: { from: gone.user, ...by } }],
  };
}

/** Effects on the account that goes: it loses its contacts, its waiting changes and its sessions. */
export function effectsOnGone(merging: AccountMerge, contacts: readonly Contact[], policy: Policy): Effects {
  const { kept, gone, by, change, now, newIds } = merging;
  const revoked = revokeWaiting({ waiting: gone.waiting, now });
  const brake = brakeOf(gone, newIds.brake.gone, merging, policy);
  const content = contentOf(namingContact(kept.contacts) ?? namingContact(contacts));
  return {
    ...noEffects,
    ...revoked,
    contacts: [],
    messages: verified(gone.contacts).map((to) => notice('merged-away', to, content, brake)),
    webhookEvents: [{ type: 'sessions.end', why: 'merged' }],
    auditEvents: [...revoked.auditEvents, { event: 'account-merged', change, data: { into: kept.user, ...by } }],
    undos: brake ? [brake] : [],
    endsSessions: true,
  };
}

/**
 * Makes a link for every contact of the account that was verified before the merge. The link restores nothing. A reader of
 * the notice who did not ask for the merge can use it to freeze the account that now has all contacts.
 */
function brakeOf({ user, contacts }: MergeAccount, id: string, merging: AccountMerge, policy: Policy): Undo | null {
  const { project, change, place, now, newIds } = merging;
  const before = verified(contacts);
  const named = namingContact(before);
  if (policy.undo === 'off' || named === undefined) return null;
  return {
    id,
    project,
    user,
    kind: named.kind,
    change,
    mode: 'brake',
    before,
    holders: before.map((c) => c.id),
    keyId: newIds.keyId,
    place,
    at: now,
    endsAt: now + policy.undoLife,
    state: { at: 'open' },
  };
}

/** Returns the content of a notice that names the other account by this contact. */
function contentOf(named: Contact | undefined): NoticeContent {
  return { kind: named?.kind ?? 'email', target: named?.value ?? '', then: null };
}

function verified(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter((c) => c.verifiedAt !== null);
}
