// Owns the contacts page: its lists' tokens, what the page hears. Not the lists (the widget), nor the inbox.
import '../../widget/words/ar.ts';
import '../../widget/words/ar.list.ts';
import { make, need } from './dom.ts';
import { startPanel } from './panel.ts';
import { answerStepUp } from './prove.ts';
import { ageSession, expireSession, getToken, renewSession } from './token.ts';

type List = HTMLElement & { getToken?: typeof getToken; refresh?(): Promise<unknown> };

/** How many of the newest events are shown. */
const SHOWN = 6;

const lists = [...document.querySelectorAll<List>('contact-change-list')];
for (const list of lists) {
  // Before the element is defined: this script stands above the widget's.
  list.getToken = getToken;
  need('.again', list).addEventListener('click', async () => {
    await renewSession();
    for (const each of lists) await each.refresh?.();
  });
}

for (const name of ['list-ready', 'list-changed', 'started', 'success', 'cancel', 'step-up', 'signed-out', 'error'])
  document.addEventListener(`contact-change-${name}`, (event) => hear(event as CustomEvent<object>));

function hear({ type, detail }: CustomEvent<object>): void {
  const told = JSON.stringify(detail, (key, value: unknown) => (key === 'contacts' ? (value as []).length : value));
  need('#heard').prepend(make('li', {}, make('b', {}, type), make('code', { dir: 'ltr' }, told)));
  for (const old of document.querySelectorAll(`#heard > :nth-child(n + ${SHOWN + 1})`)) old.remove();
}

answerStepUp();
need('#age').addEventListener('click', () => void ageSession());
need('#expire').addEventListener('click', () => void expireSession());

startPanel();
