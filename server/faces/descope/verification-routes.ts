// Owns Descope's calls that prove a change by the token of a link or by a code, and the call with which the waiting page polls.
import { type AppParts, type Ctx } from '../../http/context.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { refuse } from '../../http/problem.ts';
import type { Result } from '../../ports/result.ts';
import type { ChangeView } from '../../service/change-view.ts';
import type { ServiceContext } from '../../service/context.ts';
import { readOwner } from '../../service/follow-change.ts';
import { codeBody, pendingBody, signedIn, tokenBody } from './fields.ts';
import { pendingSession } from './pending-session.ts';
import { confirmByLink, confirmByCode } from './prove.ts';
import { ANSWERED, NO_IM } from './updates.ts';

/** The vendor's channels, and the kind of address that each one reaches. A code counts whichever way it came. */
const KINDS = { email: 'email', sms: 'phone', voice: 'phone', whatsapp: 'phone' } as const;

const route = { method: 'POST', caller: 'project', priority: 'prove', ...ANSWERED } as const;

/** The routes that prove a change. */
export function verifyRoutes({ ctx }: AppParts): readonly FaceRoute[] {
  return [...linkRoutes(ctx), ...otpRoutes(ctx)];
}

function linkRoutes(ctx: ServiceContext): readonly FaceRoute[] {
  return [
    faceRoute(
      { ...route, path: '/v1/auth/magiclink/verify', what: 'Proves by the token of a link', body: tokenBody },
      async (c, { token }) => signInAnswer(ctx, c, await confirmByLink(ctx, c, token)),
    ),
    faceRoute(
      { ...route, path: '/v1/auth/enchantedlink/verify', what: 'Proves by the token of a link', body: tokenBody },
      async (c, { token }) => {
        const confirmed = await confirmByLink(ctx, c, token);
        // The browser that opened the link gets no user. The waiting page gets the user when it polls.
        return confirmed.ok ? c.json({}) : refuse(c, confirmed.refusal);
      },
    ),
    faceRoute(
      {
        ...route,
        path: '/v1/auth/enchantedlink/pending-session',
        what: 'Whether the link was opened',
        body: pendingBody,
      },
      async (c, { pendingRef }) => {
        const pending = await pendingSession(ctx, c, pendingRef);
        return 'answer' in pending ? pending.answer : signInAnswer(ctx, c, { ok: true, value: pending.done });
      },
    ),
  ];
}

function otpRoutes(ctx: ServiceContext): readonly FaceRoute[] {
  return [
    ...(['email', 'sms', 'voice', 'whatsapp'] as const).map((channel) =>
      faceRoute(
        { ...route, path: `/v1/auth/otp/verify/${channel}`, what: 'Proves by a code', body: codeBody },
        async (c, { loginId, code }) =>
          signInAnswer(ctx, c, await confirmByCode(ctx, c, { kind: KINDS[channel], login: loginId, code })),
      ),
    ),
    faceRoute(
      { ...route, path: '/v1/auth/otp/verify/im', what: 'Refused: no instant messages are sent', body: codeBody },
      (c) => refuse(c, NO_IM),
    ),
  ];
}

/** Answers a proof with a sign-in, as the vendor does. */
async function signInAnswer(ctx: ServiceContext, c: Ctx, confirmed: Result<ChangeView>): Promise<Response> {
  if (!confirmed.ok) return refuse(c, confirmed.refusal);
  const owner = await readOwner(ctx, confirmed.value);
  return owner.ok ? c.json(signedIn(owner.value)) : refuse(c, owner.refusal);
}
