// Owns how a policy is loosened for a contract and narrowed for one change. Not the policy itself: policy.ts.
import type { Then } from '../../shared/contact.ts';
import { DAY } from '../../shared/duration.ts';
import { POLICY_RANGES, type Policy } from './policy.ts';

/** What a project allows a contract beyond its policy, because that contract needs it. Durations are ms. */
export interface Loosening {
  readonly completion?: 'click';
  /** Up to a day. */
  readonly linkLife?: number;
  /** Beside those of the policy. */
  readonly then?: readonly Then[];
  /** Up to the highest that any policy may have. */
  readonly liveLinks?: number;
}

/** Longest life of a link under a loosening, ms: the longest default of a contract. */
export const LOOSE_LINK_LIFE = DAY;

/** The policy with what a contract may do beyond it. */
export function loosen(policy: Policy, by: Loosening): Policy {
  return {
    ...policy,
    completion: by.completion ?? policy.completion,
    linkLife: Math.max(policy.linkLife, Math.min(by.linkLife ?? 0, LOOSE_LINK_LIFE)),
    then: [...new Set([...policy.then, ...(by.then ?? [])])],
    liveLinks: Math.max(policy.liveLinks, Math.min(by.liveLinks ?? 0, POLICY_RANGES.liveLinks[1])),
  };
}

/** What a caller may narrow for one change. It never widens, and it stays within the ranges. Durations are ms. */
export interface Narrowing {
  readonly tries?: number;
  readonly codeLife?: number;
  readonly linkLife?: number;
  readonly completion?: 'session';
}

/** The policy as a caller narrows it for one change. */
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
