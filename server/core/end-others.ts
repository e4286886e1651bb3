// Owns whether a user may sign out their other devices, and what follows from it. Not how sessions end:
// server/service/end-others.ts.
import { noEffects, refuse, type EditDecision } from './decision.ts';
import type { EditFacts, Facts } from './facts.ts';
import type { Policy } from './policy.ts';
import { refuseSignOut } from './rate-limit-checks.ts';
import { refuseSignIn, type SignIn } from './step-up.ts';
import type { KeptSession } from './webhook-events.ts';

/** The facts of the decision, with the sign-in of the user who asks. */
export type EndOthersFacts = Pick<EditFacts, 'contacts' | 'frozen' | 'now'> &
  Pick<Facts, 'counts'> & { readonly signIn: SignIn };

/**
 * Ends all sessions but one. It asks for the sign-in that a removal asks for, so that a stolen session cannot lock out its owner.
 * Changes go on, since each of them still needs its proofs.
 */
export function endOthers(facts: EndOthersFacts, except: KeptSession, policy: Policy): EditDecision {
  const refusal = refuseSignIn(facts, 'remove', policy) ?? refuseSignOut(facts, policy);
  if (refusal) return refuse(refusal);
  return {
    ...noEffects,
    outcome: { ok: true },
    usedCounters: ['sign-outs.user'],
    auditEvents: [{ event: 'sessions-ended', change: null }],
    webhookEvents: [{ type: 'sessions.end', why: 'others', except }],
    endsSessions: 'others',
  };
}

/** Returns by what the site can tell the session of a token from the user's others; null when the token says nothing of it. */
export function keptSession(sid: string | undefined, { authTime }: Pick<SignIn, 'authTime'>): KeptSession | null {
  if (sid === undefined && authTime === null) return null;
  return { sid: sid ?? null, authTime: authTime === null ? null : new Date(authTime).toISOString() };
}
