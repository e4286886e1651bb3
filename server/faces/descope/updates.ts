// Owns Descope's calls by which a user begins a change: magic link, one-time code, enchanted link.
import type { Kind, PhoneChannel } from '../../../shared/contact.ts';
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

/** The vendor's channels to a phone. A call has no link. */
const PHONE_PATHS = [
  ['magiclink', 'sms'],
  ['magiclink', 'whatsapp'],
  ['otp', 'sms'],
  ['otp', 'voice'],
  ['otp', 'whatsapp'],
] as const;
/** The flows for which the vendor has instant messages too, which this server does not send. */
const WITH_IM = ['magiclink', 'otp'] as const;

/** How many links are live at a time. By default a change sends this many messages, so no message ends an earlier link. */
const LIVE_LINKS = 5;

/** The routes that begin a change. */
export function updateRoutes({ ctx }: AppParts): readonly FaceRoute[] {
  return [
    emailRoute(ctx, 'magiclink'),
    emailRoute(ctx, 'otp'),
    emailRoute(ctx, 'enchantedlink'),
    ...PHONE_PATHS.map(([flow, channel]) => phoneRoute(ctx, flow, channel)),
    ...WITH_IM.map((flow) =>
      faceRoute(
        {
          ...ROUTE,
          path: `/v1/auth/${flow}/update/phone/im`,
          what: 'Refused: no instant messages are sent',
          body: updatePhone,
        },
        (c) => refuse(c, NO_IM),
      ),
    ),
  ];
}

/** One call, with its flow and the new address. */
interface UpdateRequest {
  readonly flow: Flow;
  readonly kind: Kind;
  readonly value: string;
  /** Undefined for mail. */
  readonly channel?: PhoneChannel;
  readonly body: UpdateBody;
}

async function update(ctx: ServiceContext, c: Ctx, request: UpdateRequest): Promise<Response> {
  const { flow, kind, value, channel, body } = request;
  const caller = callerOf(c);
  const project = projectOf(ctx, caller.principal.project);
  const own = await findOwnByLogin(ctx, caller, body.loginId);
  // The refusal is the same for a login id of another user and for one that does not exist.
  if (!own.ok) return refuse(c, own.refusal.code === 'not-found' ? NOT_OWN_LOGIN : own.refusal);
  const loosening = { ...looseningOf(project, 'descope'), liveLinks: LIVE_LINKS };
  const options = { loosening, keepsOthers: true, delays: true, numbered: flow === 'enchantedlink' };
  const method = flow === 'otp' ? 'code' : 'link';
  const begun = await begin(ctx, caller, beginOf({ kind, value, method, channel }, body, project), options);
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

function emailRoute(ctx: ServiceContext, flow: Flow): FaceRoute {
  const route = { ...ROUTE, path: `/v1/auth/${flow}/update/email`, what: 'Asks for another email', body: updateEmail };
  return faceRoute(route, (c, body) => update(ctx, c, { flow, kind: 'email', value: body.email, body }));
}

function phoneRoute(ctx: ServiceContext, flow: Flow, channel: PhoneChannel): FaceRoute {
  const path = `/v1/auth/${flow}/update/phone/${channel}`;
  return faceRoute({ ...ROUTE, path, what: 'Asks for another phone', body: updatePhone }, (c, body) =>
    update(ctx, c, { flow, kind: 'phone', value: body.phone, channel, body }),
  );
}

/** The documented answers of every route. The vendor's reference describes the bodies. */
export const ANSWERED = { answers: { 200: { what: 'It is done' } }, problems: [] } as const;

const ROUTE = { method: 'POST', caller: 'user', ...ANSWERED } as const;

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

/** The refusal of the vendor's instant messages. */
export const NO_IM: Refusal = {
  code: 'not-supported',
  detail: 'no instant messages are sent here; use sms, whatsapp or voice',
};
const NOT_OWN_LOGIN: Refusal = {
  code: 'not-allowed',
  reason: 'caller',
  detail: 'loginId is not of the user who calls',
};
const NOTHING_TO_DO: Refusal = {
  code: 'not-supported',
  detail: 'the address is verified already: there is no link to wait for',
};
