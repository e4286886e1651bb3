// Owns which help stands below the field for a code: another way to get it, or the way to it. Not the help itself: channels.ts,
// mailbox.ts.
import type { ProofBody } from '../../../shared/wire/change.ts';
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { channels } from './channels.ts';
import { mailboxLink } from './mailbox.ts';

/** Draws the help for a side; nothing where there is none. */
export function besides(kit: ScreenKit<'code' | 'link'>, side: ProofBody): Content {
  return side.kind === 'phone' ? channels(kit, side) : mailboxLink(kit, side);
}
