// Owns a begin to the address that a change already waits for: what is asked for now counts, tries and sends go on.
import type { Contact } from '../../shared/contact.ts';
import { NO_CONFIRMER } from './begin-checks.ts';
import type { BeginRequest } from './begin-request.ts';
import { newestProof, isProved, requiredSides } from './proofs.ts';
import type { Change } from './change.ts';
import { noEffects, refuse, type Decision } from './decision.ts';
import { resentDecision, sendProof } from './messages.ts';
import { conclude } from './conclude.ts';
import { refuseSend } from './rate-limit-checks.ts';
import { resendAt } from './resend.ts';
import { confirmingContact } from './confirm-current.ts';

/** The waiting change as it is asked for now, with another message if one may go. */
export function repeat(waiting: Change, request: BeginRequest): Decision {
  const { facts, policy } = request;
  const change = updated(waiting, request);
  const concluded = isProved(change, 'new') ? conclude(change, facts, policy) : null;
  if (concluded) return concluded;
  if (change.oldLost && requiredSides(change).includes('current') && !isProved(change, 'current')) {
    const other = confirmingContact(facts.contacts, change.kind, true);
    if (other === undefined) return refuse(NO_CONFIRMER);
    const isAnother = other.id !== newestProof(change, 'current')?.contactId;
    if (isAnother && resendAt(change, policy, 'current') !== null) return askAnother(change, other, request);
  }
  if (isProved(change, 'new') || !maySendAgain(change, request))
    return { ...noEffects, outcome: { ok: true, as: 'again', change }, about: change, changes: [change] };
  return resentDecision('again', ...sendProof(change, { side: 'new', current: null }, facts, policy));
}

/** What the last request says about how it shall happen is what counts. */
function updated(change: Change, { command, then, confirms }: BeginRequest): Change {
  const { address, linkUrl, providerId, locale, templateOptions, addToLoginIds, oldLost, onConflict } = command;
  return {
    ...change,
    // The address may be typed in another case than before: the newest form is what the user sees and what is sent to.
    address,
    then,
    method: command.method ?? change.method,
    linkUrl,
    providerId,
    locale,
    templateOptions,
    addToLoginIds,
    oldLost,
    onConflict,
    terms: {
      ...change.terms,
      // A strong sign-in stands in for the current contact; a weaker one does not ask for it again.
      confirmCurrent: change.terms.confirmCurrent && confirms,
      leadsOn: command.leadsOn === true,
    },
  };
}

/** The contact that was asked is lost: another one confirms. It counts as a message to the current side. */
function askAnother(change: Change, other: Contact, { facts, policy }: BeginRequest): Decision {
  const limited = refuseSend({ kind: other.kind, side: 'current' }, facts, policy);
  if (limited) return refuse(limited);
  return resentDecision('again', ...sendProof(change, { side: 'current', current: other }, facts, policy));
}

function maySendAgain(change: Change, { facts, policy }: BeginRequest): boolean {
  const due = resendAt(change, policy);
  return due !== null && facts.now >= due && refuseSend({ kind: change.kind, side: 'new' }, facts, policy) === null;
}
