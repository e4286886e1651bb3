// Owns what the second file holds: screens that are rarely needed. Importing it leaves them where the widget finds them.
import { mask } from '../../shared/contact.ts';
import type { ContactBody, MeBody } from '../../shared/wire.ts';
import type { Handed, Kit } from './screen-kit.ts';
import { dress, progress } from './rare-screens.styles.ts';
import type { Content } from '../ui/pieces.ts';
import { sideOf } from './state.ts';
import type { Of } from './state.ts';
import '../words/en.more.ts';
import { SHELF } from './rare-shelf.ts';
import type { Word } from '../words/speech.ts';

/** What a side of a two-sided confirmation says on the screens of code and link. */
export interface Sides {
  readonly title: Word;
  readonly progress: Content;
  readonly label: Content;
  readonly ways: Content;
}

/** Takes what is handed over by its names again. */
const by =
  <Drawn>(draw: (kit: Kit) => Drawn) =>
  // prettier-ignore
  ([html, host, flow, state, speech, hands, say, of, text, fault, main, other, plain, actions, links, page]: Handed) =>
    draw({ html, host, flow, state, speech, hands, say, of, text, fault, main, other, plain, actions, links, page });

const rest = { draw: by(draw), also: by(also), doubt: by(doubt), sides: by(sides) };
export type More = typeof rest;

/** The screens that stand in no other file. */
function draw(kit: Kit): Content {
  const { html, host, flow, state, speech, hands, of, text, fault, main, other, plain, actions, links, page } = kit;
  const { me, contactId, change, busy, error } = state;
  const byLink = (sideOf(state)?.method ?? host.method) === 'link';
  dress(host);
  switch (state.screen) {
    case 'pending':
      return page(
        'pending',
        change?.proofs[1] ? progress(kit, change.proofs, state.of) : '',
        text('pendingText', { v: change?.value ?? '' }),
        actions(
          main(byLink ? 'goOn' : 'resumeCode', () => flow.turn(state.of)),
          other('cancelChange', hands.cancel),
        ),
        links(different(kit)),
      );
    case 'signed-out':
      return page(
        'signedOut',
        text('signedOutText'),
        // A page that signs people in itself needs no button of ours beside its own.
        html`<slot name="signed-out">${actions(main('goOn', () => flow.signedIn()))}</slot>`,
      );
    case 'blocked': {
      const { by, until } = state;
      // Found before anybody typed.
      const fresh = by === 'quota';
      const wait = flow.secondsBlocked;
      return page(
        by,
        fresh && !wait ? (until ? '' : text('noResends')) : text(`${by}Text`, { t: speech.duration(wait) }),
        actions(
          by === 'expired' && sideOf(state)?.resendsLeft && !flow.secondsToResend
            ? main(byLink ? 'resendLink' : 'resend', () => flow.resend())
            : main('startAgain', () => (fresh ? flow.back() : flow.start()), busy || wait),
        ),
        fresh ? '' : links(different(kit)),
      );
    }
    case 'ways': {
      const side = sideOf(state);
      const wait = flow.secondsToResend;
      const others = me?.contacts.filter(
        ({ id, value, verified }) => verified && id !== side?.contactId && value !== change?.value,
      );
      const choice = (button: Content, hint: Content = '') => html`<div class="choice">${button}${hint}</div>`;
      return page(
        'ways',
        text('waysText'),
        fault(false),
        html`<div class="choices">
          ${
            side?.resendsLeft
              ? others?.map(({ id, value: v }) =>
                  choice(other('wayOther', () => flow.resend(undefined, id), wait || busy, { v })),
                )
              : ''
          }
          ${wait && others?.[0] ? text('nextIn', { t: speech.duration(wait) }, 'hint') : ''}
          ${choice(
            other('waySignIn', () => flow.signInAgain()),
            text('waySignInText', {}, 'hint'),
          )}
          ${choice(
            other('wayLost', () => flow.start({ value: state.change.value, oldLost: true })),
            text('wayLostText', {}, 'hint'),
          )}
        </div>`,
        links(
          plain('wayBack', () => flow.turn(state.of)),
          plain('cancelChange', hands.cancel),
        ),
      );
    }
    case 'step-up':
      return page(
        'stepUp',
        text('stepUpText'),
        actions(main('goOn', () => flow.signInAgain())),
        // Before the form there is nothing to go back to but the page.
        links(plain('back', state.from.screen === 'loading' ? hands.cancel : () => flow.back())),
      );
    case 'frozen': {
      const until = new Intl.DateTimeFormat(speech.lang, { dateStyle: 'long', timeStyle: 'short' }).format(state.until);
      return page('frozen', text('frozenText', { until }), actions(main('waySignIn', () => flow.signInAgain())));
    }
    case 'managed':
      return page(of('managed'), text('managedText', { service: me?.capabilities.serviceName ?? '' }));
    default: {
      const contact = me?.contacts.find(({ id }) => id === contactId);
      const v = contact?.value ?? '';
      const note = also(kit);
      const already = contact?.verified || error?.code === 'address-same';
      if (!contact || already) return page(of('verify'), text(already ? 'verifiedAlready' : 'verifyGone', { v }));
      return page(
        of('verify'),
        text(byLink ? 'verifyLinkText' : 'verifyText', { v }),
        note && html`<p part="hint">${note}</p>`,
        fault(true),
        actions(main(byLink ? 'sendLink' : 'sendCode', () => flow.start())),
        links(plain('cancel', hands.cancel)),
      );
    }
  }
}

/** Who has to agree, said before anything is sent. */
function also({ state, say }: Kit): Content {
  const { me, kind } = state;
  const current = me?.capabilities.confirmCurrent && confirming(me, kind);
  return current ? [' ', say('alsoCurrent', { v: mask(current.kind, current.value) })] : '';
}

/** As the server chooses: the primary of the kind, else any verified one of it, else the primary of the other kind. */
function confirming({ contacts }: MeBody, kind: string): ContactBody | undefined {
  const verified = contacts.filter((contact) => contact.verified);
  const first = (of: readonly ContactBody[]) => of.find(({ primary }) => primary) ?? of[0];
  return first(verified.filter((contact) => contact.kind === kind)) ?? first(verified);
}

/** A likelier address, offered before sending. */
function doubt({ state, flow, html, text, links, plain }: Kit): Content {
  const v = state.screen === 'enter' && state.typo;
  if (!v) return '';
  return html`<div class="note">
    ${text('typo', { v })}
    ${links(
      plain('typoUse', () => flow.start({ value: v }), false, { v }),
      plain('typoKeep', () => flow.start()),
    )}
  </div>`;
}

/** The way to another address. */
function different({ state, flow, of, plain }: Kit): Content {
  return state.contactId ? '' : plain(of('different'), () => flow.back());
}

function sides(kit: Kit): Sides {
  const { state, flow, say, plain } = kit;
  const { change, of } = state;
  const proofs = change?.proofs ?? [];
  const others: Of = of === 'new' ? 'current' : 'new';
  const other = proofs.find((proof) => proof.of === others);
  dress(kit.host);
  return {
    title: kit.of(of === 'new' ? 'checkNew' : 'checkCurrent'),
    progress: progress(kit, proofs, of),
    label: say('codeFor'),
    ways: [
      of === 'new' ? different(kit) : plain('cannotUse', () => flow.turn('ways')),
      other?.state === 'waiting' ? plain('turn', () => flow.turn(others), false, { v: other.sentTo }) : '',
    ],
  };
}

(globalThis as typeof globalThis & { [SHELF]?: More })[SHELF] = rest;
