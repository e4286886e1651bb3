// Owns what each screen of <contact-change> shows. Not what its buttons do (flow.ts) nor how it looks (styles).
import { html } from 'lit';
import { faultText } from './faults.ts';
import type { ContactChangeProperties } from './contact-change.properties.ts';
import type { ContactChangeController } from './flow.ts';
import { countryOptions } from './phone-field.ts';
import { alert, button, link, page, paragraph, row, waiting } from './pieces.ts';
import type { Content } from './pieces.ts';
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
  const field = (id: string, label: Content, control: Content, hint: Content = '') =>
    html`<div part="field"><label part="label" for=${id}>${label}</label>${hint}${control}</div>`;
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
  const form = (fields: Content, press: Word, idle: unknown = busy) =>
    html`<form part="form" novalidate @submit=${hands.submit}>
      ${fields}${fault(false)}${button('primary-button', say(press), null, idle, busy)}
    </form>`;
  const actions = (...buttons: Content[]) => [fault(false), row('actions', ...buttons)];
  const main = (word: Word, act: () => unknown, idle: unknown = busy) =>
    button('primary-button', say(word), act, idle, busy);
  const other = (word: Word, act: () => unknown) => button('secondary-button', say(word), act);
  const screenOf = (...content: readonly unknown[]) => page(host.headingLevel, state.screen === 'done', content);
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
  const different = () => link(say(of('different')), () => flow.back());

  switch (state.screen) {
    case 'loading':
      return html`<slot name="loading">${waiting(say('loading'))}</slot>`;
    case 'failed':
      return screenOf(say('failed'), actions(main('retry', () => flow.refresh())));
    case 'enter': {
      const current = me?.contacts.find((contact) => contact.kind === kind && contact.primary)?.value;
      const adding = then === 'add' || !current;
      const { typo } = state;
      const type = email ? 'email' : 'tel';
      return screenOf(
        say(of(adding ? 'add' : 'enter')),
        html`<slot name="intro"></slot>`,
        adding ? '' : paragraph(say('current', { v: current }), 'current'),
        form(
          [
            email ? '' : field('country', say('country'), countries()),
            field(
              'value',
              say(of('label')),
              input('value', 'input', entry.value, type),
              html`<p part="hint" id="hint">
                <slot name="hint-${kind}"
                  >${say(byLink ? 'hintLink' : of('hint'))}${email && !adding ? [' ', say('hintStays')] : ''}</slot
                >
              </p>`,
            ),
            typo
              ? html`<div class="note">
                  ${paragraph(say('typo', { v: typo }))}
                  ${row(
                    'links',
                    link(say('typoUse', { v: typo }), () => flow.start({ value: typo })),
                    link(say('typoKeep'), () => flow.start()),
                  )}
                </div>`
              : '',
          ],
          byLink ? 'sendLink' : 'sendCode',
          busy || disabled,
        ),
        row(
          'links',
          byLink || !offersLink ? '' : link(say(of('linkInstead')), () => flow.start({ method: 'link' }), disabled),
          link(say('cancel'), hands.cancel),
        ),
      );
    }
    case 'code':
    case 'link': {
      const { delivery, createdAt, expiresAt, resendsLeft } = state.change;
      const here = state.screen === 'code';
      // How long a code lives in all: it does not tick. A minute at least, and no more than the standards allow.
      const life = Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / 6e4);
      const t = speech.duration(60 * Math.min(10, Math.max(1, life)));
      const wait = flow.secondsToResend;
      const again = here ? 'resend' : 'resendLink';
      return screenOf(
        say(of('check')),
        delivery === 'failed'
          ? alert(say('undelivered'))
          : paragraph(say(!here ? 'linkSent' : byLink ? 'codeFromLink' : 'codeSent', { t })),
        delivery === 'delayed' ? paragraph(say('delayed'), 'hint') : '',
        here
          ? form(
              field('code', say('codeLabel'), input('code', 'input code-input', code, 'text', 'one-time-code')),
              'confirm',
            )
          : actions(other('enterCode', () => flow.switchMethod('code'))),
        row(
          'links',
          paragraph(
            !resendsLeft
              ? say('noResends')
              : button(
                  wait ? 'link-button countdown resend' : 'link-button resend',
                  wait ? say(`${again}In`, { t: speech.duration(wait) }) : say(again),
                  () => flow.resend(),
                  wait,
                ),
          ),
          paragraph(say(of('missing')), 'hint'),
          different(),
          here && offersLink ? link(say('linkInstead'), () => flow.switchMethod('link')) : '',
          link(say('cancelChange'), hands.cancel),
        ),
      );
    }
    case 'pending':
      return screenOf(
        say('pending'),
        paragraph(say('pendingText')),
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
        say(by),
        by === 'quota' && !wait ? '' : paragraph(say(`${by}Text`, { t: speech.duration(wait) })),
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
        say('signedOut'),
        paragraph(say('signedOutText')),
        // A page that signs people in itself needs no button of ours beside its own.
        html`<slot name="signed-out">${actions(main('goOn', () => flow.signedIn()))}</slot>`,
      );
    case 'done':
      return screenOf(
        say(of(then === 'add' ? 'added' : 'done')),
        paragraph(say(then === 'add' ? 'addedText' : of('doneText'))),
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
