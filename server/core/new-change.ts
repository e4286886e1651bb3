// Owns the first values of a change, from the request and the policy. Not the messages of the change: messages.ts.
import type { BeginRequest } from './begin-request.ts';
import type { Change, Terms } from './change.ts';
import { replacedContact } from './contacts.ts';
import { nextChannel } from './phone-channel.ts';

/** Returns a waiting change without messages. */
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
    visitorFailures: 0,
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

/** Returns the terms of the change. A later policy does not alter them. */
function termsOf({ command, facts, policy, then, method, confirms, loosened }: BeginRequest): Terms {
  const channel = nextChannel(command.channel, { terms: {}, method }, policy);
  const { tries, codeLength, codeLife, linkLife, liveLinks, completion } = policy;
  return {
    ...(loosened ? { loosened: true, ...faceOf(command) } : {}),
    ...(facts.signIn === null && command.startedBy === undefined ? { bySystem: true } : {}),
    ...startOf(command, confirms && policy.confirmCurrent === 'always' ? null : policy.supportWait),
    tries,
    codeLength,
    codeLife,
    linkLife,
    liveLinks,
    completion,
    confirmCurrent: confirms,
    leadsOn: command.leadsOn ?? false,
    ...(command.templateId == null ? {} : { template: command.templateId }),
    ...(channel === undefined ? {} : { channel }),
    ...(command.zone == null ? {} : { zone: command.zone }),
    ...(facts.isTestContact === true ? { test: true } : {}),
    ...(then === 'replace' ? { replaces: replacedContact(facts.contacts, command.address.kind) } : {}),
    ...(command.linkNumber === undefined ? {} : { linkNumber: command.linkNumber }),
  };
}

/** `wait`: null where a current contact has to agree in any case, so that neither a sign-in nor a wait completes the change. */
function startOf(
  { startedBy }: BeginRequest['command'],
  wait: number | null,
): Pick<Terms, 'startedBy' | 'supportWait'> {
  if (startedBy === undefined) return {};
  return { startedBy, ...(startedBy === 'support' && wait !== null ? { supportWait: wait } : {}) };
}

function faceOf({ loosening: { face } }: BeginRequest['command']): Pick<Terms, 'face'> {
  return face === undefined ? {} : { face };
}
