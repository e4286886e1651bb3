// Owns under which policy a begin is decided, and when the policy of the project holds at a vendor contract too. Not what a
// contract demands: face-sign-in.ts.
import type { Begin } from './command.ts';
import { trustedContacts } from './confirm-current.ts';
import { effectiveThen } from './contacts.ts';
import { withSignIn } from './face-sign-in.ts';
import type { Facts } from './facts.ts';
import { loosen, narrow } from './policy-variants.ts';
import type { Policy } from './policy.ts';

/** The policy of one begin, and the policy that would hold if the contract demanded of the sign-in what the project does. */
export interface BeginPolicies {
  readonly policy: Policy;
  readonly strict: Policy;
}

/** Returns the policies of a begin. They are the same object when the contract loosens nothing of the sign-in. */
export function policiesOf(policy: Policy, command: Begin, facts: Facts): BeginPolicies {
  const strict = narrow(loosen(policy, command.loosening), command.narrowing);
  const { signIn } = command.loosening;
  const isLoose = signIn !== undefined && !keepsStrict(command, facts, policy);
  return { strict, policy: isLoose ? withSignIn(strict, signIn) : strict };
}

/**
 * Whether the policy of the project holds at every contract. A merge cannot be undone. A contact that is marked as lost gets
 * no undo. For a second loosened change of the kind, and after a freeze, the account may be in wrong hands. So it may when a
 * loosened change brought every contact that is left: no earlier contact would learn of the next change.
 */
function keepsStrict(command: Begin, facts: Facts, policy: Policy): boolean {
  const { onConflict, oldLost, address } = command;
  const { undo, undoLife } = policy;
  return (
    (facts.frozen !== null && facts.now < facts.frozen.since + undoLife) ||
    facts.signIn === null ||
    onConflict !== 'fail' ||
    oldLost ||
    undo === 'off' ||
    facts.loosenedChanges.some(({ kind }) => kind === address.kind) ||
    (hasVerified(facts.contacts) && !hasVerified(trustedContacts(facts))) ||
    removesAlone(command, facts, policy)
  );
}

/** Whether the begin proves no address, but takes other contacts away. That is a removal, which no contract loosens. */
function removesAlone({ address, then }: Begin, { contacts }: Facts, { max }: Policy): boolean {
  const isVerified = contacts.some((c) => c.kind === address.kind && c.key === address.key && c.verifiedAt !== null);
  const effective = effectiveThen(then, max);
  return isVerified && (effective === 'replace' || effective === 'replace-all');
}

function hasVerified(contacts: Facts['contacts']): boolean {
  return contacts.some((c) => c.verifiedAt !== null);
}
