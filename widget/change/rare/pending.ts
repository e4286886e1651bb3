// Owns the screen for a change that another tab began, or this one before a reload.
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { otherAddressLink } from './other-address.ts';
import { progress } from './two-sides.ts';

/** The user goes on with the change, cancels it, or begins another one. */
export function pendingScreen(kit: ScreenKit<'pending'>): Content {
  const { controller, state, isByLink } = kit;
  const { change, of } = state;
  return kit.page(
    'pending',
    change.proofs[1] ? progress(kit, change.proofs) : '',
    kit.text('pendingText', { v: change.value }),
    kit.actions(
      kit.mainButton(isByLink ? 'goOn' : 'resumeCode', () => controller.turn(of)),
      kit.otherButton('cancelChange', kit.onCancel),
    ),
    kit.links(otherAddressLink(kit)),
  );
}
