// Owns what each screen of <contact-change> shows. Not what its buttons do (flow.ts) nor how it looks (styles).
import { html } from 'lit';
import { faultText } from './faults.ts';
import type { ContactChangeProperties } from './contact-change.properties.ts';
import type { ContactChangeController } from './flow.ts';
import { countryOptions } from './phone-field.ts';
import { alert, button, link, page, paragraph, row, waiting } from './pieces.ts';
import type { Act, Content } from './pieces.ts';
import { ofField } from './steps.ts';
import type { State } from './steps.ts';
import type { Speech, Values, Word } from './words/speech.ts';

/** What a screen does besides asking the controller. */
export interface Hands {
  readonly input: (event: Event) => void;
  readonly submit: (event: Event) => void;
  readonly cancel: () => void;
}

/** `code`: the digits typed so far. */
export function screen(
  host: ContactChangeProperties,
  flow: ContactChangeController,
  speech: Speech,
  code: string,
  hands: Hands,
): Content {
  const { state } = flow;
  const { kind, me, entry, then, change, busy, error } = state;
  const { disabled } = host;
  const email = kind === 'email';
  const able = me?.capabilities.kinds[kind];
  const codes = able?.callingCodes;
  const byLink = (change?.method ?? host.method) === 'link';
  const offersLink = able?.methods.some((method) => method !== 'code');
  const values = { v: change?.value ?? '', d: change?.codeLength ?? 6 };

  const say = (word: Word, more?: Values) => speech.say(word, { ...values, ...more });
  /** `word` + `Email` or `Phone`. */
  const of = (word: string) => (word + (email ? 'Email' : 'Phone')) as Word;

  const fault = (own: boolean) => {
    if (!error || ofField(state) !== own) return '';
    // Plainly made up, so that nobody's real number is on show.
    const x = `\u2066+${codes?.[entry.country] ?? 1}\u00a0123\u00a0456\u00a0789\u2069`;
    return alert(
      faultText(error, speech, email && error.reason === 'empty' ? () => 'emptyEmail' : of, { ...values, x }),
    );
  };
  const field = (id: string, label: Word, ...content: Content[]) =>
    html`<div part="field"><label part="label" for=${id}>${say(label)}</label>${content}</div>`;
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
  const other = (word: Word, act: Act) => button('secondary-button', say(word), act);
  const plain = (word: Word, act: Act, idle?: unknown) => link(say(word), act, idle);
  const form = (press: Word, idle: unknown, ...fields: Content[]) =>
    html`<form part="form" novalidate @submit=${hands.submit}>
      ${fields}${fault(false)}${main(press, null, idle)}
    </form>`;
  const actions = (...buttons: Content[]) => [fault(false), row('actions', ...buttons)];
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
  const different = () => plain(of('different'), () => flow.back());

  switch (state.screen) {
    case 'loading':
      return html`<slot name="loading">${waiting(say('loading'))}</slot>`;
    case 'failed':
      return screenOf('failed', actions(main('retry', () => flow.refresh())));
    case 'enter': {
      const current = me?.contacts.find((contact) => contact.kind === kind && contact.primary)?.value;
      const adding = then === 'add' || !current;
      const { typo: v } = state;
      return screenOf(
        of(adding ? 'add' : 'enter'),
        html`<slot name="intro"></slot>`,
        adding ? '' : text('current', { v: current }, 'current'),
        form(
          byLink ? 'sendLink' : 'sendCode',
          busy || disabled,
          email ? '' : field('country', 'country', countries()),
          field(
            'value',
            of('label'),
            html`<p part="hint" id="hint">
              <slot name="hint-${kind}"
                >${say(byLink ? 'hintLink' : of('hint'))}${email && !adding ? [' ', say('hintStays')] : ''}</slot
              >
            </p>`,
            input('value', 'input', entry.value, email ? 'email' : 'tel'),
          ),
          v
            ? html`<div class="note">
                ${text('typo', { v })}
                ${row(
                  'links',
                  link(say('typoUse', { v }), () => flow.start({ value: v })),
                  plain('typoKeep', () => flow.start()),
                )}
              </div>`
            : '',
        ),
        row(
          'links',
          byLink || !offersLink ? '' : plain(of('linkInstead'), () => flow.start({ method: 'link' }), disabled),
          plain('cancel', hands.cancel),
        ),
      );
    }
    case 'code':
    case 'link': {
      const { delivery, sentAt, expiresAt, resendsLeft } = state.change;
      const here = state.screen === 'code';
      // How long a code lives in all: it does not tick. A minute at least, and no more than the standards allow.
      const life = Math.round((Date.parse(expiresAt) - Date.parse(sentAt)) / 6e4);
      const t = speech.duration(60 * Math.min(10, Math.max(1, life)));
      const wait = flow.secondsToResend;
      const again = here ? 'resend' : 'resendLink';
      return screenOf(
        of('check'),
        delivery === 'failed'
          ? alert(say('undelivered'))
          : text(!here ? 'linkSent' : byLink ? 'codeFromLink' : 'codeSent', { t }),
        delivery === 'delayed' ? text('delayed', {}, 'hint') : '',
        here
          ? form(
              'confirm',
              busy,
              field('code', 'codeLabel', input('code', 'input code-input', code, 'text', 'one-time-code')),
            )
          : actions(other('enterCode', () => flow.switchMethod('code'))),
        row(
          'links',
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
          different(),
          here && offersLink ? plain('linkInstead', () => flow.switchMethod('link')) : '',
          plain('cancelChange', hands.cancel),
        ),
      );
    }
    case 'pending':
      return screenOf(
        'pending',
        text('pendingText'),
        actions(
          main(byLink ? 'goOn' : 'resumeCode', () => flow.switchMethod(byLink ? 'link' : 'code')),
          other('cancelChange', hands.cancel),
        ),
        row('links', different()),
      );
    case 'blocked': {
      const { by } = state;
      const wait = flow.secondsBlocked;
      return screenOf(
        by,
        by === 'quota' && !wait ? '' : text(`${by}Text`, { t: speech.duration(wait) }),
        actions(
          by === 'expired' && change?.resendsLeft && !flow.secondsToResend
            ? main(byLink ? 'resendLink' : 'resend', () => flow.resend())
            : main('startAgain', () => flow.start(), busy || wait),
        ),
        row('links', different()),
      );
    }
    case 'signed-out':
      return screenOf(
        'signedOut',
        text('signedOutText'),
        // A page that signs people in itself needs no button of ours beside its own.
        html`<slot name="signed-out">${actions(main('goOn', () => flow.signedIn()))}</slot>`,
      );
    case 'done':
      return screenOf(
        of(then === 'add' ? 'added' : 'done'),
        text(then === 'add' ? 'addedText' : of('doneText')),
        html`<slot name="success"></slot>`,
        actions(other('done', () => flow.reset())),
      );
  }
}

/** What the status says: for the ear, and where it is news, for the eye as well. It stays in place so that it is heard. */
export function news(state: State, speech: Speech): Content {
  const { busy, notice, change } = state;
  const typo = !busy && state.screen === 'enter' && state.typo;
  const word = typo ? 'typo' : (busy ?? (notice === 'resent' && change?.method === 'link' ? 'resentLink' : notice));
  const seen = !busy && notice && notice !== 'resendOpen';
  return html`<p class=${seen ? 'note' : 'spoken'} part="status" role="status">
    ${word ? speech.say(word, { v: typo || (change?.value ?? '') }) : ''}
  </p>`;
}
