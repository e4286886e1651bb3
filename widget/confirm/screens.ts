// Owns the screens of <contact-change-confirm>, one function for each. Not when a screen is shown: contact-change-confirm.ts.
import { html } from 'lit';
import { SECOND } from '../../shared/duration.ts';
import type { InspectBody } from '../../shared/wire/links.ts';
import { faultText } from '../change/fault-text.ts';
import type { Trouble } from '../client/call.ts';
import { formatTime } from '../ui/date-time.ts';
import { alert, button, page, paragraph, row, waiting } from '../ui/pieces.ts';
import type { Content } from '../ui/pieces.ts';
import type { Speech, Word } from '../words/speech.ts';
import { waitingSide } from './step.ts';
import type { Step } from './step.ts';

/** The data of one drawing. */
export interface ConfirmView<At extends Step['at'] = Step['at']> {
  readonly headingLevel: number;
  /** Name of the site from the page; undefined for the name from the server. */
  readonly serviceName: string | undefined;
  readonly speech: Speech;
  readonly step: Step & { readonly at: At };
  readonly trouble: Trouble | null;
  readonly isBusy: boolean;
  /** The way back to the site. */
  readonly homeUrl: string;
  /** The server's clock, epoch ms. */
  readonly now: number;
  readonly onRetry: () => unknown;
  readonly onConfirm: () => unknown;
  readonly onReport: () => unknown;
}

/** A screen that is missing here does not compile. */
const DRAW: { readonly [At in Step['at']]: (view: ConfirmView<At>) => Content } = {
  loading: ({ speech }) => waiting(speech.say('loading')),
  failed: (view) => titled(view, 'failed', fault(view), row('actions', mainButton(view, 'retry', view.onRetry))),
  confirm: confirmation,
  confirmed: (view) => {
    const { speech, step } = view;
    const side = waitingSide(step.change);
    const t = step.change.waitsUntil && formatTime(step.change.waitsUntil, speech);
    const text = paragraph(
      t ? speech.say('linkWaits', { t }) : speech.say(side ? `linkHalf${side}` : 'linkConfirmedText'),
    );
    const isAllowed = step.link?.of === 'current';
    return titled(view, isAllowed ? 'linkAllowed' : 'linkConfirmed', otherAccount(view), text, wayBack(view));
  },
  relay,
  reported: (view) => (view.step.link?.of === 'current' ? result(view, 'Stopped') : result(view, 'Reported')),
  used: (view) => result(view, 'Used'),
  expired: (view) => result(view, 'Expired'),
  superseded: (view) => result(view, 'Superseded'),
  closed: (view) => result(view, 'Closed'),
  unknown: (view) => result(view, 'Unknown'),
};

/** The words of these are the title, and the text below it. */
type ResultName = 'Stopped' | 'Reported' | 'Used' | 'Expired' | 'Superseded' | 'Closed' | 'Unknown';

/** Draws the screen of the step. */
export function confirmScreen(view: ConfirmView): Content {
  // The compiler cannot see that the function and the step belong to the same screen.
  const draw = DRAW[view.step.at] as (view: ConfirmView) => Content;
  return draw(view);
}

function confirmation(view: ConfirmView<'confirm'>): Content {
  const { speech, step, isBusy } = view;
  const { kind, value, display: v = value, account, merges, of, place } = step.link;
  const service = serviceOf(view);
  const kindName = kind === 'email' ? 'Email' : 'Phone';
  const isCurrent = of === 'current';
  return titled(
    view,
    isCurrent ? 'linkAllow' : `linkConfirm${kindName}`,
    paragraph(speech.say(effectWord(step.link), { v, service, old: step.link.old ?? '' })),
    merges ? paragraph(speech.say('linkMerges', { service })) : '',
    account ? paragraph(speech.say('linkAccount', { v: account }), 'hint') : '',
    paragraph(speech.say('linkAsked', { t: formatTime(step.link.requestedAt, speech) }), 'hint'),
    place ? paragraph(speech.say('linkPlace', { place: html`<bdi translate="no">${place}</bdi>` }), 'hint') : '',
    isCurrent ? paragraph(speech.say('linkStop')) : '',
    fault(view),
    // Both buttons have the same size, because "no" must be as easy as "yes".
    row(
      'actions',
      mainButton(view, isCurrent ? 'allow' : 'confirm', view.onConfirm),
      button('secondary-button', speech.say('linkNotMe'), view.onReport, { disabled: isBusy }),
    ),
    paragraph(speech.say('linkOnly'), 'hint'),
  );
}

/** Returns the key of the sentence about what the button does, with the contact that goes where the reader may know it. */
function effectWord({ kind, then, old }: InspectBody): Word {
  const of = kind === 'email' ? 'Email' : 'Phone';
  switch (then) {
    case 'add':
      return 'linkAdds';
    case 'primary':
      return `linkPrimary${of}`;
    case 'replace-all':
      return `linkReplacesAll${of}`;
    case 'replace':
      return old === undefined ? `linkBecomes${of}` : `linkReplaces${of}`;
  }
}

function relay(view: ConfirmView<'relay'>): Content {
  const { speech, step, now } = view;
  const seconds = Math.round((Date.parse(step.expiresAt) - now) / SECOND);
  return titled(
    view,
    'linkRelay',
    otherAccount(view),
    paragraph(speech.say('linkRelayWhere')),
    html`<p part="code" dir="ltr" translate="no">${step.code}</p>`,
    paragraph(speech.say('linkRelayText', { t: speech.duration(Math.max(1, seconds)) }), 'hint'),
    paragraph(speech.say('linkRelayOnly', { service: serviceOf(view) }), 'hint'),
  );
}

/** Draws the sentence for a user who is signed in and did not ask for the change. */
function otherAccount({ speech, step }: ConfirmView<'confirmed' | 'relay'>): Content {
  return step.otherAccount ? paragraph(speech.say('linkOther')) : '';
}

function serviceOf({ serviceName, step }: ConfirmView): string {
  return serviceName ?? ('link' in step ? step.link?.serviceName : '') ?? '';
}

/** Draws a screen of a title and a text, with a way back to the site, so that no link ends nowhere. */
function result(view: ConfirmView, name: ResultName): Content {
  return titled(view, `link${name}`, paragraph(view.speech.say(`link${name}Text`)), wayBack(view));
}

function wayBack(view: ConfirmView): Content {
  return row('links', html`<a part="button link-button" href=${view.homeUrl}>${view.speech.say('linkHome')}</a>`);
}

function titled({ headingLevel, step, speech }: ConfirmView, title: Word, ...content: readonly unknown[]): Content {
  return page(headingLevel, step.at === 'confirmed', speech.say(title), content);
}

function mainButton({ speech, isBusy }: ConfirmView, word: Word, action: () => unknown): Content {
  return button('primary-button', speech.say(word), action, { disabled: isBusy, busy: isBusy });
}

function fault({ trouble, speech }: ConfirmView): Content {
  return trouble ? alert(faultText(trouble, speech)) : '';
}
