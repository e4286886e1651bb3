// Owns whether the policy lets a user do an act with contacts of a kind. Not whether the sign-in is enough: step-up.ts.
import type { Kind } from '../../shared/contact.ts';
import type { RefusalOf } from '../../shared/problem.ts';
import type { BeginRequest } from './begin-request.ts';
import type { Policy, SelfServiceAct } from './policy.ts';

/** Returns the refusal when users may do none of the acts with contacts of the kind; else null. */
export function refuseAct(
  kind: Kind,
  acts: readonly SelfServiceAct[],
  { may }: Pick<Policy, 'may'>,
): RefusalOf<'not-allowed'> | null {
  return acts.some((act) => may[kind].includes(act))
    ? null
    : { code: 'not-allowed', detail: `a user may not ${acts.join(' or ')} a contact of the kind ${kind} here` };
}

/** Returns the refusal of a begin of a user, or of support for one. Admins and the site's systems may do everything: null. */
export function refuseBeginAct({
  command,
  asker,
  known,
  then,
  facts,
  policy,
}: BeginRequest): RefusalOf<'not-allowed'> | null {
  if (asker === null && command.startedBy !== 'support') return null;
  const { kind } = command.address;
  // A proof of a contact that the user has adds no contact, so either act allows it.
  if (then === 'add') return refuseAct(kind, known ? ['add', 'change'] : ['add'], policy);
  const hasOther = facts.contacts.some((c) => c.kind === kind && c !== known);
  return refuseAct(kind, hasOther ? ['change'] : ['add', 'change'], policy);
}
