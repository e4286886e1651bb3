// Owns the handlers of the account page: the page itself, and the sign-in of its users at the identity provider. Not the markup:
// pages/account-page.ts. Not the protocol: tokens/oidc.ts.
import { getCookie } from 'hono/cookie';
import type { Project } from '../../ports/project.ts';
import { activeUser } from '../../service/users/current-user.ts';
import { incomingRequest } from '../caller.ts';
import { basePath, type AppParts, type Ctx } from '../context.ts';
import { SESSION_COOKIE } from '../middleware/credentials.ts';
import { createAccountPage } from '../pages/account-page.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { keepRequest, takeRequest } from './sign-in-request.ts';
import type { UserCookie } from './user-cookie.ts';

type Names = 'accountPage' | 'accountSignIn' | 'accountCallback';

/** Makes the handlers. */
export function accountRoutes(parts: AppParts, cookie: UserCookie): Pick<Handlers, Names> {
  const { ctx, oidc, projects } = parts;
  const base = basePath(parts.publicUrl);
  const answer = createAccountPage(parts);
  const projectOf = (id: string | undefined): Project | undefined =>
    projects.find((one) => one.account && (id === undefined || one.id === id));
  const at = (path: string, given: Given): string => base + path + queryOf(given);
  return {
    accountPage(c) {
      const project = projectOf(c.req.query('project'));
      if (project === undefined) return refuse(c, { code: 'not-found' });
      const signIn = at('/v1/account/sign-in', carried(c));
      const state = c.req.query('state') ?? '';
      // The way back from the provider is a navigation from another site, so it brings no cookie: `state` says that there is one.
      if (state === '' && getCookie(c, SESSION_COOKIE) === undefined) return c.redirect(signIn, 302);
      const returnUrl = c.req.query('return_to');
      const back = returnUrl === undefined ? null : ctx.approveRedirect(returnUrl, project.account?.returnUrls ?? []);
      if (back !== null && !back.ok) parts.log.warn('account-return-refused', { project: project.id });
      return answer(c, {
        project,
        back: back?.ok ? back.value : null,
        signIn,
        signedOut: at('/account', { ...carried(c), state: 'signed-out' }),
        state: state === 'refused' || state === 'signed-out' ? state : 'open',
      });
    },

    async accountSignIn(c) {
      const begun = await oidc.begin(
        projectOf(c.req.query('project'))?.id ?? '',
        'user',
        c.req.query('fresh') === 'true',
      );
      if (!begun.ok) return refuse(c, begun.refusal);
      keepRequest(c, { ...begun.value.request, ...pageOf(c) });
      return c.redirect(begun.value.url, 302);
    },

    async accountCallback(c) {
      const request = takeRequest(c, 'user');
      const page = {
        project: projects.length > 1 ? request?.project : null,
        return_to: request?.returnTo,
        lang: request?.lang,
      };
      const refused = at('/account', { ...page, state: 'refused' });
      if (request === null) return c.redirect(refused, 303);
      const found = await oidc.finish(request, new URL(c.req.url).searchParams);
      if (!found.ok) return c.redirect(refused, 303);
      const user = await activeUser(ctx, { principal: found.value, ...incomingRequest(c) });
      if (!user.ok) return c.redirect(refused, 303);
      await cookie.open(c, found.value);
      return c.redirect(at('/account', { ...page, state: 'signed-in' }), 303);
    },
  };
}

type Given = Readonly<Record<string, string | null | undefined>>;

function queryOf(given: Given): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value) query.set(name, value);
  return query.size > 0 ? `?${query}` : '';
}

/** What the page hands on to its sign-in. */
function carried(c: Ctx): Given {
  return { project: c.req.query('project'), return_to: c.req.query('return_to'), lang: c.req.query('lang') };
}

/** What of the page's URL outlasts the sign-in elsewhere. Longer than any URL that can be approved, it is dropped. */
function pageOf(c: Ctx): { readonly returnTo: string | null; readonly lang: string | null } {
  const [returnTo, lang] = [c.req.query('return_to') ?? '', c.req.query('lang') ?? ''];
  return {
    returnTo: returnTo !== '' && returnTo.length <= 2000 ? returnTo : null,
    lang: /^[A-Za-z\d-]{1,60}$/.test(lang) ? lang : null,
  };
}
