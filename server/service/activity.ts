// Owns what a person sees of their own record: which events, how many at once. Not how they look (http/) nor how they are kept.
import type { ActivityEvent } from '../../shared/wire.ts';
import type { Caller } from './caller.ts';
import type { AuditEvent, Recorded, RecordPlace } from '../ports/audit.ts';
import type { User } from '../ports/user.ts';
import type { Result } from '../ports/result.ts';
import type { ServiceParts } from './context.ts';
/** Rows of one page. */
const PAGE = 20;

/** Every event, and whether the person whom it is about sees it: a new one does not compile before that is decided. */
const SHOWN: { readonly [E in AuditEvent]: E extends ActivityEvent ? true : false } = {
  'change-begun': true,
  'change-resent': true,
  'side-proved': true,
  'code-wrong': true,
  'change-locked': true,
  'change-done': true,
  'change-cancelled': true,
  'change-replaced': true,
  'change-expired': true,
  'change-reported': true,
  'change-taken': true,
  'change-revoked': true,
  'change-undone': true,
  'contact-removed': true,
  'contact-added': true,
  'contact-vouched': true,
  'contact-promoted': true,
  'account-written': true,
  'contact-verified-by-login': true,
  'account-frozen': true,
  'account-revoked': true,
  'account-enabled': true,
  'account-unlocked': true,
  'account-merged': true,
  'user-created': true,
  // Its reason may be that somebody else has the address: without a proof nobody is told that.
  'claim-skipped': false,
  // Others may have had a part in it: nobody is told which limit it was.
  'limit-reached': false,
  // A message that was not sent because of others reads as one that was, but its row says so.
  'message-sent': false,
  'message-failed': false,
  // Nobody is left to read it.
  'user-erased': false,
  'client-created': false,
  'client-rotated': false,
  'client-revoked': false,
};
export const EVENTS = Object.entries(SHOWN).flatMap(([event, shown]) => (shown ? [event as ActivityEvent] : []));

export interface Happening extends Recorded {
  readonly event: ActivityEvent;
}

export interface ActivityPage {
  /** Newest first. */
  readonly entries: readonly Happening[];
  /** Where the next page begins; null when there is none. */
  readonly next: RecordPlace | null;
}

export interface ActivityCalls {
  /** The caller's own record, those behind `before`; null = from the newest on. */
  activity(caller: Caller, before: RecordPlace | null): Promise<Result<ActivityPage>>;
}

export function createActivity(
  { store }: Pick<ServiceParts, 'store'>,
  userOf: (caller: Caller) => Promise<Result<User>>,
): ActivityCalls {
  return {
    async activity(caller, before) {
      const user = await userOf(caller);
      if (!user.ok) return user;
      const found = await store.read((tx) => tx.audit.of(user.value.id, EVENTS, before, PAGE + 1));
      const entries = found.slice(0, PAGE).filter(isShown);
      const last = found.length > PAGE ? found[PAGE - 1] : undefined;
      return { ok: true, value: { entries, next: last ? { at: last.at, id: last.id } : null } };
    },
  };
}

function isShown(row: Recorded): row is Happening {
  return SHOWN[row.event];
}
