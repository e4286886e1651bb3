// Owns the phone and the mailbox beside the page: messages, unread counts, faults. Not how a message is shown: message.ts.
import { onLookChange } from './bar.ts';
import { make, meta, need } from './dom.ts';
import { showMail, showText } from './message.ts';
import type { Message } from './message.ts';
import { words } from './words.ts';

type Side = 'mail' | 'phone';
const SIDES: readonly Side[] = ['mail', 'phone'];

let messages: readonly Message[] = [];
let side: Side = 'mail';
/** Elements by message id: an open mail must not load again when another mail arrives. */
const shown = new Map<string, HTMLElement>();
/** Ids of the messages that the person has seen. */
const seen = new Set<string>();
/** Until the first messages have come: those are not news. */
let isFirst = true;
/** Id of the mail that was opened by the script last: it is opened once. */
let opened: string | undefined;

/** Connects the panel to its feed, and its switches to what they do. */
export function startPanel(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.switch button'))
    button.addEventListener('click', () => showSide(button.dataset['side'] === 'phone' ? 'phone' : 'mail'));
  need('#inbox-clear').addEventListener('click', () => void fetch('/inbox.json', { method: 'DELETE' }));
  for (const select of document.querySelectorAll<HTMLSelectElement>('[data-channel]'))
    select.addEventListener('change', () => {
      select.dataset['on'] = String(select.value !== 'ok');
      void fetch('/inbox/faults', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ channel: select.dataset['channel'], mode: select.value }),
      });
    });
  // A message turns no side over, for the person may be at a control of the other one. Their own press does.
  document.addEventListener('contact-change-started', (event) =>
    showSide((event as CustomEvent<{ kind: string }>).detail.kind === 'phone' ? 'phone' : 'mail'),
  );
  const clock = need('#clock');
  const tick = (): void => {
    clock.textContent = new Date().toTimeString().slice(0, 5);
  };
  tick();
  setInterval(tick, 10_000);
  onLookChange(() => {
    for (const select of document.querySelectorAll<HTMLSelectElement>('[data-channel]')) fillFaults(select);
    shown.clear();
    opened = undefined;
    show();
  });
  const feed = new EventSource('/inbox/events');
  feed.addEventListener('inbox', (event: MessageEvent<string>) => receive(JSON.parse(event.data) as Message[]));
}

function receive(next: readonly Message[]): void {
  const added = next.filter((message) => !messages.some((known) => known.id === message.id));
  const newest = isFirst ? undefined : added[0];
  messages = next;
  for (const message of added) if (isFirst || isVisible(sideOf(message))) seen.add(message.id);
  isFirst = false;
  if (newest) {
    need('#inbox-news').textContent = newest.channel === 'sms' ? words().newText : words().newMail;
    if (newest.channel === 'sms') buzz();
  }
  show();
}

function show(): void {
  const mails = messages.filter((message) => message.channel === 'email');
  const texts = messages.filter((message) => message.channel === 'sms');
  place(need('#mails'), mails, (mail) => showMail(mail, meta('site'), meta('other')));
  // Opened when it is in place: a <details> of a group that is inserted open closes while another one is open.
  const next = nextMail(mails);
  const element = next ? shown.get(next.id) : undefined;
  if (element instanceof HTMLDetailsElement && opened !== next?.id) element.open = true;
  opened = next?.id;
  // A phone shows the newest message at the bottom, a mailbox at the top.
  place(need('#bubbles'), texts.toReversed(), (text) => showText(text, meta('site'), meta('other')));
  need('#mails-empty').hidden = mails.length > 0;
  need('#bubbles-empty').hidden = texts.length > 0;
  const bubbles = need('#bubbles');
  bubbles.scrollTop = bubbles.scrollHeight;
  for (const which of SIDES) {
    const unread = messages.filter((message) => sideOf(message) === which && !seen.has(message.id)).length;
    const badge = need(`.switch [data-side="${which}"] .unread`);
    badge.hidden = unread === 0;
    badge.textContent = String(unread);
  }
  need('#jump-count').textContent = messages.length > 0 ? String(messages.length) : '';
}

/** Mails that came so shortly before the newest one belong to the same change, ms. */
const TOGETHER = 60_000;

/** The mail that the person needs first: the code for the new address, then the code for the current one, then what is newest. */
function nextMail(mails: readonly Message[]): Message | undefined {
  const [newest] = mails;
  if (newest === undefined) return undefined;
  const current = [...document.querySelectorAll('.row-value .value')].map((value) => value.textContent);
  const together = mails.filter((mail) => Date.parse(newest.at) - Date.parse(mail.at) < TOGETHER);
  const codes = together.filter((mail) => /^\d{6}$/m.test(mail.text));
  return codes.find((mail) => !current.includes(mail.to)) ?? codes[0] ?? newest;
}

/** Makes the children of `list` those of `items`, in order. */
function place(list: HTMLElement, items: readonly Message[], render: (item: Message) => HTMLElement): void {
  const elements = items.map((item) => {
    const element = shown.get(item.id) ?? render(item);
    shown.set(item.id, element);
    return element;
  });
  for (const old of list.querySelectorAll<HTMLElement>(':scope > *')) if (!elements.includes(old)) old.remove();
  elements.forEach((element, index) => {
    // A frame loads again when it is moved: an element that is in place stays there.
    if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null);
  });
}

function showSide(to: Side): void {
  side = to;
  for (const section of document.querySelectorAll<HTMLElement>('section[data-side]'))
    section.hidden = section.dataset['side'] !== side;
  for (const button of document.querySelectorAll('.switch button'))
    button.setAttribute('aria-pressed', String(button.getAttribute('data-side') === side));
  for (const message of messages) if (sideOf(message) === side) seen.add(message.id);
  show();
}

function isVisible(which: Side): boolean {
  return which === side || matchMedia('(min-width: 100rem)').matches;
}

function sideOf(message: Message): Side {
  return message.channel === 'sms' ? 'phone' : 'mail';
}

function buzz(): void {
  const handset = need('.handset-body');
  handset.classList.remove('buzz');
  void handset.offsetWidth; // restarts the animation
  handset.classList.add('buzz');
}

function fillFaults(select: HTMLSelectElement): void {
  const value = select.value || 'ok';
  const options = Object.entries(words().faults).map(([mode, text]) => make('option', { value: mode }, text));
  select.replaceChildren(...options);
  select.value = value;
}
