// Owns whether a claimed message may still be sent, and its code and links. Not when it is sent (sender.ts), nor its
// text (message/).
import type { PreparedMessage, SignalMessage, WebhookMessage } from '../message/message.ts';
import type { Derive, Facts, FactsWithProject, Unsendable } from './message-facts.ts';
import { receiptOf } from '../../core/receipt.ts';
import { receiverOf, signalClaims } from '../../core/signals.ts';
import type { HookCall } from '../../ports/outbox.ts';
import { prepareNotice } from './prepare-notice.ts';
import { prepareProof } from './prepare-proof.ts';
import { prepareSync } from './prepare-sync.ts';

/** Returns the message with its code and links, or the reason why it will never be sent. */
export function prepare(facts: Facts, secrets: Derive): PreparedMessage | Unsendable {
  const { outgoing, project, now } = facts;
  if (project === undefined) return 'project-gone';
  if (now >= outgoing.expiresAt) return 'expired';
  switch (outgoing.template) {
    case 'prove':
      return prepareProof({ ...facts, project }, secrets);
    case 'notice':
      return prepareNotice({ ...facts, project }, secrets);
    case 'hook':
      return prepareEvent({ ...facts, project }, secrets);
    case 'sync':
      return prepareSync({ ...facts, project });
  }
}

function prepareEvent(facts: FactsWithProject, secrets: Derive): WebhookMessage | SignalMessage | Unsendable {
  const { outgoing, project, identities } = facts;
  const { data } = outgoing;
  if (data !== null && 'signal' in data) return prepareSignal(facts, secrets);
  if (data === null || !('hook' in data)) return 'unreadable';
  return { template: 'hook', outgoing, project, call: data, identities, receipt: receiptIn(facts, data, secrets) };
}

function prepareSignal(
  { outgoing, project, identities, publicUrl }: FactsWithProject,
  secrets: Derive,
): SignalMessage | Unsendable {
  const { id, user, data, providerId } = outgoing;
  const stream = project.streams?.find((one) => receiverOf(one) === providerId);
  if (stream === undefined) return 'stream-gone';
  if (data === null || !('signal' in data)) return 'unreadable';
  const head = { publicUrl, audience: stream.audience, id, at: data.at };
  const claims = signalClaims(head, data.signal, { id: user, identities });
  return { template: 'signal', outgoing, project, token: secrets.signSet(claims) };
}

/** Returns the receipt of the proof that an event tells of; null when it tells of none, or of that of a test contact. */
function receiptIn(
  { outgoing, project, identities, publicUrl }: FactsWithProject,
  { hook, at }: HookCall,
  secrets: Derive,
): string | null {
  if (hook.test === true || hook.type !== 'contact.verified' || hook.cause !== 'change' || hook.change === null)
    return null;
  const { change, method, contact } = hook;
  if (method !== 'code' && method !== 'link') return null;
  const { kind, value } = contact;
  const proved = { change, user: outgoing.user, kind, value, method, at };
  return receiptOf(secrets, { publicUrl, project }, proved, identities[0]);
}
