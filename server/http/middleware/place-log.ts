// Owns the log line of a valid token that came to the wrong API, or in the wrong form. Not the lines of tokens that are not
// valid: tokens/refusal-log.ts.
import { createRecentLines, FIRST_LINES } from '../../core/recent-lines.ts';
import type { Principal } from '../../ports/principal.ts';
import type { AppParts, Ctx } from '../context.ts';

/** `place-other`: the issuer entry is bound to other APIs. `project-missing`: the contract wants `ProjectId:` before the JWT. */
export type PlaceReason = 'place-other' | 'project-missing';

/** Writes refused places into the log. */
export interface PlaceLog {
  /** `place`: the name of the called vendor contract, or `native`. */
  add(c: Ctx, reason: PlaceReason, principal: Principal, place: string): void;
}

/** Writes the first warnings for each issuer, reason and place, then one an hour. */
export function createPlaceLog({ clock, log }: Pick<AppParts, 'clock' | 'log'>): PlaceLog {
  const recent = createRecentLines(FIRST_LINES);
  return {
    add(c, reason, { project, iss, faces }, place) {
      const { isDue, leftOut } = recent.admit(`${reason} ${project} ${iss} ${place}`, clock());
      if (!isDue) return;
      log.warn('token-refused', {
        reason,
        docs: 'docs/tokens.md#kind',
        project,
        expectedIss: iss,
        ...(faces == null ? {} : { expectedPlaces: faces.join(',') || 'native' }),
        seenPlace: place,
        ...(leftOut > 0 ? { leftOut } : {}),
        requestId: c.get('requestId'),
      });
    },
  };
}
