// Owns whether a claimed message may still be sent, and its code and links. Not when it is sent (sender.ts), nor its
// text (message/).
import type { PreparedMessage, WebhookMessage } from '../message/message.ts';
import type { Derive, Facts, FactsWithProject, Unsendable } from './message-facts.ts';
import { prepareNotice } from './prepare-notice.ts';
import { prepareProof } from './prepare-proof.ts';

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
      return prepareWebhook({ ...facts, project });
  }
}

function prepareWebhook({ outgoing, project, identities }: FactsWithProject): WebhookMessage | Unsendable {
  const { data } = outgoing;
  if (data === null || !('hook' in data)) return 'unreadable';
  return { template: 'hook', outgoing, project, call: data, identities };
}
