// Owns how one command on one change runs inside a transaction: it reads the facts, decides, and saves. Not the deciding
// (core/decide.ts), nor what follows the commit (after-commit.ts).
import type { Address } from '../../../shared/contact.ts';
import { isProved } from '../../core/proofs.ts';
import type { Change } from '../../core/change.ts';
import { wouldMerge } from '../../core/conflict.ts';
import { decide } from '../../core/decide.ts';
import { isTestContact } from '../../core/test-contacts.ts';
import { refuse, type OtherAccount, type Decision } from '../../core/decision.ts';
import type { Command } from '../../core/command.ts';
import type { Deliveries } from '../../core/delivery-state.ts';
import type { Facts } from '../../core/facts.ts';
import type { AddressState, LockedAccount } from '../../ports/transaction/facts.ts';
import { projectOf } from '../context.ts';
import { isByAdmin } from '../request-info.ts';
import { rivalOf, saveBoth } from './accounts.ts';
import { accountClosed, recoveredLately } from './account-state.ts';
import { blockedKey } from './counter-keys.ts';
import { countersOf, lockKeys, tallyOf, type Tally } from './counters.ts';
import { deliveriesAfter } from './deliveries.ts';
import { recallOutcome, rememberOutcome, storedUnder } from './idempotency.ts';
import { subject } from './outgoing.ts';
import { save } from './save.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** The unit of work of a command. `user` is the user of the account. */
export interface CommandWork extends UnitOfWork {
  /** The account as it was read under the lock. Nothing was written to it since. */
  readonly account: LockedAccount;
}

/** Reads the facts, decides, and saves the decision. `change` null: a begin without a waiting change that it could continue. */
export async function runCommand(work: CommandWork, change: Change | null, command: Command): Promise<Decision> {
  const { ctx, tx, user, request } = work;
  // The account was disabled after the caller's sign-in had been checked.
  if (user.disabled && command.do !== 'report' && command.do !== 'finish-wait') return refuse(accountClosed(request));
  const address = command.do === 'begin' ? command.address : subject(change).address;
  const { facts, tally } = await readFacts(work, change, command, address);
  const decision = decide(change, command, facts, projectOf(ctx, user.project).policy);
  await saveDecision(work, facts, decision);
  await tally.save(tx, decision);
  const { kind, key } = address;
  if (decision.blockUntil !== null) await tx.addresses.block(user.id, kind, blockedKey(kind, key), decision.blockUntil);
  return decision;
}

/** The result of a command under an Idempotency-Key. */
export interface CommandResult {
  readonly outcome: Decision['outcome'];
  /** Null when the request was repeated. Then `outcome` is what the first request did. */
  readonly decision: Decision | null;
  /** Of the change of the outcome, else of the change of the command. */
  readonly delivery: Deliveries;
}

/**
 * Runs a command as `runCommand` does. A repeated request with an Idempotency-Key changes nothing, and gets the outcome of the
 * first request.
 */
export async function runOnce(work: CommandWork, change: Change | null, command: Command): Promise<CommandResult> {
  const { ctx, tx, account } = work;
  const stored = storedUnder(work);
  const repeated = await recallOutcome(tx, stored, account.outcome);
  if (repeated) return { outcome: repeated, decision: null, delivery: await readDelivery(work, repeated, change) };
  const decision = await runCommand(work, change, command);
  await rememberOutcome(tx, stored, decision, ctx.clock());
  const { outcome } = decision;
  const about = changeOf(outcome, change);
  const delivery =
    about === null || decision.otherAccount !== undefined
      ? await readDelivery(work, outcome, change)
      : deliveriesAfter(account.messages, about.id, decision, ctx.clock());
  return { outcome, decision, delivery };
}

function changeOf(outcome: Decision['outcome'], change: Change | null): Change | null {
  return outcome.ok && 'change' in outcome ? outcome.change : change;
}

async function readDelivery(
  { tx }: Pick<UnitOfWork, 'tx'>,
  outcome: Decision['outcome'],
  change: Change | null,
): Promise<Deliveries> {
  const about = changeOf(outcome, change);
  return about === null ? NOTHING_WAITS : tx.outbox.delivery(about.id);
}

/** The deliveries when there is no change, and so no message had to be sent. */
const NOTHING_WAITS: Deliveries = { new: 'sent', current: 'sent' };

