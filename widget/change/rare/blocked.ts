// Owns the screen `blocked`: too many wrong codes, an expired code, or no message left.
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { sideOf } from '../state.ts';
import { otherAddressLink } from './other-address.ts';

/** Shows why nothing can be entered, and a button for another message if that can help, else for a new start. */
export function blockedScreen(kit: ScreenKit<'blocked'>): Content {
  const { controller, state, isByLink } = kit;
  const { by, busy } = state;
  // The quota is known when the widget loads, before the user typed anything.
  const isQuota = by === 'quota';
  const canResend = by === 'expired' && sideOf(state)?.resendsLeft && !controller.secondsToResend;
  const restart = () => (isQuota ? controller.back() : controller.start());
  return kit.page(
    by,
    reason(kit),
    kit.actions(
      canResend
        ? kit.mainButton(isByLink ? 'resendLink' : 'resend', () => controller.resend())
        : controller.secondsBlocked
          ? // A button that cannot be pressed for hours would be a dead end.
            ''
          : kit.mainButton('startAgain', restart, busy),
    ),
    isQuota ? '' : kit.links(otherAddressLink(kit)),
  );
}

function reason({ controller, state, speech, text }: ScreenKit<'blocked'>): Content {
  const { by, until } = state;
  const wait = controller.secondsBlocked;
  if (by !== 'quota' || wait) return text(`${by}Text`, { t: speech.duration(wait) });
  return until ? '' : text('noResends');
}
