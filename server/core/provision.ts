// Owns what becomes of the contacts when somebody writes their lists whole: all at once, or only what needs no proof. Pure.
// Not the proofs that are still needed (begin.ts), nor what a value is (server/service/provision/desired.ts).
import { KINDS, type Address, type Contact, type Kind, type Then } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import { noEffects, refuse, type EditDecision, type EditFacts, type Moves } from './decision.ts';
import { refuseRemoval, type Owner } from './edit.ts';
import { listEffects, listAuditEvents, removedFrom, ofKind, hasSilentEdits } from './provision-effects.ts';
import { frozenUntil, refuseFrozen, refusePerson, type Asker } from './step-up.ts';
import type { Entry, Lists } from './contact-lists.ts';
import type { Policy } from './policy.ts';
import { revokeWaiting } from './undo.ts';

/** What has to be proved, or to become primary, before a list is as it was wanted. */
export interface Beginning {
  readonly address: Address;
  readonly then: Extract<Then, 'primary' | 'replace' | 'add'>;
  /** It is verified already. */
  readonly promotes: boolean;
  readonly addToLoginIds: boolean;
}

export interface ListDecision extends EditDecision {
  readonly begins: readonly Beginning[];
  /** Lists in which something moved that no event tells: a type, a login id. */
  readonly quiet: readonly Kind[];
}

export function write(wanted: Lists, owner: Owner, facts: EditFacts, policy: Policy): ListDecision {
  const { contacts: before, now } = facts;
  const begins: Beginning[] = [];
  let after = before;
  for (const kind of KINDS) {
    const said = wanted.lists[kind];
    if (said === undefined) continue;
    const entries = once(said);
    if (entries.filter((e) => e.primary).length > 1) return listed(refuse(twoPrimaries(kind)));
    const plan =
      wanted.mode === 'apply'
        ? applied(kind, entries, wanted.refusesTaken, facts, policy)
        : arranged(kind, entries, facts, policy);
    if ('code' in plan) return listed(refuse(plan));
    after = [...after.filter((c) => c.kind !== kind), ...plan.contacts];
    begins.push(...plan.begins);
  }
  if (same(before, after)) return listed({ ...noEffects, outcome: { ok: true } }, begins);
  const stands = against(before, after, facts, policy);
  if (stands) return listed(refuse(stands));

  const gone = removedFrom(before, after);
  // What waits to be confirmed by them, or to become them, has lost its ground.
  const related = facts.waiting.filter((change) =>
    gone.some(
      ({ id, kind, key }) =>
        (change.kind === kind && change.address.key === key) || change.proofs.some((p) => p.contactId === id),
    ),
  );
  const stopped = revokeWaiting({ waiting: related, now });
  const told = KINDS.map((kind) => listEffects(kind, wanted, after, owner, facts, policy));
  const moves: Moves = {
    ...noEffects,
    ...stopped,
    contacts: after,
    messages: told.flatMap((t) => t.messages),
    hooks: told.flatMap((t) => t.hooks),
    undos: told.flatMap((t) => t.undos),
    events: [...stopped.events, ...KINDS.flatMap((kind) => listAuditEvents(ofKind(before, kind), ofKind(after, kind)))],
  };
  const quiet = KINDS.filter((kind) => hasSilentEdits(ofKind(before, kind), ofKind(after, kind)));
  return listed({ ...moves, outcome: { ok: true } }, begins, quiet);
}

function listed(decision: EditDecision, begins: readonly Beginning[] = [], quiet: readonly Kind[] = []): ListDecision {
  return { ...decision, begins, quiet };
}

interface Plan {
  /** Of the kind. */
  readonly contacts: readonly Contact[];
  readonly begins: readonly Beginning[];
}

/** The list as it was wanted. */
function applied(
  kind: Kind,
  entries: readonly Entry[],
  refusesTaken: boolean,
  facts: EditFacts,
  policy: Policy,
): Plan | Refusal {
  const was = ofKind(facts.contacts, kind);
  if (entries.length > policy.max && entries.length > was.length) return { code: 'too-many-contacts' };
  for (const entry of entries) {
    const own = knownAs(entry, was);
    const taken = facts.taken.includes(entry.address.key);
    if (refusesTaken && own === undefined && taken) return { code: 'address-taken' };
    if (!entry.verified || own?.verifiedAt != null) continue;
    // Whoever is verified is written to.
    if (entry.unusable) return entry.unusable;
    if (taken) return { code: 'address-taken' };
  }
  const list = entries.map((entry) => {
    const made = touched(entry, knownAs(entry, was), facts.now);
    return { ...made, verifiedAt: made.verifiedAt ?? (entry.verified ? facts.now : null) };
  });
  const chosen = entries.findIndex((e) => e.primary);
  const leads = list[chosen] ?? list.find((c) => c.primary) ?? list.find((c) => c.verifiedAt !== null) ?? list[0];
  // What takes the place of a login id is one: the person must be able to sign in with what is left.
  const login = removedFrom(was, list).some((c) => c.loginId) && !list.some((c) => c.loginId);
  const inherits = (c: Contact) => login && c === leads && !was.some(({ id }) => id === c.id);
  return {
    contacts: list.map((c) => ({ ...c, primary: c === leads, loginId: c.loginId || inherits(c) })),
    begins: [],
  };
}

