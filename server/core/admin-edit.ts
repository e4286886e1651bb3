// Owns how an admin edits the contacts of an account without a proof, and ends a freeze. Not who may do it: service/admin. Not what a
// change of the list sends: settling.ts.
import { hasRecoveryType, isRecoveryOnly, type Contact, type Then } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { AdminEdit } from './command.ts';
import { noEffects, refuse, type EditDecision } from './decision.ts';
import type { EditFacts, EditedAccount } from './facts.ts';
import { refuseFrozen } from './freeze.ts';
import { newContact } from './new-contact.ts';
import { notice, tell } from './notices.ts';
import type { Policy } from './policy.ts';
import { FOR_RECOVERY } from './recovery-contact.ts';
import { MANAGED, removeContact } from './remove.ts';
import { revokeWaiting } from './revoke-waiting.ts';
import { refuseOff } from './self-service.ts';
import { setRecovery } from './recovery-edit.ts';
import { settlingEffects } from './settling.ts';

/**
 * Decides about an edit by an admin. Every contact that was verified before is told. Those of the kind can take the edit back by a
 * link; when there were none, those of the other kind can stop the account. A frozen account is not edited.
 */
export function decideAdminEdit(
  command: AdminEdit,
  owner: EditedAccount,
  facts: EditFacts,
  policy: Policy,
): EditDecision {
  if (command.do === 'unfreeze') return unfreeze(facts);
  const frozen = refuseFrozen(0, facts.frozen, facts.now);
  if (frozen) return refuse(frozen);
  if (command.do === 'admin-remove') {
    const { contact } = command;
    return removeContact({ do: 'remove', contact, oldLost: false }, owner, { ...facts, signIn: null }, policy);
  }
  if (command.do === 'apply') return apply(command, owner, facts, policy);
  const contact = facts.contacts.find(({ id }) => id === command.contact);
  if (contact === undefined) return refuse({ code: 'contact-not-found' });
  if (command.do === 'set-recovery') return setRecovery({ command, contact }, owner, facts, policy);
  return command.do === 'lead'
    ? lead(contact, owner, facts, policy)
    : markVerified({ command, contact }, owner, facts, policy);
}

function unfreeze(facts: EditFacts): EditDecision {
  const { frozen, now } = facts;
  if (frozen === null || now >= frozen.until) return { ...noEffects, outcome: { ok: true } };
  return {
    ...noEffects,
    outcome: { ok: true },
    // The start stays: what a contract loosens is not loosened for some time after a freeze.
    freeze: { since: frozen.since, until: now },
    messages: tell('unfrozen', facts),
    auditEvents: [{ event: 'account-unfrozen', change: null, data: { until: frozen.until } }],
  };
}

function apply(
  { address, type, primary, appliedBy }: Extract<AdminEdit, { do: 'apply' }>,
  owner: EditedAccount,
  facts: EditFacts,
  policy: Policy,
): EditDecision {
  const { contacts, now, newIds, takenKeys } = facts;
  const ofKind = contacts.filter((c) => c.kind === address.kind);
  const off = refuseOff(address.kind, policy);
  if (off) return refuse(off);
  if (ofKind.some((c) => c.key === address.key)) return refuse({ code: 'address-taken', reason: 'own' });
  if (takenKeys.includes(address.key)) return refuse({ code: 'address-taken' });
  // Where only one contact is allowed, the new one takes the place of the other, as by a proof.
  const replaces = primary && policy.max === 1;
  if (!replaces && ofKind.length >= policy.max) return refuse({ code: 'too-many-contacts' });
  const added = newContact({ id: newIds.contact, address, type, appliedBy, createdAt: now });
  const isForRecovery = hasRecoveryType({ type });
  if (isForRecovery && primary) return refuse(FOR_RECOVERY);
  const leads = primary || (!isForRecovery && ofKind.every((c) => isRecoveryOnly(c)));
  const refusal = leads ? refuseDemotion(ofKind) : null;
  if (refusal) return refuse(refusal);
  const after = [...(replaces ? contacts.filter((c) => c.kind !== address.kind) : contacts), added];
  const then = replaces ? 'replace' : primary ? 'primary' : 'add';
  return settled({ about: added, after: leads ? withLead(after, added) : after, then }, owner, facts, policy);
}

