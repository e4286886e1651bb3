// Owns what a code or a link does to a change. Not how either is checked: it is handed which proof matched.
import { codeProof, liveLinks, proved, sides, stateAt, type Change, type Of, type Proof } from './change.ts';
import { conflict } from './conflict.ts';
import { settleContacts } from './contacts.ts';
import { closeChange, refusedOutcome, noEffects, over, refuse, type Decision, type Facts } from './decision.ts';
import { refuseGuess, usesOfFailure } from './rate-limits.ts';
import { triesLeft } from './resend.ts';
import { refuseFrozen } from './step-up.ts';
import type { Policy } from './policy.ts';
import { settlingEffects, settlingOf } from './notices.ts';
import { revokeAskedOfRemoved } from './undo.ts';

export function proveByCode(change: Change, of: Of, matches: string | null, facts: Facts, policy: Policy): Decision {
  const state = stateAt(change, facts.now);
  const newest = codeProof(change, of);
  if (newest === undefined || !sides(change).includes(of))
    return refuse({ code: 'body-invalid', errors: [{ path: 'of', message: 'this side needs no proof' }] });
  // What was never sent was guessed, be it right.
  const right = matches === newest.id && !newest.suppressed && facts.now < newest.codeExpiresAt;
  // A double click, or an answer that got lost on its way: the right code again is the same answer, once more.
  if (state.at === 'done' && right) return { ...noEffects, outcome: { ok: true, as: 'done', change }, about: change };
  if (state.at !== 'waiting') return refuse(over(state));
  if (proved(change, of) && right) return { ...noEffects, outcome: { ok: true, as: 'waiting', change }, about: change };
  // Looked at before the code: an expired code is not compared, so it tells nothing and costs nothing.
  if (facts.now >= newest.codeExpiresAt) return refuse({ code: 'proof-expired' });
  // Before anything is compared: a limit that a right guess could get past would be none.
  const limited = refuseGuess(facts, policy);
  if (limited) return refuse(limited);
  return right ? accept(change, newest, 'code', facts, policy) : wrong(change, newest, facts, policy);
}

export function proveByLink(
  change: Change,
  of: Of,
  matches: string | null,
  owner: boolean,
  facts: Facts,
  policy: Policy,
): Decision {
  const proof = change.proofs.find((p) => p.id === matches && p.of === of && p.method !== 'code');
  if (proof === undefined || !sides(change).includes(of)) return refuse({ code: 'not-found' });
  const state = stateAt(change, facts.now);
  const again = owner && proof.spent !== null && facts.now < proof.linkExpiresAt;
  if (state.at === 'done' && again) return { ...noEffects, outcome: { ok: true, as: 'done', change }, about: change };
  if (state.at !== 'waiting') return refuse(over(state));
  if (again) return { ...noEffects, outcome: { ok: true, as: 'waiting', change }, about: change };
  if (proved(change, of) || !liveLinks(change, of, facts.now).includes(proof)) return refuse({ code: 'proof-expired' });
  return accept(change, proof, 'link', facts, policy);
}

function wrong(change: Change, proof: Proof, facts: Facts, policy: Policy): Decision {
  const { now, failures } = facts;
  const counting = {
    uses: usesOfFailure(proof.of, proof.suppressed),
    // Whoever was stopped and signed in anew begins anew.
    failedInRow: (failures.inRow < policy.quotas.failuresInRow ? failures.inRow : 0) + 1,
  };
  const failed = { ...change, failures: change.failures + 1 };
  const left = triesLeft(failed);
  if (left > 0) {
    return {
      ...noEffects,
      ...counting,
      outcome: refusedOutcome({ code: 'proof-wrong', triesLeft: left }),
      about: failed,
      changes: [failed],
      events: [{ event: 'code-wrong', change: change.id }],
    };
  }
  const locked = closeChange(failed, 'locked', now);
  const events: Decision['events'] = [
    { event: 'code-wrong', change: change.id },
    { event: 'change-locked', change: change.id },
  ];
  return {
    ...noEffects,
    ...counting,
    outcome: refusedOutcome({ code: 'change-locked' }),
    about: locked,
    changes: [locked],
    events,
    silenced: [change.id],
  };
}

function accept(change: Change, proof: Proof, via: 'code' | 'link', facts: Facts, policy: Policy): Decision {
  const spent = {
    ...change,
    proofs: change.proofs.map((p) => (p.id === proof.id ? { ...p, spent: { at: facts.now, via } } : p)),
  };
  const made = conclude(spent, facts, policy) ?? {
    ...noEffects,
    outcome: { ok: true, as: 'waiting', change: spent } as const,
    about: spent,
    changes: [spent],
    events: [{ event: 'side-proved' as const, change: change.id }],
  };
  // A freeze stands before it, or there is no room: nothing was taken.
  if (made.changes.length === 0) return made;
  return {
    ...made,
    uses: [...made.uses, ...(proof.of === 'new' && change.kind === 'phone' ? (['sms.answered'] as const) : [])],
    // Not by one side alone: whoever guesses the other would have a right code of their own between the wrong ones.
    failedInRow: made.outcome.ok && made.outcome.as === 'done' && facts.failures.inRow > 0 ? 0 : null,
  };
}

/** How a change ends that is proved as it now is; null while a side is open. */
export function conclude(change: Change, facts: Facts, policy: Policy): Decision | null {
  const frozen = refuseFrozen(change.createdAt, facts.frozen, facts.now);
  if (frozen) return refuse(frozen);
  if (proved(change, 'new') && facts.takenByOther) return conflict(change, facts, policy);
  return sides(change).every((of) => proved(change, of)) ? complete(change, facts, policy) : null;
}

/** Every side is proved: the list settles. */
function complete(change: Change, facts: Facts, policy: Policy): Decision {
  const proof = change.proofs.find((p) => p.of === 'new' && p.spent !== null);
  if (!proof?.spent) throw new Error('a change completes without its proof');
  const after = settleContacts(facts.contacts, {
    // The form that was written to and answered; the change may since have been told another spelling of it.
    address: proof.address,
    then: change.then,
    newId: facts.fresh.contact,
    loginId: change.addToLoginIds,
    now: facts.now,
  });
  // There was room when it began. Others that waited beside it may have taken it, or who proves wants the old one to stay.
  const isNew = !facts.contacts.some((c) => c.kind === change.kind && c.key === change.address.key);
  if (isNew && after.filter((c) => c.kind === change.kind).length > policy.max)
    return refuse({ code: 'too-many-contacts' });
  const contactId =
    after.find((c) => c.kind === change.kind && c.key === change.address.key)?.id ?? facts.fresh.contact;
  const done: Change = { ...change, state: { at: 'done', since: facts.now, via: proof.spent.via, contactId } };
  const stopped = revokeAskedOfRemoved(after, facts);
  return {
    ...noEffects,
    ...settlingEffects({ ...settlingOf(done), ...facts, before: facts.contacts, after }, policy),
    outcome: { ok: true, as: 'done', change: done },
    about: done,
    changes: [...stopped.changes, done],
    contacts: after,
    events: [...stopped.events, { event: 'change-done', change: change.id }],
    silenced: [...stopped.silenced, change.id],
  };
}
