// Owns how one command on one change runs inside a transaction: it reads the facts, decides, and saves. Not the deciding
// (core/decide.ts), nor what follows the commit (after-commit.ts).
import type { Address } from '../../../shared/contact.ts';
import { DAY } from '../../../shared/duration.ts';
import { isProved } from '../../core/proofs.ts';
import type { Change } from '../../core/change.ts';
import { wouldMerge } from '../../core/conflict.ts';
import { decide } from '../../core/decide.ts';
import { refuse, type OtherAccount, type Decision } from '../../core/decision.ts';
import type { Command } from '../../core/command.ts';
import type { Facts } from '../../core/facts.ts';
import { projectOf } from '../context.ts';
import { rivalOf, saveBoth } from './accounts.ts';
import { accountClosed, recoveredLately } from './account-state.ts';
import { blockedKey } from './counter-keys.ts';
import { countersOf, lockCounters, type Tally } from './counters.ts';
import { recallOutcome, rememberOutcome, storedUnder } from './idempotency.ts';
import { subject } from './outgoing.ts';
import { save } from './save.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** Shortest time between two notices of requests to one contact, ms, so that no mailbox is flooded. */
const NOTIFIED_EVERY = DAY;

/** Reads the facts, decides, and saves the decision. `change` null: a begin without a waiting change that it could continue. */
export async function runCommand(work: UnitOfWork, change: Change | null, command: Command): Promise<Decision> {
  const { ctx, tx, user, request } = work;
  // The account was disabled after the caller's sign-in had been checked.
  if (user.disabled && command.do !== 'report') return refuse(accountClosed(request));
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
}

/**
 * Runs a command as `runCommand` does. A repeated request with an Idempotency-Key changes nothing, and gets the outcome of the
 * first request.
 */
export async function runOnce(work: UnitOfWork, change: Change | null, command: Command): Promise<CommandResult> {
  const stored = storedUnder(work);
  const repeated = await recallOutcome(work.tx, stored);
  if (repeated) return { outcome: repeated, decision: null };
  const decision = await runCommand(work, change, command);
  await rememberOutcome(work.tx, stored, decision, work.ctx.clock());
  return { outcome: decision.outcome, decision };
}

async function readFacts(
  { ctx, tx, user, request, ids }: UnitOfWork,
  change: Change | null,
  command: Command,
  { kind, key }: Address,
): Promise<{ readonly facts: Facts; readonly tally: Tally }> {
  const project = projectOf(ctx, user.project);
  const { policy } = project;
  const now = ctx.clock();
  const unique = policy.uniqueness === 'verified';
  const takenByOther = unique && (await tx.addresses.isTakenByOther(project.id, user.id, kind, key));
  // Looked up only when there is a proof, because the duration of a begin must not tell whether a user has the address.
  const proves = command.do === 'prove' || (change !== null && isProved(change, 'new'));
  const merges = takenByOther && proves && wouldMerge(command.do === 'begin' ? command : subject(change), policy);
  const tally = await lockCounters(tx, ctx.secrets, {
    scope: { project: project.id, user: user.id, target: { kind, key }, network: request.network },
    counters: countersOf(command, kind),
    quotas: policy.quotas,
    now,
  });
  const facts: Facts = {
    now,
    contacts: await tx.contacts.of(user.id),
    isTakenByOther: takenByOther,
    isReserved: sends(command) && (await tx.addresses.isReservedFor(user, kind, key)),
    conflictingAccounts: merges ? await rivalOf(tx, user, { kind, key }, { change: change?.id ?? null, now }) : null,
    isBlocked: (await tx.addresses.blockedUntil(user.id, kind, blockedKey(kind, key), now)) !== null,
    frozen: user.frozen,
    isRecovered: recoveredLately(user, policy, now),
    otherWaiting: (await tx.changes.waiting(user.id)).filter((c) => c.id !== change?.id),
    loosenedChanges: (await tx.changes.settledSince(user.id, now - policy.undoLife)).filter((c) => c.terms.loosened),
    signIn: request.signIn,
    notifiedContacts: command.do === 'begin' ? await tx.outbox.notifiedSince(user.id, now - NOTIFIED_EVERY) : [],
    counts: tally.counts,
    failures: { inRow: user.failedInRow, at: user.failedAt },
    newIds: ids,
  };
  return { facts, tally };
}

function sends({ do: what }: Command): boolean {
  return what === 'begin' || what === 'resend';
}

/** Saves what a decision changes; for a merge, in both accounts. */
async function saveDecision(work: UnitOfWork, facts: Facts, decision: Decision): Promise<void> {
  const saving = { facts, effects: decision };
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
