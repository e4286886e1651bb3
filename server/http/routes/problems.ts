// Owns the lists of problem codes that several routes share. Not the codes: shared/problem.ts.

/** For requests about a change that is over (core/decision.ts). */
export const OVER_PROBLEMS = ['change-closed', 'change-locked', 'address-taken'] as const;
/** For accounts that cannot be merged. */
export const MERGE_PROBLEMS = [
  'plan-outdated',
  'too-many-contacts',
  'frozen',
  'not-allowed',
  'step-up-required',
] as const;
/** For a sign-in that is not fresh or strong enough, an action that is not allowed, or a frozen account. */
export const STEP_UP_PROBLEMS = ['step-up-required', 'frozen', 'not-allowed'] as const;
