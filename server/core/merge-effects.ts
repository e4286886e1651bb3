// Owns what follows a merge in either account: who is told, what ends, what the site hears. Not whether it may be: merge.ts.
import { KINDS, namingContact, type Contact } from '../../shared/contact.ts';
import { noEffects, type Effects } from './decision.ts';
import type { WebhookEvent } from './webhook-events.ts';
import type { MergeAccount, AccountMerge } from './merge-account.ts';
import { notice, primaryOf, type NoticeContent } from './notices.ts';
import type { Policy } from './policy.ts';
import { revokeWaiting } from './revoke-waiting.ts';
import type { Undo } from './undo-state.ts';

/** The account that stays gets the contacts of both. `contacts`: the list that it then has. */
export function effectsOnKept(merging: AccountMerge, contacts: readonly Contact[], policy: Policy): Effects {
  const { kept, gone, by, change, newIds } = merging;
  const brake = brakeOf(kept, newIds.brake.kept, merging, policy);
  const changed = contactsChanged(gone.contacts, { before: kept.contacts, after: contacts, change });
  return {
    ...noEffects,
    contacts,
    messages: verified(kept.contacts).map((to) => notice('merged', to, contentOf(namingContact(gone.contacts)), brake)),
    webhookEvents: [...changed, { type: 'accounts.merged', from: { id: gone.user, identities: gone.identities } }],
    undos: brake ? [brake] : [],
    auditEvents: [{ event: 'account-merged', change, data: { from: gone.user, ...by } }],
  };
}

/** The account that goes loses its contacts, its waiting changes and its sessions. */
export function effectsOnGone(merging: AccountMerge, contacts: readonly Contact[], policy: Policy): Effects {
  const { kept, gone, by, change, now, newIds } = merging;
  const revoked = revokeWaiting({ waiting: gone.waiting, now });
  const brake = brakeOf(gone, newIds.brake.gone, merging, policy);
  const content = contentOf(namingContact(kept.contacts) ?? namingContact(contacts));
  const changed = contactsChanged(gone.contacts, { before: gone.contacts, after: [], change });
  return {
    ...noEffects,
    ...revoked,
    contacts: [],
    messages: verified(gone.contacts).map((to) => notice('merged-away', to, content, brake)),
    webhookEvents: [...changed, { type: 'sessions.end', why: 'merged', change }],
    auditEvents: [...revoked.auditEvents, { event: 'account-merged', change, data: { into: kept.user, ...by } }],
    undos: brake ? [brake] : [],
    endsSessions: true,
  };
}

/**
 * A link for every contact that was verified, as for a request. It brings nothing back, but the reader of a notice who did
 * not ask for the merge can stop the account that has all contacts now.
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

/** A webhook event for each kind that the account which goes had any contact of. */
function contactsChanged(
  concerned: readonly Contact[],
  { before, after, change }: { before: readonly Contact[]; after: readonly Contact[]; change: string | null },
): readonly WebhookEvent[] {
  return KINDS.filter((kind) => concerned.some((c) => c.kind === kind)).map((kind) => ({
    type: 'contacts.changed',
    kind,
    why: 'merged',
    change,
    before: primaryOf(before, kind),
    after: primaryOf(after, kind),
  }));
}

/** The other account, as a notice names it. */
function contentOf(named: Contact | undefined): NoticeContent {
  return { kind: named?.kind ?? 'email', target: named?.value ?? '', then: null };
}

function verified(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter((c) => c.verifiedAt !== null);
}
