// Owns the status above a screen: what is announced, and whether it is visible as well.
import { html } from 'lit';
import type { Content } from '../../ui/pieces.ts';
import type { Speech } from '../../words/speech.ts';
import { sideOf } from '../state.ts';
import type { Notice, State } from '../state.ts';

/** Notices that are seen. The others are visible on the screen itself, so only screen readers get them here. */
const IS_VISIBLE: Readonly<Record<Notice, boolean>> = {
  resent: true,
  resendOpen: false,
  half: false,
  still: true,
  cancelled: true,
  ended: true,
};

/** Stays in place while the text changes: that is how screen readers announce it. */
export function statusLine(state: State, speech: Speech): Content {
  const { busy, notice } = state;
  const side = sideOf(state);
  const typo = state.screen === 'enter' && state.typo;
  const noticeWord = notice === 'resent' && side?.method === 'link' ? 'resentLink' : notice;
  const word = typo ? 'typo' : (busy ?? noticeWord);
  const isVisible = !busy && notice && IS_VISIBLE[notice];
  return html`<p class=${isVisible ? 'note' : 'spoken'} part="status" role="status">
    ${word ? speech.say(word, { v: typo || (side?.sentTo ?? '') }) : ''}
  </p>`;
}
