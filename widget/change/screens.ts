// Owns what each screen of <contact-change> shows. Not what its buttons do (flow.ts) nor how it looks (styles).
import { html } from 'lit';
import { faultText } from './fault-text.ts';
import type { ContactChangeProperties } from './contact-change.properties.ts';
import type { ContactChangeController } from './controller.ts';
import { countryOptions } from './phone-field.ts';
import type { Handed, Hands } from './screen-kit.ts';
import { alert, button, page, paragraph, row, waiting } from '../ui/pieces.ts';
import type { Act, Content } from '../ui/pieces.ts';
import { more } from './load-rare.ts';
import { ofField, sideOf } from './state.ts';
import type { State } from './state.ts';
import type { Speech, Values, Word } from '../words/speech.ts';

/** `state`: the controller's, unless something has to come first. `code`: the digits typed so far. */
export function screen(
  host: ContactChangeProperties,
  flow: ContactChangeController,
  state: State,
  speech: Speech,
  code: string,
  hands: Hands,
): Content {
  const { me, entry, then, contactId, change, busy, error } = state;
  const { disabled } = host;
  const side = sideOf(state);
  const kind = side?.kind ?? state.kind;
  const email = kind === 'email';
  const able = me?.capabilities.kinds[kind];
  const codes = able?.callingCodes;
  const byLink = (side?.method ?? host.method) === 'link';
  const offersLink = able?.methods.some((method) => method !== 'code');
  const values = { v: side?.sentTo ?? change?.value ?? '', d: change?.codeLength ?? 6 };
  const rest = more();

  const say = (word: Word, also?: Values) => speech.say(word, { ...values, ...also });
  /** `word` + `Email` or `Phone`. */
  const of = (word: string) => (word + (email ? 'Email' : 'Phone')) as Word;

  const fault = (own: boolean) => {
    if (!error || ofField(state) !== own) return '';
    return alert([
      faultText(error, speech, email && error.reason === 'empty' ? () => 'emptyEmail' : of, {
        ...values,
        // Plainly made up, so that nobody's real number is on show.
        x: `\u2066+${codes?.[entry.country] ?? 1}\u00a0123\u00a0456\u00a0789\u2069`,
      }),
      change?.proofs[1] && error.triesLeft ? [' ', say('proof-two')] : '',
    ]);
  };
  const field = (id: string, label: Content, ...content: Content[]) =>
    html`<div part="field"><label part="label" for=${id}>${label}</label>${content}</div>`;
  const input = (id: string, part: string, value: string, type: string, fill = type) =>
    html`${fault(true)}
      <input
        id=${id}
        part=${part}
        dir="ltr"
        type=${type}
        inputmode=${fill === type ? type : 'numeric'}
        autocomplete=${fill}
        name=${fill}
        spellcheck="false"
        aria-describedby="error hint"
        aria-invalid=${ofField(state)}
        ?readonly=${busy || disabled}
        .value=${value}
        @input=${hands.input}
      />`;
  const text = (word: Word, more?: Values, part?: string) => paragraph(say(word, more), part);
  const main = (word: Word, act: Act, idle: unknown = busy) => button('primary-button', say(word), act, idle, busy);
  const other = (word: Word, act: Act, idle?: unknown, more?: Values) =>
    button('secondary-button', say(word, more), act, idle);
  const plain = (word: Word, act: Act, idle?: unknown, more?: Values) =>
    button('link-button', say(word, more), act, idle);
  const form = (press: Word, idle: unknown, ...fields: Content[]) =>
    html`<form part="form" novalidate @submit=${hands.submit}>
      ${fields}${fault(false)}${main(press, null, idle)}
    </form>`;
  const actions = (...buttons: Content[]) => [fault(false), row('actions', ...buttons)];
  const links = (...buttons: Content[]) => row('links', ...buttons);
  const screenOf = (title: Word, ...content: unknown[]) =>
    page(host.headingLevel, state.screen === 'done', say(title), content);
  const countries = () =>
    html`<select id="country" part="input country" autocomplete="country" @input=${hands.input}>
      ${countryOptions(
        speech.lang,
        able?.countries?.filter((iso) => host.countries?.includes(iso) ?? true) ?? [],
        host.preferredCountries ?? [able?.homeCountry ?? ''],
        entry.country,
        codes,
      )}
    </select>`;
  // prettier-ignore
  const kit: Handed = [
    html, host, flow, state, speech, hands, say, of, text, fault, main, other, plain, actions, links, screenOf,
  ];

  switch (state.screen) {
    case 'loading':
      return html`<slot name="loading">${waiting(say('loading'))}</slot>`;
    case 'failed':
      return screenOf('failed', actions(main('retry', hands.retry)));
    case 'enter': {
      if (contactId) return rest?.draw(kit) ?? '';
      const current = me?.contacts.find((contact) => contact.kind === kind && contact.primary)?.value;
      const adding = then === 'add' || !current;
      return screenOf(
        of(adding ? 'add' : 'enter'),
        html`<slot name="intro"></slot>`,
        adding ? '' : text('current', { v: current }, 'current'),
        form(
          byLink ? 'sendLink' : 'sendCode',
          busy || disabled,
          email ? '' : field('country', say('country'), countries()),
          field(
            'value',
            say(of('label')),
            html`<p part="hint" id="hint">
              <slot name="hint-${kind}"
                >${say(byLink ? 'hintLink' : of('hint'))}${email && !adding ? [' ', say('hintStays')] : ''}</slot
              >
              ${rest?.also(kit)}
            </p>`,
            input('value', 'input', entry.value, email ? 'email' : 'tel'),
          ),
          rest?.doubt(kit) ?? '',
        ),
        links(
          byLink || !offersLink ? '' : plain(of('linkInstead'), () => flow.start({ method: 'link' }), disabled),
          plain('cancel', hands.cancel),
        ),
      );
    }
    case 'code':
    case 'link': {
      const { proofs, createdAt, completion } = state.change;
      // A link that its own page completes, in a message that holds no code: there is none to type.
      const clicks = byLink && completion === 'click';
      const { delivery, sentAt = createdAt, expiresAt = sentAt, resendsLeft } = side ?? {};
      const two = proofs[1] && rest?.sides(kit);
      const here = state.screen === 'code';
      // How long a code lives in all: it does not tick. A minute at least, and no more than the standards allow.
      const life = Math.round((Date.parse(expiresAt) - Date.parse(sentAt)) / 6e4);
      const t = speech.duration(60 * Math.min(10, Math.max(1, life)));
      const wait = flow.secondsToResend;
      const again = here ? 'resend' : 'resendLink';
      return screenOf(
        two?.title ?? of('check'),
        two?.progress,
        delivery === 'failed'
          ? alert(say('undelivered'))
          : text(here ? (byLink ? 'codeFromLink' : 'codeSent') : clicks ? 'linkClick' : 'linkSent', { t }),
        delivery === 'delayed' ? text('delayed', {}, 'hint') : '',
        here
          ? form(
              'confirm',
              busy,
              field(
                'code',
                two?.label ?? say('codeLabel'),
                input('code', 'input code-input', code, 'text', 'one-time-code'),
              ),
            )
          : clicks
            ? fault(false)
            : actions(other('enterCode', () => flow.switchMethod('code'))),
        links(
          paragraph(
            !resendsLeft
              ? say('noResends')
              : button(
                  wait ? 'link-button countdown resend' : 'link-button resend',
                  say(wait ? `${again}In` : again, { t: speech.duration(wait) }),
                  () => flow.resend(),
                  wait,
                ),
          ),
          text(of('missing'), {}, 'hint'),
          two?.ways ?? (contactId ? '' : plain(of('different'), () => flow.back())),
          here && offersLink ? plain('linkInstead', () => flow.switchMethod('link')) : '',
          plain('cancelChange', hands.cancel),
        ),
      );
    }
    case 'done': {
      const did = contactId ? 'verified' : then === 'add' ? 'added' : 'done';
      const told = did === 'done' && me?.contacts.some((contact) => contact.kind === kind && contact.verified);
      return screenOf(
        of(did),
        text(did === 'done' ? of('doneText') : `${did}Text`),
        told ? text(of('told')) : '',
        html`<slot name="success"></slot>`,
        actions(other('done', () => flow.reset())),
      );
    }
    default:
      return rest?.draw(kit) ?? '';
  }
}

/** What the status says: for the ear, and where it is news, for the eye as well. It stays in place so that it is heard. */
export function news(state: State, speech: Speech): Content {
  const { busy, notice } = state;
  const side = sideOf(state);
  const typo = state.screen === 'enter' && state.typo;
  const word = typo ? 'typo' : (busy ?? (notice === 'resent' && side?.method === 'link' ? 'resentLink' : notice));
  const seen = !busy && notice && !/Open|half/.test(notice);
  return html`<p class=${seen ? 'note' : 'spoken'} part="status" role="status">
    ${word ? speech.say(word, { v: typo || (side?.sentTo ?? '') }) : ''}
  </p>`;
}
