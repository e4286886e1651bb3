// Owns the sentences about a change that support began. Not the screens that show them: pending.ts, two-sides.ts.
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { longTime } from './long-time.ts';

/** Says that support asked for the change, and when it takes effect if that is known; nothing for every other change. */
export function supportNote({ state: { change }, speech, text }: ScreenKit): Content {
  if (!change?.startedBy) return '';
  const { waitsUntil } = change;
  return [text('supportAsked'), waitsUntil && text('supportWaits', { t: longTime(Date.parse(waitsUntil), speech) })];
}
