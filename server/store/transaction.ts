// Owns which query answers each call of a transaction. Not the queries (queries/), nor how a transaction is begun (open.ts).
import type { Tx } from '../ports/transaction.ts';
import type { Connection } from './database.ts';
import * as addresses from './queries/addresses.ts';
import { newestSignIns, signedInActors } from './queries/admin-sign-ins.ts';
import * as approvals from './queries/approvals.ts';
import * as audit from './queries/audit.ts';
import * as changes from './queries/changes.ts';
import * as contacts from './queries/contacts.ts';
import * as counters from './queries/counters.ts';
import * as displaced from './queries/displaced-contacts.ts';
import { deliveriesOfChange } from './queries/delivery-state.ts';
import * as enqueue from './queries/enqueue.ts';
import { eraseUser } from './queries/erase.ts';
import * as eventPositions from './queries/event-positions.ts';
import * as facts from './queries/facts.ts';
import { holdingsOf } from './queries/holdings.ts';
import * as idempotency from './queries/idempotency.ts';
import * as identities from './queries/identities.ts';
import { exportedPage, widestAccount } from './queries/exports.ts';
import * as imports from './queries/imports.ts';
import * as merges from './queries/merges.ts';
import { dropSome, ownerOf, replaySome } from './queries/outbox-care.ts';
import * as profiles from './queries/profiles.ts';
import { endSessions } from './queries/sessions.ts';
import * as suppressions from './queries/suppressions.ts';
import * as undos from './queries/undos.ts';
import * as users from './queries/users.ts';

/** What the work in one transaction may call. */
export function transactionOn(on: Connection): Tx {
  return {
    users: usersOn(on),
    facts: {
      lockAccount: (query) => facts.lockAccount(on, query),
      address: (query) => facts.addressState(on, query),
    },
    addresses: {
      holder: (project, kind, key) => addresses.holder(on, { project, kind, key }),
      isTakenByOther: (project, user, kind, key) => addresses.isTakenByOther(on, { project, kind, key }, user),
      reserve: (user, reserved) => addresses.reserve(on, user, reserved),
      block: (user, kind, key, until) => addresses.block(on, { user, kind, key }, until),
    },
    contacts: {
      of: (user) => contacts.contactsOf(on, user),
      ofMany: (list) => contacts.contactsOfMany(on, list),
      save: (user, before, after, unique) => contacts.saveContacts(on, user, { before, after, unique }),
      displaced: (user, kind) => displaced.displacedOf(on, user, kind),
      saveDisplaced: (user, list) => displaced.saveDisplaced(on, user, list),
    },
    profiles: {
      of: (user) => profiles.profileOf(on, user),
      ofMany: (list) => profiles.profilesOf(on, list),
      save: (user, attributes) => profiles.saveProfile(on, user, attributes),
    },
    changes: changesOn(on),
    undos: {
      get: (id) => undos.getUndo(on, id),
      of: (user, now) => undos.undosOf(on, user, now),
      save: (list) => undos.saveUndos(on, list),
    },
    outbox: outboxOn(on),
    audit: {
      append: (entries) => audit.appendEntries(on, entries),
      of: (user, events, before, limit) => audit.entriesOf(on, { user, events, before, limit }),
      signedInActors: (project, prefix) => signedInActors(on, project, prefix),
      newestSignIns: (project, actors) => newestSignIns(on, project, actors),
    },
    counters: countersOn(on),
    idempotency: {
      find: (user, keys) => idempotency.findOutcome(on, user, keys),
      save: (done) => idempotency.saveOutcome(on, done),
    },
    exports: exportsOn(on),
    approvals: approvalsOn(on),
    suppressions: {
      page: (project, now, after, limit) => suppressions.suppressionsAfter(on, project, now, { after, limit }),
      of: (project, user, now) => suppressions.suppressionsOfUser(on, project, user, now),
      lift: (address, now) => suppressions.liftSuppression(on, address, now),
    },
    events: eventsOn(on),
    imports: {
      known: (named) => imports.knownUsers(on, named),
      insert: (accounts, unique) => imports.insertAccounts(on, accounts, unique),
    },
  };
}

