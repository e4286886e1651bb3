// Owns whether two accounts may become one, and the list that they then have. Not what follows (merge-effects.ts), nor who may
// ask for it (server/service/merge.ts).
import { KINDS, type Contact } from '../../shared/contact.ts';
import type { Effects } from './decision.ts';
import type { MergeAccount, AccountMerge } from './merge-account.ts';
import { mergeContacts } from './merge-contacts.ts';
import { effectsOnGone, effectsOnKept } from './merge-effects.ts';
import type { MergeRefusal } from './merge-refusal.ts';
import type { Policy } from './policy.ts';
import { refuseFrozen } from './freeze.ts';
/** What a merge comes to. */
export type MergeDecision =
  | {
      readonly ok: true;
      /** Of the account that is kept. */
      readonly contacts: readonly Contact[];
      /** Ids of the contacts that came to it. */
      readonly moved: readonly string[];
      readonly kept: Effects;
      readonly gone: Effects;
    }
  | { readonly ok: false; readonly refusal: MergeRefusal };

/** A merge cannot be undone, so neither account may be frozen, nor have an undo that is still open. */
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
  // No sign-in lifts the freeze here: what cannot be undone can wait a day.
  const refusal = refuseFrozen(0, frozen, now);
  if (refusal) return refusal;
  // The owner of a stolen account can still undo the theft. After a merge the undo would restore half of it, or nothing.
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
