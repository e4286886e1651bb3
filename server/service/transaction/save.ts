// Owns how a decision is saved in the database: changes, contacts, messages, audit events. Not the deciding (core/).
import { KINDS, type Address, type Contact } from '../../../shared/contact.ts';
import { aboutOf, auditEntries } from '../../audit/entry.ts';
import type { AuditValues } from '../../core/audit-values.ts';
import type { Change } from '../../core/change.ts';
import type { Facts } from '../../core/facts.ts';
import type { Effects } from '../../core/decision.ts';
import { displacedContacts } from '../../core/displaced-contacts.ts';
import { MOVING_EVENTS, movedAddresses, NAMING_EVENTS, type MovedAddresses } from '../../core/moved-addresses.ts';
import { methodOf } from '../../core/user-events.ts';
import type { Display } from '../../ports/display.ts';
import type { Project } from '../../ports/project.ts';
import type { ReservedAddress } from '../../ports/transaction/contacts.ts';
import type { LockedAccount } from '../../ports/transaction/facts.ts';
import type { Secrets } from '../../ports/secrets.ts';
import { projectOf } from '../context.ts';
import { keepsUnproved, type RequestInfo } from '../request-info.ts';
import { actorOf, actorOfRequest } from './actor.ts';
import { mayHaveUnsent } from './deliveries.ts';
import { outgoingOf } from './outgoing.ts';
import type { SaveContext, UnitOfWork } from './unit-of-work.ts';

/** A decision to save. */
export interface Saving {
  /** The facts on which the decision was made. */
  readonly facts: Pick<Facts, 'now' | 'contacts'>;
  readonly effects: Effects;
  /** Changes as they were read under the lock; of these, only the proofs that differ are written. */
  readonly stored?: readonly Change[];
  /** The messages of changes as they were read under the lock, by the id of the change. */
  readonly messages?: LockedAccount['messages'];
}

type Work = Omit<UnitOfWork<SaveContext>, 'ids'>;

/** What saving did. */
export interface Saved {
  /** How many sessions it ended. */
  readonly sessions: number;
}

/** Writes all that a decision changes. */
export async function save(work: Work, saving: Saving): Promise<Saved> {
  const { ctx, tx, user, request } = work;
  const project = projectOf(ctx, user.project);
  await saveState(work, project, saving);
  const sessions = await endSessions(work, saving.effects);
  const { secrets, display } = ctx;
  await tx.outbox.enqueue(outgoingOf({ secrets, display, user, project, request, ...saving }));
  await appendEvents(work, saving);
  return { sessions };
}

function endSessions({ tx, user, request }: Work, { endsSessions }: Effects): Promise<number> | number {
  if (endsSessions === false) return 0;
  return tx.users.endSessions(user.id, endsSessions === 'others' ? (request.session ?? null) : null);
}

async function saveState(
  { ctx, tx, user }: Work,
  project: Project,
  { facts, effects, stored = [], messages }: Saving,
): Promise<void> {
  const { now } = facts;
  const unique = project.policy.uniqueness === 'verified';
  await tx.outbox.dropUnsent(
    effects.silencedChanges.filter((id) => mayHaveUnsent(messages, id)),
    now,
  );
  await tx.changes.save(effects.changes, stored);
  await tx.undos.save(effects.undos);
  if (unique) await tx.addresses.reserve(user, reservedBy(effects.undos));
  if (effects.contacts !== null) {
    await tx.contacts.save(user, facts.contacts, effects.contacts, unique);
    const displaced = displacedContacts(facts.contacts, effects.contacts).map(({ kind, key }) => ({
      kind,
      hash: displacedHashes(ctx.secrets, user.id, { kind, key })[0] ?? '',
      issuer: effects.claimedBy,
      at: now,
    }));
    await tx.contacts.saveDisplaced(user.id, displaced);
  }
  const { freeze, failedInRow } = effects;
  await tx.users.save(user.id, { isTouched: effects.contacts !== null, freeze, failedInRow }, now);
}

/** Returns the addresses that the open undos may bring back, each once. */
function reservedBy(undos: Effects['undos']): readonly ReservedAddress[] {
  const reserved = new Map<string, ReservedAddress>();
  for (const undo of undos) {
    if (undo.state.at !== 'open' || undo.mode === 'brake') continue;
    for (const { id, kind, key } of undo.before)
      if (undo.holders.includes(id)) reserved.set(`${kind}:${key}`, { kind, key, until: undo.endsAt });
  }
  return [...reserved.values()];
}

/** Returns the hashes under which a displaced address may be stored, one for each key, newest first. */
export function displacedHashes(
  secrets: Pick<Secrets, 'keyed'>,
  user: string,
  { kind, key }: Pick<Address, 'kind' | 'key'>,
): readonly string[] {
  return secrets.keyed(['displaced', user, kind, key]);
}

async function appendEvents({ ctx, tx, user, request }: Work, { facts, effects }: Saving): Promise<void> {
  const { about } = effects;
  const actor = actorOfRequest(request);
  const addressOf = (id: string | null, change: Change): string =>
    (effects.changes.find((moved) => moved.id === id) ?? change).address.value;
  const method = methodOf(effects, actorOf(request, effects));
  const keepsAll = keepsUnproved(request);
  const inFull = keepsAll ? () => true : isProved;
  const move = { before: facts.contacts, after: effects.contacts ?? facts.contacts };
  const happened = effects.auditEvents.map(({ event, change, contact, data }) => {
    const subject = contact ?? (about && { kind: about.kind, value: addressOf(change, about) });
    const moves = MOVING_EVENTS.has(event);
    // The holder of an undo may be of the other kind than what it restores.
    const kind = KINDS.find((one) => one === data?.['kind']) ?? subject?.kind;
    return {
      event,
      // The change had ended because its time was over; this request only found that out.
      actor: event === 'change-expired' ? ('site' as const) : actor,
      change,
      about: subject && aboutOf(ctx.display, subject),
      data: {
        ...(moves && method !== null ? { method } : {}),
        ...(moves && subject && kind
          ? recordedAddresses(ctx.display, movedAddresses(event, move, { kind, value: subject.value }), inFull)
          : {}),
        ...(subject && keepsAll && NAMING_EVENTS.has(event) ? { address: subject.value } : {}),
        ...data,
        ...reasonOf(request),
      },
    };
  });
  await tx.audit.append(auditEntries(ctx.secrets, { user, at: facts.now, origin: request }, happened));
}

/** Returns why an admin acted, and who approved it, for each row of the act. */
export function reasonOf({ note, approvedBy }: Pick<RequestInfo, 'note' | 'approvedBy'>): Record<string, string> {
  return { ...(note === undefined ? {} : { note }), ...(approvedBy === undefined ? {} : { approvedBy }) };
}

const isProved = ({ verifiedAt }: Contact): boolean => verifiedAt !== null;

/**
 * Returns the addresses of before and of now as the audit log holds them, in full or, of before, masked. One that was never proved may
 * be another person's, and the audit log keeps its rows longer than any change keeps its address: it stands in full only where an
 * admin acted.
 */
function recordedAddresses(
  display: Pick<Display, 'maskedBoth'>,
  { old, new: now }: MovedAddresses,
  inFull: (contact: Contact) => boolean,
): AuditValues {
  return {
    ...(old === null ? {} : inFull(old) ? { old: old.value } : { oldMasked: display.maskedBoth(old.kind, old.value) }),
    ...(now !== null && inFull(now) ? { new: now.value } : {}),
  };
}
