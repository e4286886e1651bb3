// Owns what each screen of <contact-change> shows. Not what its buttons do (flow.ts) nor how it looks (styles).
import { html, nothing } from 'lit';
import type { ChangeBody } from '../shared/wire.ts';
import { faultText, ofField } from './faults.ts';
import type { ContactChangeProperties } from './contact-change.properties.ts';
import type { ContactChangeController } from './flow.ts';
import { countries, countryOptions } from './phone-field.ts';
import { actions, alert, link, links, mark, page, paragraph, primary, secondary, waiting } from './pieces.ts';
import type { Content } from './pieces.ts';
import { changeOf } from './steps.ts';
import type { State } from './steps.ts';
import type { Speech, Word } from './words/speech.ts';

/** What a screen needs of its element. */
export interface View {
  readonly host: ContactChangeProperties & { readonly state: State };
  readonly flow: ContactChangeController;
  readonly speech: Speech;
  /** The digits typed so far. */
  readonly code: string;
  readonly onInput: (event: Event) => void;
  readonly onSubmit: (event: Event) => void;
  readonly onCancel: () => void;
}

export function screen(view: View): Content {
  const { host, speech, flow } = view;
  const { state, disabled } = host;
  const { kind, me, entry, then, busy, screen: at } = state;
  const email = kind === 'email';
  /** `word` + `Email` or `Phone`. */
  const per = (word: string) => speech.say((word + (email ? 'Email' : 'Phone')) as Word);
  const say = (word: Word) => speech.say(word);
  const titled = (title: string, ...content: unknown[]) => page(host.headingLevel, title, ...content);
  const fault = (own: boolean) =>
    state.error && ofField(state) === own ? alert(faultText(state.error, speech, state)) : nothing;
  const field = (id: string, label: string, hint: unknown, part: string, type: string, mode: string, fill: string) =>
    html`<div part="field">
      <label part="label" for=${id}>${label}</label>
      ${hint}${fault(true)}
      <input
        id=${id}
        part="input ${part}"
        dir="ltr"
        type=${type}
        inputmode=${mode}
        autocomplete=${fill}
        name=${fill}
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="error hint"
        aria-invalid=${ofField(state)}
        ?readonly=${busy || disabled}
        .value=${id === 'code' ? view.code : entry.value}
        @input=${view.onInput}
      />
    </div>`;
  const form = (...content: unknown[]) => html`<form part="form" novalidate @submit=${view.onSubmit}>${content}</form>`;
  const different = () => link(per('different'), () => flow.back());
  const cancel = () => link(say('cancelChange'), view.onCancel);
  const change = changeOf(state);
  const v = change?.value ?? '';
  const byLink = (change?.method ?? host.method) === 'link';
  const offersLink = me?.capabilities.kinds[kind]?.methods.some((method) => method !== 'code');

  switch (state.screen) {
    case 'loading':
      return html`<slot name="loading">${waiting(say('loading'))}</slot>`;
    case 'failed':
      return titled(say('failed'), fault(false), actions(primary(say('retry'), () => flow.refresh(), busy)));
    case 'enter': {
      const current = me?.contacts.find((contact) => contact.kind === kind && contact.primary)?.value;
      const adding = then === 'add' || !current;
      const { typo } = state;
      const hint = html`<p class="quiet" part="hint" id="hint">
        <slot name="hint-${kind}"
          >${byLink ? say('hintLink') : per('hint')}${email && !adding ? ` ${say('hintStays')}` : ''}</slot
        >
      </p>`;
      return titled(
        per(adding ? 'add' : 'enter'),
        html`<slot name="intro"></slot>`,
        adding ? nothing : html`<p class="quiet" part="current">${speech.show('current', { v: current })}</p>`,
        form(
          email ? nothing : country(view),
          field(
            'value',
            per('label'),
            hint,
            '',
            email ? 'email' : 'tel',
            email ? 'email' : 'tel',
            email ? 'email' : 'tel',
          ),
          typo
            ? html`<div class="note">
                <p>${speech.show('typo', { v: typo })}</p>
                ${links(
                  link(speech.say('typoUse', { v: typo }), () => flow.start({ value: typo })),
                  link(say('typoKeep'), () => flow.start()),
                )}
              </div>`
            : nothing,
          fault(false),
          primary(say(byLink ? 'sendLink' : 'sendCode'), null, busy, !!busy || disabled),
        ),
        links(
          byLink || !offersLink ? nothing : link(per('linkInstead'), () => flow.start({ method: 'link' }), disabled),
          link(say('cancel'), view.onCancel),
        ),
      );
    }
    case 'code':
    case 'link': {
      const { codeLength: d, delivery, createdAt, expiresAt } = state.change;
      const code = at === 'code';
      // How long a code lives in all: it does not tick. A minute at least, and no more than the standards allow.
      const life = Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / 6e4);
      const t = speech.duration(60 * Math.min(10, Math.max(1, life)));
      return titled(
        per('check'),
        paragraph(speech.show(!code ? 'linkSent' : byLink ? 'codeFromLink' : 'codeSent', { v, d, t })),
        delivery === 'failed' ? alert(speech.show('undelivered', { v })) : nothing,
        delivery === 'delayed' ? paragraph(say('delayed'), true) : nothing,
        code
          ? form(
              field('code', speech.say('codeLabel', { d }), nothing, 'code-input', 'text', 'numeric', 'one-time-code'),
              fault(false),
              primary(say('confirm'), null, busy === 'checking'),
            )
          : [fault(false), actions(secondary(say('enterCode'), () => flow.switchMethod('code')))],
        links(
          paragraph(again(view, state.change, !code ? 'resendLink' : byLink ? 'resendCode' : 'resend')),
          paragraph(per('missing'), true),
          different(),
          code && offersLink ? link(say('linkInstead'), () => flow.switchMethod('link')) : nothing,
          cancel(),
        ),
      );
    }
    case 'pending':
      return titled(
        say('pending'),
        paragraph(speech.show('pendingText', { v })),
        fault(false),
        actions(
          primary(say(byLink ? 'goOn' : 'resumeCode'), () => flow.switchMethod(byLink ? 'link' : 'code'), busy),
          secondary(say('cancelChange'), view.onCancel),
        ),
        links(different()),
      );
    case 'blocked': {
      const { by } = state;
      const wait = flow.secondsBlocked;
      return titled(
        say(by),
        by === 'quota' && !wait ? nothing : paragraph(speech.say(`${by}Text`, { t: speech.duration(wait) })),
        fault(false),
        actions(
          by === 'expired' && change?.resendsLeft && !flow.secondsToResend
            ? primary(say(byLink ? 'resendLink' : 'resend'), () => flow.resend(), busy)
            : primary(say('startAgain'), () => flow.start(), busy, !!busy || wait > 0),
        ),
        links(different()),
      );
    }
    case 'signed-out':
      return titled(
        say('signedOut'),
        paragraph(say('signedOutText')),
        html`<slot name="signed-out"></slot>`,
        actions(primary(say('goOn'), () => flow.signedIn(), busy)),
      );
    case 'done': {
      const added = then === 'add';
      return html`${mark}${titled(
        per(added ? 'added' : 'done'),
        paragraph(speech.show(added ? 'addedText' : email ? 'doneTextEmail' : 'doneTextPhone', { v })),
        html`<slot name="success"></slot>`,
        actions(secondary(say('done'), () => flow.reset())),
      )}`;
    }
  }
}

