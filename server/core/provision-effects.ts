// Owns what follows when a system or a person has written a list whole: who hears of it, and what the record says. Not what
// becomes of the list (provision.ts).
import { mask, type Contact, type Kind, type Then } from '../../shared/contact.ts';
import type { EditFacts, Moves } from './decision.ts';
import type { Owner } from './edit.ts';
import type { Policy } from './policy.ts';
import type { Lists } from './contact-lists.ts';
import { settlingEffects, notice } from './notices.ts';

/** Who hears of it, where contacts that were verified are concerned, or become so. */
export function listEffects(
  kind: Kind,
  { mode, undo }: Lists,
  after: readonly Contact[],
  owner: Owner,
  { contacts: before, recovered, now, fresh }: EditFacts,
  policy: Policy,
): Pick<Moves, 'messages' | 'hooks' | 'undos'> {
  const [was, is] = [ofKind(before, kind), ofKind(after, kind)];
  const gone = removedFrom(was, is);
  const marked = newlyVerified(was, is);
  const [led, leads] = [was.find((c) => c.primary), is.find((c) => c.primary)];
  const other = led?.id !== leads?.id && (led?.verifiedAt != null || leads?.verifiedAt != null);
  const isTold = marked.length > 0 || other || gone.some((c) => c.verifiedAt !== null);
  // A person's removal is told whatever it is.
  if (!isTold && !(mode === 'verify' && gone.length > 0)) return { messages: [], hooks: [], undos: [] };
  const then: Then | null =
    other && leads ? (led && gone.includes(led) ? 'replace' : 'primary') : marked.length > 0 ? 'add' : null;
  const about =
    then === null ? (gone.find((c) => c.verifiedAt !== null) ?? gone[0]) : then === 'add' ? marked[0] : leads;
  const target = about?.value ?? '';
  // Nobody has proved anything: whoever it is about is told as well.
  const settled = {
    ...owner,
    kind,
    before,
    after,
    then,
    target,
    key: '',
    change: null,
    oldLost: false,
    recovered,
    now,
  };
  const told = settlingEffects({ ...settled, fresh: { undo: undo[kind], keyId: fresh.keyId } }, policy);
  return { ...told, messages: [...told.messages, ...marked.map((to) => notice('done', to, { kind, target, then }))] };
}

export function listAuditEvents(was: readonly Contact[], is: readonly Contact[]): Moves['events'] {
  const row = (event: 'contact-removed' | 'contact-added' | 'contact-vouched' | 'contact-promoted', c: Contact) => ({
    event,
    change: null,
    data: { kind: c.kind, target: mask(c.kind, c.value) },
  });
  const led = was.find((c) => c.primary);
  return [
    ...removedFrom(was, is).map((c) => row('contact-removed', c)),
    ...removedFrom(is, was).map((c) => row('contact-added', c)),
    ...newlyVerified(was, is).map((c) => row('contact-vouched', c)),
    ...is.filter((c) => c.primary && led && led.id !== c.id).map((c) => row('contact-promoted', c)),
  ];
}

export function hasSilentEdits(was: readonly Contact[], is: readonly Contact[]): boolean {
  return is.some((c) => {
    const old = was.find(({ id }) => id === c.id);
    return old !== undefined && (old.type !== c.type || old.loginId !== c.loginId || old.value !== c.value);
  });
}

export function ofKind(contacts: readonly Contact[], kind: Kind): readonly Contact[] {
  return contacts.filter((c) => c.kind === kind);
}

export function removedFrom(before: readonly Contact[], after: readonly Contact[]): readonly Contact[] {
  return before.filter((c) => !after.some(({ id }) => id === c.id));
}

export function newlyVerified(was: readonly Contact[], is: readonly Contact[]): readonly Contact[] {
  return is.filter((c) => c.verifiedAt !== null && was.find(({ id }) => id === c.id)?.verifiedAt == null);
}
