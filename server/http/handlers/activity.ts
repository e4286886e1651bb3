// Owns GET /v1/activity: the person's own record as they read it, and the cursor to its next page.
import { KINDS, type Kind } from '../../../shared/contact.ts';
import type { ActivityBody, ActivityEntry } from '../../../shared/wire.ts';
import type { RecordPlace } from '../../ports/audit.ts';
import { type AppParts } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';
import { invalid } from '../middleware/body.ts';
import { callerOf } from '../caller.ts';
import { time } from '../time.ts';
import { type ActivityItem, readActivity } from '../../service/activity.ts';

export function activityRoutes({ ctx }: AppParts): Pick<Handlers, 'activity'> {
  return {
    async activity(c) {
      const said = c.req.queries('cursor') ?? [];
      const before = said[0] === undefined ? null : placeOf(said[0]);
      if (said.length > 1 || before === undefined)
        return refuse(c, invalid('cursor', 'must be the next of an earlier page'));
      const page = await readActivity(ctx, callerOf(c), before);
      if (!page.ok) return refuse(c, page.refusal);
      const { entries, next } = page.value;
      return c.json({ entries: entries.map(entryBody), next: next && cursorOf(next) } satisfies ActivityBody);
    },
  };
}

function entryBody({ id, at, event, actor, requestId, data, personal }: ActivityItem): ActivityEntry {
  const by = byOf(actor);
  // Of others it is no matter of the reader: an admin who helped, a stranger whose address it was, an owner who was robbed.
  const others = by === 'support' || by === 'link';
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    id,
    at: time(at),
    event,
    kind: KINDS.find((kind: Kind) => kind === data['kind']) ?? null,
    target: text(personal?.['target']),
    by,
    place: others ? null : text(personal?.['place']),
    network: others ? null : text(personal?.['network']),
    requestId,
  };
}

/** Who did what is older than the knowledge of who: the person, as far as anybody can tell. */
function byOf(actor: ActivityItem['actor']): ActivityEntry['by'] {
  switch (actor) {
    case 'user':
    case null:
      return 'you';
    case 'link':
    case 'site':
      return actor;
  }
  return actor.startsWith('client:') ? 'site' : 'support';
}

/** Says only where a page ended, in words that nobody is to read: they may change. */
function cursorOf({ at, id }: RecordPlace): string {
  return Buffer.from(`${at} ${id}`, 'utf8').toString('base64url');
}

function placeOf(cursor: string): RecordPlace | undefined {
  const [, at, id] = /^(\d{1,15}) (aud_[\w-]{1,40})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  const place = at === undefined || id === undefined ? undefined : { at: Number(at), id };
  // Base64url is read leniently: a cursor is exactly one that we made.
  return place && cursorOf(place) === cursor ? place : undefined;
}