function country({ host, speech, onInput }: View): Content {
  const { state, preferredCountries } = host;
  const able = state.me?.capabilities.kinds.phone;
  const allowed = host.countries?.filter((iso) => able?.countries?.includes(iso) ?? true) ?? able?.countries;
  const home = able?.homeCountry ? [able.homeCountry] : [];
  const offered = countries(speech.lang, allowed, preferredCountries.length ? preferredCountries : home);
  return html`<div part="field">
    <label part="label" for="country">${speech.say('country')}</label>
    <select id="country" part="input country" autocomplete="country" @input=${onInput}>
      ${countryOptions(offered, state.entry.country)}
    </select>
  </div>`;
}

function again(
  { flow, speech }: View,
  { resendsLeft }: ChangeBody,
  word: 'resend' | 'resendLink' | 'resendCode',
): Content {
  const wait = flow.secondsToResend;
  return resendsLeft
    ? link(
        wait ? speech.say(`${word}In`, { t: speech.duration(wait) }) : speech.say(word),
        () => flow.resend(),
        wait > 0,
        wait ? 'resend countdown' : 'resend',
      )
    : speech.say('noResends');
}

/** What the status says: for the ear, and where it is news, for the eye as well. It stays in place so that it is heard. */
export function news(state: State, speech: Speech): Content {
  const { busy, notice } = state;
  const change = changeOf(state);
  const typo = state.screen === 'enter' && state.typo;
  const word: Word | null =
    busy ??
    (notice === 'resent' && change?.method === 'link'
      ? 'resentLink'
      : notice === 'resend-open'
        ? 'resendOpen'
        : notice);
  const text = typo ? speech.say('typo', { v: typo }) : word ? speech.say(word, { v: change?.value ?? '' }) : '';
  const seen = !busy && notice && notice !== 'resend-open';
  return html`<p class=${seen ? 'note' : 'spoken'} part="status" role="status">${text}</p>`;
}
