// Owns "Recent activity" of the mock client: entries, pages, new entries. Not its other answers: mock-client.ts.
import { mask, type ContactBody } from '../shared/contact.ts';
import { MINUTE } from '../shared/duration.ts';
import type { ActivityBody, ActivityEntry, ActivityEvent } from '../shared/wire/activity.ts';
/** The fields of an entry that a scene sets; the others have defaults. */
export type ActivitySketch = Partial<ActivityEntry> & {
  readonly event: ActivityEvent;
  /** Before the mock's time. */
  readonly minutesAgo: number;
};

/** Entries a page. */
export const PAGE_SIZE = 6;

/** Minutes. */
const AN_HOUR = 60;
/** Minutes. */
const A_DAY = 24 * AN_HOUR;
const PLACE = { place: 'Firefox on Linux', network: '203.0.113.0' };
const PHONE = { place: 'Safari on iPhone', network: '2001:db8:4a::' };
const NEW = { kind: 'email', target: 'n••@e••.com', ...PLACE } as const;
const WORK = { kind: 'email', target: 'a••@f••.example', ...PHONE } as const;
const NUMBER = { kind: 'phone', target: '+35…67', ...PLACE } as const;
const NOTHING = { place: null, network: null };

/** What happened to Ann's account, unless a scene sets other entries. Newest first. */
export const DEFAULT_ACTIVITY: readonly ActivitySketch[] = [
  { minutesAgo: 2, event: 'change-cancelled', ...NEW },
  { minutesAgo: 3, event: 'code-wrong', ...NEW },
  { minutesAgo: 5, event: 'change-begun', ...NEW },
  { minutesAgo: 3 * AN_HOUR, event: 'contact-removed', ...NUMBER },
  { minutesAgo: A_DAY, event: 'account-unlocked', by: 'support', ...NOTHING },
  { minutesAgo: A_DAY + AN_HOUR, event: 'account-revoked', reason: 'signed-out', by: 'support', ...NOTHING },
  { minutesAgo: A_DAY + 2 * AN_HOUR, event: 'account-frozen', by: 'link', ...PHONE },
  { minutesAgo: A_DAY + 3 * AN_HOUR, event: 'change-done', ...NUMBER },
  { minutesAgo: 4 * A_DAY, event: 'contact-vouched', ...NUMBER, by: 'site', ...NOTHING },
  { minutesAgo: 4 * A_DAY, event: 'contact-added', ...WORK, by: 'site', ...NOTHING },
  { minutesAgo: 9 * A_DAY, event: 'change-done', ...WORK },
  { minutesAgo: 9 * A_DAY, event: 'side-proved', by: 'link', ...WORK },
  { minutesAgo: 9 * A_DAY + 4, event: 'change-begun', ...WORK },
  { minutesAgo: 40 * A_DAY, event: 'user-created', by: 'site', ...NOTHING },
];

/** The audit log of one person, as the person sees it. */
export interface MockActivity {
  /** The page after the entry `cursor`; the first page without it. */
  page(cursor?: string): ActivityBody;
  /** Puts a new entry on top. */
  add(event: ActivityEvent, contact: ContactBody | undefined): void;
}

/** `now` is the mock's time, epoch ms. */
export function mockActivity(now: number, sketches = DEFAULT_ACTIVITY): MockActivity {
  let count = 0;
  const entry = ({ minutesAgo, ...fields }: ActivitySketch): ActivityEntry => ({
    id: `act_${++count}`,
    at: new Date(now - minutesAgo * MINUTE).toISOString(),
    kind: null,
    target: null,
    previous: null,
    method: null,
    reason: null,
    by: 'you',
    requestId: `req_${count}`,
    ...PLACE,
    ...fields,
  });
  let entries = sketches.map(entry);
  return {
    page(cursor) {
      const start = cursor ? entries.findIndex(({ id }) => id === cursor) + 1 : 0;
      const page = entries.slice(start, start + PAGE_SIZE);
      return { entries: page, next: start + PAGE_SIZE < entries.length ? (page.at(-1)?.id ?? null) : null };
    },
    add(event, contact) {
      const about = contact && { kind: contact.kind, target: mask(contact.kind, contact.value) };
      entries = [entry({ minutesAgo: 0, event, ...about }), ...entries];
    },
  };
}
