// Owns how a mail and a text message are shown, with buttons for their codes and links. Not the list of them: panel.ts.
import { make } from './dom.ts';
import { words } from './words.ts';

/** A message as `/inbox.json` has it. */
export interface Message {
  readonly id: string;
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly from: string;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly at: string;
}

/** A mail that opens when its line is pressed. `site` and `other` are the two origins of the demo site. */
export function showMail(mail: Message, site: string, other: string): HTMLDetailsElement {
  const details = make('details', { class: 'mail', name: 'mail' });
  const summary = make(
    'summary',
    {},
    make('span', { class: 'mail-from' }, make('bdi', {}, fromName(mail.from))),
    clock(mail.at),
    make('span', { class: 'mail-subject' }, make('bdi', {}, mail.subject ?? '')),
    make('span', { class: 'mail-to' }, `${words().to} `, make('bdi', { dir: 'ltr' }, mail.to)),
  );
  details.append(summary);
  const body = make('div', { class: 'mail-body' });
  details.append(body);
  const fill = (): void => {
    if (!details.open || body.childElementCount > 0) return;
    const tools = actions(mail, site, other);
    if (tools) body.append(tools);
    if (tools?.querySelector('[data-elsewhere]')) body.append(make('p', { class: 'fine' }, words().openOtherWhy));
    body.append(mail.html === null ? make('pre', { dir: 'auto' }, mail.text) : frame(mail));
  };
  details.addEventListener('toggle', fill);
  return details;
}

/** A text message with its links. `site` and `other` are the two origins of the demo site. */
export function showText(text: Message, site: string, other: string): HTMLElement {
  const bubble = make('p', { class: 'bubble', dir: 'auto' });
  let end = 0;
  for (const match of text.text.matchAll(URLS)) {
    bubble.append(text.text.slice(end, match.index));
    bubble.append(make('a', { href: match[0], target: '_blank', rel: 'noopener', dir: 'ltr' }, match[0]));
    end = match.index + match[0].length;
  }
  bubble.append(text.text.slice(end));
  const tools = actions(text, site, other);
  const meta = make(
    'p',
    { class: 'bubble-meta' },
    `${words().to} `,
    make('bdi', { dir: 'ltr' }, text.to),
    ' · ',
    clock(text.at),
  );
  return make('li', {}, meta, bubble, tools);
}

const URLS = /https?:\/\/[^\s<>"]+[^\s<>".,)]/g;

/** Buttons: copy the code; open the link here, or as another browser. Null when the message has neither code nor link. */
function actions(message: Message, site: string, other: string): HTMLElement | null {
  const code = message.text.replace(URLS, '').match(/(?<![\d+])\d{6,10}(?!\d)/)?.[0];
  const link = message.text.match(URLS)?.find((url) => new URL(url).searchParams.has('t'));
  if (code === undefined && link === undefined) return null;
  const tools = make('div', { class: 'tools' });
  if (code !== undefined) tools.append(copyButton(code));
  if (link !== undefined) {
    tools.append(make('a', { class: 'tool', href: link, target: '_blank', rel: 'noopener' }, words().open));
    if (link.startsWith(site)) {
      // The same site under another name: the browser sends it none of the site's cookies.
      const elsewhere = other + link.slice(site.length);
      const attributes = { class: 'tool', href: elsewhere, target: '_blank', rel: 'noopener', 'data-elsewhere': '' };
      tools.append(make('a', { ...attributes, title: words().openOtherWhy }, words().openOther));
    }
  }
  return tools;
}

function copyButton(code: string): HTMLButtonElement {
  const digits = make('b', { dir: 'ltr' }, code);
  const label = make('span', {}, words().copy);
  const button = make('button', { type: 'button', class: 'tool tool-code' }, digits, label);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code);
    label.textContent = words().copied;
    setTimeout(() => (label.textContent = words().copy), 1600);
  });
  return button;
}

function frame(mail: Message): HTMLIFrameElement {
  const iframe = make('iframe', {
    src: `/inbox/mail/${encodeURIComponent(mail.id)}`,
    title: mail.subject ?? '',
    // No scripts. With the same origin, the page can measure its height. Links open in a new tab.
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  });
  iframe.addEventListener('load', () => {
    const height = iframe.contentDocument?.documentElement.scrollHeight;
    if (height) iframe.height = String(height);
  });
  return iframe;
}

function clock(rfc3339: string): HTMLTimeElement {
  const time = new Date(rfc3339);
  return make('time', { datetime: time.toISOString(), dir: 'ltr' }, time.toTimeString().slice(0, 5));
}

function fromName(from: string): string {
  return from.replace(/\s*<.*>$/, '').replace(/^"|"$/g, '') || from;
}
