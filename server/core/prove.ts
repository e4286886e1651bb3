// Owns what a code or a link does to a change. The command says which proof matched, so nothing is compared here. Not what
// happens when all sides are proved: conclude.ts.
import { codeProof, liveLinks, isProved, requiredSides } from './proofs.ts';
import { stateAt, closeChange, refusalOfEnded } from './change-state.ts';
import type { Change, Proof } from './change.ts';
import { conclude } from './conclude.ts';
import { noEffects, refuse, refusedOutcome, type Decision } from './decision.ts';
import type { Command } from './command.ts';
import type { Facts } from './facts.ts';
import type { Policy } from './policy.ts';
import { usesOfFailure } from './rate-limit-uses.ts';
import { refuseGuess } from './rate-limit-checks.ts';
import { triesLeft } from './resend.ts';
import { agreesBySignIn, refuseOldSignIn, startWait } from './support-wait.ts';

type Prove = Extract<Command, { do: 'prove' }>;

/** Decides about a code that was typed or a link that was pressed, to prove one side of a change. */
export function prove(change: Change, command: Prove, facts: Facts, policy: Policy): Decision {
  const proveBy = command.by === 'code' ? proveByCode : proveByLink;
  const { then } = command;
  if (then === undefined) return proveBy(change, command, facts, policy);
  const decision = proveBy({ ...change, then }, command, facts, policy);
  if (decision.outcome.ok) return decision;
  // A refused proof does not change the `then` of the change.
  const asBegun = <C extends Change | null>(c: C): C => (c?.id === change.id ? { ...c, then: change.then } : c);
  return { ...decision, about: asBegun(decision.about), changes: decision.changes.map(asBegun) };
}

function proveByCode(change: Change, command: Prove, facts: Facts, policy: Policy): Decision {
  const { of: side, matches } = command;
  const state = stateAt(change, facts.now);
  const proof = codeProof(change, side, facts.now);
  if (proof === undefined || !requiredSides(change).includes(side))
    return refuse({ code: 'body-invalid', errors: [{ path: 'of', message: 'this side needs no proof' }] });
  // A code that was never sent can only be guessed, so it does not count even when it is right.
  const isRight = matches === proof.id && !proof.suppressed && facts.now < proof.codeExpiresAt;
  // The right code gets the same answer again, for a double click or when the first answer was lost.
  if (state.at === 'done' && isRight) return unchanged('done', change);
  if (state.at !== 'waiting') return refuse(refusalOfEnded(state));
  const agrees = agreesBySignIn(change, command, facts, policy);
  if (isProved(change, side) && isRight && !agrees) return unchanged('waiting', change);
  // Checked before the code, so that the answer to an expired code does not say whether the code was right, and costs no try.
  if (facts.now >= proof.codeExpiresAt) return refuse({ code: 'proof-expired' });
  // Checked before the code, so that a right guess cannot get past a reached limit.
  const limited = refuseGuess(facts, policy, command.owner) ?? refuseOldSignIn(change, command, facts, policy);
  if (limited) return refuse(limited);
  if (!command.owner && change.visitorFailures >= change.terms.tries) return refuse({ code: 'proof-wrong' });
  if (isRight && isProved(change, side)) return agree(change, facts, policy);
  if (isRight) return accept(change, { proof, via: 'code', agrees }, facts, policy);
  // With a single try, each code may be entered once, so an earlier code takes the try like any other.
  const isExcused = command.isEarlier === true && change.terms.tries > 1;
  if (!command.owner) return countVisitor(change, proof);
  return isExcused ? countEarlier(change, proof) : countWrong(change, proof, facts, policy);
}

function proveByLink(change: Change, command: Prove, facts: Facts, policy: Policy): Decision {
  const { of: side, matches, owner } = command;
  const proof = change.proofs.find((p) => p.id === matches && p.side === side && p.method !== 'code');
  if (proof === undefined || !requiredSides(change).includes(side)) return refuse({ code: 'not-found' });
  const state = stateAt(change, facts.now);
  // A second press of the button in any browser changes nothing either, where the first could be in any.
  const mayRepeat = owner || change.terms.startedBy === 'support';
  const isRepeated = mayRepeat && proof.spent !== null && facts.now < proof.linkExpiresAt;
  if (state.at === 'done' && isRepeated) return unchanged('done', change);
  if (state.at !== 'waiting') return refuse(refusalOfEnded(state));
  const agrees = agreesBySignIn(change, command, facts, policy);
  if (isRepeated) return agrees ? agree(change, facts, policy) : unchanged('waiting', change);
  const isLive = !isProved(change, side) && liveLinks(change, side, facts.now).includes(proof);
  return isLive ? accept(change, { proof, via: 'link', agrees }, facts, policy) : refuse({ code: 'proof-expired' });
}

