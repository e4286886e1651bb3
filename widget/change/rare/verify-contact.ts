// Owns the first screen for a contact that the user has and wants to verify.
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { confirmerHint } from './enter-notes.ts';

/** Shows the contact and a button that sends a message to it, or why there is nothing to verify. */
export function verifyScreen(kit: ScreenKit<'enter'>): Content {
  const { html, controller, state, isByLink, ofKind, text } = kit;
  const { me, contactId, error } = state;
  const contact = me?.contacts.find(({ id }) => id === contactId);
  const v = contact?.display ?? contact?.value ?? '';
  const title = ofKind('verify');
  if (contact?.verified || error?.code === 'address-same') return kit.page(title, text('verifiedAlready', { v }));
  if (!contact) return kit.page(title, text('verifyGone', { v }));
  const hint = confirmerHint(kit);
  return kit.page(
    title,
    text(isByLink ? 'verifyLinkText' : 'verifyText', { v }),
    hint && html`<p part="hint">${hint}</p>`,
    kit.fault('entry'),
    kit.actions(kit.mainButton(isByLink ? 'sendLink' : 'sendCode', () => controller.start())),
    kit.links(kit.linkButton('cancel', kit.onCancel)),
  );
}
