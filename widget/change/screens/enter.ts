// Owns the screen on which the user enters an address. Not the check of the address: check-address.ts.
import { html } from 'lit';
import type { Content } from '../../ui/pieces.ts';
import { phone, rareScreens } from '../load-rare.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { field, form, input } from './form-fields.ts';

/** Draws the form, or, when a contact is to be verified, the screen for it from the second file. */
export function enterScreen(kit: ScreenKit<'enter'>): Content {
  const { host, controller, state, kind, able, isByLink, say, ofKind } = kit;
  const { me, then, contactId, busy } = state;
  if (contactId) return rareScreens()?.draw(kit) ?? '';
  // What the server would refuse now cannot be pressed, by code or by link.
  const isClosed = host.disabled || controller.secondsBlocked;
  const primary = me?.contacts.find((contact) => contact.kind === kind && contact.primary);
  const current = primary && (primary.display ?? primary.value);
  const isAdding = then === 'add' || !current;
  const canSendLink = !isByLink && able?.methods.some((method) => method !== 'code');
  return kit.page(
    ofKind(isAdding ? 'add' : 'enter'),
    html`<slot name="intro"></slot>`,
    isAdding ? '' : kit.text('current', { v: current }, 'current'),
    form(
      kit,
      isByLink ? 'sendLink' : 'sendCode',
      busy || isClosed,
      kind === 'email' ? '' : field('country', say('country'), phone()?.countrySelect(kit) ?? ''),
      addressField(kit, isAdding ? '' : current),
      rareScreens()?.typoNote(kit) ?? '',
    ),
    kit.links(
      canSendLink ? kit.linkButton(ofKind('linkInstead'), () => controller.start({ method: 'link' }), isClosed) : '',
      kit.linkButton('cancel', kit.onCancel),
    ),
  );
}

/** `current`: the address that the new one is entered for; empty when the new one is added beside others. */
function addressField(kit: ScreenKit<'enter'>, current: string): Content {
  const { state, kind, isByLink, say, ofKind } = kit;
  const type = kind === 'email' ? 'email' : 'tel';
  const service = state.me?.capabilities.serviceName ?? '';
  const word = ofKind(state.then === 'primary' ? 'becomes' : 'replaces');
  const replaces = current ? [' ', say(word, { v: current, service })] : '';
  return field(
    'value',
    say(ofKind('label')),
    html`<p part="hint" id="hint">
      <slot name="hint-${kind}">${say(isByLink ? 'hintLink' : ofKind('hint'))}${replaces}</slot>
      ${rareScreens()?.confirmerHint(kit)}
    </p>`,
    input(kit, { id: 'value', part: 'input', value: state.entry.value, type, autocomplete: type }),
  );
}
