// Owns how events become rows of the audit log (who, what, when, where, by which request). Not how rows are stored:
// store/queries/audit.ts.
import type { Kind } from '../../shared/contact.ts';
import type { Approval } from '../core/approval.ts';
import { extractActor, splitPersonal, type Actor, type AuditValues } from '../core/audit-values.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { ClaimedMessage } from '../ports/outbox.ts';
import type { AuditEntry, AuditEvent } from '../ports/audit.ts';
import type { Display } from '../ports/display.ts';
import type { Network } from '../ports/principal.ts';
import type { SendOutcome } from '../ports/delivery.ts';
import type { ExpiredChange } from '../ports/store.ts';

/** The request that caused an audit event. */
export interface AuditOrigin {
  /** Null when no request caused the event, but a command or a deadline. */
  readonly requestId: string | null;
  readonly place: string | null;
  readonly network: Network | null;
}

/** The values that all rows of one transaction have in common. */
export interface AuditContext {
  /** `id` is null when the events are about an API client and not about a user. */
  readonly user: { readonly id: string | null; readonly project: string };
  /** Epoch ms. */
  readonly at: number;
  readonly origin: AuditOrigin;
}

/** One event of a transaction. */
export interface AuditFact {
  readonly event: AuditEvent;
  /** Used unless `data` names an admin. */
  readonly actor: Actor;
  /** Null when the event is about no change. */
  readonly change: string | null;
  /** The contact that the event is about, with a masked address. */
  readonly about?: { readonly kind: Kind; readonly target: string } | null;
  /** More values, which replace values of `about` with the same name. Addresses must be masked, but for `old`, `new` and `address`. */
  readonly data?: AuditValues | undefined;
}

type EntrySecrets = Pick<Secrets, 'id' | 'opaque'>;

/** What the rows of messages and of changes that expired are made with. */
interface EntryParts {
  readonly secrets: EntrySecrets;
  readonly display: Pick<Display, 'maskedBoth'>;
}

/** Makes the audit log's rows of one transaction, in the order of the events. */
export function auditEntries(
  secrets: EntrySecrets,
  { user, at, origin }: AuditContext,
  facts: readonly AuditFact[],
): readonly AuditEntry[] {
  const { requestId, place, network } = origin;
  // All rows have the same time, so the order of their ids is the order of the events.
  const ids = facts.map(() => secrets.id('aud')).sort();
  return facts.map(({ event, actor, change, about, data = {} }, i) => {
    const attributed = extractActor(event, data);
    return {
      id: ids[i] ?? secrets.id('aud'),
      project: user.project,
      user: user.id,
      at,
      event,
      actor: attributed.actor ?? actor,
      change,
      requestId,
      ...splitPersonal({
        ...about,
        ...(place === null ? {} : { place }),
        ...(network === null ? {} : { network: network.masked }),
        ...attributed.values,
      }),
      salt: secrets.opaque(),
    };
  });
}

/** Returns what an event says of the contact that it is about: the address masked, both forms of an internationalised domain. */
export function aboutOf(
  display: Pick<Display, 'maskedBoth'>,
  { kind, value }: { readonly kind: Kind; readonly value: string },
): { readonly kind: Kind; readonly target: string } {
  return { kind, target: display.maskedBoth(kind, value) };
}

/** Of what no request asked for: a command, or work of the server. */
export const NO_REQUEST: AuditOrigin = { requestId: null, place: null, network: null };

/** Makes the row for a change that expired before any request read the change. */
export function expiryEntry({ secrets, display }: EntryParts, at: number, expired: ExpiredChange): AuditEntry {
  const { project, user, change } = expired;
  const [entry] = auditEntries(secrets, { user: { id: user, project }, at, origin: NO_REQUEST }, [
    { event: 'change-expired', actor: 'site', change, about: aboutOf(display, expired) },
  ]);
  if (entry === undefined) throw new Error('one fact makes one row');
  return entry;
}

/** Makes the row for an act that no other admin decided in time. */
export function undecidedEntry(secrets: EntrySecrets, at: number, approval: Approval): AuditEntry {
  const { id, project, user, act, askedBy, note } = approval;
  const data = { act: act.do, approval: id, askedBy, note };
  const [entry] = auditEntries(secrets, { user: { id: user, project }, at, origin: NO_REQUEST }, [
    { event: 'approval-expired', actor: 'site', change: null, data },
  ]);
  if (entry === undefined) throw new Error('one fact makes one row');
  return entry;
}

/** Makes the row for a change that a restore of the database has ended. */
export function endedEntry({ secrets, display }: EntryParts, at: number, ended: ExpiredChange): AuditEntry {
  const { project, user, change } = ended;
  const data = { reason: 'restored' };
  const [entry] = auditEntries(secrets, { user: { id: user, project }, at, origin: NO_REQUEST }, [
    { event: 'change-revoked', actor: 'site', change, about: aboutOf(display, ended), data },
  ]);
  if (entry === undefined) throw new Error('one fact makes one row');
  return entry;
}

/** Makes the row for a message that was sent or has failed; null for a call of the site's systems, and when the message will be retried. */
export function messageEntry(
  { secrets, display }: EntryParts,
  at: number,
  claim: ClaimedMessage,
  sent: SendOutcome,
): AuditEntry | null {
  const { kind, template, suppressed, user, project, change, to } = claim;
  if (kind === 'hook' || kind === 'directory' || sent.at === 'retry') return null;
  const data = {
    template,
    ...(suppressed ? { suppressed } : {}),
    ...(sent.at === 'dead' ? { reason: sent.reason } : {}),
  };
  const event = sent.at === 'sent' ? ('message-sent' as const) : ('message-failed' as const);
  const about = aboutOf(display, { kind, value: to });
  const [entry] = auditEntries(secrets, { user: { id: user, project }, at, origin: NO_REQUEST }, [
    { event, actor: 'site', change, about, data },
  ]);
  return entry ?? null;
}
