// Owns the stores whose every call is a transaction of its own: outbox, sessions, API clients, audit chain. Not the queries.
import type { AccountReads } from '../ports/account-reads.ts';
import type { AdminLinkStore } from '../ports/admin-links.ts';
import type { AdminRequestStore } from '../ports/admin-requests.ts';
import type { AuditChain } from '../ports/audit.ts';
import type { ClientStore } from '../ports/clients.ts';
import type { OutboxStore } from '../ports/outbox.ts';
import type { ReceiptKeys } from '../ports/receipt-keys.ts';
import type { ReceiverStore } from '../ports/receivers.ts';
import type { SessionStore } from '../ports/session.ts';
import type { Connection, Transactions } from './database.ts';
import * as accounts from './queries/account-reads.ts';
import { insertAdminLink, spendAdminLink } from './queries/admin-links.ts';
import { claimKey, releaseKey } from './queries/admin-requests.ts';
import { appendEntries } from './queries/audit.ts';
import * as chain from './queries/audit-batches.ts';
import { sealNext, unsealedProject } from './queries/audit-seal.ts';
import * as clients from './queries/clients.ts';
import { storeProviderStates } from './queries/breakers.ts';
import { claimDue } from './queries/courier-claim.ts';
import { storeOutcomes } from './queries/courier-outcomes.ts';
import * as upkeep from './queries/courier-upkeep.ts';
import * as receiptKeys from './queries/receipt-keys.ts';
import * as receivers from './queries/receivers.ts';
import * as sessions from './queries/sessions.ts';

/** The courier's side of the outbox. */
export function outboxStore({ write: writeAs }: Transactions): OutboxStore {
  const write = <T>(work: (on: Connection) => Promise<T>): Promise<T> => writeAs(work, { priority: 'deliver' });
  return {
    exchange: ({ outcomes, claim }) =>
      write(async (on) => ({
        held: outcomes.length === 0 ? [] : await storeOutcomes(on, outcomes),
        claimed: claim === null ? null : await claimDue(on, claim),
      })),
    renew: async (leases, until) => (leases.length === 0 ? [] : write((on) => upkeep.renew(on, leases, until))),
    release: async (leases, now) => {
      if (leases.length > 0) await write((on) => upkeep.release(on, leases, now));
    },
    hold: (request) => write((on) => upkeep.hold(on, request)),
    tell: (states) => write((on) => storeProviderStates(on, states)),
    tidy: (now, furthest) => write((on) => upkeep.tidy(on, now, furthest)),
  };
}

/** Reads of one account, each one statement. */
export function accountReads({ one }: Transactions): AccountReads {
  return {
    bySignIn: (identity, tombstones) => one((on) => accounts.accountBySignIn(on, identity, tombstones)),
    overview: (user, counters) => one((on) => accounts.accountOverview(on, user, counters)),
    change: (id) => one((on) => accounts.deliveredChange(on, id)),
  };
}

/** The rows of cookie sessions. */
export function sessionStore({ one, write }: Transactions): SessionStore {
  return {
    insert: (session) => write((on) => sessions.insertSession(on, session)),
    find: (hash) => one((on) => sessions.findSession(on, hash)),
    touch: (hash, idleUntil) => write((on) => sessions.touchSession(on, hash, idleUntil), { priority: 'background' }),
    remove: (hash) => write((on) => sessions.removeSession(on, hash)),
    purge: (now) => write((on) => sessions.purgeSessions(on, now), { priority: 'background' }),
  };
}

/** API clients and their secrets. */
export function clientStore({ read, write }: Transactions): ClientStore {
  return {
    insert: (client, secret, entries) => write((on) => clients.insertClient(on, client, secret, entries)),
    find: (id) => read((on) => clients.findClient(on, id)),
    bySecret: (hash) => read((on) => clients.clientBySecret(on, hash)),
    list: (project) => read((on) => clients.listClients(on, project)),
    addSecret: (secret, most, entries) => write((on) => clients.addSecret(on, secret, most, entries)),
    used: (id, at) => write((on) => clients.recordUse(on, id, at)),
    revokeSecret: (id, at, entries) => write((on) => clients.revoke(on, { table: 'client_secrets', id }, at, entries)),
    revoke: (id, at, entries) => write((on) => clients.revoke(on, { table: 'clients', id }, at, entries)),
  };
}

/** The one-time links for admins. */
export function adminLinkStore({ write }: Transactions): AdminLinkStore {
  return {
    insert: (link, now, entries) =>
      write(async (on) => {
        await insertAdminLink(on, link, now);
        await appendEntries(on, entries);
      }),
    spend: (hash, now, entries) =>
      write(async (on) => {
        const link = await spendAdminLink(on, hash, now);
        if (link !== undefined) await appendEntries(on, entries(link));
        return link;
      }),
  };
}

/** The Idempotency-Keys of admins. */
export function adminRequestStore({ write }: Transactions): AdminRequestStore {
  return {
    claim: (request, now) => write((on) => claimKey(on, request, now), { repeats: true }),
    release: (request) => write((on) => releaseKey(on, request), { repeats: true }),
  };
}

/** The public keys of receipts. */
export function receiptKeyStore({ read, write }: Transactions): ReceiptKeys {
  return {
    keep: (keys, now) => write((on) => receiptKeys.keepReceiptKeys(on, keys, now), { priority: 'background' }),
    since: (since) => read((on) => receiptKeys.receiptKeysSince(on, since)),
  };
}

/** What is stored of webhooks and streams. */
export function receiverStore({ read, write }: Transactions): ReceiverStore {
  return {
    disabledWebhooks: () => read((on) => receivers.disabledSince(on)),
    enableWebhook: (hash, entries) => write((on) => receivers.enableWebhook(on, hash, entries)),
    takeVerification: (stream, now, until) =>
      write((on) => receivers.takeVerification(on, stream, { now, until }), { priority: 'background' }),
    verified: (stream, at) =>
      write((on) => receivers.settleVerification(on, stream, { verified_at: at }), { priority: 'background' }),
    putOffVerification: (stream, until) =>
      write((on) => receivers.settleVerification(on, stream, { due_at: until }), { priority: 'background' }),
    verifiedStreams: (streams) => read((on) => receivers.verifiedStreams(on, streams)),
  };
}

/** The chain over the audit log. */
export function auditChain({ read, write }: Transactions): AuditChain {
  return {
    unsealed: (after) => read((on) => unsealedProject(on, after)),
    seal: (project, now, limit, salt) =>
      write((on) => sealNext(on, { project, now, limit, salt }), { priority: 'background' }),
    projects: () => read((on) => chain.auditedProjects(on)),
    batchFrom: (project, number) => read((on) => chain.batchFrom(on, project, number)),
    erasures: async (project, users) =>
      users.length === 0 ? new Map() : read((on) => chain.erasures(on, project, users)),
    head: (project) => read((on) => chain.headOf(on, project)),
    looseRows: (project) => read((on) => chain.looseRows(on, project)),
  };
}
