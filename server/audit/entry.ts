// Owns how what happened becomes rows of the record: who, what, when, where, by which request. Not how they are kept.
import { mask, type Kind } from '../../shared/contact.ts';
import { attribute, divide, type Actor, type Values } from '../core/audit-values.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Claimed } from '../ports/outbox.ts';
import type { AuditEntry, AuditEvent } from '../ports/audit.ts';
import type { Network } from '../ports/principal.ts';
import type { Sent } from '../ports/delivery.ts';
import type { RanOut } from '../ports/store.ts';

/** The request behind it. */
export interface From {
  /** Null: by no request, as a command does it. */
  readonly requestId: string | null;
  readonly place: string | null;
  readonly network: Network | null;
}

export interface Happened {
  readonly event: AuditEvent;
  /** Unless `data` says that it was an admin. */
  readonly actor: Actor;
  /** Null: of no change. */
  readonly change: string | null;
  /** The contact that it is about, its address masked. */
  readonly about?: { readonly kind: Kind; readonly target: string } | null;
  /** More of it, over what `about` says. Nothing in clear. */
  readonly data?: Values | undefined;
}

/** Rows of one transaction, in the order in which they happened. */
export function recorded(
  secrets: Pick<Secrets, 'id' | 'opaque'>,
  user: { readonly id: string | null; readonly project: string },
  now: number,
  { requestId, place, network }: From,
  happened: readonly Happened[],
): readonly AuditEntry[] {
  // All have one time: where they stand in the order is then their id's.
  const ids = happened.map(() => secrets.id('aud')).sort();
  return happened.map(({ event, actor, change, about, data = {} }, i) => {
    const said = attribute(event, data);
    return {
      id: ids[i] ?? secrets.id('aud'),
      project: user.project,
      user: user.id,
      at: now,
      event,
      actor: said.actor ?? actor,
      change,
      requestId,
      ...divide({
        ...about,
        ...(place === null ? {} : { place }),
        ...(network === null ? {} : { network: network.masked }),
        ...said.values,
      }),
      salt: secrets.opaque(),
    };
  });
}

/** That time was up for a change, which no request met. */
export function recordedExpiry(
  secrets: Pick<Secrets, 'id' | 'opaque'>,
  now: number,
  { project, user, change, kind, value }: RanOut,
): AuditEntry {
  const from = { requestId: null, place: null, network: null };
  const about = { kind, target: mask(kind, value) };
  const [entry] = recorded(secrets, { id: user, project }, now, from, [
    { event: 'change-expired', actor: 'site', change, about },
  ]);
  if (entry === undefined) throw new Error('one happening is one row');
  return entry;
}

/** What became of a message, where it was to a person; null while it is tried again. */
export function recordedMessage(
  secrets: Pick<Secrets, 'id' | 'opaque'>,
  now: number,
  claim: Claimed,
  sent: Sent,
): AuditEntry | null {
  const { kind, template, suppressed, user, project, change, to } = claim;
  if (kind === 'hook' || sent.at === 'retry') return null;
  const from = { requestId: null, place: null, network: null };
  const data = {
    template,
    ...(suppressed ? { suppressed } : {}),
    ...(sent.at === 'dead' ? { reason: sent.reason } : {}),
  };
  const event = sent.at === 'sent' ? ('message-sent' as const) : ('message-failed' as const);
  const about = { kind, target: mask(kind, to) };
  const [entry] = recorded(secrets, { id: user, project }, now, from, [{ event, actor: 'site', change, about, data }]);
  return entry ?? null;
}
