// Owns the ring that shows how much of the wait for another message is left. The button beside it says it in words.
import { SECOND } from '../../../shared/duration.ts';
import type { ProofBody } from '../../../shared/wire/change.ts';
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';

/** Draws the ring. `wait`: whole seconds left. The length is an attribute, because strict pages allow no inline styles. */
export function resendRing({ html }: ScreenKit, { sentAt, resendAt }: ProofBody, wait: number): Content {
  const whole = (Date.parse(resendAt ?? '') - Date.parse(sentAt)) / SECOND;
  const left = Math.min(1, wait / whole) || 0;
  return html`<svg class="ring" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="8" pathLength="100" />
    <circle cx="10" cy="10" r="8" pathLength="100" stroke-dasharray="100" stroke-dashoffset=${100 - left * 100} />
  </svg>`;
}
