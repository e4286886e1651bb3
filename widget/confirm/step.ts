// Owns the steps of a link page, and the step after a refusal. Not how a step is drawn: screens.ts.
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { ConfirmBody, InspectBody, LinkState, RelayBody } from '../../shared/wire/links.ts';
import type { Trouble } from '../client/call.ts';

/** Why a link cannot be confirmed. */
export type DeadLink = Exclude<LinkState, 'live'> | 'unknown';

/** Who pressed the button. `otherAccount`: a signed-in user who did not ask for the change. */
interface Pressed {
  readonly link?: InspectBody | undefined;
  readonly otherAccount: ConfirmBody['otherAccount'] | undefined;
}

/** The screen, and the data that it shows. */
export type Step =
  | { readonly at: 'loading' | 'failed' }
  | { readonly at: 'reported'; readonly link?: InspectBody }
  | { readonly at: 'confirm'; readonly link: InspectBody }
  | ({ readonly at: 'confirmed'; readonly change: ChangeBody } & Pressed)
  | ({ readonly at: 'relay' } & RelayBody['relay'] & Pressed)
  | { readonly at: DeadLink; readonly link?: InspectBody };

/** The step before the link is looked up. */
export const FIRST_STEP: Step = { at: 'loading' };

/** Whether the link is looked up again when the page sets another server. A screen that is missing here does not compile. */
export const INSPECTS_AGAIN: Readonly<Record<Step['at'], boolean>> = {
  loading: true,
  failed: true,
  confirm: false,
  confirmed: false,
  relay: false,
  reported: false,
  used: false,
  expired: false,
  superseded: false,
  closed: false,
  unknown: true,
};

/** Returns the step after a refusal; undefined when another try may work. */
export function stepAfterRefusal({ code, why }: Trouble): { readonly at: DeadLink } | undefined {
  if (code === 'not-found' || code === 'body-invalid') return { at: 'unknown' };
  if (code === 'proof-expired') return { at: 'expired' };
  if (code === 'change-closed') return { at: why ? 'closed' : 'used' };
  return undefined;
}

/** Returns which address still has to confirm; false when none has to. */
export function waitingSide({ state, proofs }: ChangeBody): 'New' | 'Current' | false {
  if (state !== 'waiting') return false;
  return proofs.some((proof) => proof.of === 'new' && proof.state !== 'done') ? 'New' : 'Current';
}
