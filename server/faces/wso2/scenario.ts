// Owns WSO2's names for verifications that wait, and which change each name means. Not how its message is sent again
// (resend-code.ts), nor how it is proved (validate-code.ts).
import type { Contact, Kind, Method } from '../../../shared/contact.ts';
import type { Change } from '../../core/change.ts';
import type { Policy } from '../../core/policy.ts';
import { newestProof } from '../../core/proofs.ts';

interface Meaning {
  readonly kind: Kind;
  /** Whether the change is of the primary contact, or of one in the verified list. */
  readonly contact: 'primary' | 'list';
  /** What the message of the change has to carry. Null: anything. */
  readonly carries: 'code' | 'link' | null;
}

/** All scenarios. At the vendor the progressive ones begin at a sign-in; here they mean the same as the others. */
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

/** The scenario of a change. A change whose message carries both a link and a code is a verification by link. */
export function scenarioOf(change: Change, contacts: readonly Contact[]): Scenario {
  const suffix = contactOf(change, contacts) === 'primary' ? 'ON_UPDATE' : 'ON_VERIFIED_LIST_UPDATE';
  if (change.kind === 'phone') return `MOBILE_VERIFICATION_${suffix}`;
  return carries(change, 'link') ? `EMAIL_VERIFICATION_${suffix}` : `EMAIL_OTP_VERIFICATION_${suffix}`;
}

/** The newest change that the scenario means; null when none waits. `pending`: oldest first. */
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

/** Whether the newest message to the new address carries a code, or a link. */
export function carries(change: Change, proof: 'code' | 'link'): boolean {
  const { method } = newestProof(change, 'new') ?? change;
  return method === proof || method === 'both';
}

/** The verification of the unverified primary contact counts as an update of it, though no address replaces it. */
function contactOf({ kind, then, address }: Change, contacts: readonly Contact[]): Meaning['contact'] {
  if (then !== 'add') return 'primary';
  return contacts.some((c) => c.kind === kind && c.primary && c.key === address.key) ? 'primary' : 'list';
}

/** What the mails of this contract carry: a link, unless the policy prefers codes or allows no links. */
export function mailMethod({ methods, defaultMethod }: Policy): Method {
  return defaultMethod.email !== 'code' && methods.email.includes('link') ? 'link' : defaultMethod.email;
}
