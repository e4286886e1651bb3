// Owns how what happened becomes rows of the audit log: who, what, when, where, by which request. Not how they are stored.
import { mask, type Kind } from '../../shared/contact.ts';
import { extractActor, splitPersonal, type Actor, type AuditValues } from '../core/audit-values.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { ClaimedMessage } from '../ports/outbox.ts';
import type { AuditEntry, AuditEvent } from '../ports/audit.ts';
import type { Network } from '../ports/principal.ts';
import type { SendOutcome } from '../ports/delivery.ts';
import type { ExpiredChange } from '../ports/store.ts';

/** The request that caused an audit event. */
export interface AuditOrigin {
  /** Null: no request caused it, but a command or the passing of time. */
  readonly requestId: string | null;
  readonly place: string | null;
  readonly network: Network | null;
}

/** What all rows of one transaction share. */
export interface AuditContext {
  /** `id` null: it is about no user, but about an API client. */
  readonly user: { readonly id: string | null; readonly project: string };
  /** Epoch ms. */
  readonly at: number;
  readonly origin: AuditOrigin;
}

/** One thing that happened. */
export interface AuditFact {
  readonly event: AuditEvent;
  /** Used unless `data` names an admin. */
  readonly actor: Actor;
  /** Null: it is about no change. */
  readonly change: string | null;
  /** The contact that it is about, its address masked. */
  readonly about?: { readonly kind: Kind; readonly target: string } | null;
  /** More values; they win over those of `about`. No address may stand here unmasked. */
  readonly data?: AuditValues | undefined;
}

type EntrySecrets = Pick<Secrets, 'id' | 'opaque'>;

/** The audit log's rows of one transaction, in the order in which the events happened. */
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

const NO_REQUEST: AuditOrigin = { requestId: null, place: null, network: null };

/** The row for a change that expired before any request met it. */
export function expiryEntry(secrets: EntrySecrets, at: number, expired: ExpiredChange): AuditEntry {
  const { project, user, change, kind, value } = expired;
  const [entry] = auditEntries(secrets, { user: { id: user, project }, at, origin: NO_REQUEST }, [
    { event: 'change-expired', actor: 'site', change, about: { kind, target: mask(kind, value) } },
  ]);
  if (entry === undefined) throw new Error('one fact makes one row');
  return entry;
}

/** The row for a message that was sent or given up; null for a webhook call and while it will be tried again. */
export function messageEntry(
  secrets: EntrySecrets,
  at: number,
  claim: ClaimedMessage,
  sent: SendOutcome,
): AuditEntry | null {
  const { kind, template, suppressed, user, project, change, to } = claim;
  if (kind === 'hook' || sent.at === 'retry') return null;
  const data = {
    template,
    ...(suppressed ? { suppressed } : {}),
    ...(sent.at === 'dead' ? { reason: sent.reason } : {}),
  };
  const event = sent.at === 'sent' ? ('message-sent' as const) : ('message-failed' as const);
  const about = { kind, target: mask(kind, to) };
  const [entry] = auditEntries(secrets, { user: { id: user, project }, at, origin: NO_REQUEST }, [
    { event, actor: 'site', change, about, data },
  ]);
  return entry ?? null;
}
