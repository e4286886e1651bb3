// Owns a begin for the address of a change that already waits. The change takes the new request, and keeps its count of tries
// and messages. Not how a new change begins: begin.ts.
import type { Contact } from '../../shared/contact.ts';
import { NO_CONFIRMER } from './begin-checks.ts';
import type { BeginRequest } from './begin-request.ts';
import { newestProof, isProved, requiredSides } from './proofs.ts';
import type { Change } from './change.ts';
import { replacedContact } from './contacts.ts';
import { noEffects, refuse, type Decision } from './decision.ts';
import { delay } from './delayed.ts';
import { resentDecision, sendProof } from './messages.ts';
import { conclude } from './conclude.ts';
import { methodThrough, nextChannel } from './phone-channel.ts';
import { refuseSend } from './rate-limit-checks.ts';
import { resendAt } from './resend.ts';
import { confirmingContact, trustedContacts } from './confirm-current.ts';

/** Gives the waiting change the values of the new request, and sends another message if one may go. */
export function repeat(waiting: Change, request: BeginRequest): Decision {
  const { facts, policy } = request;
  const change = updated(waiting, request);
  const concluded = isProved(change, 'new') ? conclude(change, facts, policy) : null;
  if (concluded) return concluded;
  if (change.oldLost && requiredSides(change).includes('current') && !isProved(change, 'current')) {
    const other = confirmingContact(trustedContacts(facts), change.kind, true);
    if (other === undefined) return refuse(NO_CONFIRMER);
    const isAnother = other.id !== newestProof(change, 'current')?.contactId;
    if (isAnother && resendAt(change, policy, 'current') !== null) return askAnother(change, other, request);
  }
  const { delays } = request.command;
  const delayed = isProved(change, 'new') || delays === undefined ? null : delay('again', change, facts, policy);
  if (delayed && (delayed.outcome.ok || delays === 'must')) return delayed;
  if (isProved(change, 'new') || !maySendAgain(change, request))
    return { ...noEffects, outcome: { ok: true, as: 'again', change }, about: change, changes: [change] };
  return resentDecision('again', ...sendProof(change, { side: 'new', current: null }, facts, policy));
}

/** Returns the change with the values of the new request. */
function updated(change: Change, { command, facts, policy, then, confirms }: BeginRequest): Change {
  const { address, linkUrl, providerId, locale, templateOptions, addToLoginIds, oldLost, onConflict } = command;
  const method = methodThrough(command.channel, command.method) ?? change.method;
  return {
    ...change,
    // The address may be typed in another case than before. The newest form is shown to the user, and messages go to it.
    address,
    then,
    method,
    linkUrl,
    providerId,
    locale,
    templateOptions,
    addToLoginIds,
    oldLost,
    onConflict,
    terms: {
      ...change.terms,
      // After a strong sign-in, no current contact has to agree. A weaker sign-in later does not bring the question back.
      confirmCurrent: change.terms.confirmCurrent && confirms,
      leadsOn: command.leadsOn === true,
      template: command.templateId ?? undefined,
      channel: nextChannel(command.channel, { ...change, method }, policy),
      // The page shows the primary of now, so the user asks to replace that one.
      ...(then === 'replace' ? { replaces: replacedContact(facts.contacts, change.kind) } : {}),
    },
  };
}

/** Asks another contact to confirm, because the one that was asked is lost. Counts as a message to the current side. */
function askAnother(change: Change, other: Contact, { facts, policy }: BeginRequest): Decision {
  const limited = refuseSend({ kind: other.kind, side: 'current' }, facts, policy);
  if (limited) return refuse(limited);
  return resentDecision('again', ...sendProof(change, { side: 'current', current: other }, facts, policy));
}

function maySendAgain(change: Change, { facts, policy }: BeginRequest): boolean {
  const due = resendAt(change, policy);
  return due !== null && facts.now >= due && refuseSend({ kind: change.kind, side: 'new' }, facts, policy) === null;
}
