// Owns how a policy is loosened for an API contract, and narrowed for one change. Not the policy itself: policy.ts.
import type { Then } from '../../shared/contact.ts';
import { DAY } from '../../shared/duration.ts';
import type { FaceSignIn } from './face-sign-in.ts';
import { POLICY_RANGES, type Policy } from './policy.ts';

/** What a project allows for one API contract beyond the policy, because the contract needs it. Durations are ms. */
export interface Loosening {
  /** The name of the contract, for the audit log. */
  readonly face?: string;
  readonly completion?: 'click';
  /** At most `LOOSE_LINK_LIFE`. */
  readonly linkLife?: number;
  /** Values that are allowed in addition to those of the policy. */
  readonly then?: readonly Then[];
  /** At most the highest value in `POLICY_RANGES`. */
  readonly liveLinks?: number;
  /** What the contract demands of a user's sign-in; undefined: what the policy demands. See face-sign-in.ts. */
  readonly signIn?: FaceSignIn;
  /** `off`: no human check, because the contract's requests cannot carry the token of one. */
  readonly humanCheck?: 'off';
}

/** Longest life of a link under a loosening, ms. It is the longest default of the contracts. */
export const LOOSE_LINK_LIFE = DAY;

/** Returns the policy with the loosening for an API contract, except that of the sign-in: face-sign-in.ts. */
export function loosen(policy: Policy, by: Loosening): Policy {
  return {
    ...policy,
    completion: by.completion ?? policy.completion,
    linkLife: Math.max(policy.linkLife, Math.min(by.linkLife ?? 0, LOOSE_LINK_LIFE)),
    then: [...new Set([...policy.then, ...(by.then ?? [])])],
    liveLinks: Math.max(policy.liveLinks, Math.min(by.liveLinks ?? 0, POLICY_RANGES.liveLinks[1])),
  };
}

/** The values that a caller may make stricter for one change, within `POLICY_RANGES`; looser ones are ignored. Durations: ms. */
export interface Narrowing {
  readonly tries?: number;
  readonly codeLife?: number;
  readonly linkLife?: number;
  readonly completion?: 'session';
}

/** Returns the policy with the stricter values of a caller, for one change. */
export function narrow(policy: Policy, by: Narrowing): Policy {
  return {
    ...policy,
    tries: lower(policy.tries, by.tries, POLICY_RANGES.tries),
    codeLife: lower(policy.codeLife, by.codeLife, POLICY_RANGES.codeLife),
    linkLife: lower(policy.linkLife, by.linkLife, POLICY_RANGES.linkLife),
    completion: by.completion ?? policy.completion,
  };
}

function lower(value: number, wish: number | undefined, [least]: readonly [number, number]): number {
  return wish === undefined ? value : Math.min(value, Math.max(least, wish));
}
