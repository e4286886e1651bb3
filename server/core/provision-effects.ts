// Owns the effects of a written list: notices, webhook events, undos and audit events. Not the new list itself: provision.ts.
import type { Contact, Kind, Then } from '../../shared/contact.ts';
import { entriesOf } from './contact-entries.ts';
import type { ContactLists } from './contact-lists.ts';
import type { EditFacts, EditedAccount } from './facts.ts';
import type { Effects } from './decision.ts';
import { notice } from './notices.ts';
import { settlingEffects } from './settling.ts';
import type { Policy } from './policy.ts';

/** The lists that a caller wrote, and the contacts after that. */
export interface WrittenLists {
  readonly owner: EditedAccount;
  readonly lists: ContactLists;
  readonly after: readonly Contact[];
}

/** Effects on one kind: none, unless a verified contact is concerned, becomes verified, or the user removes a contact. */
export function listEffects(
  kind: Kind,
  { owner, lists, after }: WrittenLists,
  { contacts: before, isRecovered, now, newIds }: EditFacts,
  policy: Policy,
): Pick<Effects, 'messages' | 'webhookEvents' | 'undos'> {
  const summary = summarize(ofKind(before, kind), ofKind(after, kind));
  const { then, about, verified, removed, isNotable } = summary;
  // When a user removes a contact, notices go out even if the contact was not verified.
  const isUserRemoval = lists.mode === 'verify' && removed.length > 0;
  if (!isNotable && !isUserRemoval) return { messages: [], webhookEvents: [], undos: [] };
  const target = about?.value ?? '';
  const settled = settlingEffects(
    {
      ...owner,
      kind,
      before,
      after,
      then,
      target,
      // An empty key, so that the new contact gets a notice too. Its holder has proved nothing, and may know nothing of it.
      key: '',
      change: null,
      oldLost: false,
      isRecovered,
      now,
      newIds: { undo: lists.undoIds[kind], keyId: newIds.keyId },
    },
    policy,
  );
  const toVerified = verified.map((to) => notice('done', to, { kind, target, then }));
  return { ...settled, messages: [...settled.messages, ...toVerified] };
}

/** What happened to the contacts of one kind, and which contact the notice names. */
interface Summary {
  readonly then: Then | null;
  readonly about: Contact | undefined;
  /** The contacts that became verified. */
  readonly verified: readonly Contact[];
  readonly removed: readonly Contact[];
  /** Whether a contact is concerned that is verified or was verified before. */
  readonly isNotable: boolean;
}

function summarize(before: readonly Contact[], after: readonly Contact[]): Summary {
  const removed = removedFrom(before, after);
  const verified = newlyVerified(before, after);
  const [oldPrimary, primary] = [before, after].map((list) => list.find((c) => c.primary));
  const isOther = oldPrimary?.id !== primary?.id && [oldPrimary, primary].some((c) => c?.verifiedAt != null);
  const common = { verified, removed };
  if (isOther && primary) {
    const then = oldPrimary && removed.includes(oldPrimary) ? 'replace' : 'primary';
    return { ...common, then, about: primary, isNotable: true };
  }
  if (verified.length > 0) return { ...common, then: 'add', about: verified[0], isNotable: true };
  const removedVerified = removed.find((c) => c.verifiedAt !== null);
  const isNotable = isOther || removedVerified !== undefined;
  return { ...common, then: null, about: removedVerified ?? removed[0], isNotable };
}

/** Returns the audit events of a written list, for one kind. */
export function listAuditEvents(before: readonly Contact[], after: readonly Contact[]): Effects['auditEvents'] {
  const entry = (event: 'contact-removed' | 'contact-added' | 'contact-vouched' | 'contact-promoted', c: Contact) => ({
    event,
    change: null,
    contact: { kind: c.kind, value: c.value },
  });
  const oldPrimary = before.find((c) => c.primary);
  return [
    ...removedFrom(before, after).map((c) => entry('contact-removed', c)),
    ...removedFrom(after, before).map((c) => entry('contact-added', c)),
    ...newlyVerified(before, after).map((c) => entry('contact-vouched', c)),
    ...after.filter((c) => c.primary && oldPrimary && oldPrimary.id !== c.id).map((c) => entry('contact-promoted', c)),
  ];
}

/** Whether a contact that stays has changed in a value for which there is no audit event: type, login id or spelling. */
export function hasSilentEdits(before: readonly Contact[], after: readonly Contact[]): boolean {
  return after.some((c) => {
    const old = before.find(({ id }) => id === c.id);
    return (
      old !== undefined &&
      (JSON.stringify(entriesOf(old)) !== JSON.stringify(entriesOf(c)) ||
        old.loginId !== c.loginId ||
        old.value !== c.value)
    );
  });
}

/** Returns the contacts of one kind. */
export function ofKind(contacts: readonly Contact[], kind: Kind): readonly Contact[] {
  return contacts.filter((c) => c.kind === kind);
}

/** Returns the contacts of `before` that are not in `after`. */
export function removedFrom(before: readonly Contact[], after: readonly Contact[]): readonly Contact[] {
  return before.filter((c) => !after.some(({ id }) => id === c.id));
}

/** Returns the contacts that are verified in `after`, but not verified or missing in `before`. */
export function newlyVerified(before: readonly Contact[], after: readonly Contact[]): readonly Contact[] {
  return after.filter((c) => c.verifiedAt !== null && before.find(({ id }) => id === c.id)?.verifiedAt == null);
}
