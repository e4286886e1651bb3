// Owns the link that leads to another address.
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';

/** To the form. A contact that is to be verified has no other address. */
export function otherAddressLink({ state, controller, ofKind, linkButton }: ScreenKit): Content {
  return state.contactId ? '' : linkButton(ofKind('different'), () => controller.back());
}
