// Owns WSO2's scenarios, which are names of waiting verifications, and which change each scenario means. Not how a message is
// sent again (resend-code.ts), nor how an address is proved (validate-code.ts).
import type { Contact, Kind, Method } from '../../../shared/contact.ts';
import type { Change } from '../../core/change.ts';
import type { Policy } from '../../core/policy.ts';
import { newestProof } from '../../core/proofs.ts';

interface Meaning {
  readonly kind: Kind;
  /** Whether the change is about the primary contact, or about a contact in the verified list. */
  readonly contact: 'primary' | 'list';
  /** What the message of the change must contain. Null: a code or a link. */
  readonly carries: 'code' | 'link' | null;
}

/**
 * All scenarios. At the vendor the PROGRESSIVE_PROFILE scenarios begin at a sign-in; here they mean the same as the names
 * without this prefix.
 */
export const SCENARIOS = {
  EMAIL_VERIFICATION_ON_UPDATE: { kind: 'email', contact: 'primary', carries: 'link' },
  EMAIL_OTP_VERIFICATION_ON_UPDATE: { kind: 'email', contact: 'primary', carries: 'code' },
  EMAIL_VERIFICATION_ON_VERIFIED_LIST_UPDATE: { kind: 'email', contact: 'list', carries: 'link' },
  EMAIL_OTP_VERIFICATION_ON_VERIFIED_LIST_UPDATE: { kind: 'email', contact: 'list', carries: 'code' },
  MOBILE_VERIFICATION_ON_UPDATE: { kind: 'phone', contact: 'primary', carries: null },
  MOBILE_VERIFICATION_ON_VERIFIED_LIST_UPDATE: { kind: 'phone', contact: 'list', carries: null },
  PROGRESSIVE_PROFILE_MOBILE_VERIFICATION_ON_UPDATE: { kind: 'phone', contact: 'primary', carries: null },
  PROGRESSIVE_PROFILE_MOBILE_VERIFICATION_ON_VERIFIED_LIST_UPDATE: { kind: 'phone', contact: 'list', carries: null },
} as const satisfies Readonly<Record<string, Meaning>>;

/** A name of a scenario. */
export type Scenario = keyof typeof SCENARIOS;

/** Whether the vendor has a scenario of that name. */
export function isScenario(name: string): name is Scenario {
  return Object.hasOwn(SCENARIOS, name);
}

/** Returns the scenario of a change. When its message has both a link and a code, the change is a verification by link. */
export function scenarioOf(change: Change, contacts: readonly Contact[]): Scenario {
  const suffix = contactOf(change, contacts) === 'primary' ? 'ON_UPDATE' : 'ON_VERIFIED_LIST_UPDATE';
  if (change.kind === 'phone') return `MOBILE_VERIFICATION_${suffix}`;
  return carries(change, 'link') ? `EMAIL_VERIFICATION_${suffix}` : `EMAIL_OTP_VERIFICATION_${suffix}`;
}

/** Returns the newest waiting change that the scenario means; null when there is none. `pending`: oldest first. */
export function waitingFor(
  scenario: Scenario,
  pending: readonly Change[],
  contacts: readonly Contact[],
): Change | null {
  const meaning: Meaning = SCENARIOS[scenario];
  return (
    pending.findLast(
      (change) =>
        change.kind === meaning.kind &&
        contactOf(change, contacts) === meaning.contact &&
        (meaning.carries === null || carries(change, meaning.carries)),
    ) ?? null
  );
}

/** Whether the newest message to the new address contains a proof of this form. */
export function carries(change: Change, proof: 'code' | 'link'): boolean {
  const { method } = newestProof(change, 'new') ?? change;
  return method === proof || method === 'both';
}

/**
 * Returns which contact the change is about. The verification of an unverified primary contact counts as a change of the
 * primary contact, although no new address replaces it.
 */
function contactOf({ kind, then, address }: Change, contacts: readonly Contact[]): Meaning['contact'] {
  if (then !== 'add') return 'primary';
  return contacts.some((c) => c.kind === kind && c.primary && c.key === address.key) ? 'primary' : 'list';
}

/** Returns what the mails of this contract contain: a link, unless the policy prefers codes or allows no links. */
export function mailMethod({ methods, defaultMethod }: Policy): Method {
  return defaultMethod.email !== 'code' && methods.email.includes('link') ? 'link' : defaultMethod.email;
}
