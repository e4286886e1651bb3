// Owns the screen for a change that began in another tab, or in this tab before a reload.
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { sideOf } from '../state.ts';
import { otherAddressLink } from './other-address.ts';
import { supportNote } from './support-note.ts';
import { progress } from './two-sides.ts';

/** Lets the user continue the change, cancel it, or enter another address. */
export function pendingScreen(kit: ScreenKit<'pending'>): Content {
  const { controller, state, isByLink } = kit;
  const { change, of } = state;
  return kit.page(
    'pending',
    change.proofs[1] ? progress(kit, change.proofs) : '',
    kit.text('pendingText', { v: change.display ?? change.value }),
    supportNote(kit),
    kit.actions(
      // After the proof of the new address, a change of support may wait for nothing but its hour.
      sideOf(state)?.state === 'done'
        ? ''
        : kit.mainButton(isByLink ? 'goOn' : 'resumeCode', () => controller.turn(of)),
      kit.otherButton(change.startedBy ? 'stopIt' : 'cancelChange', kit.onCancel),
    ),
    kit.links(otherAddressLink(kit)),
  );
}
