// Owns the contacts page: the tokens of its lists, and the log of their DOM events. Not the inbox: panel.ts.
import { make, need } from './dom.ts';
import { startPanel } from './panel.ts';
import { answerStepUp } from './prove.ts';
import { ageSession, expireSession, getToken, renewSession } from './token.ts';

type List = HTMLElement & { getToken?: typeof getToken; refresh?(): Promise<unknown> };

/** Older events leave the log. */
const EVENTS_SHOWN = 6;

const lists = [...document.querySelectorAll<List>('contact-change-list')];
for (const list of lists) {
  // Set before the element is defined: this script comes before the widget's in the page.
  list.getToken = getToken;
  need('.again', list).addEventListener('click', async () => {
    await renewSession();
    for (const each of lists) await each.refresh?.();
  });
}

for (const name of ['list-ready', 'list-changed', 'started', 'success', 'cancel', 'step-up', 'signed-out', 'error'])
  document.addEventListener(`contact-change-${name}`, (event) => logEvent(event as CustomEvent<object>));

function logEvent({ type, detail }: CustomEvent<object>): void {
  const text = JSON.stringify(detail, (key, value: unknown) => (key === 'contacts' ? (value as []).length : value));
  need('#heard').prepend(make('li', {}, make('b', {}, type), make('code', { dir: 'ltr' }, text)));
  for (const old of document.querySelectorAll(`#heard > :nth-child(n + ${EVENTS_SHOWN + 1})`)) old.remove();
}

answerStepUp();
need('#age').addEventListener('click', () => void ageSession());
need('#expire').addEventListener('click', () => void expireSession());

startPanel();
