// Owns WSO2's calls `resend-code`, which send the message of a waiting change again. Not which change a scenario means:
// scenario.ts.
import type { Ctx } from '../../http/context.ts';
import { callerOf, clientOf } from '../../http/caller.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { isProved } from '../../core/proofs.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Caller } from '../../service/caller.ts';
import { projectOf, type ServiceContext } from '../../service/context.ts';
import { readAccount } from '../../service/provision/read.ts';
import { resend } from '../../service/resend.ts';
import { wso2Refusal } from './error-codes.ts';
import { ownResendBody, readScenario, resendBody } from './identity-fields.ts';
import { callerFor } from './named-user.ts';
import { SCENARIOS, waitingFor, type Scenario } from './scenario.ts';

const answered = {
  answers: { 201: { what: 'The message was sent' } },
  problems: ['too-soon', 'quota-exceeded', 'frozen'],
} as const;

/** Returns two routes, one for clients and one for users. */
export function resendRoutes(ctx: ServiceContext, prefix: string): readonly FaceRoute[] {
  return [
    faceRoute(
      {
        method: 'POST',
        path: `${prefix}/resend-code`,
        caller: 'client',
        scope: 'changes:write',
        what: 'Sends a message to a user again',
        body: resendBody,
        ...answered,
      },
      async (c, body) => {
        const name = body.user?.username?.trim();
        if (!name) return refuse(c, wso2Refusal('18003'));
        // The scenario is read before the user is searched, so that the refusal of a wrong scenario does not show whether the
        // user exists.
        const scenario = readScenario(body.properties);
        if (!scenario.ok) return refuse(c, scenario.refusal);
        const caller = await callerFor(ctx, clientOf(c), name);
        return caller.ok
          ? sentAnswer(c, await resendFor(ctx, caller.value, scenario.value))
          : refuse(c, caller.refusal);
      },
    ),
    faceRoute(
      {
        method: 'POST',
        path: `${prefix}/me/resend-code`,
        caller: 'user',
        what: 'Sends a message to the caller again',
        body: ownResendBody,
        ...answered,
      },
      async (c, body) => {
        const scenario = readScenario(body.properties);
        if (!scenario.ok) return refuse(c, scenario.refusal);
        return sentAnswer(c, await resendFor(ctx, callerOf(c), scenario.value));
      },
    ),
  ];
}

/** Sends the message of the change that the scenario means again. */
async function resendFor(ctx: ServiceContext, caller: Caller, scenario: Scenario): Promise<Result<unknown>> {
  const { kind } = SCENARIOS[scenario];
  if ('client' in caller && kind === 'phone' && !projectOf(ctx, caller.client.project).policy.kinds.includes(kind))
    return refused(wso2Refusal('17007'));
  const account = await readAccount(ctx, caller);
  if (!account.ok) return account;
  const { pending, contacts } = account.value;
  const change = waitingFor(scenario, pending, contacts);
  if (change === null) return refused(wso2Refusal('18005'));
  // When the new address is proved, the change waits for the current contact, so the current contact gets the message.
  return resend(ctx, caller, change.id, { of: isProved(change, 'new') ? 'current' : 'new', delays: true });
}

function sentAnswer(c: Ctx, sent: Result<unknown>): Response {
  return sent.ok ? c.body(null, 201) : refuse(c, sent.refusal);
}
