// Owns the offer of the last screen to sign out the other devices of the user. Not the screen: ../screens/done.ts.
import type { ChangeBody } from '../../../shared/wire/change.ts';
import type { Content } from '../../ui/pieces.ts';
import { requestSignIn } from '../events.ts';
import type { ScreenKit } from '../screen-kit.ts';

/** The changes whose user asked for it, and whether the server has answered. A screen is about one change. */
const requests = new WeakMap<ChangeBody, 'asking' | 'done'>();

/** Offers it where the site ends sessions when it is told; nothing elsewhere. */
export function signOutOthers(kit: ScreenKit): Content {
  const { html, state, client, say, links, linkButton } = kit;
  if (!state.me?.capabilities.signOutOthers || !client.endOthers) return '';
  const request = state.change && requests.get(state.change);
  // The button stays where it is, so that the focus does.
  return [
    links(linkButton('signOutOthers', () => ask(kit), request)),
    html`<p part="hint" role="status">${request === 'done' ? say('signedOutOthers') : ''}</p>`,
  ];
}

async function ask(kit: ScreenKit, isSignedInAgain = false): Promise<void> {
  const { host, client, controller } = kit;
  const { change } = kit.state;
  if (!change) return;
  requests.set(change, 'asking');
  // An error of the press before goes.
  controller.type({});
  const answer = await client.endOthers?.();
  const problem = answer && 'problem' in answer ? answer.problem : null;
  if (problem) requests.delete(change);
  else requests.set(change, 'done');
  host.requestUpdate();
  if (!problem) return;
  const asks = problem.code === 'step-up-required' ? problem : undefined;
  if (asks || problem.code === 'token-invalid') {
    const pageIsDone = isSignedInAgain ? undefined : requestSignIn(host, asks);
    // The page takes the user elsewhere.
    if (pageIsDone === false) return;
    if (!pageIsDone) return controller.reportError('step-up-required');
    await pageIsDone;
    client.renew?.();
    return ask(kit, true);
  }
  // The words for a used-up quota speak of codes, and there are none here.
  const code = problem.code === 'quota-exceeded' ? 'too-soon' : problem.code;
  controller.reportError(code, { ...problem, at: client.now?.() ?? Date.now() });
}
