// Owns the sentence about a change that support began. Not the screens that show it: pending.ts, two-sides.ts.
import { formatTime } from '../../ui/date-time.ts';
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';

/** Says that support asked for the change, and when it takes effect if that is known; nothing for every other change. */
export function supportNote({ state, speech, text }: ScreenKit): Content {
  const { startedBy, waitsUntil } = state.change ?? {};
  if (startedBy !== 'support') return '';
  return waitsUntil ? text('supportWaits', { t: formatTime(waitsUntil, speech) }) : text('supportAsked');
}
