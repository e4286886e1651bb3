// Owns the screen on which nothing can be entered: too many wrong codes, an expired code, or no message left.
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { sideOf } from '../state.ts';
import { otherAddressLink } from './other-address.ts';

/** Why, and the way on: another message where one can help, else a new start. */
export function blockedScreen(kit: ScreenKit<'blocked'>): Content {
  const { controller, state, isByLink } = kit;
  const { by, busy } = state;
  // Known when the widget loads, before anything was typed.
  const isQuota = by === 'quota';
  const canResend = by === 'expired' && sideOf(state)?.resendsLeft && !controller.secondsToResend;
  return kit.page(
    by,
    reason(kit),
    kit.actions(
      canResend
        ? kit.mainButton(isByLink ? 'resendLink' : 'resend', () => controller.resend())
        : kit.mainButton(
            'startAgain',
            () => (isQuota ? controller.back() : controller.start()),
            busy || controller.secondsBlocked,
          ),
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
