// Owns the phone and the mailbox beside the page: what arrived, what can be done with it, faults. Not the servers.
import { onLook } from './bar.ts';
import { make, meta, need } from './dom.ts';
import { showMail, showText } from './message.ts';
import type { Message } from './message.ts';
import { words } from './words.ts';

type Side = 'mail' | 'phone';
const SIDES: readonly Side[] = ['mail', 'phone'];

let messages: readonly Message[] = [];
let side: Side = 'mail';
/** Elements by message: an open mail must not load again because another arrived. */
const shown = new Map<string, HTMLElement>();
const seen = new Set<string>();
let first = true;
/** The mail that opened by itself last: it does so once. */
let opened: string | undefined;

export function startPanel(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.switch button'))
    button.addEventListener('click', () => turn(button.dataset['side'] === 'phone' ? 'phone' : 'mail'));
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
  const clock = need('#clock');
  const tick = (): void => {
    clock.textContent = new Date().toTimeString().slice(0, 5);
  };
  tick();
  setInterval(tick, 10_000);
  onLook(() => {
    for (const select of document.querySelectorAll<HTMLSelectElement>('[data-channel]')) fillFaults(select);
    shown.clear();
    opened = undefined;
    show();
  });
  // The way down is of use until one is there.
  new IntersectionObserver(([entry]) => {
    need('.jump').hidden = entry?.isIntersecting ?? false;
  }).observe(need('#inbox'));
  const feed = new EventSource('/inbox/events');
  feed.addEventListener('inbox', (event: MessageEvent<string>) => hear(JSON.parse(event.data) as Message[]));
}

function hear(next: readonly Message[]): void {
  const fresh = next.filter((message) => !messages.some((known) => known.id === message.id));
  const newest = first ? undefined : fresh[0];
  messages = next;
  for (const message of fresh) if (first || visible(sideOf(message))) seen.add(message.id);
  first = false;
  if (newest) {
    need('#inbox-news').textContent = newest.channel === 'sms' ? words().newText : words().newMail;
    turn(sideOf(newest));
    if (newest.channel === 'sms') buzz();
  } else show();
}

function show(): void {
  const mails = messages.filter((message) => message.channel === 'email');
  const texts = messages.filter((message) => message.channel === 'sms');
  place(need('#mails'), mails, (mail) => showMail(mail, meta('site'), meta('other')));
  // Once in place: of a group, one that is put in while another is open would be closed.
  const newest = mails[0] ? shown.get(mails[0].id) : undefined;
  if (newest instanceof HTMLDetailsElement && opened !== mails[0]?.id) newest.open = true;
  opened = mails[0]?.id;
  // A phone shows the newest below, a mailbox above.
  place(need('#bubbles'), texts.toReversed(), (text) => showText(text, meta('site'), meta('other')));
  need('#mails-empty').hidden = mails.length > 0;
  need('#bubbles-empty').hidden = texts.length > 0;
  const bubbles = need('#bubbles');
  bubbles.scrollTop = bubbles.scrollHeight;
  for (const one of SIDES) {
    const unread = messages.filter((message) => sideOf(message) === one && !seen.has(message.id)).length;
    const badge = need(`.switch [data-side="${one}"] .unread`);
    badge.hidden = unread === 0;
    badge.textContent = String(unread);
  }
  need('#jump-count').textContent = messages.length > 0 ? String(messages.length) : '';
}

function place(list: HTMLElement, items: readonly Message[], render: (item: Message) => HTMLElement): void {
  const wanted = items.map((item) => {
    const element = shown.get(item.id) ?? render(item);
    shown.set(item.id, element);
    return element;
  });
  for (const old of list.querySelectorAll<HTMLElement>(':scope > *')) if (!wanted.includes(old)) old.remove();
  wanted.forEach((element, index) => {
    // Moving an element would load its frame again: only what is not in place is put there.
    if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null);
  });
}

function turn(to: Side): void {
  side = to;
  for (const section of document.querySelectorAll<HTMLElement>('section[data-side]'))
    section.hidden = section.dataset['side'] !== side;
  for (const button of document.querySelectorAll('.switch button'))
    button.setAttribute('aria-pressed', String(button.getAttribute('data-side') === side));
  for (const message of messages) if (sideOf(message) === side) seen.add(message.id);
  show();
}

function visible(one: Side): boolean {
  return one === side || matchMedia('(min-width: 100rem)').matches;
}

function sideOf(message: Message): Side {
  return message.channel === 'sms' ? 'phone' : 'mail';
}

function buzz(): void {
  const handset = need('.handset-body');
  handset.classList.remove('buzz');
  void handset.offsetWidth; // starts the animation anew
  handset.classList.add('buzz');
}

function fillFaults(select: HTMLSelectElement): void {
  const value = select.value || 'ok';
  const options = Object.entries(words().faults).map(([mode, text]) => make('option', { value: mode }, text));
  select.replaceChildren(...options);
  select.value = value;
}
