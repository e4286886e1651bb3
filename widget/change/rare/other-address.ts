// Owns the link for entering another address.
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';

/** A link to the form; nothing for a contact that is to be verified, because its address cannot be replaced. */
export function otherAddressLink({ state, controller, ofKind, linkButton }: ScreenKit): Content {
  return state.contactId ? '' : linkButton(ofKind('different'), () => controller.back());
}
