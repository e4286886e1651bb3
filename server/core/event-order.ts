// Owns the order of the events that the site's systems send about one user. Not what an event does: server/service/admin/site-event.ts.

/** Where an event stands among those of its user. */
export interface EventPosition {
  /** When it happened, epoch ms. */
  readonly at: number;
  /** Grows with each event of the user; null when the sender counts none. */
  readonly version: number | null;
}

/** Whether an event is older than the last that was applied. Equal ones are told apart by their ids. */
export function isStale(next: EventPosition, last: EventPosition | null): boolean {
  if (last === null) return false;
  return next.version !== null && last.version !== null ? next.version < last.version : next.at < last.at;
}
