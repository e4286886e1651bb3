// Owns the proof messages of a change: how one is made, and how a caller asks for another. Not when one may go: resend.ts,
// rate-limit-checks.ts.
import type { Contact, Kind, Method, PhoneChannel } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import { hasProvedAddress, isAddressExhausted, refuseSend } from './rate-limit-checks.ts';
import { newestProof, isProved, requiredSides } from './proofs.ts';
import { stateAt, refusalOfEnded } from './change-state.ts';
import type { Change, Side, Proof } from './change.ts';
import { noEffects, refuse, type Decision } from './decision.ts';
import { trustedContacts } from './confirm-current.ts';
import type { Facts } from './facts.ts';
import type { Message } from './effects.ts';
import { resendAt, secondsUntil } from './resend.ts';
import { methodThrough, nextChannel, refuseChannel } from './phone-channel.ts';
import { refuseFrozen } from './freeze.ts';
import type { Policy } from './policy.ts';

/** A request for another message of a waiting change. */
export interface Resend {
  readonly of: Side;
  /** Null: the method of the change, or the default of the policy for a current contact of the other kind. */
  readonly method: Method | null;
  /** For the current side, the id of the contact that shall confirm; null = the contact that was asked before. */
  readonly contact: string | null;
  /** For a new phone number alone. Null and undefined: that of the message before. */
  readonly channel?: PhoneChannel | null;
}

/** Sends another message, if none of the checks refuses. */
export function resend(change: Change, request: Resend, facts: Facts, policy: Policy): Decision {
  const { of: side } = request;
  const state = stateAt(change, facts.now);
  if (state.at !== 'waiting') return refuse(refusalOfEnded(state));
  const frozen = refuseFrozen(change.createdAt, facts.frozen, facts.now);
  if (frozen) return refuse(frozen);
  const recipient = recipientOf(change, request, facts);
  if ('code' in recipient) return refuse(recipient);
  const { current, kind } = recipient;
  const { channel } = request;
  if (channel != null && side === 'current') return refuse(invalid('channel', 'only a new phone number has channels'));
  const method =
    methodThrough(channel, request.method) ?? (side === 'new' ? change.method : methodTo(kind, change, policy));
  if (!policy.methods[kind].includes(method))
    return refuse({ code: 'not-allowed', detail: `method: ${method} is not offered` });
  const unfit = refuseChannel(channel, { kind, method }, policy);
  if (unfit) return refuse(unfit);
  const limited = refuseWait(change, side, facts, policy) ?? refuseSend({ kind, side }, facts, policy);
  if (limited) return refuse(limited);
  const changed = side === 'new' ? withChannel(channel, { ...change, method }, policy) : change;
  return resentDecision('waiting', ...sendProof(changed, { side, current, method }, facts, policy));
}

/** Returns the change with the channel of its next message to the new address. */
export function withChannel(channel: Resend['channel'], change: Change, policy: Policy): Change {
  return { ...change, terms: { ...change.terms, channel: nextChannel(channel, change, policy) } };
}

/** Returns the recipient: `current` is the contact that is asked to confirm, or null for the new address. */
function recipientOf(
  change: Change,
  { of: side, contact }: Resend,
  facts: Facts,
): { readonly current: Contact | null; readonly kind: Kind } | Refusal {
  const newest = newestProof(change, side);
  if (newest === undefined || !requiredSides(change).includes(side)) return invalid('of', 'this side needs no proof');
  if (isProved(change, side)) return invalid('of', 'this side is confirmed already');
  if (contact !== null && side === 'new') return invalid('contactId', 'only a current contact can be chosen');
  if (side === 'new') return { current: null, kind: change.kind };
  const current = facts.contacts.find((c) => c.id === (contact ?? newest.contactId));
  if (current === undefined) return { code: 'contact-not-found' };
  if (current.verifiedAt === null) return { code: 'contact-not-verified' };
  return trustedContacts(facts).includes(current) ? { current, kind: current.kind } : NOT_TRUSTED;
}

/** The refusal during the wait between two messages of one side, or when no message is left; null when one may go. */
function refuseWait(change: Change, side: Side, { now }: Facts, policy: Policy): Refusal | null {
  const due = resendAt(change, policy, side);
  if (due === null) return { code: 'quota-exceeded', retryAfter: secondsUntil(change.endsAt, now) };
  return now < due ? { code: 'too-soon', retryAfter: secondsUntil(due, now) } : null;
}

/** Returns the decision that sends another message of a change. */
export function resentDecision(as: 'again' | 'waiting', change: Change, message: Message): Decision {
  return {
    ...noEffects,
    outcome: { ok: true, as, change },
    about: change,
    changes: [change],
    messages: [message],
    auditEvents: [{ event: 'change-resent', change: change.id }],
  };
}

/** The refusal when the contact that shall confirm came lately by a loosened change, and an older contact can confirm. */
const NOT_TRUSTED: Refusal = {
  code: 'not-allowed',
  reason: 'current-needed',
  detail: 'an older contact must confirm: this one is too new',
};

function invalid(path: string, message: string): Refusal {
  return { code: 'body-invalid', errors: [{ path, message }] };
}

/** Returns the method for a current contact: the method of the change if the kinds are the same, else the policy's default. */
function methodTo(kind: Kind, change: Change, policy: Policy): Method {
  return kind === change.kind ? change.method : policy.defaultMethod[kind];
}

/** The next message to make. */
export interface ProofRequest {
  readonly side: Side;
  /** The contact that is asked to confirm; null for the new address. */
  readonly current: Contact | null;
  /** Undefined: the method of the change, or the policy's default for a current contact of the other kind. */
  readonly method?: Method;
}

/** Makes the next message. Returns the change with the new proof, and the message. */
export function sendProof(
  change: Change,
  { side, current, method }: ProofRequest,
  facts: Facts,
  policy: Policy,
): readonly [Change, Extract<Message, { template: 'prove' }>] {
  const { now, newIds } = facts;
  const proof: Proof = {
    id: newIds.proof[side],
    side,
    sequence: (newestProof(change, side)?.sequence ?? 0) + 1,
    keyId: newIds.keyId,
    method: method ?? (current ? methodTo(current.kind, change, policy) : change.method),
    address: current ? { kind: current.kind, value: current.value, key: current.key } : change.address,
    contactId: current?.id ?? null,
    issuedAt: now,
    codeExpiresAt: Math.min(now + change.terms.codeLife, change.endsAt),
    linkExpiresAt: Math.min(now + change.terms.linkLife, change.endsAt),
    suppressed:
      side === 'new' && (facts.isBlocked || isAddressExhausted(hasProvedAddress(change, facts), facts, policy)),
    spent: null,
  };
  const inUse = side === 'new' && facts.isTakenByOther;
  const { channel } = change.terms;
  const message = {
    template: 'prove',
    proof,
    inUse,
    suppressed: proof.suppressed,
    ...(side === 'new' && channel !== undefined ? { channel } : {}),
  } as const;
  return [{ ...change, proofs: [...change.proofs, proof] }, message];
}
