// Owns the screen for a user who lost the current contact: other ways to allow the change.
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { sideOf } from '../state.ts';

type WaysKit = ScreenKit<'ways'>;

/** Offers three ways: another contact confirms, the user signs in again, or the user reports the contact as lost. */
export function waysScreen(kit: WaysKit): Content {
  const { html, controller, state, text, otherButton, linkButton } = kit;
  return kit.page(
    'ways',
    text('waysText'),
    kit.fault('other'),
    html`<div class="choices">
      ${otherContacts(kit)}
      ${choice(
        kit,
        otherButton('waySignIn', () => controller.signInAgain()),
        text('waySignInText', {}, 'hint'),
      )}
      ${choice(
        kit,
        otherButton('wayLost', () => controller.start({ value: state.change.value, oldLost: true })),
        text('wayLostText', {}, 'hint'),
      )}
    </div>`,
    kit.links(
      linkButton('wayBack', () => controller.turn(state.of)),
      linkButton('cancelChange', kit.onCancel),
    ),
  );
}

/** A button for each other verified contact, and the time until a message can be sent to it. */
function otherContacts(kit: WaysKit): Content {
  const { controller, state, speech, text, otherButton } = kit;
  const { me, change, busy } = state;
  const side = sideOf(state);
  const wait = controller.secondsToResend;
  const others =
    me?.contacts.filter(({ id, value, verified }) => verified && id !== side?.contactId && value !== change.value) ??
    [];
  const sendTo = (id: string) => () => controller.resend(undefined, { contactId: id });
  return [
    side?.resendsLeft
      ? others.map(({ id, value, display: v = value }) =>
          choice(kit, otherButton('wayOther', sendTo(id), wait || busy, { v })),
        )
      : '',
    wait && others[0] ? text('nextIn', { t: speech.duration(wait) }, 'hint') : '',
  ];
}

function choice({ html }: WaysKit, button: Content, hint: Content = ''): Content {
  return html`<div class="choice">${button}${hint}</div>`;
}
