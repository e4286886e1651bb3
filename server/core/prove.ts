// Owns what a code or a link does to a change. Not how either is compared: it is told which proof matched. Not what follows
// once all is proved: conclude.ts.
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

type Prove = Extract<Command, { do: 'prove' }>;

/** One side of a change is proved by a code that was typed or a link that was pressed. */
export function prove(change: Change, command: Prove, facts: Facts, policy: Policy): Decision {
  const proveBy = command.by === 'code' ? proveByCode : proveByLink;
  const { then } = command;
  if (then === undefined) return proveBy(change, command, facts, policy);
  const decision = proveBy({ ...change, then }, command, facts, policy);
  if (decision.outcome.ok) return decision;
  // A refused proof changes nothing about what was begun.
  const asBegun = <C extends Change | null>(c: C): C => (c?.id === change.id ? { ...c, then: change.then } : c);
  return { ...decision, about: asBegun(decision.about), changes: decision.changes.map(asBegun) };
}

function proveByCode(change: Change, { of: side, matches }: Prove, facts: Facts, policy: Policy): Decision {
  const state = stateAt(change, facts.now);
  const proof = codeProof(change, side);
  if (proof === undefined || !requiredSides(change).includes(side))
    return refuse({ code: 'body-invalid', errors: [{ path: 'of', message: 'this side needs no proof' }] });
  // A code that was never sent can only be guessed: it does not count, even when it is right.
  const isRight = matches === proof.id && !proof.suppressed && facts.now < proof.codeExpiresAt;
  // After a double click, or when an answer was lost on its way, the right code gets the same answer once more.
  if (state.at === 'done' && isRight) return unchanged('done', change);
  if (state.at !== 'waiting') return refuse(refusalOfEnded(state));
  if (isProved(change, side) && isRight) return unchanged('waiting', change);
  // Looked at before the code: an expired code is not compared, so it tells nothing and costs nothing.
  if (facts.now >= proof.codeExpiresAt) return refuse({ code: 'proof-expired' });
  // Before anything is compared: a limit that a right guess could get past would be none.
  const limited = refuseGuess(facts, policy);
  if (limited) return refuse(limited);
  return isRight ? accept(change, { proof, via: 'code' }, facts, policy) : countWrong(change, proof, facts, policy);
}

function proveByLink(change: Change, { of: side, matches, owner }: Prove, facts: Facts, policy: Policy): Decision {
  const proof = change.proofs.find((p) => p.id === matches && p.side === side && p.method !== 'code');
  if (proof === undefined || !requiredSides(change).includes(side)) return refuse({ code: 'not-found' });
  const state = stateAt(change, facts.now);
  const isRepeated = owner && proof.spent !== null && facts.now < proof.linkExpiresAt;
  if (state.at === 'done' && isRepeated) return unchanged('done', change);
  if (state.at !== 'waiting') return refuse(refusalOfEnded(state));
  if (isRepeated) return unchanged('waiting', change);
  const isLive = !isProved(change, side) && liveLinks(change, side, facts.now).includes(proof);
  return isLive ? accept(change, { proof, via: 'link' }, facts, policy) : refuse({ code: 'proof-expired' });
}

function unchanged(as: 'done' | 'waiting', change: Change): Decision {
  return { ...noEffects, outcome: { ok: true, as, change }, about: change };
}

/** A wrong code costs a try; the last one locks the change. */
function countWrong(change: Change, proof: Proof, { failures, now }: Facts, policy: Policy): Decision {
  const failed = { ...change, failures: change.failures + 1 };
  const left = triesLeft(failed);
  const counted = {
    ...noEffects,
    uses: usesOfFailure(proof.side, proof.suppressed),
    // A user who was stopped by this count has signed in anew since, so it starts again.
    failedInRow: (failures.inRow < policy.quotas.failuresInRow ? failures.inRow : 0) + 1,
  };
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
}

function accept(change: Change, { proof, via }: Accepted, facts: Facts, policy: Policy): Decision {
  const spent = { at: facts.now, via };
  const accepted = { ...change, proofs: change.proofs.map((p) => (p.id === proof.id ? { ...p, spent } : p)) };
  const decision = conclude(accepted, facts, policy) ?? {
    ...unchanged('waiting', accepted),
    changes: [accepted],
    auditEvents: [{ event: 'side-proved' as const, change: change.id }],
  };
  // The proof does not count while the account is frozen, or when the list has no room: it can be given once more.
  if (decision.changes.length === 0) return decision;
  const isAnsweredSms = proof.side === 'new' && change.kind === 'phone';
  const isDone = decision.outcome.ok && decision.outcome.as === 'done';
  return {
    ...decision,
    usedCounters: [...decision.usedCounters, ...(isAnsweredSms ? (['sms.answered'] as const) : [])],
    // Only a finished change ends the row of wrong codes: an attacker who guesses the other side has one right code of
    // their own, and could put it between the wrong ones.
    failedInRow: isDone && facts.failures.inRow > 0 ? 0 : null,
  };
}