function usersOn(on: Connection): Tx['users'] {
  return {
    get: (id) => users.getUser(on, id),
    lock: (id) => users.lockUser(on, id),
    find: (identity, tombstones) => identities.findUser(on, identity, tombstones),
    idByUserName: (project, userName) => users.userNamed(on, project, userName),
    idByExternalId: (project, externalId) => users.userKnownAs(on, project, externalId),
    identities: (id) => identities.identitiesOf(on, id),
    identitiesOfMany: (ids) => identities.identitiesOfMany(on, ids),
    partsOf: (user) => merges.partsOf(on, user),
    holdings: (user) => holdingsOf(on, user),
    create: async (user, identity) => {
      await users.insertUser(on, user);
      if (identity !== null) await identities.addIdentity(on, user.id, identity);
    },
    addIdentity: (user, identity) => identities.addIdentity(on, user, identity),
    removeTombstones: (identity, tombstones) => identities.removeTombstones(on, identity, tombstones),
    rename: (id, names) => users.renameUser(on, id, names),
    touch: (id, at) => users.touchUser(on, id, at),
    save: (id, update, at) => users.saveUser(on, id, update, at),
    revoke: (id, notBefore, also) => users.revokeTokens(on, id, notBefore, also),
    merge: (gone, kept) => merges.mergeUser(on, gone, kept),
    setLocale: (id, locale) => users.setLocale(on, id, locale),
    setNameSource: (id, source) => users.setNameSource(on, id, source),
    endSessions: (id, except) => endSessions(on, id, except),
    erase: (user, at, tombstoneOf) => eraseUser(on, user, at, tombstoneOf),
  };
}

function changesOn(on: Connection): Tx['changes'] {
  return {
    get: (id) => changes.getChange(on, id),
    ofProof: (proof) => changes.changeOfProof(on, proof),
    waiting: (user) => changes.waitingChanges(on, [user]),
    waitingOf: (list) => changes.waitingByUser(on, list),
    dueWaits: (projects, query) => changes.dueWaits(on, projects, query),
    doneSince: (user, since) => changes.doneSince(on, user, since),
    save: (list, stored) => changes.saveChanges(on, list, stored),
  };
}

function outboxOn(on: Connection): Tx['outbox'] {
  return {
    enqueue: (messages) => enqueue.enqueue(on, messages),
    dropUnsent: (list, now) => enqueue.dropUnsent(on, list, now),
    delivery: (change) => deliveriesOfChange(on, change),
    ownerOf: (message) => ownerOf(on, message),
    replay: (filter, now, hookLife, entryOf) => replaySome(on, filter, { now, hookLife }, entryOf),
    drop: (filter, now, entryOf) => dropSome(on, filter, now, entryOf),
  };
}

function approvalsOn(on: Connection): Tx['approvals'] {
  return {
    get: (id) => approvals.getApproval(on, id),
    open: (project, now, acts) => approvals.openApprovals(on, project, now, acts),
    ask: (approval) => approvals.askApproval(on, approval),
    close: (id, decided) => approvals.closeApproval(on, id, decided),
  };
}

function exportsOn(on: Connection): Tx['exports'] {
  return {
    page: (project, after, limit) => exportedPage(on, project, after, limit),
    widest: (project) => widestAccount(on, project),
  };
}

function eventsOn(on: Connection): Tx['events'] {
  return {
    position: (user) => eventPositions.eventPosition(on, user),
    move: (user, next) => eventPositions.moveEventPosition(on, user, next),
  };
}

function countersOn(on: Connection): Tx['counters'] {
  return {
    lock: (keys) => counters.lockCounters(on, keys),
    lockLate: (late) => counters.lockLate(on, late),
    shards: counters.shardsOf(on.dialect),
    of: (keys) => counters.countersOf(on, keys),
    save: (counts) => counters.saveCounters(on, counts),
  };
}
