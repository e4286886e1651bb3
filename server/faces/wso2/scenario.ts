// Owns the names under which WSO2 knows a verification that waits, and which of our changes each name means. Not how one is
// sent again or proved (codes.ts).
import type { Contact, Kind, Method } from '../../../shared/contact.ts';
import { newestProof } from '../../core/proofs.ts';
import type { Change } from '../../core/change.ts';
import type { Policy } from '../../core/policy.ts';

interface Meaning {
  readonly kind: Kind;
  /** Of the primary contact, or of one that stands beside it. */
  readonly of: 'primary' | 'list';
  /** What its message has to carry; null: whatever it does. */
  readonly carries: 'code' | 'link' | null;
}

/** All of them. The progressive ones are asked for at a sign-in there; here they are the same as the others. */
export const SCENARIOS = {
  EMAIL_VERIFICATION_ON_UPDATE: { kind: 'email', of: 'primary', carries: 'link' },
  EMAIL_OTP_VERIFICATION_ON_UPDATE: { kind: 'email', of: 'primary', carries: 'code' },
  EMAIL_VERIFICATION_ON_VERIFIED_LIST_UPDATE: { kind: 'email', of: 'list', carries: 'link' },
  EMAIL_OTP_VERIFICATION_ON_VERIFIED_LIST_UPDATE: { kind: 'email', of: 'list', carries: 'code' },
  MOBILE_VERIFICATION_ON_UPDATE: { kind: 'phone', of: 'primary', carries: null },
  MOBILE_VERIFICATION_ON_VERIFIED_LIST_UPDATE: { kind: 'phone', of: 'list', carries: null },
  PROGRESSIVE_PROFILE_MOBILE_VERIFICATION_ON_UPDATE: { kind: 'phone', of: 'primary', carries: null },
  PROGRESSIVE_PROFILE_MOBILE_VERIFICATION_ON_VERIFIED_LIST_UPDATE: { kind: 'phone', of: 'list', carries: null },
} as const satisfies Readonly<Record<string, Meaning>>;

export type Scenario = keyof typeof SCENARIOS;

export function isScenario(name: string): name is Scenario {
  return Object.hasOwn(SCENARIOS, name);
}

/** The first name of a change: what `introspect-code` calls it. */
export function scenarioOf(change: Change, contacts: readonly Contact[]): Scenario {
  const on = partOf(change, contacts) === 'primary' ? 'ON_UPDATE' : 'ON_VERIFIED_LIST_UPDATE';
  if (change.kind === 'phone') return `MOBILE_VERIFICATION_${on}`;
  return carries(change, 'link') ? `EMAIL_VERIFICATION_${on}` : `EMAIL_OTP_VERIFICATION_${on}`;
}

/** The newest change that a name means; null when none of them waits. */
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
        partOf(change, contacts) === meaning.of &&
        (meaning.carries === null || carries(change, meaning.carries)),
    ) ?? null
  );
}

/** Whether a message of the change has a code, or a link, in it. */
export function carries(change: Change, what: 'code' | 'link'): boolean {
  const { method } = newestProof(change, 'new') ?? change;
  return method === what || method === 'both';
}

/** To prove the primary contact where it stands is an update of it, though nothing takes its place. */
function partOf({ kind, then, address }: Change, contacts: readonly Contact[]): Meaning['of'] {
  if (then !== 'add') return 'primary';
  return contacts.some((c) => c.kind === kind && c.primary && c.key === address.key) ? 'primary' : 'list';
}

/** What the mails of this face carry: a link, unless the project says that it is a code. */
export function mailMethod({ methods, defaultMethod }: Policy): Method {
  return defaultMethod.email !== 'code' && methods.email.includes('link') ? 'link' : defaultMethod.email;
}
