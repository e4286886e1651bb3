// Owns the vendor's calls that prove: by the token of a link, by a code, and the polling of the page that waits for a link.
import type { Refusal } from '../../../shared/problem.ts';
import { stateAt } from '../../core/change-state.ts';
import { type AppParts, type Ctx } from '../../http/context.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { refuse } from '../../http/problem.ts';
import { otherWaits } from '../shared.ts';
import { codeBody, pendingBody, signedIn, tokenBody } from './fields.ts';
import { errorBody } from './errors.ts';
import { incomingRequest, visitorOf } from '../../http/caller.ts';
import type { Result } from '../../ports/result.ts';
import { ANSWERED } from './updates.ts';
import type { ChangeView } from '../../service/change-view.ts';
import { followChange, readOwner } from '../../service/follow-change.ts';
import { inspectLink } from '../../service/links/inspect.ts';
import { proveByLogin } from '../../service/prove-by-login.ts';
import { confirmLink } from '../../service/links/confirm.ts';

const KINDS = { email: 'email', sms: 'phone' } as const;
const UNSENT = ['voice', 'whatsapp', 'im'] as const;

export function verifyRoutes(parts: AppParts): readonly FaceRoute[] {
  const { ctx } = parts;

  /** By a link, of the project that calls. */
  async function press(c: Ctx, token: string): Promise<Result<ChangeView>> {
    const link = await inspectLink(ctx, token);
    if (!link.ok || link.value.project !== c.get('project')) return spent;
    // Our own page answers the owner's second press alike; theirs spends a token once.
    if (link.value.state === 'used') return spent;
    const done = await confirmLink(ctx, visitorOf(c), incomingRequest(c), token);
    if (!done.ok) return done;
    // The code that the link would relay is for the person's own page, never for whoever sent this.
    return done.value.at === 'relay' ? { ok: false, refusal: signInFirst } : settled(done.value.view);
  }

  const answer = async (c: Ctx, seen: ChangeView) => {
    const owner = await readOwner(ctx, seen);
    return owner.ok ? c.json(signedIn(owner.value)) : refuse(c, owner.refusal);
  };

  async function verifyCode(c: Ctx, kind: 'email' | 'phone', login: string, code: string): Promise<Response> {
    const caller = visitorOf(c);
    const project = ctx.projectsById.get(c.get('project') ?? '');
    if (project === undefined) throw new Error('a route of a project that is not here');
    if (caller === null && project.faces.descope?.completion !== 'click') return refuse(c, signInFirst);
    const by = { project: project.id, login, kind, code };
    const done = await proveByLogin(ctx, caller, incomingRequest(c), by);
    const seen = done.ok ? settled(done.value) : done;
    return seen.ok ? answer(c, seen.value) : refuse(c, seen.refusal);
  }

  const line = { method: 'POST', caller: 'project', ...ANSWERED } as const;
  return [
    faceRoute(
      { ...line, path: '/v1/auth/magiclink/verify', what: 'Proves by the token of a link', body: tokenBody },
      async (c, { token }) => {
        const seen = await press(c, token);
        return seen.ok ? answer(c, seen.value) : refuse(c, seen.refusal);
      },
    ),
    faceRoute(
      { ...line, path: '/v1/auth/enchantedlink/verify', what: 'Proves by the token of a link', body: tokenBody },
      async (c, { token }) => {
        const seen = await press(c, token);
        // Whoever opened it learns nothing: the page that waits does.
        return seen.ok ? c.json({}) : refuse(c, seen.refusal);
      },
    ),
    faceRoute(
      {
        ...line,
        path: '/v1/auth/enchantedlink/pending-session',
        what: 'Whether the link was opened',
        body: pendingBody,
      },
      async (c, { pendingRef }) => {
        const found = await followChange(ctx, c.get('project') ?? '', pendingRef);
        if (!found.ok) return refuse(c, found.refusal);
        const { change, now } = found.value;
        const state = stateAt(change, now);
        switch (state.at) {
          case 'waiting':
            return c.json(errorBody('E062503', 'The link was not opened yet'), 401, { 'WWW-Authenticate': 'Bearer' });
          case 'done':
            return answer(c, found.value);
          case 'closed':
            if (state.why === 'taken') return refuse(c, { code: 'address-taken' });
            return refuse(c, { code: 'change-closed', why: state.why });
          case 'undone':
            return refuse(c, { code: 'change-closed' });
        }
      },
    ),
    ...(['email', 'sms'] as const).map((channel) =>
      faceRoute(
        { ...line, path: `/v1/auth/otp/verify/${channel}`, what: 'Proves by a code', body: codeBody },
        (c, { loginId, code }) => verifyCode(c, KINDS[channel], loginId, code),
      ),
    ),
    ...UNSENT.map((channel) =>
      faceRoute(
        { ...line, path: `/v1/auth/otp/verify/${channel}`, what: 'Is refused: no code went out so', body: codeBody },
        (c) => refuse(c, { code: 'not-supported', detail: `nothing is sent by ${channel} here; use sms` }),
      ),
    ),
  ];
}

/** One side is proved, and the other still has to be. */
function settled(seen: ChangeView): Result<ChangeView> {
  const { change } = seen;
  return change.state.at === 'waiting' ? { ok: false, refusal: otherWaits(change) } : { ok: true, value: seen };
}

const signInFirst: Refusal = {
  code: 'token-invalid',
  detail: 'this project completes only for the person who began: send their refresh JWT behind the project id',
};

/** Unknown, used, over: the vendor has one word for it. */
const spent = { ok: false, refusal: { code: 'proof-expired' } } as const;
