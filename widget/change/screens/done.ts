// Owns the last screen, after a successful change. Not the other ends of a change: rare-screens.ts.
import { html } from 'lit';
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';

/** Says that the address is changed, added or verified. */
export function doneScreen(kit: ScreenKit<'done'>): Content {
  const { controller, state, kind, ofKind } = kit;
  const { me, then, contactId } = state;
  const result = contactId ? 'verified' : then === 'add' ? 'added' : 'done';
  const isOldNotified = result === 'done' && me?.contacts.some((contact) => contact.kind === kind && contact.verified);
  return kit.page(
    ofKind(result),
    kit.text(result === 'done' ? ofKind('doneText') : `${result}Text`),
    isOldNotified ? kit.text(ofKind('told')) : '',
    html`<slot name="success"></slot>`,
    kit.actions(kit.otherButton('done', () => controller.reset())),
  );
}
