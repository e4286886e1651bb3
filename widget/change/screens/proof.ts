// Owns the screens `code` and `link`, after a message was sent. Not their parts for two sides: rare/two-sides.ts.
import { MINUTE, SECOND } from '../../../shared/duration.ts';
import type { ProofBody } from '../../../shared/wire/change.ts';
import { alert, button, paragraph } from '../../ui/pieces.ts';
import type { Content } from '../../ui/pieces.ts';
import { extras } from '../load-extras.ts';
import { rareScreens } from '../load-rare.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { isSent, sideOf } from '../state.ts';
import { field, form, input } from './form-fields.ts';

type ProofKit = ScreenKit<'code' | 'link'>;

/** Longest and shortest life of a code that the text names, minutes. NIST SP 800-63B allows ten minutes. */
const LONGEST_LIFE = 10;
const SHORTEST_LIFE = 1;

/** Shows what was sent to which address, the field for the code or a button for it, and help when no message arrived. */
export function proofScreen(kit: ProofKit): Content {
  const { controller, state, able, isByLink, say, ofKind } = kit;
  const { change, contactId, screen } = state;
  const side = sideOf(state);
  const twoSides = change.proofs[1] && rareScreens()?.twoSides(kit);
  const isCode = screen === 'code';
  const isLost = side?.delivery === 'failed';
  const canSendLink = able?.methods.some((method) => method !== 'code');
  // The page of the link completes the change and the message holds no code, so there is no code to type.
  const isLinkOnly = isByLink && change.completion === 'click';
  const content = isLost
    ? // No code can come, so the main button leads on.
      kit.actions(contactId || twoSides ? '' : kit.mainButton(ofKind('different'), () => controller.back()))
    : isCode
      ? codeForm(kit, twoSides?.label ?? say('codeLabel'))
      : rareScreens()?.linkActions(kit, isLinkOnly);
  return kit.page(
    twoSides?.title ?? ofKind('check'),
    twoSides?.progress,
    isLost ? alert(say('undelivered')) : kit.text(...sentText(kit, side, isLinkOnly)),
    content,
    extras().help?.(kit, side),
    kit.links(
      resendButton(kit, side),
      // What was just sent again is said at the button, in place of the help, so that nothing moves.
      isLost
        ? ''
        : kit.text(state.notice === 'resent' ? resentWord(side) : (side?.channel ?? ofKind('missing')), {}, 'hint'),
      twoSides?.links ?? (contactId || isLost ? '' : kit.linkButton(ofKind('different'), () => controller.back())),
      isCode && canSendLink && !isLost ? kit.linkButton('linkInstead', () => controller.switchMethod('link')) : '',
      kit.linkButton('cancelChange', kit.onCancel),
    ),
  );
}

function sentText(kit: ProofKit, side: ProofBody | undefined, isLinkOnly: boolean): Parameters<ProofKit['text']> {
  const word = rareScreens()?.sentWord(kit, isLinkOnly) ?? (isSent(side) ? 'codeSent' : 'codeQueued');
  return [word, { t: kit.speech.duration(secondsOfLife(kit, side)) }];
}

/** Returns the word that says that another message is being sent, or was. */
export function resentWord(side: ProofBody | undefined): 'sending' | 'resent' | 'resentLink' {
  if (!isSent(side)) return 'sending';
  return side?.method === 'link' ? 'resentLink' : 'resent';
}

/** Returns the whole life of the code, not the rest of it, because the text does not count down. */
function secondsOfLife({ state }: ProofKit, side: ProofBody | undefined): number {
  const { sentAt = state.change.createdAt, expiresAt = sentAt } = side ?? {};
  const minutes = Math.round((Date.parse(expiresAt) - Date.parse(sentAt)) / MINUTE);
  return (Math.min(LONGEST_LIFE, Math.max(SHORTEST_LIFE, minutes)) * MINUTE) / SECOND;
}

function codeForm(kit: ProofKit, label: Content): Content {
  const code = input(kit, {
    id: 'code',
    part: 'input code-input',
    value: kit.code,
    type: 'text',
    autocomplete: 'one-time-code',
  });
  return form(kit, 'confirm', kit.state.busy, field('code', label, code));
}

function resendButton(kit: ProofKit, side: ProofBody | undefined): Content {
  const { controller, state, speech, say } = kit;
  if (!side?.resendsLeft) return paragraph(say('noResends'));
  const wait = controller.secondsToResend;
  const word = state.screen === 'code' ? 'resend' : 'resendLink';
  return paragraph(
    button(
      wait ? 'link-button countdown resend' : 'link-button resend',
      wait ? [extras().resendRing?.(kit, side, wait), say(`${word}In`, { t: speech.duration(wait) })] : say(word),
      () => controller.resend(),
      { disabled: wait },
    ),
  );
}
