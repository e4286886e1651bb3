// Owns the handlers of magic links: the JSON routes and the forms of our own page. Not how the pages look: pages/link-pages.ts.
import type { Refusal } from '../../../shared/problem.ts';
import type { ConfirmBody, InspectBody } from '../../../shared/wire/links.ts';
import { waitEnd } from '../../core/change-state.ts';
import type { Auth } from '../middleware/auth.ts';
import { viewedChange } from './change-body.ts';
import { type AppParts, type Ctx } from '../context.ts';
import type { Guard } from '../middleware/origin-guard.ts';
import type { Handlers } from '../routes/handler.ts';
import type { LinkPages } from '../pages/link-pages.ts';
import { refuse, readUnavailable } from '../problem.ts';
import { readForm } from '../middleware/body.ts';
import { incomingRequest, visitorOf } from '../caller.ts';
import type { Result } from '../../ports/result.ts';
import { time } from '../time.ts';
import { confirmLink, type ConfirmOutcome } from '../../service/links/confirm.ts';
import { reportLink } from '../../service/links/report.ts';
import { inspectLink } from '../../service/links/inspect.ts';
import { redirectOfLink } from '../../service/links/redirect.ts';
type LinkRoutes = 'inspect' | 'confirm' | 'report' | 'confirmPage' | 'confirmForm' | 'reportForm';

/** The handlers of magic links. */
export function linkRoutes(parts: AppParts, auth: Auth, guard: Guard, pages: LinkPages): Pick<Handlers, LinkRoutes> {
  const { ctx } = parts;
  return {
    async inspect(c) {
      const found = await inspectLink(ctx, c.req.valid('json').token);
      return found.ok ? c.json(found.value) : refuse(c, found.refusal);
    },

    async confirm(c) {
      const { token } = c.req.valid('json');
      const done = await confirmLink(ctx, visitorOf(c), incomingRequest(c), token);
      return done.ok ? c.json(confirmBody(ctx, done.value)) : refuse(c, done.refusal);
    },

    async report(c) {
      const done = await reportLink(ctx, incomingRequest(c), c.req.valid('json').token);
      return done.ok ? c.body(null, 204) : refuse(c, done.refusal);
    },

    confirmPage: (c) =>
      withErrorPage(parts, c, pages, async () => {
        const token = tokenInQuery(c);
        const found = token === undefined ? noLink : await inspectLink(ctx, token);
        if (!found.ok) return pages.refused(c, found.refusal, null);
        const onward = await redirectOfLink(ctx, token ?? '');
        if (onward) c.set('leadsTo', sourceOf(onward.url));
        return pages.inspected(c, found.value, token ?? '');
      }),

    confirmForm: (c) =>
      withErrorPage(parts, c, pages, () =>
        withForm(c, async (token, link) => {
          const caller = await auth.fromOwnForm(c);
          if (!caller.ok) return pages.refused(c, caller.refusal, link);
          c.set('signed', caller.value);
          const done = await confirmLink(ctx, visitorOf(c), incomingRequest(c), token);
          const onward = done.ok && done.value.at === 'relay' ? null : await redirectOfLink(ctx, token);
          if (onward && (onward.done || !done.ok)) return c.redirect(withResult(onward), 303);
          if (!done.ok) return pages.refused(c, done.refusal, await currentLink(token, link));
          if (done.value.at === 'relay') return pages.relay(c, link, done.value);
          return pages.confirmed(c, link, { ...done.value, waitsUntil: waitEnd(done.value.view.change) });
        }),
      ),

    reportForm: (c) =>
      withErrorPage(parts, c, pages, () =>
        withForm(c, async (token, link) => {
          const done = await reportLink(ctx, incomingRequest(c), token);
          return done.ok ? pages.reported(c, link) : pages.refused(c, done.refusal, await currentLink(token, link));
        }),
      ),
  };

  /** Reads a form of our own page, and runs `work` with the form's token and link. Answers with a page when it cannot. */
  async function withForm(c: Ctx, work: (token: string, link: InspectBody) => Promise<Response>): Promise<Response> {
    if (!guard.ownForm(c)) return pages.refused(c, { code: 'origin-not-allowed' }, null);
    const form = await readForm(c);
    if (!form.ok) return pages.refused(c, { code: form.code }, null);
    const link = await inspectLink(ctx, form.token);
    return link.ok ? work(form.token, link.value) : pages.refused(c, link.refusal, null);
  }

  /** Reads the link again after a refusal, because the link may be used, expired, superseded or closed by then. */
  async function currentLink(token: string, before: InspectBody): Promise<InspectBody> {
    const now = await inspectLink(ctx, token);
    return now.ok ? now.value : before;
  }
}

/** Returns the token in the query (`t`); undefined when the query has no `t` or several. */
export function tokenInQuery(c: Ctx): string | undefined {
  const tokens = c.req.queries('t') ?? [];
  return tokens.length === 1 ? tokens[0] : undefined;
}

/** Runs `answer`. Answers with a page when the database is unavailable, because a person who opened a link cannot read JSON. */
export async function withErrorPage(
  { log }: AppParts,
  c: Ctx,
  pages: LinkPages,
  answer: () => Promise<Response>,
): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    const { unavailable, retryAfter } = readUnavailable(error);
    if (!unavailable) throw error;
    log.warn('unavailable', { requestId: c.get('requestId') });
    return pages.refused(c, { code: 'unavailable', retryAfter }, null);
  }
}

/** Returns the source of the URL for a CSP: its origin; its scheme for a URL of an app, which has no origin. */
function sourceOf(url: string): string {
  const { origin, protocol } = new URL(url);
  return origin === 'null' ? protocol : origin;
}

/** Returns the redirect URL with `result`: whether the change is done, so the second press of a double click is a success. */
function withResult({ url, done }: { readonly url: string; readonly done: boolean }): string {
  const target = new URL(url);
  target.searchParams.set('result', String(done));
  return target.href;
}

const noLink: Result<never> = { ok: false, refusal: { code: 'not-found' } satisfies Refusal };

function confirmBody(ctx: AppParts['ctx'], confirmed: ConfirmOutcome): ConfirmBody {
  const who = confirmed.otherAccount ? { otherAccount: true as const } : {};
  switch (confirmed.at) {
    case 'done':
      return { change: viewedChange(ctx, confirmed.view, confirmed.owner), ...who };
    case 'relay':
      return { relay: { code: confirmed.code, expiresAt: time(confirmed.expiresAt) }, ...who };
  }
}