/** As much of the list as needs no proof, and what has to be proved for the rest. */
function arranged(kind: Kind, entries: readonly Entry[], facts: EditFacts, policy: Policy): Plan | Refusal {
  const was = ofKind(facts.contacts, kind);
  const led = was.find((c) => c.primary);
  const isIn = (contact: Contact) => entries.some((e) => e.address.key === contact.key);
  const replaces = led !== undefined && !isIn(led);
  const lead =
    entries.find((e) => e.primary) ??
    (replaces ? (entries.find((e) => knownAs(e, was)?.verifiedAt != null) ?? entries[0]) : undefined);
  const begins: Beginning[] = [];
  const list: Contact[] = [];
  for (const entry of entries) {
    const own = knownAs(entry, was);
    const verified = own !== undefined && own.verifiedAt !== null;
    if (entry.verified && !verified) return { code: 'not-allowed', detail: 'here an address is verified by a proof' };
    // What somebody signs in with is no matter of theirs alone.
    if (facts.signIn !== null && entry.loginId !== undefined && entry.loginId !== (own?.loginId ?? false))
      return { code: 'not-allowed', reason: 'caller', detail: 'only the site’s systems say what is a login id' };
    const then = entry === lead ? (replaces ? 'replace' : 'primary') : 'add';
    const proves = entry === lead ? !(own?.primary && (verified || own.managedBy !== null)) : entry.proves && !verified;
    if (entry.unprovable && (own === undefined || (proves && !verified))) return entry.unprovable;
    if (own) list.push({ ...touched(entry, own, facts.now), value: own.value });
    else if (!proves) {
      if (!policy.kinds.includes(kind)) return { code: 'not-allowed', detail: `${kind} cannot be changed here` };
      list.push({ ...touched(entry, undefined, facts.now), primary: false });
    }
    if (proves)
      begins.push({ address: entry.address, then, promotes: verified, addToLoginIds: entry.loginId ?? false });
  }
  // It stays until what takes its place is proved.
  if (replaces && lead) list.push(led);
  let left = facts.contacts;
  for (const contact of was.filter((c) => !list.some(({ id }) => id === c.id)).sort(leadLast)) {
    const stays = refuseRemoval(contact, left);
    if (stays) return stays;
    left = left.filter((c) => c !== contact);
  }
  const grows = list.some((c) => !was.some(({ id }) => id === c.id));
  if (grows && list.length > policy.max) return { code: 'too-many-contacts' };
  return { contacts: list, begins };
}

/** A freeze stands before whoever writes; who adds or removes as a person has signed in for it. */
function against(
  before: readonly Contact[],
  after: readonly Contact[],
  facts: EditFacts,
  policy: Policy,
): Refusal | null {
  const { signIn, frozen, now, contacts } = facts;
  if (signIn === null) return refuseFrozen(0, frozen, now);
  const asker: Asker = { signIn, contacts, frozen, now };
  if (removedFrom(before, after).length > 0) return refusePerson(asker, 'remove', policy);
  // It stands there unproved, and yet beside their own: whoever cannot begin a change cannot slip it in either.
  if (removedFrom(after, before).length > 0) return refusePerson(asker, 'begin', policy);
  return frozenUntil(asker, 'begin', policy) === null ? null : refuseFrozen(0, frozen, now);
}

/** Each address once; where it stands twice, what leads says what it is. */
function once(entries: readonly Entry[]): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const { key } = entry.address;
    const other = found.get(key);
    if (other === undefined) {
      found.set(key, entry);
      continue;
    }
    const [one, two] = entry.primary && !other.primary ? [entry, other] : [other, entry];
    found.set(key, {
      ...one,
      type: one.type ?? two.type,
      verified: one.verified || two.verified,
      proves: one.proves || two.proves,
      loginId: one.loginId === undefined ? two.loginId : one.loginId || two.loginId,
    });
  }
  return [...found.values()];
}

/** The contact with what an entry says of it; whether it is primary or verified is as it was. */
function touched({ address, type, loginId, newId }: Entry, own: Contact | undefined, now: number): Contact {
  if (own === undefined) {
    const fresh = { verifiedAt: null, primary: false, managedBy: null, createdAt: now };
    return { ...address, ...fresh, id: newId, type, loginId: loginId ?? false };
  }
  // The form that was proved is the form that is written to.
  const value = own.verifiedAt === null ? address.value : own.value;
  return { ...own, value, type, loginId: loginId ?? own.loginId };
}

function knownAs({ address }: Entry, contacts: readonly Contact[]): Contact | undefined {
  return contacts.find((c) => c.key === address.key);
}

const leadLast = (a: Contact, b: Contact): number => Number(a.primary) - Number(b.primary);

/** Whatever their order. */
function same(before: readonly Contact[], after: readonly Contact[]): boolean {
  const text = (list: readonly Contact[]) => JSON.stringify(list.map((c) => JSON.stringify(orderly(c))).sort());
  return text(before) === text(after);
}

function orderly({ id, value, key, verifiedAt, primary, loginId, type, managedBy }: Contact) {
  return [id, value, key, verifiedAt, primary, loginId, type, managedBy];
}

function twoPrimaries(kind: Kind): Refusal {
  const errors = [{ path: kind === 'email' ? 'emails' : 'phoneNumbers', message: 'only one can be primary' }];
  return { code: 'body-invalid', reason: 'invalidValue', errors };
}
