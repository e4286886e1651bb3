// Owns Descope's calls by which a user begins a change: magic link, one-time code, enchanted link.
import type { Kind } from '../../../shared/contact.ts';
import { isProved } from '../../core/proofs.ts';
import { isDelayed, resendAt, secondsUntil } from '../../core/resend.ts';
import type { Policy } from '../../core/policy.ts';
import { type AppParts, type Ctx } from '../../http/context.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { refuse } from '../../http/problem.ts';
import type { Refusal } from '../../../shared/problem.ts';
import { looseningOf, otherWaits } from '../shared.ts';
import { callerOf } from '../../http/caller.ts';
import { attemptsOf, beginOf, maskedOf, updateEmail, updatePhone, type UpdateBody } from './fields.ts';
import { begin, type BeginOutcome } from '../../service/begin.ts';
import type { ChangeView } from '../../service/change-view.ts';
import { projectOf, type ServiceContext } from '../../service/context.ts';
import { findOwnByLogin } from '../../service/users/login-ids.ts';

type Flow = 'magiclink' | 'otp' | 'enchantedlink';

/** Channels of the vendor that this server does not have. */
const NOT_SENT = [
  ['magiclink', 'whatsapp'],
  ['magiclink', 'im'],
  ['otp', 'voice'],
  ['otp', 'whatsapp'],
  ['otp', 'im'],
] as const;

/** How many links are live at a time. By default a change sends this many messages, so no message ends an earlier link. */
const LIVE_LINKS = 5;

/** The routes that begin a change. */
export function updateRoutes({ ctx }: AppParts): readonly FaceRoute[] {
  return [
    updateRoute(ctx, 'magiclink', 'email', '/v1/auth/magiclink/update/email'),
    updateRoute(ctx, 'magiclink', 'phone', '/v1/auth/magiclink/update/phone/sms'),
    updateRoute(ctx, 'otp', 'email', '/v1/auth/otp/update/email'),
    updateRoute(ctx, 'otp', 'phone', '/v1/auth/otp/update/phone/sms'),
    updateRoute(ctx, 'enchantedlink', 'email', '/v1/auth/enchantedlink/update/email'),
    ...NOT_SENT.map(([flow, channel]) =>
      faceRoute(
        {
          method: 'POST',
          path: `/v1/auth/${flow}/update/phone/${channel}`,
          what: 'Refused: text messages go by SMS alone',
          caller: 'user',
          body: updatePhone,
          ...ANSWERED,
        },
        (c) => refuse(c, { code: 'not-supported', detail: `nothing is sent by ${channel} here; use sms` }),
      ),
    ),
  ];
}

/** One call, with its flow and the new address. */
interface UpdateRequest {
  readonly flow: Flow;
  readonly kind: Kind;
  readonly value: string;
  readonly body: UpdateBody;
}

async function update(ctx: ServiceContext, c: Ctx, request: UpdateRequest): Promise<Response> {
  const { flow, kind, value, body } = request;
  const caller = callerOf(c);
  const project = projectOf(ctx, caller.principal.project);
  const own = await findOwnByLogin(ctx, caller, body.loginId);
  // The refusal is the same for a login id of another user and for one that does not exist.
  if (!own.ok) return refuse(c, own.refusal.code === 'not-found' ? NOT_OWN_LOGIN : own.refusal);
  const loosening = { ...looseningOf(project, 'descope'), liveLinks: LIVE_LINKS };
  const options = { loosening, keepsOthers: true, delays: true, numbered: flow === 'enchantedlink' };
  const method = flow === 'otp' ? 'code' : 'link';
  const begun = await begin(ctx, caller, beginOf({ kind, value, method }, body, project), options);
  if (!begun.ok) return refuse(c, begun.refusal);
  const notSent = refuseNotSent(begun.value, project.policy);
  if (notSent) return refuse(c, notSent);
  if (begun.value.at === 'no-change')
    return flow === 'enchantedlink' ? refuse(c, NOTHING_TO_DO) : c.json(answer(flow, kind, begun.value.contact.value));
  return c.json(answer(flow, kind, begun.value.view.change.address.value, begun.value.view));
}

/** The refusal when no message was sent, because the vendor's success answer promises a message; else null. */
function refuseNotSent(begun: BeginOutcome, policy: Policy): Refusal | null {
  if (begun.at !== 'continued' || begun.sent) return null;
  const { change, now } = begun.view;
  if (change.state.at !== 'waiting') return null;
  if (isProved(change, 'new')) return otherWaits(change);
  if (isDelayed(change, now)) return null;
  const due = resendAt(change, policy);
  if (due !== null && due > now) return { code: 'too-soon', retryAfter: secondsUntil(due, now) };
  return { code: 'quota-exceeded', retryAfter: secondsUntil(change.endsAt, now) };
}

function updateRoute(ctx: ServiceContext, flow: Flow, kind: Kind, path: string): FaceRoute {
  const route = { method: 'POST', path, what: `Asks for another ${kind}`, caller: 'user', ...ANSWERED } as const;
  return kind === 'email'
    ? faceRoute({ ...route, body: updateEmail }, (c, body) => update(ctx, c, { flow, kind, value: body.email, body }))
    : faceRoute({ ...route, body: updatePhone }, (c, body) => update(ctx, c, { flow, kind, value: body.phone, body }));
}

/** The documented answers of every route. The vendor's reference describes the bodies. */
export const ANSWERED = { answers: { 200: { what: 'It is done' } }, problems: [] } as const;

function answer(flow: Flow, kind: Kind, value: string, view?: ChangeView): object {
  const masked = maskedOf(kind, value);
  switch (flow) {
    case 'magiclink':
      return masked;
    case 'otp':
      return { ...masked, ...(view === undefined ? {} : attemptsOf(view.change)) };
    case 'enchantedlink':
      return {
        ...masked,
        linkId: String(view?.change.terms.linkNumber ?? ''),
        pendingRef: view?.change.id,
      };
  }
}

const NOT_OWN_LOGIN: Refusal = {
  code: 'not-allowed',
  reason: 'caller',
  detail: 'loginId is not of the user who calls',
};
const NOTHING_TO_DO: Refusal = {
  code: 'not-supported',
  detail: 'the address is verified already: there is no link to wait for',
};
