// Owns the status line above a screen: which text is announced, and whether it is visible too.
import { html } from 'lit';
import type { Content } from '../../ui/pieces.ts';
import type { Speech } from '../../words/speech.ts';
import { shownAddress, sideOf } from '../state.ts';
import type { Notice, State } from '../state.ts';
import { resentWord } from './proof.ts';

/** The notices that the status line shows. The screen itself shows the others, so only screen readers get them here. */
const VISIBLE: ReadonlySet<Notice | null> = new Set<Notice>(['still', 'cancelled', 'ended']);

/**
 * The status line. The element stays in the page while its text changes, because screen readers announce only such
 * changes.
 */
export function statusLine(state: State, speech: Speech): Content {
  const { busy, notice } = state;
  const side = sideOf(state);
  const typo = state.screen === 'enter' && state.typo;
  const noticeWord = notice === 'resent' ? resentWord(side) : notice;
  const word = typo ? 'typo' : (busy ?? noticeWord);
  const isVisible = !busy && VISIBLE.has(notice);
  return html`<p class=${isVisible ? 'note' : 'spoken'} part="status" role="status">
    ${word ? speech.say(word, { v: typo || shownAddress(side, null) }) : ''}
  </p>`;
}
