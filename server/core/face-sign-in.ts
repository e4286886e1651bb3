// Owns what a vendor contract demands of the sign-in of a user who begins a change. Not when the policy of the project holds
// instead (begin-policies.ts), nor what else a contract loosens (policy-variants.ts).
import type { Policy, StepUp } from './policy.ts';
import { freshAge } from './step-up.ts';

/** What a vendor contract demands of the sign-in of a user who begins a change. */
export interface FaceSignIn {
  /** A policy of `always` stays. */
  readonly confirmCurrent: Policy['confirmCurrent'];
  readonly begin: {
    /** Longest time since `auth_time`, ms; 0 = any. */
    readonly maxAge: number;
    /** Null: as in the policy. */
    readonly acr: readonly string[] | null;
    /** Null: as in the policy. */
    readonly amr: readonly string[] | null;
  };
}

/** The settings of a contract that concern the sign-in. What is undefined has the value of `DEFAULT_FACE_SIGN_IN`. */
export interface FaceSettings {
  readonly confirmCurrent?: Policy['confirmCurrent'];
  readonly stepUp?: { readonly begin: Partial<FaceSignIn['begin']> };
}

/** What a contract demands if the project sets nothing: the client of a vendor has no screen for a second confirmation. */
export const DEFAULT_FACE_SIGN_IN: FaceSignIn = {
  confirmCurrent: 'never',
  begin: { maxAge: 0, acr: null, amr: null },
};

/** Returns what a contract demands with these settings of a project. */
export function signInOf({ confirmCurrent, stepUp }: FaceSettings): FaceSignIn {
  return {
    confirmCurrent: confirmCurrent ?? DEFAULT_FACE_SIGN_IN.confirmCurrent,
    begin: { ...DEFAULT_FACE_SIGN_IN.begin, ...stepUp?.begin },
  };
}

/** Returns the policy with the demands of the contract. What counts as a fresh sign-in stays. */
export function withSignIn(policy: Policy, { confirmCurrent, begin }: FaceSignIn): Policy {
  const demand = (of: StepUp): StepUp => ({
    maxAge: begin.maxAge,
    acr: begin.acr ?? of.acr,
    amr: begin.amr ?? of.amr,
    freshAge: freshAge(of),
  });
  return {
    ...policy,
    confirmCurrent: policy.confirmCurrent === 'always' ? 'always' : confirmCurrent,
    // A begin for an address that is verified already is judged as a promotion.
    stepUp: { ...policy.stepUp, begin: demand(policy.stepUp.begin), promote: demand(policy.stepUp.promote) },
  };
}

const CONFIRMS = ['never', 'auto', 'always'] as const;

/** Whether the contract demands less of a sign-in than the policy does. */
export function demandsLess(policy: Policy, signIn: FaceSignIn): boolean {
  const loose = withSignIn(policy, signIn);
  const actions = ['begin', 'promote'] as const;
  return (
    CONFIRMS.indexOf(loose.confirmCurrent) < CONFIRMS.indexOf(policy.confirmCurrent) ||
    actions.some((action) => isLess(loose.stepUp[action], policy.stepUp[action]))
  );
}

function isLess(loose: StepUp, strict: StepUp): boolean {
  return (
    (loose.maxAge || Infinity) > (strict.maxAge || Infinity) ||
    (strict.acr.length > 0 && (loose.acr.length === 0 || loose.acr.some((acr) => !strict.acr.includes(acr)))) ||
    strict.amr.some((method) => !loose.amr.includes(method))
  );
}
