// Owns how a refusal and the result of an action are announced. Not when: controller.ts. Not the words: words/.
import { html } from 'lit';
import type { ContactListController } from './controller.ts';
import type { ListView } from './view.ts';
import { faultText } from '../change/fault-text.ts';
import { formatTime } from '../ui/date-time.ts';
import { alert } from '../ui/pieces.ts';
import type { Content } from '../ui/pieces.ts';
import type { Speech, Word } from '../words/speech.ts';

/** Draws the refusal that concerns a row; without `id`, the refusal that concerns the whole list. */
export function troubleOf({ state, speech }: ListView, id = ''): Content {
  const { trouble } = state;
  if (trouble?.id !== id) return '';
  const { of: problem } = trouble;
  const more = problem.until ? { t: formatTime(problem.until, speech) } : undefined;
  return alert(faultText(problem, speech, (code) => (problem.reason ?? code) as Word, more));
}

/** The status line, for screen readers. Others see news below the list, and a spinner in the button of a call under way. */
export function listStatus({ state, activity }: ContactListController, speech: Speech): Content {
  const { busy, news } = state;
  const text = busy
    ? speech.say('saving')
    : activity.state.busy
      ? speech.say('loading')
      : news
        ? speech.say(`now-${news.of}`, { v: news.text })
        : '';
  return html`<p class="spoken" part="status" role="status">${text}</p>`;
}

/** The news below the list, where it moves no row. Screen readers have it from the status line. */
export function newsNote({ state: { busy, news }, speech }: ListView): Content {
  if (busy || !news) return '';
  return html`<p class="note" aria-hidden="true">${speech.say(`now-${news.of}`, { v: news.text })}</p>`;
}
