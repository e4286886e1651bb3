// Owns the sentences of the last screen: what is now, who was told, and for how long it can be undone. Not the screen:
// ../screens/done.ts.
import type { Content } from '../../ui/pieces.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { signOutOthers } from './sign-out-others.ts';

/** Says what changed, and offers to sign out other devices. */
export function doneText(kit: ScreenKit): Content {
  return [sentences(kit), signOutOthers(kit)];
}

function sentences({ state, kind, speech, text, ofKind }: ScreenKit): Content {
  const { me, then, contactId } = state;
  if (contactId) return text('verifiedText');
  if (then === 'add') return text('addedText');
  const { undoLife } = me?.capabilities ?? {};
  const isOldNotified = me?.contacts.some((contact) => contact.kind === kind && contact.verified);
  return [
    text(ofKind('doneText')),
    isOldNotified ? text(ofKind('told')) : '',
    // The old contact has the link.
    isOldNotified && undoLife ? text('undoFor', { t: speech.duration(undoLife) }, 'hint') : '',
  ];
}
