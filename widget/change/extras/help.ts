// Owns which help stands below the field for a code: why it is late, another way to get it, or the way to it. Not the buttons:
// channels.ts, mailbox.ts.
import type { ProofBody } from '../../../shared/wire/change.ts';
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { channels } from './channels.ts';
import { mailboxLink } from './mailbox.ts';

/** Draws the help for a side; nothing where there is none. */
export function help(kit: ScreenKit<'code' | 'link'>, side: ProofBody | undefined): Content {
  if (side === undefined) return '';
  return [
    side.delivery === 'delayed' ? kit.text('delayed', {}, 'hint') : '',
    side.kind === 'phone' ? channels(kit, side) : mailboxLink(kit, side),
  ];
}
