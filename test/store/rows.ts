// Owns valid rows for the store's tests. Not real ids or codes: nothing here is derived from a key.
import type { Address, Contact } from '../../shared/contact.ts';
import type { Change, Proof } from '../../server/core/change.ts';
import type { OutgoingMessage } from '../../server/ports/outbox.ts';
import type { AuditEntry } from '../../server/ports/audit.ts';
import type { Identity, User } from '../../server/ports/user.ts';
import type { Store, SweepOptions } from '../../server/ports/store.ts';
import type { AccountQuery } from '../../server/ports/transaction/facts.ts';
import type { Tx } from '../../server/ports/transaction.ts';
import { newUser } from '../../server/service/users/new-user.ts';
import type { StoredSession } from '../../server/ports/session.ts';

export function user(id: string, more: Partial<User> = {}): User {
  return { ...newUser({ id, project: 'shop' }, 1000), ...more };
}

export function identity(sub: string, project = 'shop'): Identity {
  return { project, iss: 'https://idp.example', sub };
}

/** A user that is in the database, with its contacts. */
export async function settled(
  store: Store,
  id: string,
  contacts: readonly Contact[] = [],
  more: Partial<User> = {},
): Promise<User> {
  const made = user(id, more);
  await store.write(async (tx) => {
    await tx.users.create(made, identity(id, made.project));
    await tx.contacts.save(made, [], contacts, true);
  });
  return made;
}

export function email(id: string, key: string, more: Partial<Contact> = {}): Contact {
  return {
    id,
    kind: 'email',
    value: key,
    key,
    verifiedAt: 1000,
    primary: false,
    loginId: false,
    type: null,
    managedBy: null,
    claimedBy: null,
    createdAt: 1000,
    ...more,
  };
}

export function phone(id: string, key: string, more: Partial<Contact> = {}): Contact {
  return { ...email(id, key), kind: 'phone', ...more };
}

export function proof(id: string, more: Partial<Proof> = {}): Proof {
  return {
    id,
    side: 'new',
    sequence: 1,
    keyId: 'k1',
    method: 'both',
    address: { kind: 'email', value: 'New@example.com', key: 'new@example.com' },
    contactId: null,
    issuedAt: 1000,
    codeExpiresAt: 601_000,
    linkExpiresAt: 1_801_000,
    suppressed: false,
    spent: null,
    ...more,
  };
}

export function change(id: string, user: string, more: Partial<Change> = {}): Change {
  return {
    id,
    project: 'shop',
    user,
    kind: 'email',
    address: { kind: 'email', value: 'New@example.com', key: 'new@example.com' },
    then: 'primary',
    method: 'both',
    addToLoginIds: false,
    oldLost: false,
    onConflict: 'fail',
    terms: {
      tries: 5,
      codeLength: 6,
      codeLife: 600_000,
      linkLife: 600_000,
      liveLinks: 3,
      completion: 'session',
      confirmCurrent: false,
    },
    failures: 0,
    visitorFailures: 0,
    proofs: [proof(`prf_${id}`)],
    state: { at: 'waiting' },
    linkUrl: 'https://shop.example/magic',
    providerId: null,
    locale: 'en',
    templateOptions: {},
    place: null,
    createdAt: 1000,
    endsAt: 86_401_000,
    ...more,
  };
}

export function message(id: string, of: Change, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return {
    id,
    project: of.project,
    user: of.user,
    change: of.id,
    proof: of.proofs.at(-1)?.id ?? '',
    template: 'prove',
    kind: of.kind,
    to: of.address.value,
    contact: null,
    data: null,
    locale: 'en',
    providerId: null,
    inUse: false,
    suppressed: false,
    createdAt: 1000,
    expiresAt: 601_000,
    ...more,
  };
}

export function entry(id: string, more: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id,
    project: 'shop',
    user: null,
    at: 1000,
    event: 'change-begun',
    actor: 'user',
    change: null,
    requestId: null,
    data: {},
    personal: {},
    salt: `salt of ${id}`,
    ...more,
  };
}

export function session(hash: string, more: Partial<StoredSession> = {}): StoredSession {
  return {
    hash,
    project: 'shop',
    iss: 'https://idp.example',
    sub: 'ann',
    authTime: null,
    acr: null,
    amr: [],
    sealed: null,
    admin: null,
    issuedAt: 1000,
    idleUntil: 2000,
    expiresAt: 3000,
    ...more,
  };
}

/** Everything is kept for a day, in all projects; of an address its project and kind are left. */
export const sweeping: SweepOptions = {
  purgeAfter: new Map(),
  defaultPurgeAfter: 86_400_000,
  anonymous: (project, kind, key) => `hash:${project}:${kind}:${key.length}`,
  undecided: ({ id, project, user, act, note }, at) =>
    entry(`aud_of_${id}`, {
      project,
      user,
      change: null,
      at,
      event: 'approval-expired',
      data: { act: act.do, approval: id },
      personal: { note },
    }),
  expired: ({ project, user, change, kind, value }, at) =>
    entry(`aud_of_${change}`, {
      project,
      user,
      change,
      at,
      event: 'change-expired',
      data: { kind },
      personal: { length: value.length },
    }),
};

/** Whether the address is blocked for the user. */
export async function isBlocked(
  tx: Tx,
  user: string,
  { kind, key }: Pick<Address, 'kind' | 'key'>,
  now: number,
): Promise<boolean> {
  const query = { project: 'shop', user, kind, key, blockedKey: key, counters: [], now };
  return (await tx.facts.address(query)).isBlockedForUser;
}

/** Everything of the account that a command reads. */
export function lockedAccount(tx: Tx, user: string, query: Partial<AccountQuery> = {}) {
  const all = { user, change: null, now: 0, loosenedSince: 0, notifiedSince: 0, idempotencyKeys: [] };
  return tx.facts.lockAccount({ ...all, ...query });
}
