// Owns the pages behind the link in a notice. Not what the button does: handlers/undo.ts.
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PROBLEMS, type Refusal } from '../../../shared/problem.ts';
import type { LinkState } from '../../../shared/wire/links.ts';
import type { AppParts, Ctx } from '../context.ts';
import { answerPage, createPageSite, duration, fact, utc, verbatim, type Html, type PageOwner } from './layout.ts';
import { time } from '../time.ts';
import { createSiteLink } from './site-link.ts';
import type { Words } from './words/en.ts';
import { wordsFor } from './words/languages.ts';
import type { UndoView } from '../../service/undo/inspect.ts';

/** Functions that answer with a page. */
export interface UndoPages {
  /** Shows what the button would do, and the button. */
  inspected(c: Ctx, about: UndoView, token: string): Promise<Response>;
  done(c: Ctx, about: UndoView): Promise<Response>;
  /** `about`: the undo, as it was read after the refusal. */
  refused(c: Ctx, refusal: Refusal, about: UndoView): Promise<Response>;
}

/** The pages of one server. */
export function createUndoPages(parts: Pick<AppParts, 'publicUrl' | 'projects'>): UndoPages {
  const site = createPageSite(parts);
  const { base } = site;
  const siteLink = createSiteLink(parts);

  async function ended(c: Ctx, about: UndoView, reason: Ended, status: ContentfulStatusCode): Promise<Response> {
    const words = await wordsFor(c, about.locale);
    // The notice of a request cannot stop a change that is done. The notice of the done change can.
    const which = about.action === 'stop' && reason === 'used' ? 'late' : reason;
    const { title, text } = words[which];
    const body = html`<p>${text}</p>
      ${siteLink(words, about.project.id)}`;
    return answerPage(c, site, { words, owner: ownerOf(about), icon: 'over', title, body }, status);
  }

  return {
    async inspected(c, about, token) {
      if (about.state !== 'live') return ended(c, about, endedState(about.state), 410);
      const words = await wordsFor(c, about.locale);
      const { title, text, button } = words.undo[about.action];
      const isByStaff = about.action === 'stop' && about.startedBy !== undefined;
      const body = html`<p>${(isByStaff ? words.undo.byStaff : text)[about.kind]}</p>
        ${facts(words, about)}
        <form method="post" action="${base}/undo">
          <input type="hidden" name="t" value="${token}" />
          <button class="primary">${button}</button>
        </form>
        <p class="small">${words.undo.effect}</p>`;
      return answerPage(c, site, { words, owner: ownerOf(about), icon: 'alert', title, body });
    },

    async done(c, about) {
      const words = await wordsFor(c, about.locale);
      const life = duration(about.project.policy.freeze, words.lang);
      const body = html`<p>${words.undone.text}</p>
        <p>${words.undone.frozenFor(life)}</p>
        ${siteLink(words, about.project.id)}`;
      const title = words.undone[about.action];
      return answerPage(c, site, { words, owner: ownerOf(about), icon: 'done', title, body });
    },

    refused(c, refusal, about) {
      c.set('problem', refusal.code);
      if (refusal.retryAfter !== undefined) c.header('Retry-After', String(refusal.retryAfter));
      const status = PROBLEMS[refusal.code][0] as ContentfulStatusCode;
      const which = refusal.code === 'address-taken' ? 'taken' : status >= 500 ? 'broken' : endedState(about.state);
      return ended(c, about, which, status);
    },
  };
}

function ownerOf({ project: { id, serviceName, supportUrl } }: UndoView): PageOwner {
  return { project: id, serviceName, supportUrl };
}

type Ended = 'used' | 'expired' | 'superseded' | 'closed' | 'taken' | 'broken';

function endedState(state: LinkState): Ended {
  // A live link can be refused only because its change ended a moment ago.
  return state === 'live' ? 'closed' : state;
}

/** Lists what the button does. Addresses are masked, so that the owner recognizes them and an attacker cannot use them. */
function facts(words: Words, view: UndoView): Html {
  const { account, target, restored, removed, place, action } = view;
  const { undo, confirm } = words;
  const when = time(view.time);
  const list = (values: readonly string[]) => values.map((value, i) => html`${i > 0 ? ', ' : ''}${verbatim(value)}`);
  return html`<dl>
    ${account === '' ? '' : fact(confirm.account, verbatim(account))}
    ${action === 'stop' && target !== null ? fact(undo.target[view.kind], verbatim(target)) : ''}
    ${restored.length > 0 ? fact(undo.back, html`${list(restored)}`) : ''}
    ${removed.length > 0 ? fact(undo.gone, html`${list(removed)}`) : ''}
    ${fact(undo.when, html`<time datetime="${when}">${utc(when, words.lang)}</time>`)}
    ${place === null ? '' : fact(confirm.place, verbatim(place))}
  </dl>`;
}