function lead(contact: Contact, owner: EditedAccount, facts: EditFacts, policy: Policy): EditDecision {
  if (contact.primary) return { ...noEffects, outcome: { ok: true } };
  if (isRecoveryOnly(contact)) return refuse(FOR_RECOVERY);
  const refusal = refuseDemotion(facts.contacts.filter((c) => c.kind === contact.kind));
  if (refusal) return refuse(refusal);
  return settled({ about: contact, after: withLead(facts.contacts, contact), then: 'primary' }, owner, facts, policy);
}

function markVerified(
  { command, contact }: { readonly command: Extract<AdminEdit, { do: 'mark-verified' }>; readonly contact: Contact },
  owner: EditedAccount,
  facts: EditFacts,
  policy: Policy,
): EditDecision {
  const { contacts, takenKeys, now } = facts;
  if (contact.managedBy === 'idp') return refuse(MANAGED);
  // The contact is verified meanwhile, perhaps by its holder. Whether it becomes primary is an edit of its own.
  if (contact.verifiedAt !== null) return { ...noEffects, outcome: { ok: true } };
  if (takenKeys.includes(contact.key)) return refuse({ code: 'address-taken' });
  const verification = { verifiedHow: 'admin', verifiedBy: command.verifiedBy } as const;
  const verified: Contact = { ...contact, verifiedAt: now, ...verification };
  const marked = contacts.map((c) => (c === contact ? verified : c));
  const ofKind = contacts.filter((c) => c.kind === contact.kind);
  const leads = command.primary && !contact.primary;
  if (leads && isRecoveryOnly(contact)) return refuse(FOR_RECOVERY);
  const refusal = leads ? refuseDemotion(ofKind) : null;
  if (refusal) return refuse(refusal);
  const after = leads ? withLead(marked, verified) : marked;
  return settled({ about: verified, after, then: verified.primary || leads ? 'primary' : 'add' }, owner, facts, policy);
}

/** The refusal when the primary of the kind is one that only the site's sign-in changes; else null. */
function refuseDemotion(ofKind: readonly Contact[]): Refusal | null {
  return ofKind.some((c) => c.primary && c.managedBy === 'idp') ? MANAGED : null;
}

function withLead(contacts: readonly Contact[], lead: Contact): readonly Contact[] {
  return contacts.map((c) => (c.kind === lead.kind ? { ...c, primary: c.id === lead.id } : c));
}

/** A list that an admin changed. */
interface Changed {
  /** The contact that was added, marked or made primary, as it is in `after`, except for its place. */
  readonly about: Contact;
  readonly after: readonly Contact[];
  readonly then: Exclude<Then, 'replace-all'>;
}

/** Returns the list with its notices, undo and audit events. */
function settled(
  { about, after, then }: Changed,
  owner: EditedAccount,
  facts: EditFacts,
  policy: Policy,
): EditDecision {
  const { contacts: before, waiting, now } = facts;
  const { kind, key, value: target } = about;
  const known = before.find(({ id }) => id === about.id);
  const isMarked = about.verifiedAt !== null && known?.verifiedAt == null;
  // What still waits for a proof of this address is over when the address is verified.
  const revoked = revokeWaiting({
    waiting: isMarked ? waiting.filter((change) => change.kind === kind && change.address.key === key) : [],
    now,
  });
  const content = { kind, target, then };
  const effects = settlingEffects(
    {
      ...owner,
      ...content,
      before,
      after,
      key,
      change: null,
      oldLost: false,
      // The policy alone would have asked for a proof, so every earlier contact of the kind gets a link.
      loosened: true,
      isRecovered: facts.isRecovered,
      now,
      newIds: facts.newIds,
    },
    policy,
  );
  const event = known === undefined ? 'contact-added' : isMarked ? 'contact-vouched' : 'contact-promoted';
  const contact = { kind, value: target };
  const isPromotedToo = event === 'contact-vouched' && then === 'primary' && known?.primary !== true;
  return {
    ...noEffects,
    ...revoked,
    ...effects,
    outcome: { ok: true },
    contacts: after,
    // The contact itself has proved nothing now, so its holder may know nothing of it.
    messages: [...effects.messages, ...(about.verifiedAt === null ? [] : [notice('done', about, content)])],
    auditEvents: [
      ...revoked.auditEvents,
      { event, change: null, contact },
      ...(isPromotedToo ? [{ event: 'contact-promoted' as const, change: null, contact }] : []),
    ],
  };
}
