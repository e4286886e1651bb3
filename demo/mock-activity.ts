// Owns what the mock client tells of what happened. Not its other answers (mock-client.ts).
import { mask } from '../shared/contact.ts';
import type { ActivityBody, ActivityEntry, ActivityEvent, ContactBody } from '../shared/wire.ts';

/** What a scene says of an entry; the rest is as usual. `ago`: minutes before the mock's hour. */
export type Glimpse = Partial<ActivityEntry> & { readonly event: ActivityEvent; readonly ago: number };

/** As many entries as a page holds. */
export const PAGE = 6;

const HOUR = 60;
const DAY = 24 * HOUR;
const PLACE = { place: 'Firefox on Linux', network: '203.0.113.0' };
const PHONE = { place: 'Safari on iPhone', network: '2001:db8:4a::' };
const NEW = { kind: 'email', target: 'n••@e••.com', ...PLACE } as const;
const WORK = { kind: 'email', target: 'a••@f••.example', ...PHONE } as const;
const NUMBER = { kind: 'phone', target: '+35…67', ...PLACE } as const;
const NOTHING = { place: null, network: null };

/** What happened to Ann's account, unless a scene says otherwise. */
export const USUAL: readonly Glimpse[] = [
  { ago: 2, event: 'change-cancelled', ...NEW },
  { ago: 3, event: 'code-wrong', ...NEW },
  { ago: 5, event: 'change-begun', ...NEW },
  { ago: 3 * HOUR, event: 'contact-removed', ...NUMBER },
  { ago: DAY, event: 'account-unlocked', by: 'support', ...NOTHING },
  { ago: DAY + HOUR, event: 'account-revoked', by: 'support', ...NOTHING },
  { ago: DAY + 2 * HOUR, event: 'account-frozen', by: 'link', ...PHONE },
  { ago: DAY + 3 * HOUR, event: 'change-done', ...NUMBER },
  { ago: 4 * DAY, event: 'contact-vouched', ...NUMBER, by: 'site', ...NOTHING },
  { ago: 4 * DAY, event: 'contact-added', ...WORK, by: 'site', ...NOTHING },
  { ago: 9 * DAY, event: 'change-done', ...WORK },
  { ago: 9 * DAY, event: 'side-proved', by: 'link', ...WORK },
  { ago: 9 * DAY + 4, event: 'change-begun', ...WORK },
  { ago: 40 * DAY, event: 'user-created', by: 'site', ...NOTHING },
];

export interface MockActivity {
  page(cursor?: string): ActivityBody;
  /** Something happened to a contact just now. */
  tell(event: ActivityEvent, contact: ContactBody | undefined): void;
}

/** `hour`: the mock's, epoch ms. */
export function mockActivity(hour: number, glimpses = USUAL): MockActivity {
  let count = 0;
  const entry = ({ ago, ...glimpse }: Glimpse): ActivityEntry => ({
    id: `act_${++count}`,
    at: new Date(hour - ago * 60_000).toISOString(),
    kind: null,
    target: null,
    by: 'you',
    requestId: `req_${count}`,
    ...PLACE,
    ...glimpse,
  });
  let entries = glimpses.map(entry);
  return {
    page(cursor) {
      const from = cursor ? entries.findIndex(({ id }) => id === cursor) + 1 : 0;
      const page = entries.slice(from, from + PAGE);
      return { entries: page, next: from + PAGE < entries.length ? (page.at(-1)?.id ?? null) : null };
    },
    tell(event, contact) {
      const about = contact && { kind: contact.kind, target: mask(contact.kind, contact.value) };
      entries = [entry({ ago: 0, event, ...about }), ...entries];
    },
  };
}
