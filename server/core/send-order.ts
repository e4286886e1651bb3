// Owns the order in which messages are sent, and through which route. Not when a message is tried again: deliver/backoff.ts.
import type { Lane } from './effects.ts';

/** What decides the route of a message. `providerId` null = the first provider of the project. */
export interface Routed {
  readonly kind: Lane;
  readonly project: string;
  readonly providerId: string | null;
}

/** Returns the name of the way out of a message, by which the database finds all messages for the same provider. */
export function routeOf({ kind, project, providerId }: Routed): string {
  // No id has a slash in it.
  return `${kind}/${project}/${providerId ?? ''}`;
}

/**
 * First attempts of codes, notices and calls of the site's systems, then messages that an attempt failed to send, in the same order,
 * then codes and notices whose recipients got no answer in time: each of these may keep its place for long.
 */
export const SEND_PRIORITIES = [0, 1, 2, 3, 4, 5, 6, 7] as const;
/** A place in the order of sending; a lower number goes first. */
export type SendPriority = (typeof SEND_PRIORITIES)[number];

const FIRST = { prove: 0, notice: 1, hook: 2, sync: 2 } as const;
const AGAIN = { prove: 3, notice: 4, hook: 5, sync: 5 } as const;
const UNANSWERED = { ...AGAIN, prove: 6, notice: 7 } as const;
const OF_TRIES = { first: FIRST, again: AGAIN, unanswered: UNANSWERED };

/** Returns the priority of a message before its first attempt, after one that failed, or after one that got no answer. */
export function sendPriority(template: keyof typeof FIRST, tries: keyof typeof OF_TRIES): SendPriority {
  return OF_TRIES[tries][template];
}

/** Whether an attempt has failed before. */
export function isAgain(priority: SendPriority): boolean {
  return priority >= 3;
}

/** Whether the last attempt ended because its recipient got no answer. */
export function isUnanswered(priority: SendPriority): boolean {
  return priority >= 6;
}

/** Which of two providers may have taken a message; null = none has. */
export type PlaceOfMessage = 'first' | 'second' | null;

/** Begins the stored reason of a message whose last attempt ended at the second provider. */
export const FALLBACK_REASON = 'fallback-';

/**
 * Returns which provider may have taken a message before this attempt. `attempts` counts this one; `untaken`: those that are known to have ended
 * before any provider took it. A process that died in an attempt knows nothing of it, so both numbers then differ for good.
 */
export function placeOf({
  attempts,
  untaken,
  reason,
}: {
  readonly attempts: number;
  readonly untaken: number;
  readonly reason: string | null;
}): PlaceOfMessage {
  if (untaken >= attempts - 1) return null;
  return reason?.startsWith(FALLBACK_REASON) === true ? 'second' : 'first';
}
