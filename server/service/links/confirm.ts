// Owns what the button of a link does. It proves, or it shows the code to type on the page where the change began. Not the page
// with the button (http/pages/).
import { codeProof, completionOf, liveLinks } from '../../core/proofs.ts';
import { isPurged, stateAt, refusalOfEnded } from '../../core/change-state.ts';
import { proofSeed } from '../../core/seeds.ts';
import { refused, type Result } from '../../ports/result.ts';
import { signInOf, type UserCaller } from '../caller.ts';
import type { ChangeView } from '../change-view.ts';
import type { ServiceContext } from '../context.ts';
import type { RequestInfo, RequestOfLink } from '../request-info.ts';
import { runOnChange } from '../transaction/run-on-change.ts';
import { activeUser } from '../users/current-user.ts';
import { findLink, purgedRefusal, type FoundLink } from './find-link.ts';

/** What the button of a link did, and for which user of the browser. */
export type ConfirmOutcome = Confirmed & {
  /** A user who is not the owner of the change is signed in where the button was pressed. Nothing else is known of the owner. */
  readonly otherAccount: boolean;
};

type Confirmed =
  /** `owner`: whether the owner of the change pressed the button. Anyone else sees the change masked. */
  | { readonly at: 'done'; readonly view: ChangeView; readonly owner: boolean }
  /** The code to type on the page where the change began, and when this code expires, epoch ms. */
  | { readonly at: 'relay'; readonly code: string; readonly expiresAt: number };

/** Does what the button of a link does. `caller` null: no user is signed in where the button was pressed. */
export async function confirmLink(
  ctx: ServiceContext,
  caller: UserCaller | null,
  request: RequestOfLink,
  token: string,
): Promise<Result<ConfirmOutcome>> {
  const found = await findLink(ctx, token);
  if (!found.ok) return found;
  const { change, proof } = found.value;
  if (isPurged(change)) return refused(purgedRefusal(change, ctx.clock()));
  const user = caller ? await activeUser(ctx, caller) : null;
  // While the sign-in cannot be checked, the server does not know whether the caller is the owner, so the caller has to try again.
  if (user?.ok === false && user.refusal.code === 'unavailable') return user;
  const owner = user?.ok === true && user.value.id === change.user;
  const otherAccount = user?.ok === true && !owner;
  if (!owner && completionOf(change, proof.side) === 'session') return relayCode(ctx, found.value, otherAccount);
  const signIn = owner && caller ? signInOf(caller.principal) : null;
  const info: RequestInfo = { ...request, signIn, ...(owner ? { actor: 'user' } : {}) };
  const proved = await runOnChange(ctx, { owner: change.user, id: change.id }, info, () => ({
    do: 'prove',
    of: proof.side,
    by: 'link',
    matches: proof.id,
    owner,
  }));
  return proved.ok ? { ok: true, value: { at: 'done', view: proved.value, owner, otherAccount } } : proved;
}

/** Returns the valid code of the change, to type on the page where the change began. Changes nothing. */
function relayCode(
  { clock, secrets }: ServiceContext,
  { change, proof }: FoundLink,
  otherAccount: boolean,
): Result<ConfirmOutcome> {
  const now = clock();
  const state = stateAt(change, now);
  if (state.at !== 'waiting') return refused(refusalOfEnded(state));
  const newest = codeProof(change, proof.side, now);
  const code = newest ? secrets.code(proofSeed(change, newest), change.terms.codeLength) : null;
  const live = liveLinks(change, proof.side, now).some((p) => p.id === proof.id);
  if (!newest || code === null || !live || now >= newest.codeExpiresAt) return refused({ code: 'proof-expired' });
  return { ok: true, value: { at: 'relay', code, expiresAt: newest.codeExpiresAt, otherAccount } };
}
