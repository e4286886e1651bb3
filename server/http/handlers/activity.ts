// Owns the handler of GET /v1/activity: one user's audit log as the user sees it, and the cursor of its pages. Not which events
// a user sees: shared/wire/activity.ts.
import { KINDS, VERIFIED_HOWS, type Kind } from '../../../shared/contact.ts';
import { REVOKE_REASONS, type ActivityBody, type ActivityEntry } from '../../../shared/wire/activity.ts';
import type { AuditCursor } from '../../ports/audit.ts';
import { type AppParts } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';
import { invalid } from '../middleware/body.ts';
import { callerOf } from '../caller.ts';
import { time } from '../time.ts';
import { type ActivityItem, readActivity } from '../../service/activity.ts';
import { addressesIn } from '../../service/entry-addresses.ts';
import type { Display } from '../../ports/display.ts';

/** The handler of the activity. */
export function activityRoutes({ ctx }: AppParts): Pick<Handlers, 'activity'> {
  return {
    async activity(c) {
      const cursors = c.req.queries('cursor') ?? [];
      const before = cursors[0] === undefined ? null : placeOf(cursors[0]);
      if (cursors.length > 1 || before === undefined)
        return refuse(c, invalid('cursor', 'must be the next of an earlier page'));
      const page = await readActivity(ctx, callerOf(c), before);
      if (!page.ok) return refuse(c, page.refusal);
      const { entries, next } = page.value;
      return c.json({
        entries: entries.map((entry) => entryBody(entry, ctx.display)),
        next: next && cursorOf(next),
      } satisfies ActivityBody);
    },
  };
}

function entryBody(entry: ActivityItem, display: Display): ActivityEntry {
  const { id, at, event, actor, requestId, data, personal } = entry;
  // Also their owner sees them masked: a thief with the owner's session would learn all earlier addresses.
  const { old, target } = addressesIn(display, entry);
  const by = byOf(actor);
  // Device and network are hidden when another person acted: an admin who helped, or a stranger who pressed a link.
  const isOther = by === 'support' || by === 'link';
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    id,
    at: time(at),
    event,
    kind: KINDS.find((kind: Kind) => kind === data['kind']) ?? null,
    target,
    // Of a removed contact it is the target.
    previous: old === target ? null : old,
    method: VERIFIED_HOWS.find((how) => how === data['method']) ?? null,
    reason: REVOKE_REASONS.find((reason) => reason === data['reason']) ?? null,
    by,
    place: isOther ? null : text(personal?.['place']),
    network: isOther ? null : text(personal?.['network']),
    requestId,
  };
}

/** Who acted. Old rows have no actor (null), because actors were not stored then; the user most likely acted. */
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

/** Writes the place where a page ended. Clients must not read the cursor, because its form may change. */
function cursorOf({ at, id }: AuditCursor): string {
  return Buffer.from(`${at} ${id}`, 'utf8').toString('base64url');
}

function placeOf(cursor: string): AuditCursor | undefined {
  const [, at, id] = /^(\d{1,15}) (aud_[\w-]{1,40})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  const place = at === undefined || id === undefined ? undefined : { at: Number(at), id };
  // Node accepts malformed base64url, so only the exact text that `cursorOf` writes is a cursor.
  return place && cursorOf(place) === cursor ? place : undefined;
}
