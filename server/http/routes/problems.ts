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
/** For an admin who begins a change for a user. */
export const BEGIN_PROBLEMS = [
  'not-found',
  'not-allowed',
  'frozen',
  'address-invalid',
  'address-not-allowed',
  'address-taken',
  'change-locked',
  'too-many-contacts',
  'too-soon',
  'quota-exceeded',
] as const;
/** For an admin who sends a message again. */
export const RESEND_PROBLEMS = [
  'not-found',
  'change-not-found',
  'change-closed',
  'change-locked',
  'too-soon',
  'quota-exceeded',
  'frozen',
  'not-allowed',
  'contact-not-found',
  'address-taken',
  'body-invalid',
] as const;
/** For an edit by an admin. */
export const EDIT_PROBLEMS = ['not-found', 'not-allowed', 'step-up-required', 'frozen'] as const;
