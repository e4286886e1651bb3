// Owns two rare notes of the form: who else has to confirm, and a likelier address. Not the form: screens/enter.ts.
import type { Kind, ContactBody } from '../../../shared/contact.ts';
import type { MeBody } from '../../../shared/wire/me.ts';
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { adoptStyles } from './styles.ts';

/** Shows, before anything is sent, which current contact has to confirm too. */
export function confirmerHint({ state, say, mask }: ScreenKit): Content {
  const { me, kind } = state;
  const current = me?.capabilities.confirmCurrent && confirmerOf(me, kind);
  return current ? [' ', say('alsoCurrent', { v: mask(current.kind, current.value) })] : '';
}

/**
 * Returns the contact that the server chooses: the primary of the kind, else a verified contact of the kind, else the
 * primary of the other kind.
 */
function confirmerOf({ contacts }: MeBody, kind: Kind): ContactBody | undefined {
  const verified = contacts.filter((contact) => contact.verified);
  const first = (list: readonly ContactBody[]) => list.find(({ primary }) => primary) ?? list[0];
  return first(verified.filter((contact) => contact.kind === kind)) ?? first(verified);
}

/** Offers a likelier address before anything is sent. */
export function typoNote({ host, state, controller, html, text, links, linkButton }: ScreenKit<'enter'>): Content {
  const { typo: v } = state;
  if (!v) return '';
  adoptStyles(host);
  return html`<div class="note">
    ${text('typo', { v })}
    ${links(
      linkButton('typoUse', () => controller.start({ value: v }), false, { v }),
      linkButton('typoKeep', () => controller.start()),
    )}
  </div>`;
}