/** Completes a change that support began and whose new address was proved before, because the person agrees now. */
function agree(change: Change, facts: Facts, policy: Policy): Decision {
  return conclude(change, facts, policy, true) ?? unchanged('waiting', change);
}

function unchanged(as: 'done' | 'waiting', change: Change): Decision {
  return { ...noEffects, outcome: { ok: true, as, change }, about: change };
}

/**
 * Takes no try for the code of an earlier message, because a person who reads it from the older of two mails does not guess. It
 * is a guess of the day all the same, so that nothing can be asked without end.
 */
function countEarlier(change: Change, proof: Proof): Decision {
  return {
    ...noEffects,
    outcome: refusedOutcome({ code: 'proof-wrong', reason: 'earlier', triesLeft: triesLeft(change) }),
    about: change,
    usedCounters: usesOfFailure(proof, true),
    auditEvents: [{ event: 'code-wrong', change: change.id }],
  };
}

/**
 * Counts a wrong code of a caller who is not signed in as the user. It takes no try of the user, and counts in none of the user's
 * limits, so that a stranger who knows a login can neither lock a change nor use up the user's day.
 */
function countVisitor(change: Change, proof: Proof): Decision {
  const failed = { ...change, visitorFailures: change.visitorFailures + 1 };
  return {
    ...noEffects,
    outcome: refusedOutcome({
      code: 'proof-wrong',
      triesLeft: Math.max(0, change.terms.tries - failed.visitorFailures),
    }),
    about: failed,
    changes: [failed],
    usedCounters: usesOfFailure(proof, false),
    auditEvents: [{ event: 'code-wrong', change: change.id }],
  };
}

/** Takes one try for a wrong code. When no try is left, the change is locked. */
function countWrong(change: Change, proof: Proof, { failures, now }: Facts, policy: Policy): Decision {
  const failed = { ...change, failures: change.failures + 1 };
  const left = triesLeft(failed);
  const counted = {
    ...noEffects,
    usedCounters: usesOfFailure(proof, true),
    // When the count had reached its limit, only a new sign-in could get here. So the count starts again.
    failedInRow: (failures.inRow < policy.quotas.failuresInRow ? failures.inRow : 0) + 1,
  } satisfies Partial<Decision>;
  const wrong = { event: 'code-wrong', change: change.id } as const;
  if (left > 0) {
    const outcome = refusedOutcome({ code: 'proof-wrong', triesLeft: left });
    return { ...counted, outcome, about: failed, changes: [failed], auditEvents: [wrong] };
  }
  const locked = closeChange(failed, 'locked', now);
  return {
    ...counted,
    outcome: refusedOutcome({ code: 'change-locked' }),
    about: locked,
    changes: [locked],
    auditEvents: [wrong, { event: 'change-locked', change: change.id }],
    silencedChanges: [change.id],
  };
}

interface Accepted {
  readonly proof: Proof;
  readonly via: 'code' | 'link';
  /** Whether the proof is also the person's agreement to a change that support began. */
  readonly agrees: boolean;
}

function accept(change: Change, { proof, via, agrees }: Accepted, facts: Facts, policy: Policy): Decision {
  const spent = { at: facts.now, via };
  const accepted = { ...change, proofs: change.proofs.map((p) => (p.id === proof.id ? { ...p, spent } : p)) };
  const decision = conclude(accepted, facts, policy, agrees) ?? proveSide(accepted, facts);
  // The account is frozen, or the list has no room. The proof is not spent, so the user can try again later.
  if (decision.changes.length === 0) return decision;
  const isAnsweredSms = proof.side === 'new' && change.kind === 'phone';
  const isDone = decision.outcome.ok && decision.outcome.as === 'done';
  return {
    ...decision,
    usedCounters: [...decision.usedCounters, ...(isAnsweredSms ? (['sms.answered'] as const) : [])],
    // Only a finished change resets the wrong codes in a row. An attacker who guesses the code of the other side has the right
    // code of their own side, and could enter this code between the wrong ones.
    failedInRow: isDone && facts.failures.inRow > 0 ? 0 : null,
  };
}

/** Stores the proof of a side. The change goes on waiting: for its other side, or because support began it. */
function proveSide(change: Change, facts: Facts): Decision {
  const wait = startWait(change, facts);
  const proved = wait?.changes[0] ?? change;
  return {
    ...unchanged('waiting', proved),
    changes: [proved],
    messages: wait?.messages ?? [],
    auditEvents: [{ event: 'side-proved', change: change.id }],
  };
}
