// Owns the checks that may refuse a begin, in the order in which they run. Not the plan of a begin: begin-request.ts.
import { isRecoveryOnly } from '../../shared/contact.ts';
import type { Refusal, RefusalOf } from '../../shared/problem.ts';
import type { BeginPlan, BeginRequest } from './begin-request.ts';
import { wouldMerge } from './conflict.ts';
import { refuseChannel } from './phone-channel.ts';
import { needsNewSignIn, refuseBegin, refuseSend } from './rate-limit-checks.ts';
import { isFresh, refuseSignIn, stepUpRefusal } from './step-up.ts';
import { refuseFrozen } from './freeze.ts';
import { FOR_RECOVERY } from './recovery-contact.ts';
import { refuseBeginAct, refuseOff } from './self-service.ts';

/** Returns why a begin is refused; null when this check does not refuse it. */
type Check = (request: BeginRequest) => Refusal | null;

/** Returns the refusal of the first check that refuses; null when none does. */
export function firstRefusal(checks: readonly Check[], request: BeginRequest): Refusal | null {
  for (const check of checks) {
    const refusal = check(request);
    if (refusal) return refusal;
  }
  return null;
}

/** Returns the checks that a begin with this plan must pass. */
export function checksBefore(plan: BeginPlan): readonly Check[] {
  switch (plan.do) {
    case 'no-change':
      return OFFERED;
    case 'repeat':
      return [...OFFERED, ...ALLOWED];
    case 'promote':
    case 'start':
      return [...OFFERED, ...ALLOWED, ...POSSIBLE];
  }
}

/** The refusal when no contact can agree. Only a stronger sign-in or the project's support helps the user then. */
export const NO_CONFIRMER: RefusalOf<'not-allowed'> = {
  code: 'not-allowed',
  reason: 'current-needed',
  detail: 'a contact that is not lost must confirm',
};

const kindOffered: Check = ({ command: { address }, policy }) => refuseOff(address.kind, policy);

const thenOffered: Check = ({ command, policy }) =>
  policy.then.includes(command.then) ? null : { code: 'not-allowed', detail: `then: ${command.then} is not offered` };

const methodOffered: Check = ({ command: { address }, method, policy }) =>
  policy.methods[address.kind].includes(method)
    ? null
    : { code: 'not-allowed', detail: `method: ${method} is not offered` };

const channelOffered: Check = ({ command: { address, channel }, method, policy }) =>
  refuseChannel(channel, { kind: address.kind, method }, policy);

const mergeOffered: Check = ({ command, policy }) =>
  command.onConflict === 'fail' || wouldMerge(command, policy)
    ? null
    : { code: 'not-allowed', reason: 'merge', detail: 'accounts are not merged by a proof alone here' };

/** Checks of what the project offers to every user. */
const OFFERED = [kindOffered, thenOffered, methodOffered, channelOffered, mergeOffered];

const primaryIsOurs: Check = ({ command: { address }, then, facts }) =>
  then !== 'add' && facts.contacts.some((c) => c.kind === address.kind && c.primary && c.managedBy === 'idp')
    ? { code: 'not-allowed', reason: 'managed', detail: 'the site’s sign-in manages this contact' }
    : null;

const mayAct: Check = ({ asker, facts, policy, needsProof }) =>
  // One of the site's systems has no sign-in that could lift a freeze.
  asker ? refuseSignIn(asker, needsProof ? 'begin' : 'promote', policy) : refuseFrozen(0, facts.frozen, facts.now);

// The holder of a contact that is marked as lost gets no undo. So only a user with a fresh sign-in may mark a contact as lost.
const mayCallOldLost: Check = ({ command, asker, policy, needsProof }) => {
  const action = needsProof ? 'begin' : 'promote';
  return command.oldLost && !(asker && isFresh(asker, action, policy)) ? stepUpRefusal(action, policy) : null;
};

// Where a directory has written more than `max`, an address can still take the place of another.
const hasRoom: Check = ({ command: { address }, known, after, facts, policy }) => {
  const [now, then] = [facts.contacts, after].map((all) => all.filter((c) => c.kind === address.kind).length);
  return known !== undefined || (then ?? 0) <= Math.max(policy.max, now ?? 0) ? null : { code: 'too-many-contacts' };
};

const isNoRecovery: Check = ({ command, then, known }) =>
  known !== undefined && isRecoveryOnly(known) && (then !== 'add' || command.addToLoginIds) ? FOR_RECOVERY : null;

// An address that is verified already would become primary at once, and support may do nothing at once.
const needsAgreement: Check = ({ command, needsProof }) =>
  command.startedBy === 'support' && !needsProof
    ? { code: 'not-allowed', detail: 'support begins only changes that need a proof' }
    : null;

/** Checks of what this user may do with these contacts. */
const ALLOWED = [refuseBeginAct, primaryIsOurs, isNoRecovery, needsAgreement, mayAct, mayCallOldLost, hasRoom];

const canConfirm: Check = ({ confirms, confirmer }) => (confirms && confirmer === undefined ? NO_CONFIRMER : null);

const promotesVerified: Check = ({ command, needsProof, known }) =>
  command.promotes && needsProof ? { code: known ? 'contact-not-verified' : 'contact-not-found' } : null;

const mayProve: Check = ({ command, needsProof, facts, policy }) => {
  if (!needsProof || !needsNewSignIn(facts, policy)) return null;
  // No sign-in of an admin helps here: the admin has to unlock the user first.
  return command.startedBy === undefined ? stepUpRefusal('begin', policy) : { code: 'change-locked' };
};

const isFree: Check = ({ command, needsProof, facts }) =>
  command.refusesTaken === true && needsProof && facts.isTakenByOther ? { code: 'address-taken' } : null;

// A promotion sends a notice to every contact, so it counts as a begin.
const mayBegin: Check = ({ facts, policy }) => refuseBegin(facts, policy);

const maySend: Check = ({ command: { address }, needsProof, confirmer, facts, policy }) => {
  if (!needsProof) return null;
  const toNew = refuseSend({ kind: address.kind, side: 'new' }, facts, policy);
  if (toNew || confirmer === undefined) return toNew;
  // Both messages of one kind count against the same limit.
  const ahead = confirmer.kind === address.kind ? 1 : 0;
  return refuseSend({ kind: confirmer.kind, side: 'current', ahead }, facts, policy);
};

/** Checks that only a new change must pass. */
const POSSIBLE = [canConfirm, promotesVerified, isFree, mayProve, mayBegin, maySend];
