// Owns the handlers by which admins sign in at the identity provider. Not the protocol: tokens/oidc.ts. Not the cookie that binds
// the answer to the browser: sign-in-request.ts.
import { recordSignIn } from '../../service/admin/record-sign-in.ts';
import { incomingRequest } from '../caller.ts';
import { basePath, type AppParts } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import type { AdminCookie } from './admin-cookie.ts';
import { keepRequest, takeRequest } from './sign-in-request.ts';

/** Makes the handlers of the sign-in at the identity provider. */
export function adminSignInRoutes(
  parts: AppParts,
  cookie: AdminCookie,
): Pick<Handlers, 'adminSignIn' | 'adminCallback'> {
  const { ctx, oidc, projects } = parts;
  const page = `${basePath(parts.publicUrl)}/admin`;
  const isOne = projects.filter((one) => one.oidc !== null).length < 2;
  /** The page, which leads to the provider of the same project again. */
  const portalOf = (project: string): string => (isOne ? page : `${page}?project=${encodeURIComponent(project)}`);
  return {
    async adminSignIn(c) {
      const project = c.req.query('project') ?? projects.find((one) => one.oidc !== null)?.id ?? '';
      const begun = await oidc.begin(project, 'admin', c.req.query('fresh') === 'true');
      if (!begun.ok) return refuse(c, begun.refusal);
      keepRequest(c, { ...begun.value.request, returnTo: null, lang: null });
      return c.redirect(begun.value.url, 302);
    },

    async adminCallback(c) {
      const request = takeRequest(c, 'admin');
      if (request === null) return c.redirect(`${page}#refused=token-invalid`, 303);
      const portal = portalOf(request.project);
      const found = await oidc.finish(request, new URL(c.req.url).searchParams);
      if (!found.ok) return c.redirect(`${portal}#refused=${found.refusal.code}`, 303);
      const { admin } = found.value;
      if (admin === undefined) throw new Error('the identity provider named no admin');
      await recordSignIn(ctx, found.value, incomingRequest(c));
      await cookie.open(c, { ...found.value, admin });
      return c.redirect(portal, 303);
    },
  };
}
