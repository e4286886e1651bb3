// Owns whether two accounts may become one, and the contacts of the merged account. Not the effects (merge-effects.ts), nor who
// may merge accounts (server/service/merge/).
import { KINDS, type Contact } from '../../shared/contact.ts';
import type { Effects } from './decision.ts';
import type { MergeAccount, AccountMerge } from './merge-account.ts';
import { mergeContacts } from './merge-contacts.ts';
import { effectsOnGone, effectsOnKept } from './merge-effects.ts';
import type { MergeRefusal } from './merge-refusal.ts';
import type { Policy } from './policy.ts';
import { refuseFrozen } from './freeze.ts';
/** The result of a merge, or its refusal. */
export type MergeDecision =
  | {
      readonly ok: true;
      /** The contacts of the account that stays, after the merge. */
      readonly contacts: readonly Contact[];
      /** Ids of the contacts that the account that stays has gained. */
      readonly moved: readonly string[];
      readonly kept: Effects;
      readonly gone: Effects;
    }
  | { readonly ok: false; readonly refusal: MergeRefusal };

/** Merges two accounts. A merge cannot be undone, so it is refused while an account is frozen or has an open undo. */
export function merge(merging: AccountMerge, policy: Policy): MergeDecision {
  const { kept, gone, now } = merging;
  const contacts = mergeContacts(kept.contacts, gone.contacts);
  const refusal = refuseAccount(kept, now) ?? refuseAccount(gone, now) ?? refuseNumber(contacts, policy);
  if (refusal) return { ok: false, refusal };
  return {
    ok: true,
    contacts,
    moved: contacts.map(({ id }) => id).filter((id) => !kept.contacts.some((c) => c.id === id)),
    kept: effectsOnKept(merging, contacts, policy),
    gone: effectsOnGone(merging, contacts, policy),
  };
}

function refuseAccount({ isClosed, frozen, undos }: MergeAccount, now: number): MergeRefusal | null {
  if (isClosed) return { code: 'not-allowed', reason: 'disabled', detail: 'one of the accounts is disabled' };
  // Here no sign-in lifts a freeze, because a merge cannot be undone. The merge can wait until the freeze ends.
  const refusal = refuseFrozen(0, frozen, now);
  if (refusal) return refusal;
  // By an open undo, the owner of a stolen account can get the contacts back. After a merge, the undo could not restore all of
  // them.
  for (const { mode, state, at, endsAt } of undos) {
    const isOpen = mode === 'restore' && state.at === 'open';
    const open = isOpen ? refuseFrozen(0, { since: at, until: endsAt }, now) : null;
    if (open) return { ...open, reason: 'way-back' };
  }
  return null;
}

function refuseNumber(contacts: readonly Contact[], { max }: Policy): MergeRefusal | null {
  const kind = KINDS.find((one) => contacts.filter((c) => c.kind === one).length > max);
  return kind ? { code: 'too-many-contacts', detail: `together they have more than ${max} of kind ${kind}` } : null;
}
