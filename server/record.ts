// Owns how what happened becomes rows of the record: who, what, when, where, by which request. Not how they are kept.
import type { Kind } from '../shared/contact.ts';
import { attribute, divide, type Actor, type Values } from './core/record.ts';
import type { Secrets } from './secrets-port.ts';
import type { Network } from './ports.ts';
import type { AuditEntry, AuditEvent } from './record-port.ts';
import type { User } from './store-port.ts';

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
  user: Pick<User, 'id' | 'project'>,
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
