// Owns the pages behind a magic link, with or without scripts. Not what the buttons do: handlers/links.ts.
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PROBLEMS, type Refusal } from '../../../shared/problem.ts';
import type { InspectBody, LinkState } from '../../../shared/wire/links.ts';
import type { AppParts, Ctx } from '../context.ts';
import { answerPage, createPageSite, fact, emphasize, utc, verbatim, type Html } from './layout.ts';
import type { Icon } from './icons.ts';
import { createSiteLink } from './site-link.ts';
import type { SentenceValues, Words } from './words/en.ts';
import { wordsFor } from './words/languages.ts';

/** Functions that answer with a page. */
export interface LinkPages {
  inspected(c: Ctx, link: InspectBody, token: string): Promise<Response>;
  /** `waitsUntil`: when a change that support began takes effect, epoch ms; null when it does not wait. */
  confirmed(c: Ctx, link: InspectBody, pressed: Pressed & { readonly waitsUntil: number | null }): Promise<Response>;
  relay(c: Ctx, link: InspectBody, pressed: Pressed & RelayCode): Promise<Response>;
  reported(c: Ctx, link: InspectBody): Promise<Response>;
  /** `link` null: the link is not known, or must not be shown. */
  refused(c: Ctx, refusal: Refusal, link: InspectBody | null): Promise<Response>;
}

/** Who pressed the button. `otherAccount`: a user who is not the owner of the change. */
interface Pressed {
  readonly otherAccount: boolean;
}

/** The code to type where the change began, and when it expires, epoch ms. */
interface RelayCode {
  readonly code: string;
  readonly expiresAt: number;
}

/** Why a link no longer works. */
type Ended = 'used' | 'expired' | 'superseded' | 'closed';

/** The pages of one server. */
export function createLinkPages(parts: Pick<AppParts, 'publicUrl' | 'projects' | 'clock'>): LinkPages {
  const site = createPageSite(parts);
  const { base } = site;
  const siteLink = createSiteLink(parts);

  /** Answers with a page of a title and a sentence. `link` null: the link is not known, or must not be shown. */
  async function message(c: Ctx, link: InspectBody | null, shown: Message): Promise<Response> {
    const { text, icon, status = 200, otherAccount = false } = shown;
    const words = await wordsFor(c, link?.locale ?? null);
    const page = words[text];
    const reference = status >= 500 ? html`<p class="small">${words.reference(c.get('requestId'))}</p>` : '';
    const body = html`${otherAccount ? html`<p>${words.otherAccount}</p>` : ''}
      <p>${page.text}</p>
      ${reference}${siteLink(words, link?.project ?? null)}`;
    return answerPage(c, site, { words, owner: link, icon, title: page.title, body }, status);
  }

  return {
    async inspected(c, link, token) {
      if (link.state !== 'live') return message(c, link, { text: endedState(link.state), icon: 'over', status: 410 });
      const words = await wordsFor(c, link.locale);
      const title = link.of === 'current' ? words.approve.title : words.confirm.title[link.kind];
      const body = confirmBody(base, words, link, token);
      return answerPage(c, site, { words, owner: link, icon: link.kind, title, body });
    },

    async confirmed(c, link, { otherAccount, waitsUntil }) {
      if (waitsUntil === null)
        return message(c, link, { text: link.of === 'current' ? 'approved' : 'confirmed', icon: 'done', otherAccount });
      const words = await wordsFor(c, link.locale);
      const date = utc(new Date(waitsUntil).toISOString(), words.lang);
      const body = html`<p>${words.waits.text(date)}</p>
        ${siteLink(words, link.project)}`;
      return answerPage(c, site, { words, owner: link, icon: 'done', title: words.waits.title, body });
    },

    reported: (c, link) => message(c, link, { text: link.of === 'current' ? 'stopped' : 'reported', icon: 'shield' }),

    async relay(c, link, { code, expiresAt, otherAccount }) {
      const words = await wordsFor(c, link?.locale ?? null);
      const minutes = Math.max(1, Math.ceil((expiresAt - parts.clock()) / 60_000));
      const body = html`${otherAccount ? html`<p>${words.otherAccount}</p>` : ''}
        <p>${words.relay.text}</p>
        <p class="code" dir="ltr" translate="no">
          <span aria-hidden="true">${grouped(code)}</span><span class="spoken">${[...code].join(' ')}</span>
        </p>
        <p>${words.relay.minutes(minutes)}</p>
        <p class="small">${words.relay.warning({ service: link.serviceName })}</p>`;
      return answerPage(c, site, { words, owner: link, icon: 'code', title: words.relay.title, body });
    },

    refused(c, refusal, link) {
      c.set('problem', refusal.code);
      const status = PROBLEMS[refusal.code][0] as ContentfulStatusCode;
      if (refusal.retryAfter !== undefined) c.header('Retry-After', String(refusal.retryAfter));
      return message(c, link, { text: refusalText(refusal, link?.state ?? null), icon: 'over', status });
    },
  };
}

