// Owns WSO2's calls `validate-code`, which prove an address by a code or by the token of a link. Not the description of a token
// before the proof: introspect-code.ts.
import { stateAt } from '../../core/change-state.ts';
import type { Change } from '../../core/change.ts';
import { callerOf, clientOf, incomingRequest } from '../../http/caller.ts';
import type { Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ServiceContext } from '../../service/context.ts';
import { confirmLink, type ConfirmOutcome } from '../../service/links/confirm.ts';
import type { RequestOfLink } from '../../service/request-info.ts';
import { otherWaits } from '../shared.ts';
import { wso2Refusal } from './error-codes.ts';
import { codeBody, isTypedCode, readCode } from './identity-fields.ts';
import { readLinkedAccount } from './linked-account.ts';
import { REALM } from './named-user.ts';
import { proofRefusal } from './proof-refusal.ts';
import { proveByTypedCode } from './typed-code.ts';

const route = {
  method: 'POST',
  priority: 'prove',
  body: codeBody,
  answers: { 202: { what: 'The address is proved' } },
  problems: ['proof-wrong', 'proof-expired'],
} as const;

/** Returns two routes, one for users and one for clients. */
export function validateRoutes(ctx: ServiceContext, prefix: string): readonly FaceRoute[] {
  return [
    faceRoute(
      { ...route, path: `${prefix}/me/validate-code`, caller: 'user', what: 'Proves by a code or the token of a link' },
      async (c, body) => {
        const code = readCode(body);
        if (!code.ok) return refuse(c, code.refusal);
        const change = isTypedCode(code.value)
          ? await proveByTypedCode(ctx, callerOf(c), code.value, body.properties)
          : confirmedChange(await confirmLink(ctx, callerOf(c), incomingRequest(c), code.value));
        return change.ok ? provedAnswer(ctx, c, change.value) : refuse(c, change.refusal);
      },
    ),
    faceRoute(
      {
        ...route,
        path: `${prefix}/validate-code`,
        caller: 'client',
        scope: 'changes:write',
        what: 'Proves by the token of a link',
      },
      async (c, body) => {
        // This call names no user, so a typed code could belong to any change. Only the token of a link counts.
        const token = readCode(body);
        if (!token.ok) return refuse(c, token.refusal);
        const linked = await readLinkedAccount(ctx, clientOf(c), token.value);
        if (!linked.ok) return refuse(c, linked.refusal);
        const change = confirmedChange(await confirmLink(ctx, null, clientRequest(c), token.value));
        if (!change.ok) return refuse(c, change.refusal);
        return provedAnswer(ctx, c, change.value, { username: linked.value.account.user.userName, realm: REALM });
      },
    ),
  ];
}

/**
 * Returns the change that a link proved. A token that needs the sign-in of its user is refused like a wrong code, so that the
 * refusal shows nothing about the token.
 */
function confirmedChange(confirmed: Result<ConfirmOutcome>): Result<Change> {
  if (!confirmed.ok) return refused(proofRefusal(confirmed.refusal, '18002'));
  return confirmed.value.at === 'relay'
    ? refused(wso2Refusal('18001'))
    : { ok: true, value: confirmed.value.view.change };
}

function provedAnswer({ clock }: ServiceContext, c: Ctx, change: Change, body?: object): Response {
  if (stateAt(change, clock()).at === 'waiting') return refuse(c, otherWaits(change));
  return body === undefined ? c.body(null, 202) : c.json(body, 202);
}

/**
 * Returns the request without place and network. They are those of the client's server, so quotas would count all users of the
 * client as one user.
 */
function clientRequest(c: Ctx): RequestOfLink {
  const { client } = clientOf(c);
  return { ...incomingRequest(c), place: null, network: null, actor: `client:${client.id}` };
}
