// Owns the messages of a change: the next one that proves a side of it, and asking for another. Not how often (limits.ts, caps.ts).
import type { Contact, Kind, Method } from '../../shared/contact.ts';
import { holds, isFull, refuseSend } from './rate-limits.ts';
import { newestProof, proved, sides, stateAt, type Change, type Of, type Proof } from './change.ts';
import { nothing, over, refuse, type Decision, type Facts } from './decision.ts';
import type { Message } from './effects.ts';
import { resendAt, secondsUntil } from './resend.ts';
import { refuseFrozen } from './step-up.ts';
import type { Policy } from './policy.ts';

export function resend(
  change: Change,
  { of, method, contact }: { of: Of; method: Method | null; contact: string | null },
  facts: Facts,
  policy: Policy,
): Decision {
  const state = stateAt(change, facts.now);
  if (state.at !== 'waiting') return refuse(over(state));
  const frozen = refuseFrozen(change.createdAt, facts.frozen, facts.now);
  if (frozen) return refuse(frozen);
  const newest = newestProof(change, of);
  if (newest === undefined || !sides(change).includes(of)) return refuse(wrongSide('this side needs no proof'));
  if (proved(change, of)) return refuse(wrongSide('this side is confirmed already'));
  if (contact !== null && of === 'new') return refuse(wrongSide('only a current contact can be chosen', 'contactId'));
  const chosen = of === 'current' ? facts.contacts.find((c) => c.id === (contact ?? newest.contactId)) : null;
  if (chosen === undefined) return refuse({ code: 'contact-not-found' });
  if (chosen?.verifiedAt === null) return refuse({ code: 'contact-not-verified' });
  const kind = chosen?.kind ?? change.kind;
  const asked = method ?? (of === 'new' ? change.method : methodTo(kind, change, policy));
  if (!policy.methods[kind].includes(asked))
    return refuse({ code: 'not-allowed', detail: `method: ${asked} is not offered` });
  const due = resendAt(change, policy, of);
  if (due === null) return refuse({ code: 'quota-exceeded', retryAfter: secondsUntil(change.endsAt, facts.now) });
  if (facts.now < due) return refuse({ code: 'too-soon', retryAfter: secondsUntil(due, facts.now) });
  const limited = refuseSend(kind, of, facts, policy);
  if (limited) return refuse(limited);
  const [sent, message] = send(of === 'new' ? { ...change, method: asked } : change, of, chosen, facts, policy, asked);
  return resent('waiting', sent, message);
}

/** Another message of a change has gone out. */
export function resent(as: 'again' | 'waiting', change: Change, message: Message): Decision {
  const events: Decision['events'] = [{ event: 'change-resent', change: change.id }];
  return {
    ...nothing,
    outcome: { ok: true, as, change },
    about: change,
    changes: [change],
    messages: [message],
    events,
  };
}

function wrongSide(message: string, path = 'of') {
  return { code: 'body-invalid', errors: [{ path, message }] } as const;
}

/** How a current contact is asked: as the new one is, where both are of a kind; else as the policy likes it. */
function methodTo(kind: Kind, change: Change, policy: Policy): Method {
  return kind === change.kind ? change.method : policy.defaultMethod[kind];
}

/** `current`: the contact that is asked to confirm; null for the new address. */
export function send(
  change: Change,
  of: Of,
  current: Contact | null,
  facts: Facts,
  policy: Policy,
  method: Method = current ? methodTo(current.kind, change, policy) : change.method,
): readonly [Change, Message] {
  const proof: Proof = {
    id: facts.fresh.proof[of],
    of,
    sequence: (newestProof(change, of)?.sequence ?? 0) + 1,
    keyId: facts.fresh.keyId,
    method,
    address: current ? { kind: current.kind, value: current.value, key: current.key } : change.address,
    contactId: current?.id ?? null,
    issuedAt: facts.now,
    codeExpiresAt: Math.min(facts.now + change.terms.codeLife, change.endsAt),
    linkExpiresAt: Math.min(facts.now + change.terms.linkLife, change.endsAt),
    suppressed: of === 'new' && (facts.blocked || isFull(holds(change, facts), facts, policy)),
    spent: null,
  };
  const message: Message = {
    template: 'prove',
    proof,
    inUse: of === 'new' && facts.takenByOther,
    suppressed: proof.suppressed,
  };
  return [{ ...change, proofs: [...change.proofs, proof] }, message];
}
