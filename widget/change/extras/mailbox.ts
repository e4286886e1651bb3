// Owns the link that opens the user's mailbox, by the domain of the address. Not where it is drawn: screens/proof.ts.
import type { ProofBody } from '../../../shared/wire/change.ts';
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';

/** Name and page of a mailbox, and the domains whose mail is there. */
const MAILBOXES: readonly (readonly [name: string, page: string, domains: RegExp])[] = [
  ['Gmail', 'mail.google.com/mail/', /^(gmail|googlemail)\.com$/],
  ['Outlook', 'outlook.live.com/mail/', /^(outlook|hotmail|live|msn)\.[a-z]{2,3}(\.[a-z]{2})?$/],
  ['Yahoo Mail', 'mail.yahoo.com/', /^(ymail|rocketmail|yahoo)\.[a-z]{2,3}(\.[a-z]{2})?$/],
  ['iCloud Mail', 'www.icloud.com/mail/', /^(icloud|me|mac)\.com$/],
  ['Proton Mail', 'mail.proton.me/', /^(proton\.me|pm\.me|protonmail\.(com|ch))$/],
  ['GMX', 'www.gmx.net/', /^gmx\.(de|net|at|ch)$/],
  ['WEB.DE', 'web.de/', /^web\.de$/],
  ['AOL Mail', 'mail.aol.com/', /^aol\.com$/],
  ['Mail.ru', 'e.mail.ru/', /^(mail|bk|inbox|list)\.ru$/],
  ['Yandex Mail', 'mail.yandex.com/', /^(yandex\.(ru|com)|ya\.ru)$/],
  ['QQ', 'mail.qq.com/', /^qq\.com$/],
];

/** Returns a link to the mailbox of a mail address; empty when its provider is not known, or when no message can be there. */
export function mailboxLink({ html, say }: ScreenKit, { sentTo, delivery }: ProofBody): Content {
  const domain = sentTo.replace(/.*@/, '').toLowerCase();
  const [name, page] = MAILBOXES.find(([, , domains]) => domains.test(domain)) ?? [];
  if (!name || delivery === 'failed') return '';
  // The mailbox must learn nothing of this page, and must not get a handle on its window. A link is a grid, which would put the name
  // on a line of its own without the span.
  return html`<a
    class="mailbox"
    part="button secondary-button"
    href="https://${page}"
    target="_blank"
    rel="noopener noreferrer"
    ><span>${say('openMailbox', { name: html`<span translate="no">${name}</span>` })}</span></a
  >`;
}
