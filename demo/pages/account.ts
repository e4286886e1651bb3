// Owns the account page: rows that open the widget, what the server holds, the end of a session. Not the inbox (panel.ts).
import '../../widget/words/ar.ts';
import type { ContactBody, MeBody } from '../../shared/wire.ts';
import { onLook } from './bar.ts';
import { make, meta, need } from './dom.ts';
import { startPanel } from './panel.ts';
import { answerStepUp } from './prove.ts';
import { expireSession, getToken, renewSession } from './token.ts';
import { speak, words } from './words.ts';

type Widget = HTMLElement & { getToken?: typeof getToken; refresh?(): Promise<unknown> };

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

/** What `/v1/me` said last; `signed-out` and `unreachable` are answers too. */
let me: MeBody | 'signed-out' | 'unreachable' | null = null;

let soon: ReturnType<typeof setTimeout> | undefined;

/** One look for several events at once. */
function loadSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(() => void load(), 60);
}

async function load(): Promise<void> {
  try {
    let token = await getToken();
    let answer = await ask(token);
    if (answer.status === 401) {
      token = await getToken({ forceRefresh: true });
      answer = await ask(token);
    }
    me = answer.ok ? ((await answer.json()) as MeBody) : answer.status === 401 ? 'signed-out' : 'unreachable';
  } catch {
    me = 'unreachable';
  }
  show();
}

function ask(token: string | null): Promise<Response> {
  return fetch(`${meta('bff')}/v1/me`, { headers: token === null ? {} : { Authorization: `Bearer ${token}` } });
}

function show(): void {
  showFacts();
  rows.forEach(showLabel);
  if (me === null || typeof me === 'string') return;
  const { contacts, changes } = me;
  for (const row of rows) {
    const primary = contacts.find((contact) => contact.kind === row.kind && contact.primary);
    const value = need('.value', row.root);
    const text = primary?.value ?? words().none;
    if (value.textContent !== text && value.textContent !== '…') flash(row.root);
    value.textContent = text;
    value.dir = primary ? 'ltr' : 'auto';
    const waits = changes.some((change) => change.kind === row.kind);
    const badge = need('.badge', row.root);
    badge.hidden = !primary && !waits;
    badge.dataset['tone'] = waits ? 'waiting' : primary?.verified ? 'good' : 'plain';
    badge.textContent = waits ? words().waiting : primary?.verified ? words().verified : words().notVerified;
  }
}

function flash(element: HTMLElement): void {
  element.classList.remove('fresh');
  void element.offsetWidth; // starts the animation anew
  element.classList.add('fresh');
}

function showFacts(): void {
  const place = need('#facts');
  if (me === null) return;
  if (typeof me === 'string') {
    place.replaceChildren(make('p', { class: 'muted' }, me === 'signed-out' ? words().gone : words().unreachable));
    return;
  }
  const waiting = me.changes.map((change) => fact(change.kind, change.value, [[words().waitingFor, 'waiting']]));
  place.replaceChildren(make('ul', {}, ...me.contacts.map(contactFact), ...waiting));
}

function contactFact(contact: ContactBody): HTMLElement {
  return fact(contact.kind, contact.value, [
    ...(contact.primary ? ([[words().primary, 'strong']] as const) : []),
    contact.verified ? [words().verified, 'good'] : [words().notVerified, 'plain'],
  ]);
}

function fact(kind: string, value: string, badges: readonly (readonly [text: string, tone: string])[]): HTMLElement {
  return make(
    'li',
    {},
    make('code', { class: 'fact-kind' }, kind),
    make('span', { class: 'fact-value' }, make('bdi', { dir: 'ltr' }, value)),
    make(
      'span',
      { class: 'badges' },
      ...badges.map(([text, tone]) => make('span', { class: 'badge', 'data-tone': tone }, text)),
    ),
  );
}

function open(row: Row, wanted: boolean): void {
  row.panel.hidden = !wanted;
  row.button.setAttribute('aria-expanded', String(wanted));
  showLabel(row);
}

function close(row: Row): void {
  open(row, false);
  row.button.focus();
}

function showLabel(row: Row): void {
  need('.change-label', row.button).textContent = row.panel.hidden ? words().change : words().close;
}

for (const row of rows) {
  // Before the element is defined: this script stands above the widget's.
  row.widget.getToken = getToken;
  row.button.addEventListener('click', () => {
    open(row, row.panel.hidden !== false);
    if (!row.panel.hidden) row.widget.focus();
  });
  row.widget.addEventListener('contact-change-ready', (event) => {
    const detail = (event as CustomEvent<{ pending?: unknown } | null>).detail;
    if (detail?.pending) open(row, true);
  });
  // Cancelled before anything was sent, or done and read: the row closes, and the focus goes back to where it came from.
  row.widget.addEventListener('contact-change-cancel', (event) => {
    const { changeId } = (event as CustomEvent<{ changeId?: string }>).detail;
    if (changeId === undefined) close(row);
  });
  let done = false;
  row.widget.addEventListener('contact-change-screen', (event) => {
    const { to } = (event as CustomEvent<{ to: string }>).detail;
    if (done && to === 'enter') close(row);
    done = to === 'done' || (done && to === 'loading');
  });
  for (const name of ['started', 'success', 'cancel', 'screen'])
    row.widget.addEventListener(`contact-change-${name}`, loadSoon);
  need('.again', row.root).addEventListener('click', async () => {
    await renewSession();
    speak();
    for (const { widget } of rows) await widget.refresh?.();
    await load();
  });
}

need('#expire').addEventListener('click', async () => {
  await expireSession();
  need('[data-t="expireWhy"]').textContent = words().expired;
});
const opened = new URLSearchParams(location.search).get('open');
for (const row of rows) if (row.kind === opened) open(row, true);

onLook(() => {
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
// A link may have finished the change on another page.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) loadSoon();
});
answerStepUp();
startPanel();
await load();
