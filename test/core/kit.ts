// Owns the facts and lists that tests of the core start from.
import type { Address, Contact, Kind } from '../../shared/contact.ts';
import type { Change } from '../../server/core/change.ts';
import { decide } from '../../server/core/decide.ts';
import type { Message } from '../../server/core/effects.ts';
import type { Begin, Command } from '../../server/core/command.ts';
import type { Decision } from '../../server/core/decision.ts';
import type { Facts } from '../../server/core/facts.ts';
import type { SignIn } from '../../server/core/step-up.ts';
import { DEFAULT_POLICY, type Policy } from '../../server/core/policy.ts';
import { at } from '../kit/clock.ts';

export const T0 = at('10:00');

export function address(value: string, kind: Kind = value.startsWith('+') ? 'phone' : 'email'): Address {
  return { kind, value, key: value.toLowerCase() };
}

export function contact(value: string, over: Partial<Contact> = {}): Contact {
  const { kind, key } = address(value);
  return {
    id: `ctc_${key}`,
    kind,
    value,
    key,
    verifiedAt: T0 - 1000,
    primary: true,
    loginId: false,
    type: null,
    managedBy: null,
    claimedBy: null,
    createdAt: T0 - 1000,
    ...over,
  };
}

let made = 0;
export function facts(over: Partial<Facts> = {}): Facts {
  made += 1;
  return {
    now: T0,
    contacts: [contact('ann@old.example')],
    isTakenByOther: false,
    isReserved: false,
    conflictingAccounts: null,
    isBlocked: false,
    frozen: null,
    isRecovered: false,
    otherWaiting: [],
    loosenedChanges: [],
    signIn: strong(over.now),
    notifiedContacts: [],
    counts: {},
    failures: { inRow: 0, at: null },
    newIds: {
      change: `chg_${made}`,
      proof: { new: `prf_${made}`, current: `prf_c${made}` },
      contact: `ctc_${made}`,
      undo: `und_${made}`,
      brake: { kept: `und_k${made}`, gone: `und_g${made}` },
      keyId: 'k1',
    },
    ...over,
  };
}

/** Just now, and with more than a password. */
export function strong(now = T0, over: Partial<SignIn> = {}): SignIn {
  return { authTime: now, acr: null, amr: ['pwd', 'otp'], issuedAt: now, ...over };
}

export function begin(value: string, over: Partial<Begin> = {}): Begin {
  return {
    do: 'begin',
    project: 'p',
    user: 'usr_ann',
    address: address(value),
    then: 'primary',
    method: null,
    addToLoginIds: false,
    oldLost: false,
    onConflict: 'fail',
    promotes: false,
    linkUrl: 'https://id.example/confirm',
    providerId: null,
    locale: 'en',
    templateOptions: {},
    place: null,
    narrowing: {},
    loosening: {},
    ...over,
  };
}

export function policy(over: Partial<Policy> = {}): Policy {
  return { ...DEFAULT_POLICY, ...over };
}

export function run(
  change: Change | null,
  command: Command,
  over: Partial<Facts> = {},
  rules: Policy = DEFAULT_POLICY,
): Decision {
  return decide(change, command, facts(over), rules);
}

/** A change that waits, begun at T0. */
export function waiting(value = 'ann@new.example', over: Partial<Begin> = {}, rules: Policy = DEFAULT_POLICY): Change {
  const { outcome } = run(null, begin(value, over), {}, rules);
  if (!outcome.ok || outcome.as !== 'begun') throw new Error('did not begin');
  return outcome.change;
}

export function prove(change: Change, right: boolean, by: 'code' | 'link' = 'code', owner = true): Command {
  return { do: 'prove', of: 'new', by, matches: right ? (change.proofs.at(-1)?.id ?? null) : null, owner };
}

/** The refusal's code, or how it went well. */
export function word(decision: Decision): string {
  return decision.outcome.ok ? decision.outcome.as : decision.outcome.refusal.code;
}

/** Those that prove, without the notices beside them. */
export function proving(decision: Decision): Extract<Message, { template: 'prove' }>[] {
  return decision.messages.filter((message) => message.template === 'prove');
}

/** Who is told what, such as `done ann@old.example`, with `+undo` where there is a way back. */
export function notices(decision: Pick<Decision, 'messages'>): string[] {
  return decision.messages.flatMap((m) =>
    m.template === 'notice' ? `${m.topic} ${m.recipient.value}${m.undo ? ' +undo' : ''}` : [],
  );
}

/** The change that the decision is about, as it is stored. */
export function stored(decision: Decision): Change {
  const change = decision.about;
  if (change === null || !decision.changes.includes(change)) throw new Error('nothing is stored');
  return change;
}
