// Owns whether a sign-in is good enough for what is asked, and whether the current contact has to agree. Not who it is.
import type { Contact, Kind } from '../../shared/contact.ts';
import { MINUTE } from '../../shared/duration.ts';
import type { RefusalOf } from '../../shared/problem.ts';
import type { Action, Policy } from './policy.ts';

/** What a token says of the sign-in behind it. Times are epoch ms. */
export interface SignIn {
  /** When the person proved who they are; null when the token does not say. */
  readonly authTime: number | null;
  readonly acr: string | null;
  readonly amr: readonly string[];
  readonly issuedAt: number;
}

/** A time in which nothing changes. */
export interface Freeze {
  readonly since: number;
  readonly until: number;
}

/** What a decision knows of who asks. */
export interface Asker {
  readonly signIn: SignIn;
  readonly contacts: readonly Contact[];
  readonly frozen: Freeze | null;
  readonly now: number;
}

/** What counts as just now where a policy never looks at the age of a sign-in, ms. */
const JUST_NOW = 5 * MINUTE;

/** Why this person cannot do that now; null when nothing stands against it. */
export function refusePerson(
  asker: Asker,
  action: Action,
  policy: Policy,
): RefusalOf<'frozen' | 'step-up-required'> | null {
  return frozenRefusal(asker, action, policy) ?? (stepUpNeeded(asker, action, policy) ? stepUp(action, policy) : null);
}

/** RFC 9470: what a new sign-in has to bring. */
export function stepUp(action: Action, policy: Policy): RefusalOf<'step-up-required'> {
  const { maxAge, acr } = policy.stepUp[action];
  return {
    code: 'step-up-required',
    ...(maxAge > 0 ? { maxAge: maxAge / 1000 } : {}),
    ...(acr.length > 0 ? { acrValues: acr } : {}),
  };
}

/**
 * A claim that is there and old, or not good enough, asks for a new sign-in. One that is not there cannot be mended by
 * signing in again: then the current contact confirms, and where nobody can, the token itself has to be fresh.
 */
export function stepUpNeeded({ signIn, contacts, now }: Asker, action: Action, policy: Policy): boolean {
  const { maxAge, acr, amr } = policy.stepUp[action];
  if (acr.length > 0 && (signIn.acr === null || !acr.includes(signIn.acr))) return true;
  if (!amr.every((method) => signIn.amr.includes(method))) return true;
  if (maxAge === 0) return false;
  if (signIn.authTime !== null) return now - signIn.authTime > maxAge;
  // A change has the current contact to ask; what is done at once has nobody.
  const asks = action === 'begin' && contacts.some((c) => c.verifiedAt !== null);
  return !asks && now - signIn.issuedAt > maxAge;
}

/** Whether the token says that the person signed in just now. */
export function isFresh({ signIn, now }: Asker, action: Action, policy: Policy): boolean {
  return signIn.authTime !== null && now - signIn.authTime <= (policy.stepUp[action].maxAge || JUST_NOW);
}

/** Only a sign-in that came after the freeze began, and is fresh, gets through it. */
export function frozenUntil(asker: Asker, action: Action, policy: Policy): number | null {
  const { signIn, frozen, now } = asker;
  if (frozen === null || now >= frozen.until) return null;
  const since = signIn.authTime !== null && signIn.authTime > frozen.since;
  return since && isFresh(asker, action, policy) ? null : frozen.until;
}

function frozenRefusal(asker: Asker, action: Action, policy: Policy): RefusalOf<'frozen'> | null {
  const until = frozenUntil(asker, action, policy);
  return until === null ? null : frozenTill(until, asker.now);
}

/** What began before the account was frozen goes no further while it is; what a fresh sign-in began since may. */
export function refuseFrozen(begunAt: number, frozen: Freeze | null, now: number): RefusalOf<'frozen'> | null {
  return frozen !== null && now < frozen.until && begunAt <= frozen.since ? frozenTill(frozen.until, now) : null;
}

function frozenTill(until: number, now: number): RefusalOf<'frozen'> {
  return { code: 'frozen', until: iso(until), retryAfter: Math.max(1, Math.ceil((until - now) / 1000)) };
}

type ConfirmFacts = Pick<Asker, 'contacts'> & { readonly signIn: SignIn | null };

/** Whether a verified contact has to agree to a change. */
export function confirmsCurrent({ signIn, contacts }: ConfirmFacts, policy: Policy): boolean {
  if (!contacts.some((c) => c.verifiedAt !== null)) return false;
  switch (policy.confirmCurrent) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'auto':
      // One of the site's systems answers for the person.
      return signIn !== null && (signIn.authTime === null || !isStrong(signIn, policy));
  }
}

/** A sign-in with more than a password. */
export function isStrong({ acr, amr }: SignIn, policy: Policy): boolean {
  return (acr !== null && policy.strongAcr.includes(acr)) || amr.some((method) => policy.strongAmr.includes(method));
}

/** The contact that confirms: the primary of the kind, else any verified one of it, else the primary of the other kind. */
export function confirmingContact(contacts: readonly Contact[], kind: Kind, primaryLost: boolean): Contact | undefined {
  const verified = contacts.filter((c) => c.verifiedAt !== null && !(primaryLost && c.kind === kind && c.primary));
  const same = verified.filter((c) => c.kind === kind);
  return same.find((c) => c.primary) ?? same[0] ?? verified.find((c) => c.primary) ?? verified[0];
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
