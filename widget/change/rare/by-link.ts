// Owns what the screens `code` and `link` show in another way when a message holds a link, or is a call or one of WhatsApp. Not
// these screens: screens/proof.ts.
import type { Content } from '../../ui/pieces.ts';
import type { Word } from '../../words/speech.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { isSent, sideOf } from '../state.ts';

type ProofKit = ScreenKit<'code' | 'link'>;

const CODE_WORDS = { sms: 'codeSent', whatsapp: 'codeWhatsapp', voice: 'codeCalled' } as const;

/** Returns the word that says what was sent, or is being sent. `isLinkOnly`: there is no code to type. */
export function sentWord({ state, isByLink }: ProofKit, isLinkOnly: boolean): Word {
  const side = sideOf(state);
  const isCode = state.screen === 'code';
  if (!isSent(side))
    return isByLink || !isCode ? 'linkQueued' : side?.channel === 'voice' ? 'codeCalled' : 'codeQueued';
  if (isCode) return isByLink ? 'codeFromLink' : CODE_WORDS[side?.channel ?? 'sms'];
  return isLinkOnly ? 'linkClick' : 'linkSent';
}

/** Draws the button that leads to the screen for a code, if the page of the link may show a code. */
export function linkActions(kit: ProofKit, isLinkOnly: boolean): Content {
  if (isLinkOnly) return kit.fault('other');
  return kit.actions(kit.otherButton('enterCode', () => kit.controller.switchMethod('code')));
}
