// Owns the vendor's calls by which a person asks for another address: magic link, one-time code, enchanted link.
import type { Kind } from '../../../shared/contact.ts';
import { proved } from '../../core/proofs.ts';
import { resendAt, secondsUntil } from '../../core/resend.ts';
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
import { findOwnByLogin } from '../../service/users/login-ids.ts';

type Flow = 'magiclink' | 'otp' | 'enchantedlink';

/** Channels of the vendor's that we send nothing by. */
const UNSENT = [
  ['magiclink', 'whatsapp'],
  ['magiclink', 'im'],
  ['otp', 'voice'],
  ['otp', 'whatsapp'],
  ['otp', 'im'],
] as const;

/** Links that live at a time: more messages than that one change does not send, so that none makes an earlier one void. */
const LIVE_LINKS = 5;

export function updateRoutes(parts: AppParts): readonly FaceRoute[] {
  const { ctx } = parts;

  async function update(c: Ctx, flow: Flow, kind: Kind, value: string, body: UpdateBody): Promise<Response> {
    const caller = callerOf(c);
    const project = ctx.projectsById.get(caller.principal.project);
    if (project === undefined) throw new Error('a caller of a project that is not here');
    const own = await findOwnByLogin(ctx, caller, body.loginId);
    // The same for a name that somebody else has and for one that nobody has.
    if (!own.ok) return refuse(c, own.refusal.code === 'not-found' ? notYours : own.refusal);
    const loosening = { ...looseningOf(project, 'descope'), liveLinks: LIVE_LINKS };
    const how = { loosening, keepsOthers: true, numbered: flow === 'enchantedlink' };
    const begun = await begin(ctx, caller, beginOf(kind, value, body, flow === 'otp' ? 'code' : 'link', project), how);
    if (!begun.ok) return refuse(c, begun.refusal);
    const unsent = waitOf(begun.value, project.policy);
    if (unsent) return refuse(c, unsent);
    if (begun.value.at === 'no-change')
      return flow === 'enchantedlink' ? refuse(c, nothingToDo) : c.json(answer(flow, kind, begun.value.contact.value));
    return c.json(answer(flow, kind, begun.value.view.change.address.value, begun.value.view));
  }

  /** Another message to the same address was asked for, and did not go: whoever asked waits for none. */
  function waitOf(begun: BeginOutcome, policy: Policy): Refusal | null {
    if (begun.at !== 'continued' || begun.sent) return null;
    const { change, now } = begun.view;
    if (change.state.at !== 'waiting') return null;
    if (proved(change, 'new')) return otherWaits(change);
    const due = resendAt(change, policy);
    if (due !== null && due > now) return { code: 'too-soon', retryAfter: secondsUntil(due, now) };
    return { code: 'quota-exceeded', retryAfter: secondsUntil(change.endsAt, now) };
  }

  const route = <K extends Kind>(flow: Flow, kind: K, path: string): FaceRoute => {
    const line = { method: 'POST', path, what: `Asks for another ${kind}`, caller: 'user', ...ANSWERED } as const;
    return kind === 'email'
      ? faceRoute({ ...line, body: updateEmail }, (c, body) => update(c, flow, 'email', body.email, body))
      : faceRoute({ ...line, body: updatePhone }, (c, body) => update(c, flow, 'phone', body.phone, body));
  };

  return [
    route('magiclink', 'email', '/v1/auth/magiclink/update/email'),
    route('magiclink', 'phone', '/v1/auth/magiclink/update/phone/sms'),
    route('otp', 'email', '/v1/auth/otp/update/email'),
    route('otp', 'phone', '/v1/auth/otp/update/phone/sms'),
    route('enchantedlink', 'email', '/v1/auth/enchantedlink/update/email'),
    ...UNSENT.map(([flow, channel]) =>
      faceRoute(
        {
          method: 'POST',
          path: `/v1/auth/${flow}/update/phone/${channel}`,
          what: 'Is refused: numbers are texted by SMS',
          caller: 'user',
          body: updatePhone,
          ...ANSWERED,
        },
        (c) => refuse(c, { code: 'not-supported', detail: `nothing is sent by ${channel} here; use sms` }),
      ),
    ),
  ];
}

/** What the vendor's reference tells of. */
export const ANSWERED = { answers: { 200: { what: 'It is done' } }, problems: [] } as const;

function answer(flow: Flow, kind: Kind, value: string, seen?: ChangeView): object {
  const masked = maskedOf(kind, value);
  switch (flow) {
    case 'magiclink':
      return masked;
    case 'otp':
      return { ...masked, ...(seen === undefined ? {} : attemptsOf(seen.change)) };
    case 'enchantedlink':
      return {
        ...masked,
        linkId: String(seen?.change.terms.linkNumber ?? ''),
        pendingRef: seen?.change.id,
      };
  }
}

const notYours: Refusal = { code: 'not-allowed', reason: 'caller', detail: 'loginId is not the bearer’s' };
const nothingToDo: Refusal = {
  code: 'not-supported',
  detail: 'that is the address already: there is nothing to wait for',
};
