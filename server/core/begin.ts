// Owns how a change begins, begins again, and sends a message. Not what proves it (prove.ts).
import type { Method, Then } from '../../shared/contact.ts';
import { newestProof, stateAt, type Change, type Of, type Proof } from './change.ts';
import { effectiveThen, settle, settled } from './contacts.ts';
import { end, nothing, over, refuse, type Begin, type Decision, type Facts, type Message } from './decision.ts';
import { resendAt, secondsUntil } from './limits.ts';
import type { Policy } from './policy.ts';

export function begin(waiting: Change | null, command: Begin, facts: Facts, policy: Policy): Decision {
  const { kind } = command.address;
  const asked = command.method ?? policy.defaultMethod[kind];
  if (!policy.kinds.includes(kind)) return refuse({ code: 'not-allowed', detail: `${kind} cannot be changed here` });
  if (!policy.then.includes(command.then))
    return refuse({ code: 'not-allowed', detail: `then: ${command.then} is not offered` });
  if (!policy.methods[kind].includes(asked))
    return refuse({ code: 'not-allowed', detail: `method: ${asked} is not offered` });

  const then = effectiveThen(command.then, policy.max);
  const own = facts.contacts.find((c) => c.kind === kind && c.key === command.address.key);
  if (own && settled(facts.contacts, own, then))
    return { ...nothing, outcome: { ok: true, as: 'no-change', contact: own } };

  const settling = {
    address: command.address,
    then,
    newId: facts.fresh.contact,
    loginId: command.addToLoginIds,
    now: facts.now,
  };
  const after = settle(facts.contacts, settling);
  const room = own !== undefined || after.filter((c) => c.kind === kind).length <= policy.max;
  if (!room) return refuse({ code: 'too-many-contacts' });

  const open = waiting !== null && stateAt(waiting, facts.now).at === 'waiting' ? waiting : null;
  if (open !== null && open.address.key === command.address.key && own?.verifiedAt == null)
    return again(open, command, then, facts, policy);

  const closed = waiting === null ? [] : [end(waiting, open ? 'replaced' : 'expired', facts.now)];
  const events = closed.map((c) => ({
    event: open ? ('change-replaced' as const) : ('change-expired' as const),
    change: c.id,
  }));
  const silenced = closed.map((c) => c.id);
  const fresh = make(command, then, asked, facts, policy);

  if (own?.verifiedAt != null) {
    const promoted = {
      ...fresh,
      state: { at: 'done', since: facts.now, via: 'already-verified', contactId: own.id },
    } satisfies Change;
    return {
      ...nothing,
      outcome: { ok: true, as: 'promoted', change: promoted },
      changes: [...closed, promoted],
      contacts: after,
      events: [...events, { event: 'change-done', change: promoted.id }],
      silenced,
    };
  }
  const [sent, message] = send(fresh, 'new', facts);
  return {
    ...nothing,
    outcome: { ok: true, as: 'begun', change: sent },
    changes: [...closed, sent],
    messages: [message],
    events: [...events, { event: 'change-begun', change: sent.id }],
    silenced,
  };
}

/** The same target again: the last word on what shall happen counts, tries and sends go on where they were. */
function again(change: Change, command: Begin, then: Then, facts: Facts, policy: Policy): Decision {
  const { linkUrl, providerId, locale, templateOptions, addToLoginIds } = command;
  const method = command.method ?? change.method;
  // The typed form may differ from the first one in case; the newest is what the person sees and what is sent to.
  const told = {
    ...change,
    address: command.address,
    then,
    method,
    linkUrl,
    providerId,
    locale,
    templateOptions,
    addToLoginIds,
  };
  const due = resendAt(change, policy);
  if (due === null || facts.now < due) {
    return { ...nothing, outcome: { ok: true, as: 'again', change: told }, changes: [told] };
  }
  const [sent, message] = send(told, 'new', facts);
  return {
    ...nothing,
    outcome: { ok: true, as: 'again', change: sent },
    changes: [sent],
    messages: [message],
    events: [{ event: 'change-resent', change: sent.id }],
  };
}

export function resend(change: Change, of: Of, method: Method | null, facts: Facts, policy: Policy): Decision {
  const state = stateAt(change, facts.now);
  if (state.at !== 'waiting') return refuse(over(state));
  const asked = method ?? change.method;
  if (!policy.methods[change.kind].includes(asked))
    return refuse({ code: 'not-allowed', detail: `method: ${asked} is not offered` });
  if (newestProof(change, of) === undefined)
    return refuse({ code: 'body-invalid', errors: [{ path: 'of', message: 'this side needs no proof' }] });
  const due = resendAt(change, policy);
  if (due === null) return refuse({ code: 'quota-exceeded', retryAfter: secondsUntil(change.endsAt, facts.now) });
  if (facts.now < due) return refuse({ code: 'too-soon', retryAfter: secondsUntil(due, facts.now) });
  const [sent, message] = send({ ...change, method: asked }, of, facts);
  return {
    ...nothing,
    outcome: { ok: true, as: 'waiting', change: sent },
    changes: [sent],
    messages: [message],
    events: [{ event: 'change-resent', change: sent.id }],
  };
}

function make(command: Begin, then: Then, method: Method, facts: Facts, policy: Policy): Change {
  const { project, user, address, addToLoginIds, linkUrl, providerId, locale, templateOptions, place } = command;
  const { tries, codeLength, codeLife, linkLife, liveLinks: links, completion } = policy;
  return {
    id: facts.fresh.change,
    project,
    user,
    kind: address.kind,
    address,
    then,
    method,
    addToLoginIds,
    terms: { tries, codeLength, codeLife, linkLife, liveLinks: links, completion },
    failures: 0,
    proofs: [],
    state: { at: 'waiting' },
    linkUrl,
    providerId,
    locale,
    templateOptions,
    place,
    createdAt: facts.now,
    endsAt: facts.now + policy.changeLife,
  };
}

function send(change: Change, of: Of, facts: Facts): readonly [Change, Message] {
  const proof: Proof = {
    id: facts.fresh.proof,
    of,
    sequence: (newestProof(change, of)?.sequence ?? 0) + 1,
    keyId: facts.fresh.keyId,
    method: change.method,
    address: change.address,
    contactId: null,
    issuedAt: facts.now,
    codeExpiresAt: Math.min(facts.now + change.terms.codeLife, change.endsAt),
    linkExpiresAt: Math.min(facts.now + change.terms.linkLife, change.endsAt),
    spent: null,
  };
  const message: Message = { template: 'prove', proof, inUse: facts.takenByOther, suppressed: facts.blocked };
  return [{ ...change, proofs: [...change.proofs, proof] }, message];
}
