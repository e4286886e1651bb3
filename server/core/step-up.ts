// Owns whether a sign-in is good enough for what is asked (RFC 9470). Not whether a contact has to agree as well:
// confirm-current.ts.
import type { Contact } from '../../shared/contact.ts';
import { MINUTE } from '../../shared/duration.ts';
import type { RefusalOf } from '../../shared/problem.ts';
import { frozenRefusal, type Freeze } from './freeze.ts';
import type { StepUpAction, Policy } from './policy.ts';

/** What a token says of the sign-in behind it. Times are epoch ms. */
export interface SignIn {
  /** When the user proved who they are; null when the token does not say. */
  readonly authTime: number | null;
  readonly acr: string | null;
  readonly amr: readonly string[];
  readonly issuedAt: number;
}

/** The user who asks, as a decision knows them. */
export interface Requester {
  readonly signIn: SignIn;
  readonly contacts: readonly Contact[];
  readonly frozen: Freeze | null;
  readonly now: number;
}

/** How old a fresh sign-in may be where the policy does not look at its age, ms. */
const JUST_NOW = 5 * MINUTE;

/** Why this user cannot do that now; null when nothing stands against it. */
export function refuseSignIn(
  asker: Requester,
  action: StepUpAction,
  policy: Policy,
): RefusalOf<'frozen' | 'step-up-required'> | null {
  const until = frozenUntil(asker, action, policy);
  if (until !== null) return frozenRefusal(until, asker.now);
  return stepUpNeeded(asker, action, policy) ? stepUpRefusal(action, policy) : null;
}

/** What a new sign-in has to bring. */
export function stepUpRefusal(action: StepUpAction, policy: Policy): RefusalOf<'step-up-required'> {
  const { maxAge, acr } = policy.stepUp[action];
  return {
    code: 'step-up-required',
    ...(maxAge > 0 ? { maxAge: maxAge / 1000 } : {}),
    ...(acr.length > 0 ? { acrValues: acr } : {}),
  };
}

/**
 * Whether the user has to sign in again. A claim that is old or not good enough asks for that. A claim that is missing
 * would be missing in the next token too: then a current contact confirms, and where none can, the token itself has to be
 * fresh.
 */
export function stepUpNeeded({ signIn, contacts, now }: Requester, action: StepUpAction, policy: Policy): boolean {
  const { maxAge, acr, amr } = policy.stepUp[action];
  if (acr.length > 0 && (signIn.acr === null || !acr.includes(signIn.acr))) return true;
  if (!amr.every((method) => signIn.amr.includes(method))) return true;
  if (maxAge === 0) return false;
  if (signIn.authTime !== null) return now - signIn.authTime > maxAge;
  // A change can ask a current contact; what is done at once asks none.
  const asksContact = action === 'begin' && contacts.some((c) => c.verifiedAt !== null);
  return !asksContact && now - signIn.issuedAt > maxAge;
}

/** Whether the token says that the user has just signed in. */
export function isFresh({ signIn, now }: Requester, action: StepUpAction, policy: Policy): boolean {
  return signIn.authTime !== null && now - signIn.authTime <= (policy.stepUp[action].maxAge || JUST_NOW);
}

/** When the freeze ends for this user, epoch ms. Null: there is none, or a fresh sign-in since it began lifts it. */
export function frozenUntil(asker: Requester, action: StepUpAction, policy: Policy): number | null {
  const { signIn, frozen, now } = asker;
  if (frozen === null || now >= frozen.until) return null;
  const isSince = signIn.authTime !== null && signIn.authTime > frozen.since;
  return isSince && isFresh(asker, action, policy) ? null : frozen.until;
}

/** A sign-in with more than a password. */
export function isStrong({ acr, amr }: SignIn, policy: Policy): boolean {
  return (acr !== null && policy.strongAcr.includes(acr)) || amr.some((method) => policy.strongAmr.includes(method));
}
