// Owns how a link or a code of Descope's contract proves a change. Not the routes: verification-routes.ts.
import type { Refusal } from '../../../shared/problem.ts';
import type { Kind } from '../../../shared/contact.ts';
import { incomingRequest, visitorOf } from '../../http/caller.ts';
import type { Ctx } from '../../http/context.ts';
import { withMinimumTime } from '../../http/minimum-time.ts';
import type { Result } from '../../ports/result.ts';
import type { ChangeView } from '../../service/change-view.ts';
import { projectOf, type ServiceContext } from '../../service/context.ts';
import { confirmLink } from '../../service/links/confirm.ts';
import { inspectLink } from '../../service/links/inspect.ts';
import { proveByLogin } from '../../service/prove-by-login.ts';
import { otherWaits } from '../shared.ts';

const SIGN_IN_FIRST: Refusal = {
  code: 'token-invalid',
  detail: 'this project completes only for the user who began: send their refresh JWT behind the project id',
};

/** Shortest time until the answer to a code without a sign-in, ms. Several times what checking the code of a change takes. */
const VISITOR_ANSWER = 50;

/** The vendor's one refusal for a link that is unknown, used or expired. */
const LINK_OVER = { ok: false, refusal: { code: 'proof-expired' } } as const;

/** Confirms a change by a link. The link must belong to the project that calls. */
export async function confirmByLink(ctx: ServiceContext, c: Ctx, token: string): Promise<Result<ChangeView>> {
  const link = await inspectLink(ctx, token);
  if (!link.ok || link.value.project !== c.get('project')) return LINK_OVER;
  // Our own page gives the same answer when the owner uses a link again. In this contract, a token can be used once.
  if (link.value.state === 'used') return LINK_OVER;
  const confirmed = await confirmLink(ctx, visitorOf(c), incomingRequest(c), token);
  if (!confirmed.ok) return confirmed;
  // The relay code is for the page where the user began the change, never for the sender of this request.
  return confirmed.value.at === 'relay' ? { ok: false, refusal: SIGN_IN_FIRST } : requireDone(confirmed.value.view);
}

/** A code to check. `login`: the login id in the request. */
export interface CodeRequest {
  readonly kind: Kind;
  readonly login: string;
  readonly code: string;
}

/** Checks a code. Without a user's token, a code is accepted only when the project lets a code alone complete a change. */
export async function confirmByCode(ctx: ServiceContext, c: Ctx, request: CodeRequest): Promise<Result<ChangeView>> {
  const caller = visitorOf(c);
  const project = projectOf(ctx, c.get('project') ?? '');
  if (caller === null && project.faces.descope?.completion !== 'click') return { ok: false, refusal: SIGN_IN_FIRST };
  const proof = { project: project.id, ...request };
  const proving = proveByLogin(ctx, caller, incomingRequest(c), proof);
  // Without a sign-in, the time of the answer must not tell whether the login exists or is changing an address.
  const proved = await (caller === null ? withMinimumTime(proving, VISITOR_ANSWER) : proving);
  return proved.ok ? requireDone(proved.value) : proved;
}

/** Refuses a change when only one of its sides is proved. */
function requireDone(view: ChangeView): Result<ChangeView> {
  const { change } = view;
  return change.state.at === 'waiting' ? { ok: false, refusal: otherWaits(change) } : { ok: true, value: view };
}
