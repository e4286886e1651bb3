// Owns what follows when a whole list was written: who is told, and what the audit log says. Not what becomes of the list:
// provision.ts.
import { mask, type Contact, type Kind, type Then } from '../../shared/contact.ts';
import type { ContactLists } from './contact-lists.ts';
import type { EditFacts, EditedAccount } from './facts.ts';
import type { Effects } from './decision.ts';
import { notice } from './notices.ts';
import { settlingEffects } from './settling.ts';
import type { Policy } from './policy.ts';

/** Lists that were written, as they now are. */
export interface WrittenLists {
  readonly owner: EditedAccount;
  readonly lists: ContactLists;
  readonly after: readonly Contact[];
}

/** Who is told of the contacts of a kind, where verified ones are concerned or become so. */
export function listEffects(
  kind: Kind,
  { owner, lists, after }: WrittenLists,
  { contacts: before, isRecovered, now, newIds }: EditFacts,
  policy: Policy,
): Pick<Effects, 'messages' | 'webhookEvents' | 'undos'> {
  const summary = summarize(ofKind(before, kind), ofKind(after, kind));
  const { then, about, verified, removed, isNotable } = summary;
  // A user who removes a contact is told of it, whatever contact it is.
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
      // Nobody has proved anything, so the contact that it is about is told as well.
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

/** What a notice says of the contacts of one kind: what happened, and to which of them. */
interface Summary {
  readonly then: Then | null;
  readonly about: Contact | undefined;
  /** Those that the writing has verified. */
  readonly verified: readonly Contact[];
  readonly removed: readonly Contact[];
  /** A contact is concerned that is verified, or was. */
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

/** The audit events that a written list leaves, of the contacts of one kind. */
export function listAuditEvents(before: readonly Contact[], after: readonly Contact[]): Effects['auditEvents'] {
  const entry = (event: 'contact-removed' | 'contact-added' | 'contact-vouched' | 'contact-promoted', c: Contact) => ({
    event,
    change: null,
    data: { kind: c.kind, target: mask(c.kind, c.value) },
  });
  const oldPrimary = before.find((c) => c.primary);
  return [
    ...removedFrom(before, after).map((c) => entry('contact-removed', c)),
    ...removedFrom(after, before).map((c) => entry('contact-added', c)),
    ...newlyVerified(before, after).map((c) => entry('contact-vouched', c)),
    ...after.filter((c) => c.primary && oldPrimary && oldPrimary.id !== c.id).map((c) => entry('contact-promoted', c)),
  ];
}

/** Whether a contact that stays has changed in what no audit event tells: its type, its login id, its spelling. */
export function hasSilentEdits(before: readonly Contact[], after: readonly Contact[]): boolean {
  return after.some((c) => {
    const old = before.find(({ id }) => id === c.id);
    return old !== undefined && (old.type !== c.type || old.loginId !== c.loginId || old.value !== c.value);
  });
}

/** The contacts of one kind. */
export function ofKind(contacts: readonly Contact[], kind: Kind): readonly Contact[] {
  return contacts.filter((c) => c.kind === kind);
}

/** The contacts of the first list that are not in the second. */
export function removedFrom(before: readonly Contact[], after: readonly Contact[]): readonly Contact[] {
  return before.filter((c) => !after.some(({ id }) => id === c.id));
}

/** The contacts that are verified now and were not, or were not there. */
export function newlyVerified(before: readonly Contact[], after: readonly Contact[]): readonly Contact[] {
  return after.filter((c) => c.verifiedAt !== null && before.find(({ id }) => id === c.id)?.verifiedAt == null);
}
