// Owns how the contacts change when a caller writes whole lists. Pure. Not the list of one kind: provision-apply.ts,
// provision-verify.ts. Not how a value is read: server/service/provision/desired-contacts.ts.
import { KINDS, type Contact, type ContactEntry, type Kind } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import { isSameType, joinEntries } from './contact-entries.ts';
import type { RequiredBegin, ListEntry, ListPlan, ContactLists } from './contact-lists.ts';
import { noEffects, refuse, type EditDecision } from './decision.ts';
import type { EditFacts, EditedAccount } from './facts.ts';
import { isSameContact } from './new-contact.ts';
import type { Policy } from './policy.ts';
import { applyList } from './provision-apply.ts';
import {
  hasSilentEdits,
  listAuditEvents,
  listEffects,
  ofKind,
  removedFrom,
  type WrittenLists,
} from './provision-effects.ts';
import { arrangeList } from './provision-verify.ts';
import { refuseOtherPurpose } from './recovery-contact.ts';
import { relatedTo, revokeWaiting } from './revoke-waiting.ts';
import { refuseWrittenActs } from './self-service.ts';
import { frozenUntil, refuseSignIn, type Requester } from './step-up.ts';
import { refuseFrozen } from './freeze.ts';

/** The result of written lists. */
export interface ListDecision extends EditDecision {
  readonly begins: readonly RequiredBegin[];
  /** Kinds with a changed value for which there is no audit event: a type, a login id or a spelling. */
  readonly silentKinds: readonly Kind[];
}

/** Writes lists of contacts. The contacts of a kind without a list stay as they are. */
export function writeLists(lists: ContactLists, owner: EditedAccount, facts: EditFacts, policy: Policy): ListDecision {
  const { contacts: before } = facts;
  const plan = planLists(lists, facts, policy);
  if ('code' in plan) return decided(refuse(plan));
  const { contacts: after, begins } = plan;
  if (isSameList(before, after)) return decided({ ...noEffects, outcome: { ok: true } }, begins);
  const refusal = refuseWriter(after, facts, policy);
  if (refusal) return decided(refuse(refusal));
  const quiet = KINDS.filter((kind) => hasSilentEdits(ofKind(before, kind), ofKind(after, kind)));
  return decided(settleLists({ lists, owner, after }, facts, policy), begins, quiet);
}

function decided(
  decision: EditDecision,
  begins: readonly RequiredBegin[] = [],
  quiet: readonly Kind[] = [],
): ListDecision {
  return { ...decision, begins, silentKinds: quiet };
}

/** Returns the contacts of both kinds that need no proof, and the changes that have to begin. */
function planLists(lists: ContactLists, facts: EditFacts, policy: Policy): ListPlan | Refusal {
  const plan = { contacts: facts.contacts, begins: [] as readonly RequiredBegin[] };
  for (const kind of KINDS) {
    const list = lists.byKind[kind];
    if (list === undefined) continue;
    const entries = distinct(list);
    if (entries.filter((entry) => entry.primary).length > 1) return twoPrimaries(kind);
    const ofList =
      lists.mode === 'apply'
        ? applyList({ ...lists, kind, entries }, facts, policy)
        : arrangeList({ kind, entries }, facts, policy);
    if ('code' in ofList) return ofList;
    const written = ofList.contacts.map((contact) => withAuthor(contact, lists, facts));
    plan.contacts = [...plan.contacts.filter((c) => c.kind !== kind), ...written];
    plan.begins = [...plan.begins, ...ofList.begins];
  }
  return plan;
}

/** Adds to a new contact which admin wrote it. */
function withAuthor(contact: Contact, { appliedBy }: ContactLists, { contacts }: EditFacts): Contact {
  if (appliedBy === undefined || contacts.some(({ id }) => id === contact.id)) return contact;
  return { ...contact, appliedBy };
}

function settleLists(written: WrittenLists, facts: EditFacts, policy: Policy): EditDecision {
  const { contacts: before, waiting, now } = facts;
  const { after } = written;
  const revoked = revokeWaiting({ waiting: waiting.filter(relatedTo(removedFrom(before, after))), now });
  const effects = KINDS.map((kind) => listEffects(kind, written, facts, policy));
  return {
    ...noEffects,
    ...revoked,
    outcome: { ok: true },
    contacts: after,
    messages: effects.flatMap(({ messages }) => messages),
    webhookEvents: effects.flatMap(({ webhookEvents }) => webhookEvents),
    undos: effects.flatMap(({ undos }) => undos),
    auditEvents: [
      ...revoked.auditEvents,
      ...KINDS.flatMap((kind) => listAuditEvents(ofKind(before, kind), ofKind(after, kind))),
    ],
  };
}

/** The refusal during a freeze, or when policy or sign-in do not let a user write the contacts; else null. */
function refuseWriter(after: readonly Contact[], facts: EditFacts, policy: Policy): Refusal | null {
  const { signIn, frozen, now, contacts: before } = facts;
  if (signIn === null) return refuseFrozen(0, frozen, now);
  const acts = refuseWrittenActs(before, after, policy) ?? refuseOtherPurpose(before, after);
  if (acts) return acts;
  const asker: Requester = { signIn, contacts: before, frozen, now };
  if (removedFrom(before, after).length > 0) return refuseSignIn(asker, 'remove', policy);
  // An added contact is not verified yet, but the list shows it. So adding one needs the same sign-in as a begin.
  if (removedFrom(after, before).length > 0) return refuseSignIn(asker, 'begin', policy);
  return frozenUntil(asker, 'begin', policy) === null ? null : refuseFrozen(0, frozen, now);
}

/** Returns one entry for each address. If an address has two entries, they are combined, the primary one first. */
function distinct(entries: readonly ListEntry[]): readonly ListEntry[] {
  const found = new Map<string, ListEntry>();
  for (const entry of entries) {
    const earlier = found.get(entry.address.key);
    found.set(entry.address.key, earlier === undefined ? entry : combined(earlier, entry));
  }
  return [...found.values()];
}

function combined(earlier: ListEntry, later: ListEntry): ListEntry {
  const [one, two] = later.primary && !earlier.primary ? [later, earlier] : [earlier, later];
  return {
    ...one,
    type: one.type ?? two.type,
    ...(earlier.entries && later.entries ? { entries: combinedEntries(earlier, later) } : {}),
    verified: one.verified || two.verified,
    beginsProof: one.beginsProof || two.beginsProof,
    loginId: one.loginId === undefined ? two.loginId : one.loginId || two.loginId,
  };
}

/** Of two entries of one type the later is kept: a client appends what it sends to what it has read. */
function combinedEntries(earlier: ListEntry, later: ListEntry): readonly ContactEntry[] {
  const joined = joinEntries(earlier.entries ?? [], later.entries ?? []);
  const first = later.primary && !earlier.primary ? (later.entries ?? []) : [];
  return [...first, ...joined.filter(({ type }) => !first.some((each) => isSameType(each.type, type)))];
}

/** Whether two lists have the same contacts, in any order. */
function isSameList(before: readonly Contact[], after: readonly Contact[]): boolean {
  return before.length === after.length && after.every((c) => before.some((other) => isSameContact(c, other)));
}

function twoPrimaries(kind: Kind): Refusal {
  const errors = [{ path: kind === 'email' ? 'emails' : 'phoneNumbers', message: 'only one can be primary' }];
  return { code: 'body-invalid', reason: 'invalidValue', errors };
}
