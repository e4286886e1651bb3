// Owns what the screens `code` and `link` show in addition when two addresses confirm a change. Not these screens:
// screens/proof.ts.
import type { ProofBody } from '../../../shared/wire/change.ts';
import type { Content } from '../../ui/pieces.ts';
import type { Word } from '../../words/speech.ts';
import type { ScreenKit } from '../screen-kit.ts';
import { isSent, shownAddress, sideOf } from '../state.ts';
import type { Side } from '../state.ts';
import { otherAddressLink } from './other-address.ts';
import { supportNote } from './support-note.ts';
import { adoptStyles } from './styles.ts';

/** The parts of a screen that replace the usual parts when a change has two sides. */
export interface TwoSides {
  readonly title: Word;
  readonly progress: Content;
  readonly label: Content;
  readonly links: Content;
}

/** Returns these parts for the current side. */
export function twoSides(kit: ScreenKit<'code' | 'link'>): TwoSides {
  const { state, controller, say, linkButton } = kit;
  const { change, of } = state;
  const otherSide: Side = of === 'new' ? 'current' : 'new';
  const other = change.proofs.find((proof) => proof.of === otherSide);
  adoptStyles(kit.host);
  return {
    title: kit.ofKind(of === 'new' ? 'checkNew' : 'checkCurrent'),
    progress: [progress(kit, change.proofs), supportNote(kit)],
    label: say(isSent(sideOf(state)) ? 'codeFor' : 'codeLabel'),
    links: [
      of === 'new' ? otherAddressLink(kit) : linkButton('cannotUse', () => controller.turn('ways')),
      other?.state === 'waiting'
        ? linkButton('turn', () => controller.turn(otherSide), false, { v: shownAddress(other, null) })
        : '',
    ],
  };
}

/** Shows how many of the two addresses are confirmed: a bar and a name for each address, the new address first, which the server names last. */
export function progress({ html, say, state: { of: currentSide } }: ScreenKit, proofs: readonly ProofBody[]): Content {
  const n = proofs.filter(({ state }) => state === 'done').length;
  const item = (proof: ProofBody) => {
    const { of, state } = proof;
    // A line may end before the @ of an address.
    const parts = shownAddress(proof, null).split(/(?=@)/);
    return html`<li class=${state === 'done' ? state : ''} aria-current=${of === currentSide ? 'step' : 'false'}>
      <span>${say(of === 'new' ? 'sideNew' : 'sideCurrent')}</span>
      <bdi dir="ltr" translate="no">${parts.map((part, i) => (i ? html`<wbr />${part}` : part))}</bdi>
      <span class="spoken">${say(state === 'done' ? 'sideDone' : 'sideOpen')}</span>
    </li>`;
  };
  return html`<div part="progress">
    <p part="hint">${say('progress', { n })}</p>
    <ol>
      ${proofs.toReversed().map(item)}
    </ol>
  </div>`;
}
