// Owns what each screen of <contact-change> shows. Not what its buttons do (flow.ts) nor how it looks (styles).
import { html, nothing } from 'lit';
import type { ChangeBody } from '../shared/wire.ts';
import type { ContactChangeController } from './flow.ts';
import { faultText, ofField } from './faults.ts';
import { countries, countryOptions } from './phone-field.ts';
import { alertText, heading, link, mark, primary, secondary, submit } from './pieces.ts';
import type { Content } from './pieces.ts';
import type { State } from './steps.ts';
import type { Speech, Word } from './words/speech.ts';

/** What a screen needs of its element. */
export interface View {
  readonly state: State;
  readonly flow: ContactChangeController;
  readonly speech: Speech;
  readonly level: number;
  readonly disabled: boolean;
  /** Whether the first message is to hold a link alone. */
  readonly byLink: boolean;
  /** ISO2 of those to offer; null = what the server allows. */
  readonly countries: readonly string[] | null;
  readonly preferredCountries: readonly string[];
  readonly onType: (event: Event) => void;
  readonly onCountry: (event: Event) => void;
  readonly onCode: (event: Event) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** `word` + `Email` or `Phone`. */
function per({ state }: View, word: string): Word {
  return (word + (state.kind === 'email' ? 'Email' : 'Phone')) as Word;
}

export function screen(view: View): Content {
  const { state } = view;
  switch (state.screen) {
    case 'loading':
      return html`<slot name="loading"
        ><div class="waiting quiet">
          <span class="spinner" part="spinner"></span>${view.speech.say('loading')}
        </div></slot
      >`;
    case 'failed':
      return html`${heading(view.level, view.speech.say('failed'))}${fault(view, false)}
        <div class="actions">${primary(view.speech.say('retry'), () => view.flow.refresh(), false)}</div>`;
    case 'enter':
      return enter(view, state.typo);
    case 'code':
      return code(view, state.change);
    case 'link':
      return linkSent(view, state.change);
    case 'pending':
      return pending(view, state.change);
    case 'blocked':
      return blocked(view, state.by, state.change);
    case 'signed-out':
      return signedOut(view);
    case 'done':
      return done(view, state.change);
  }
}

function enter(view: View, typo: string | null | undefined): Content {
  const { state, speech, flow, byLink, disabled } = view;
  const { kind, me, entry, then, busy } = state;
  const current = me?.contacts.find((contact) => contact.kind === kind && contact.primary)?.value;
  const adding = then === 'add' || !current;
  const email = kind === 'email';
  const methods = me?.capabilities.kinds[kind]?.methods ?? [];
  const hint = per(view, 'hint') + (byLink ? 'Link' : email && adding ? 'First' : '');
  return html`${heading(view.level, speech.say(per(view, adding ? 'add' : 'enter')))}
    <slot name="intro"></slot>
    ${adding ? nothing : html`<p class="quiet" part="current">${speech.show('current', { v: current })}</p>`}
    <form part="form" novalidate @submit=${submit(() => disabled || flow.start())}>
      ${email ? nothing : country(view)}
      <div class="field" part="field">
        <label part="label" for="value">${speech.say(per(view, 'label'))}</label>
        <p class="quiet" part="hint" id="hint"><slot name="hint-${kind}">${speech.say(hint as Word)}</slot></p>
        ${fault(view, true)}
        <input
          id="value"
          part="input"
          dir="ltr"
          type=${email ? 'email' : 'tel'}
          autocomplete=${email ? 'email' : 'tel'}
          name=${kind}
          autocapitalize="none"
          spellcheck="false"
          maxlength=${email ? 254 : 40}
          aria-describedby="error hint"
          aria-invalid=${ofField(state)}
          ?readonly=${disabled || busy}
          .value=${entry.value}
          @input=${view.onType}
        />
      </div>
      ${
        typo
          ? html`<div class="note">
              <p>${speech.show('typo', { v: typo })}</p>
              <div class="links">
                ${link(speech.say('typoUse', { v: typo }), () => flow.useSuggestion())}
                ${link(speech.say('typoKeep'), () => flow.start())}
              </div>
            </div>`
          : nothing
      }
      ${fault(view, false)} ${primary(speech.say(byLink ? 'sendLink' : 'sendCode'), null, !!busy, disabled)}
    </form>
    <div class="links">
      ${
        byLink || !methods.some((method) => method !== 'code')
          ? nothing
          : link(speech.say(per(view, 'linkInstead')), () => flow.start({ method: 'link' }), disabled)
      }
      ${link(speech.say('cancel'), view.onCancel)}
    </div>`;
}

function country(view: View): Content {
  const { state, speech } = view;
  const able = state.me?.capabilities.kinds.phone;
  const allowed = view.countries?.filter((iso) => able?.countries?.includes(iso) ?? true) ?? able?.countries;
  const { homeCountry } = able ?? {};
  const preferred = view.preferredCountries.length || !homeCountry ? view.preferredCountries : [homeCountry];
  return html`<div class="field" part="field">
    <label part="label" for="country">${speech.say('country')}</label>
    <select id="country" part="input country" autocomplete="country" @change=${view.onCountry}>
      ${countryOptions(countries(speech.lang, allowed, preferred), state.entry.country)}
    </select>
  </div>`;
}

function code(view: View, change: ChangeBody): Content {
  const { state, speech, flow } = view;
  const { value: v, codeLength: d, method } = change;
  const t = minutes(speech, change);
  return html`${heading(view.level, speech.say(per(view, 'check')))}
    <p part="text">
      ${method === 'link' ? speech.show('codeFromLink', { v, d }) : speech.show('codeSent', { v, d, t })}
    </p>
    ${delivery(view, change)}
    <form part="form" novalidate @submit=${submit(view.onConfirm)}>
      <div class="field" part="field">
        <label part="label" for="code">${speech.say('codeLabel', { d })}</label>
        ${fault(view, true)}
        <input
          id="code"
          class="code"
          part="input code-input"
          dir="ltr"
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          name="code"
          autocapitalize="none"
          spellcheck="false"
          aria-describedby="error"
          aria-invalid=${ofField(state)}
          ?readonly=${state.busy}
          @input=${view.onCode}
        />
      </div>
      ${fault(view, false)} ${primary(speech.say('confirm'), null, state.busy === 'checking')}
    </form>
    <div class="links">
      <p>${again(view, change, method === 'link' ? 'resendCode' : 'resend')}</p>
      <p class="quiet">${speech.say(per(view, 'missing'))}</p>
      ${link(speech.say(per(view, 'different')), () => flow.back())}
      ${offersLink(view) ? link(speech.say('linkInstead'), () => flow.switchMethod('link')) : nothing}
      ${link(speech.say('cancelChange'), view.onCancel)}
    </div>`;
}

function linkSent(view: View, change: ChangeBody): Content {
  const { speech, flow } = view;
  return html`${heading(view.level, speech.say(per(view, 'check')))}
    <p part="text">${speech.show('linkSent', { v: change.value })}</p>
    ${delivery(view, change)}${fault(view, false)}
    <div class="actions">${secondary(speech.say('enterCode'), () => flow.switchMethod('code'))}</div>
    <div class="links">
      <p>${again(view, change, 'resendLink')}</p>
      <p class="quiet">${speech.say(per(view, 'missing'))}</p>
      ${link(speech.say(per(view, 'different')), () => flow.back())} ${link(speech.say('cancelChange'), view.onCancel)}
    </div>`;
}

function pending(view: View, { value: v, method }: ChangeBody): Content {
  const { state, speech, flow } = view;
  return html`${heading(view.level, speech.say('pending'))}
    <p part="text">${speech.show('pendingText', { v })}</p>
    ${fault(view, false)}
    <div class="actions">
      ${primary(speech.say(method === 'link' ? 'goOn' : 'resumeCode'), () => flow.resume(), !!state.busy)}
      ${secondary(speech.say('cancelChange'), view.onCancel)}
    </div>
    <div class="links">${link(speech.say(per(view, 'different')), () => flow.back())}</div>`;
}

function blocked(view: View, by: 'locked' | 'expired' | 'quota', change: ChangeBody | null): Content {
  const { state, speech, flow } = view;
  const { secondsBlocked } = flow;
  const sendable = by !== 'locked' && change?.resendsLeft;
  const t = speech.duration(secondsBlocked);
  return html`${heading(view.level, speech.say(by))}
    <p part="text">${by === 'quota' && !secondsBlocked ? nothing : speech.say(`${by}Text`, { t })}</p>
    ${fault(view, false)}
    <div class="actions">
      ${
        by !== 'quota' && sendable && flow.secondsToResend === 0
          ? primary(speech.say(change.method === 'link' ? 'resendLink' : 'resend'), () => flow.resend(), !!state.busy)
          : primary(speech.say('startAgain'), () => flow.start(), !!state.busy, secondsBlocked > 0)
      }
    </div>
    <div class="links">${link(speech.say(per(view, 'different')), () => flow.back())}</div>`;
}

function signedOut({ speech, level, flow }: View): Content {
  return html`${heading(level, speech.say('signedOut'))}
    <p part="text">${speech.say('signedOutText')}</p>
    <slot name="signed-out"></slot>
    <div class="actions">${primary(speech.say('goOn'), () => flow.signedIn(), false)}</div>`;
}

function done(view: View, { value: v, then }: ChangeBody): Content {
  const { speech, flow } = view;
  const added = then === 'add';
  return html`${mark}${heading(view.level, speech.say(per(view, added ? 'added' : 'done')))}
    <p part="text">${speech.show(added ? 'addedText' : per(view, 'doneText'), { v })}</p>
    <slot name="success"></slot>
    <div class="actions">${secondary(speech.say('done'), () => flow.reset())}</div>`;
}

/** The error, where it belongs: at the field (`own`) or at the foot of the form. */
function fault({ state, speech }: View, own: boolean): Content {
  return ofField(state) === own ? alertText(faultText(state, speech)) : nothing;
}

function again(
  { flow, speech }: View,
  { resendsLeft }: ChangeBody,
  word: 'resend' | 'resendLink' | 'resendCode',
): Content {
  if (!resendsLeft) return html`<span class="quiet">${speech.say('noResends')}</span>`;
  const wait = flow.secondsToResend;
  const text = wait ? speech.say(`${word}In`, { t: speech.duration(wait) }) : speech.say(word);
  return link(text, () => flow.resend(), wait > 0, wait ? 'resend countdown' : 'resend');
}

function delivery({ speech }: View, { delivery: how, value: v }: ChangeBody): Content {
  if (how === 'failed') return alertText(html`${speech.show('undelivered', { v })}`);
  return how === 'delayed' ? html`<p class="quiet">${speech.say('delayed')}</p>` : nothing;
}

function offersLink({ state }: View): boolean {
  const methods = state.me?.capabilities.kinds[state.kind]?.methods ?? [];
  return methods.some((method) => method !== 'code');
}

/** How long the newest code lives in all, from when it was sent: it does not tick. */
function minutes(speech: Speech, { expiresAt, createdAt }: ChangeBody): string {
  return speech.duration(
    Math.min(600, Math.max(60, Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / 6e4) * 60)),
  );
}
