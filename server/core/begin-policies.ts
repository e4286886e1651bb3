// Owns under which policy a begin is decided, and when the policy of the project holds at a vendor contract too. Not what a
// contract demands: face-sign-in.ts.
import type { Begin } from './command.ts';
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
 * no undo. For a second loosened change of the kind, and after a freeze, the account may be in wrong hands.
 */
function keepsStrict({ onConflict, oldLost, address }: Begin, facts: Facts, { undo, undoLife }: Policy): boolean {
  return (
    (facts.frozen !== null && facts.now < facts.frozen.since + undoLife) ||
    facts.signIn === null ||
    onConflict !== 'fail' ||
    oldLost ||
    undo === 'off' ||
    facts.loosenedChanges.some(({ kind }) => kind === address.kind)
  );
}
