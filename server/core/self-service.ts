// Owns whether the policy lets a user do an act with contacts of a kind. Not whether the sign-in is enough: step-up.ts.
import { KINDS, type Contact, type Kind, type SelfServiceAct } from '../../shared/contact.ts';
import type { RefusalOf } from '../../shared/problem.ts';
import type { BeginRequest } from './begin-request.ts';
import type { Policy } from './policy.ts';
import { hasSilentEdits, ofKind, removedFrom } from './provision-effects.ts';

type Refused = RefusalOf<'not-allowed'> | null;
type Allowed = Pick<Policy, 'kinds' | 'may'>;

/** Returns the refusal when the kind is off, so that nothing of it is proved, added or sent; else null. */
export function refuseOff(kind: Kind, { kinds }: Pick<Policy, 'kinds'>): Refused {
  return kinds.includes(kind) ? null : { code: 'not-allowed', detail: `${kind} cannot be changed here` };
}

/** Returns the refusal when users may do none of the acts with contacts of the kind, or the kind is off; else null. */
export function refuseAct(kind: Kind, acts: readonly SelfServiceAct[], policy: Allowed): Refused {
  const mayDo = acts.some((act) => policy.may[kind].includes(act));
  const detail = `a user may not ${acts.join(' or ')} a contact of the kind ${kind} here`;
  return refuseOff(kind, policy) ?? (mayDo ? null : { code: 'not-allowed', detail });
}

/** Returns the refusal of a begin of a user, or of support for one. Admins and the site's systems may do everything: null. */
export function refuseBeginAct({ command, asker, known, then, facts, policy }: BeginRequest): Refused {
  if (asker === null && command.startedBy !== 'support') return null;
  const { kind } = command.address;
  // A proof of a contact that the user has adds no contact, so either act allows it.
  if (then === 'add') return refuseAct(kind, known ? ['add', 'change'] : ['add'], policy);
  const hasOther = facts.contacts.some((c) => c.kind === kind && c !== known);
  return refuseAct(kind, hasOther ? ['change'] : ['add', 'change'], policy);
}

/** Returns the refusal of the contacts that a user has written at once, as far as they differ from those before; else null. */
export function refuseWrittenActs(before: readonly Contact[], after: readonly Contact[], policy: Allowed): Refused {
  for (const kind of KINDS) {
    const [old, now] = [ofKind(before, kind), ofKind(after, kind)];
    const acts: SelfServiceAct[] = [];
    if (removedFrom(old, now).length > 0) acts.push('remove');
    if (removedFrom(now, old).length > 0) acts.push('add');
    if (hasSilentEdits(old, now)) acts.push('change');
    for (const act of acts) {
      const refusal = refuseAct(kind, [act], policy);
      if (refusal) return refusal;
    }
  }
  return null;
}
