// Owns WSO2's call `introspect-code`, which describes what the token of a link proves. Not the proof itself: validate-code.ts.
import { clientOf } from '../../http/caller.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import type { ServiceContext } from '../../service/context.ts';
import { inspectLink } from '../../service/links/inspect.ts';
import { wso2Refusal } from './error-codes.ts';
import { codeBody, readCode } from './identity-fields.ts';
import { readLinkedAccount, type LinkedAccount } from './linked-account.ts';
import { REALM } from './named-user.ts';
import { proofRefusal } from './proof-refusal.ts';
import { scenarioOf } from './scenario.ts';

/** Returns the route, which only clients can call. */
export function introspectRoute(ctx: ServiceContext, prefix: string): FaceRoute {
  return faceRoute(
    {
      method: 'POST',
      priority: 'prove',
      path: `${prefix}/introspect-code`,
      caller: 'client',
      scope: 'changes:write',
      what: 'Tells what the token of a link is for',
      body: codeBody,
      answers: { 200: { what: 'The user, and what the token proves' } },
      problems: ['proof-wrong'],
    },
    async (c, body) => {
      const token = readCode(body);
      if (!token.ok) return refuse(c, token.refusal);
      const linked = await readLinkedAccount(ctx, clientOf(c), token.value);
      if (!linked.ok) return refuse(c, linked.refusal);
      const link = await inspectLink(ctx, token.value);
      if (!link.ok) return refuse(c, proofRefusal(link.refusal, '18002'));
      const { state } = link.value;
      if (state === 'used' || state === 'closed') return refuse(c, wso2Refusal('18023'));
      return c.json({ ...describe(linked.value), isExpired: state !== 'live' });
    },
  );
}

function describe({ change, account }: LinkedAccount) {
  return {
    user: { username: account.user.userName, realm: REALM, tenantDomain: change.project },
    recoveryScenario: scenarioOf(change, account.contacts),
    recoveryStep: change.kind === 'email' ? 'VERIFY_EMAIL' : 'VERIFY_MOBILE_NUMBER',
  };
}