/** A page of a title and a sentence; `text` is the key of both in our words. */
interface Message {
  readonly text: MessageKey;
  readonly icon: Icon;
  readonly status?: ContentfulStatusCode;
  readonly otherAccount?: boolean;
}

/** Returns the key of the page for a refusal. `state`: the state of the link; null = unknown. */
function refusalText(refusal: Refusal, state: LinkState | null): MessageKey {
  switch (refusal.code) {
    case 'not-found':
      return 'unknown';
    case 'proof-expired':
      return state === 'superseded' ? 'superseded' : 'expired';
    case 'change-closed':
    case 'change-locked':
      return endedState(state ?? 'closed');
    case 'address-taken':
      return 'taken';
    case 'origin-not-allowed':
    case 'body-invalid':
    case 'unsupported-media':
      return 'elsewhere';
    default:
      return 'broken';
  }
}

type MessageKey =
  Ended | 'frozen' | 'confirmed' | 'approved' | 'reported' | 'stopped' | 'taken' | 'unknown' | 'elsewhere' | 'broken';

function endedState(state: LinkState): Ended {
  // A live link can be refused only because its change ended a moment ago.
  return state === 'live' ? 'closed' : state;
}

function confirmBody(base: string, words: Words, link: InspectBody, token: string): Html {
  const { approve, confirm } = words;
  const value = link.display ?? link.value;
  const values = { value, service: link.serviceName };
  const current = link.of === 'current';
  const sentence = effectSentence(confirm, link, values);
  const place = link.place === null ? '' : fact(confirm.place, verbatim(link.place));
  // One form has two buttons of the same size, because "this wasn't me" must be as easy to press as "confirm".
  return html`<p>${emphasize(sentence, value, link.old)}</p>
    ${link.merges === true ? html`<p><strong>${confirm.merges(values)}</strong></p>` : ''}
    <dl>
      ${link.account === '' ? '' : fact(confirm.account, verbatim(link.account))}
      ${fact(confirm.asked, html`<time datetime="${link.requestedAt}">${utc(link.requestedAt, words.lang)}</time>`)}
      ${place}
    </dl>
    <form method="post" action="${base}/confirm">
      <input type="hidden" name="t" value="${token}" />
      <button class="primary">${current ? approve.button : confirm.button}</button>
      <button formaction="${base}/confirm/report">${confirm.report}</button>
    </form>
    <p class="small">${current ? approve.warning : confirm.warning}</p>`;
}

/** Returns what the button does, with the contact that goes where the reader may know it. */
function effectSentence(confirm: Words['confirm'], { kind, then, old }: InspectBody, values: SentenceValues): string {
  switch (then) {
    case 'add':
      return confirm.added[kind](values);
    case 'primary':
      return confirm.primary[kind](values);
    case 'replace-all':
      return confirm.replacesAll[kind](values);
    case 'replace':
      return old === undefined ? confirm.becomes[kind](values) : confirm.replaces[kind]({ ...values, old });
  }
}

/** Writes a code as `123 456`, because two short halves are easier to remember than six digits. */
function grouped(code: string): string {
  const half = Math.floor(code.length / 2);
  return `${code.slice(0, half)}\u00a0${code.slice(half)}`;
}
