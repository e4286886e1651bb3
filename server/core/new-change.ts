// Owns what a change is when it begins: what the request asks for, under the terms of the policy. Not its messages: messages.ts.
import type { BeginRequest } from './begin-request.ts';
import type { Change, Terms } from './change.ts';

/** A change that waits and has sent nothing yet. */
export function newChange(request: BeginRequest): Change {
  const { command, facts, policy, then, method } = request;
  const { project, user, address, addToLoginIds, oldLost, onConflict } = command;
  const { linkUrl, providerId, locale, templateOptions, place } = command;
  return {
    id: facts.newIds.change,
    project,
    user,
    kind: address.kind,
    address,
    then,
    method,
    addToLoginIds,
    oldLost,
    onConflict,
    terms: termsOf(request),
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

/** Fixed for the life of the change, whatever the policy says later. */
function termsOf({ command, facts, policy, confirms }: BeginRequest): Terms {
  const { tries, codeLength, codeLife, linkLife, liveLinks, completion } = policy;
  return {
    ...(facts.signIn === null ? { bySystem: true } : {}),
    tries,
    codeLength,
    codeLife,
    linkLife,
    liveLinks,
    completion,
    confirmCurrent: confirms,
    leadsOn: command.leadsOn ?? false,
    ...(command.linkNumber === undefined ? {} : { linkNumber: command.linkNumber }),
  };
}
