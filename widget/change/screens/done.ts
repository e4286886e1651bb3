// Owns the last screen, after a successful change. Not its sentences: extras/done-text.ts. Not the other ends of a change:
// rare-screens.ts.
import { html } from 'lit';
import type { Content } from '../../ui/pieces.ts';
import { extras } from '../load-extras.ts';
import type { ScreenKit } from '../screen-kit.ts';

/** Says that the address is changed, added or verified. */
export function doneScreen(kit: ScreenKit<'done'>): Content {
  const { controller, state, ofKind } = kit;
  return kit.page(
    ofKind(state.contactId ? 'verified' : state.then === 'add' ? 'added' : 'done'),
    extras().doneText?.(kit),
    html`<slot name="success"></slot>`,
    kit.actions(kit.otherButton('done', () => controller.reset())),
  );
}
