// Owns whether a sign-in is fresh and strong enough for an action (RFC 9470). Not whether a contact has to agree too:
// confirm-current.ts.
import type { Contact, Kind } from '../../shared/contact.ts';
import { MINUTE } from '../../shared/duration.ts';
import type { RefusalOf } from '../../shared/problem.ts';
import { frozenRefusal, type Freeze } from './freeze.ts';
import type { StepUp, StepUpAction, Policy } from './policy.ts';
import { hasStrongMethod } from './sign-in-methods.ts';

/** What a token says about the user's sign-in. Times are epoch ms. */
export interface SignIn {
  /** When the user signed in; null when the token does not say. */
  readonly authTime: number | null;
  readonly acr: string | null;
  readonly amr: readonly string[];
  readonly issuedAt: number;
}

/** The facts about the user who asks. */
export interface Requester {
  readonly signIn: SignIn;
  readonly contacts: readonly Contact[];
  readonly frozen: Freeze | null;
  readonly now: number;
}

/** Longest age of a fresh sign-in when the policy sets none (`maxAge` is 0), ms. */
const JUST_NOW = 5 * MINUTE;

/** The refusal when a freeze or a weak sign-in stops the action; else null. */
export function refuseSignIn(
  asker: Requester,
  action: StepUpAction,
  policy: Policy,
): RefusalOf<'frozen' | 'step-up-required'> | null {
  const until = frozenUntil(asker, action, policy);
  if (until !== null) return frozenRefusal(until, asker.now);
  return stepUpNeeded(asker, action, policy) ? stepUpRefusal(action, policy) : null;
}

/** Returns the refusal that asks for a new sign-in, with its requirements. */
export function stepUpRefusal(action: StepUpAction, policy: Policy): RefusalOf<'step-up-required'> {
  const { maxAge, acr } = policy.stepUp[action];
  return {
    code: 'step-up-required',
    ...(maxAge > 0 ? { maxAge: maxAge / 1000 } : {}),
    ...(acr.length > 0 ? { acrValues: acr } : {}),
  };
}

/**
 * Whether the user has to sign in again, because `acr`, `amr` or the age of the sign-in is not enough. If the token has no
 * `auth_time`, the next token would have none either. Then a current contact has to confirm. If no contact is asked, the
 * token itself has to be fresh.
 */
export function stepUpNeeded({ signIn, contacts, now }: Requester, action: StepUpAction, policy: Policy): boolean {
  const { maxAge, acr, amr } = policy.stepUp[action];
  if (acr.length > 0 && (signIn.acr === null || !acr.includes(signIn.acr))) return true;
  if (!amr.every((method) => signIn.amr.includes(method))) return true;
  if (maxAge === 0) return false;
  if (signIn.authTime !== null) return now - signIn.authTime > maxAge;
  // Only a change can ask a current contact. A promotion or a removal happens at once.
  const asksContact = action === 'begin' && contacts.some((c) => c.verifiedAt !== null);
  return !asksContact && now - signIn.issuedAt > maxAge;
}

/** Whether the token says that the user has just signed in. */
export function isFresh({ signIn, now }: Requester, action: StepUpAction, policy: Policy): boolean {
  return signIn.authTime !== null && now - signIn.authTime <= freshAge(policy.stepUp[action]);
}

/** Longest age of a fresh sign-in, ms. */
export function freshAge({ maxAge, freshAge: own }: StepUp): number {
  return own ?? (maxAge || JUST_NOW);
}

/** Returns when the freeze ends, epoch ms; null when there is none, or a fresh sign-in after its start lifts it. */
export function frozenUntil(asker: Requester, action: StepUpAction, policy: Policy): number | null {
  const { signIn, frozen, now } = asker;
  if (frozen === null || now >= frozen.until) return null;
  const isSince = signIn.authTime !== null && signIn.authTime > frozen.since;
  return isSince && isFresh(asker, action, policy) ? null : frozen.until;
}

/** Whether the user signed in with more than a password, for a change of this kind. Null: of contacts of both kinds. */
export function isStrong({ acr, amr }: SignIn, policy: Policy, kind: Kind | null): boolean {
  return (acr !== null && policy.strongAcr.includes(acr)) || hasStrongMethod(amr, policy.strongAmr, kind);
}