async function readFacts(
  work: CommandWork,
  change: Change | null,
  command: Command,
  address: Address,
): Promise<{ readonly facts: Facts; readonly tally: Tally }> {
  const { ctx, tx, user, request, ids, account } = work;
  const { policy, testContacts } = projectOf(ctx, user.project);
  const now = ctx.clock();
  const { known, tally } = await readAddress(work, change, command, { ...address, now });
  const takenByOther = policy.uniqueness === 'verified' && known.isTakenByOther;
  // Looked up only when there is a proof, because the duration of a begin must not tell whether a user has the address.
  const proves = command.do === 'prove' || (change !== null && isProved(change, 'new'));
  const merges = takenByOther && proves && wouldMerge(command.do === 'begin' ? command : subject(change), policy);
  const since = now - policy.undoLife;
  const facts: Facts = {
    now,
    contacts: account.contacts,
    isTakenByOther: takenByOther,
    isReserved: sends(command) && known.isReservedForUser,
    conflictingAccounts: merges ? await rivalOf(tx, user, address, { change: change?.id ?? null, now }) : null,
    isBlocked: known.isBlockedForUser,
    frozen: user.frozen,
    isRecovered: recoveredLately(user, policy, now),
    otherWaiting: account.waiting.filter((c) => c.id !== change?.id),
    loosenedChanges: account.loosened.filter(({ state }) => state.at !== 'waiting' && state.since >= since),
    signIn: request.signIn,
    isTestContact: isTestContact(testContacts, address),
    notifiedContacts: command.do === 'begin' ? account.notifiedContacts : [],
    counts: tally.counts,
    failures: { inRow: user.failedInRow, at: user.failedAt },
    newIds: ids,
  };
  return { facts, tally };
}

/** Reads what is known of the address, and locks its shared counters. A cancel asks nothing of the address. */
async function readAddress(
  { ctx, tx, user, request, account }: CommandWork,
  change: Change | null,
  command: Command,
  { kind, key, now }: Pick<Address, 'kind' | 'key'> & { readonly now: number },
): Promise<{ readonly known: AddressState; readonly tally: Tally }> {
  // An admin helps many users from one network, so a begin counts for the user alone.
  const network = isByAdmin(request) ? null : request.network;
  const query = {
    scope: { project: user.project, user: user.id, target: { kind, key }, network },
    // A contact that confirms may get an SMS even when the new address is an e-mail address.
    counters: countersOf(command, kind, kind === 'phone' || hasPhone(account, change)),
    quotas: projectOf(ctx, user.project).policy.quotas,
    now,
  };
  if (command.do === 'cancel') return { known: NOTHING_KNOWN, tally: tallyOf(new Map(), [], query) };
  const keys = await lockKeys(tx, ctx.secrets, query);
  const known = await tx.facts.address({
    project: user.project,
    user: user.id,
    kind,
    key,
    blockedKey: blockedKey(kind, key),
    counters: [...keys.values()].flat(),
    now,
  });
  return { known, tally: tallyOf(keys, known.counters, query) };
}

function hasPhone({ contacts }: LockedAccount, change: Change | null): boolean {
  return [...contacts, ...(change?.proofs ?? []).map(({ address }) => address)].some(({ kind }) => kind === 'phone');
}

const NOTHING_KNOWN: AddressState = {
  isTakenByOther: false,
  isReservedForUser: false,
  isBlockedForUser: false,
  counters: [],
};

function sends({ do: what }: Command): boolean {
  return what === 'begin' || what === 'resend';
}

/** Saves what a decision changes; for a merge, in both accounts. */
async function saveDecision(work: CommandWork, facts: Facts, decision: Decision): Promise<void> {
  const { change, waiting, loosened, messages } = work.account;
  const stored = [...(change ? [change] : []), ...waiting, ...loosened];
  const saving = { facts, effects: decision, stored, messages };
  if (decision.otherAccount === undefined) return void (await save(work, saving));
  const other = await lockOther(work, decision.otherAccount);
  const ownPart = { user: work.user, save: () => save(work, saving) };
  const { contacts, effects: moves, isKept } = decision.otherAccount;
  // Messages and audit events of both accounts are about the change that merged them.
  const effects = { ...moves, about: decision.about };
  const otherPart = {
    user: other,
    save: () => save({ ...work, user: other }, { facts: { now: facts.now, contacts }, effects }),
  };
  await (isKept ? saveBoth(work.tx, ownPart, otherPart) : saveBoth(work.tx, otherPart, ownPart));
}

async function lockOther({ tx }: UnitOfWork, { user }: OtherAccount): Promise<UnitOfWork['user']> {
  const other = await tx.users.lock(user);
  if (other === undefined) throw new Error('the other account of a merge is gone');
  return other;
}
