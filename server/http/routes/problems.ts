// Owns lists of problem codes that several routes share.

/** The change is over (core/decision.ts). */
export const OVER_PROBLEMS = ['change-closed', 'change-locked', 'address-taken'] as const;
/** Two accounts cannot become one. */
export const MERGE_PROBLEMS = [
  'plan-outdated',
  'too-many-contacts',
  'frozen',
  'not-allowed',
  'step-up-required',
] as const;
/** The sign-in of the user is not fresh or not strong enough, or the account is frozen. */
export const STEP_UP_PROBLEMS = ['step-up-required', 'frozen', 'not-allowed'] as const;
