// Owns the link pages as a person sees them, with or without scripts. Not what a press does: link.ts.
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PROBLEMS, type Refusal } from '../../../shared/problem.ts';
import type { InspectBody, LinkState } from '../../../shared/wire.ts';
import { basePath, type AppParts, type Ctx } from '../context.ts';
import { answerPage, fact, strong, utc, wordsFor, type Html } from './layout.ts';
import type { Icon } from './assets.ts';
import type { Words } from './words/en.ts';

export interface LinkPages {
  inspected(c: Ctx, link: InspectBody, token: string): Promise<Response>;
  confirmed(c: Ctx, link: InspectBody): Promise<Response>;
  relay(c: Ctx, link: InspectBody, code: string, expiresAt: number): Promise<Response>;
  reported(c: Ctx, link: InspectBody): Promise<Response>;
  /** `link` null: which link it was about is not known, or not to be told. */
  refused(c: Ctx, refusal: Refusal, link: InspectBody | null): Promise<Response>;
}

/** What a person is told of a link that is over. */
type Over = 'used' | 'expired' | 'superseded' | 'closed';

export function createPages(parts: Pick<AppParts, 'publicUrl' | 'clock'>): LinkPages {
  const base = basePath(parts.publicUrl);

  const plain = (c: Ctx, link: InspectBody | null, of: PlainPage, icon: Icon, status: ContentfulStatusCode = 200) => {
    const words = wordsFor(c, link?.locale ?? null);
    const { title, text } = words[of];
    const reference = status >= 500 ? html`<p class="small">${words.reference(c.get('requestId'))}</p>` : '';
    const body = html`<p>${text}</p>
      ${reference}`;
    return answerPage(c, base, { words, whose: link, icon, title, body }, status);
  };

  return {
    inspected(c, link, token) {
      if (link.state !== 'live') return plain(c, link, overOf(link.state), 'over', 410);
      const words = wordsFor(c, link.locale);
      const title = link.of === 'current' ? words.approve.title : words.confirm.title[link.kind];
      const body = confirmBody(base, words, link, token);
      return answerPage(c, base, { words, whose: link, icon: link.kind, title, body });
    },

    confirmed: (c, link) => plain(c, link, link.of === 'current' ? 'approved' : 'confirmed', 'done'),

    reported: (c, link) => plain(c, link, link.of === 'current' ? 'stopped' : 'reported', 'shield'),

    relay(c, link, code, expiresAt) {
      const words = wordsFor(c, link?.locale ?? null);
      const minutes = Math.max(1, Math.ceil((expiresAt - parts.clock()) / 60_000));
      const body = html`<p>${words.relay.text}</p>
        <p class="code" dir="ltr">
          <span aria-hidden="true">${grouped(code)}</span><span class="spoken">${[...code].join(' ')}</span>
        </p>
        <p>${words.relay.minutes(minutes)}</p>
        <p class="small">${words.relay.warning({ service: link.serviceName })}</p>`;
      return answerPage(c, base, { words, whose: link, icon: 'code', title: words.relay.title, body });
    },

    refused(c, refusal, link) {
      c.set('problem', refusal.code);
      const status = PROBLEMS[refusal.code][0] as ContentfulStatusCode;
      if (refusal.retryAfter !== undefined) c.header('Retry-After', String(refusal.retryAfter));
      switch (refusal.code) {
        case 'not-found':
          return plain(c, link, 'unknown', 'over', status);
        case 'proof-expired':
          return plain(c, link, link?.state === 'superseded' ? 'superseded' : 'expired', 'over', status);
        case 'change-closed':
        case 'change-locked':
          return plain(c, link, overOf(link?.state ?? 'closed'), 'over', status);
        case 'address-taken':
          return plain(c, link, 'taken', 'over', status);
        case 'origin-not-allowed':
        case 'body-invalid':
        case 'unsupported-media':
          return plain(c, link, 'elsewhere', 'over', status);
        default:
          return plain(c, link, 'broken', 'over', status);
      }
    },
  };
}

type PlainPage =
  Over | 'frozen' | 'confirmed' | 'approved' | 'reported' | 'stopped' | 'taken' | 'unknown' | 'elsewhere' | 'broken';

function overOf(state: LinkState): Over {
  // A live link can be refused only because its change ended a moment ago.
  return state === 'live' ? 'closed' : state;
}

function confirmBody(base: string, words: Words, link: InspectBody, token: string): Html {
  const { approve, confirm } = words;
  const named = { value: link.value, service: link.serviceName };
  const current = link.of === 'current';
  const story = (link.then === 'add' ? confirm.added : confirm.primary)[link.kind](named);
  const place = link.place === null ? '' : fact(confirm.place, html`${link.place}`);
  // One form, two buttons of one size: "this wasn't me" must be as easy as yes (R-034).
  return html`<p>${strong(story, link.value)}</p>
    ${link.merges === true ? html`<p><strong>${confirm.merges(named)}</strong></p>` : ''}
    <dl>
      ${link.account === '' ? '' : fact(confirm.account, html`<bdi>${link.account}</bdi>`)}
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

/** `123 456`: two halves are easier to carry over in one's head than six digits. */
function grouped(code: string): string {
  const half = Math.floor(code.length / 2);
  return `${code.slice(0, half)}\u00a0${code.slice(half)}`;
}
