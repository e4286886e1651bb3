// Owns the account page: a row for each kind, with the widget in it. Not the card below (account-facts.ts), nor the inbox (panel.ts).
import type { MeBody } from '../../shared/wire/me.ts';
import { showFacts } from './account-facts.ts';
import type { Loaded } from './account-facts.ts';
import { onLookChange } from './bar.ts';
import { meta, need } from './dom.ts';
import { startPanel } from './panel.ts';
import { answerStepUp } from './prove.ts';
import { expireSession, getToken, renewSession, stepUp } from './token.ts';
import { translatePage, words } from './words.ts';

type Widget = HTMLElement & { getToken?: typeof getToken; refresh?(): Promise<unknown> };

/** One kind of contact: what is shown of it, and its widget, which a button opens. */
interface Row {
  readonly kind: 'email' | 'phone';
  readonly root: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
  readonly widget: Widget;
}

const rows: readonly Row[] = [...document.querySelectorAll<HTMLElement>('.row')].map((root) => ({
  kind: root.dataset['kind'] === 'phone' ? 'phone' : 'email',
  root,
  button: need<HTMLButtonElement>('.change', root),
  panel: need('.row-panel', root),
  widget: need<Widget>('contact-change', root),
}));

let me: Loaded = null;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Several events at once lead to one load. */
function loadSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void load(), 60);
}

async function load(): Promise<void> {
  try {
    let token = await getToken();
    let answer = await fetchMe(token);
    if (answer.status === 401) {
      token = await getToken({ forceRefresh: true });
      answer = await fetchMe(token);
    }
    me = answer.ok ? ((await answer.json()) as MeBody) : answer.status === 401 ? 'signed-out' : 'unreachable';
  } catch {
    me = 'unreachable';
  }
  show();
}

function fetchMe(token: string | null): Promise<Response> {
  return fetch(`${meta('bff')}/v1/me`, { headers: token === null ? {} : { Authorization: `Bearer ${token}` } });
}

function show(): void {
  showFacts(me);
  rows.forEach(showLabel);
  if (me === null || typeof me === 'string') return;
  const { contacts, changes } = me;
  for (const row of rows) {
    const primary = contacts.find((contact) => contact.kind === row.kind && contact.primary);
    const value = need('.value', row.root);
    const text = primary?.display ?? primary?.value ?? words().none;
    if (value.textContent !== text && value.textContent !== '…') flash(row.root);
    value.textContent = text;
    value.dir = primary ? 'ltr' : 'auto';
    const isWaiting = changes.some((change) => change.kind === row.kind);
    const badge = need('.badge', row.root);
    badge.hidden = !primary && !isWaiting;
    badge.dataset['tone'] = isWaiting ? 'waiting' : primary?.verified ? 'good' : 'plain';
    badge.textContent = isWaiting ? words().waiting : primary?.verified ? words().verified : words().notVerified;
  }
}

function flash(element: HTMLElement): void {
  element.classList.remove('fresh');
  void element.offsetWidth; // restarts the animation
  element.classList.add('fresh');
}

function setOpen(row: Row, isOpen: boolean): void {
  row.panel.hidden = !isOpen;
  row.button.setAttribute('aria-expanded', String(isOpen));
  showLabel(row);
}

function close(row: Row): void {
  setOpen(row, false);
  row.button.focus();
}

function showLabel(row: Row): void {
  need('.change-label', row.button).textContent = row.panel.hidden ? words().change : words().close;
}

for (const row of rows) {
  // Set before the element is defined: this script comes before the widget's in the page.
  row.widget.getToken = getToken;
  row.button.addEventListener('click', () => {
    setOpen(row, row.panel.hidden !== false);
    if (!row.panel.hidden) row.widget.focus();
  });
  row.widget.addEventListener('contact-change-ready', (event) => {
    const detail = (event as CustomEvent<{ pending?: unknown } | null>).detail;
    if (detail?.pending) setOpen(row, true);
  });
  // Cancelled before a message was sent, or completed and "Done" pressed: the row closes, the focus returns to its button.
  row.widget.addEventListener('contact-change-cancel', (event) => {
    const { changeId } = (event as CustomEvent<{ changeId?: string }>).detail;
    if (changeId === undefined) close(row);
  });
  let isDone = false;
  row.widget.addEventListener('contact-change-screen', (event) => {
    const { to } = (event as CustomEvent<{ to: string }>).detail;
    if (isDone && to === 'enter') close(row);
    isDone = to === 'done' || (isDone && to === 'loading');
  });
  for (const name of ['started', 'success', 'cancel', 'screen'])
    row.widget.addEventListener(`contact-change-${name}`, loadSoon);
  need('.again', row.root).addEventListener('click', async () => {
    await renewSession();
    translatePage();
    for (const { widget } of rows) await widget.refresh?.();
    await load();
  });
}

need('#strong').addEventListener('click', async () => {
  await stepUp();
  for (const { widget } of rows) await widget.refresh?.();
  await load();
});
need('#expire').addEventListener('click', async () => {
  await expireSession();
  need('[data-t="expireWhy"]').textContent = words().expired;
});
const opened = new URLSearchParams(location.search).get('open');
for (const row of rows) if (row.kind === opened) setOpen(row, true);

onLookChange(() => {
  const locale = document.documentElement.lang;
  const friday = new Date();
  friday.setDate(friday.getDate() + ((12 - friday.getDay()) % 7 || 7));
  need('#sails').textContent = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(friday);
  show();
});
// A link may have completed the change on another page.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) loadSoon();
});
answerStepUp();
startPanel();
await load();
