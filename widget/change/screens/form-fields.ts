// Owns the form of a screen and its fields. Not what happens with an entry: contact-change.ts.
import { html, nothing } from 'lit';
import type { Content } from '../../ui/pieces.ts';
import type { Word } from '../../words/speech.ts';
import { isEntryFault } from '../entry-faults.ts';
import type { ScreenKit } from '../screen-kit.ts';

/** Fields with the button that submits them. */
export function form(kit: ScreenKit, press: Word, isDisabled: unknown, ...fields: readonly Content[]): Content {
  return html`<form part="form" novalidate @submit=${kit.onSubmit}>
    ${fields}${kit.mainButton(press, null, isDisabled)}
  </form>`;
}

/** A label, followed by its input and what belongs between them. */
export function field(id: string, label: Content, ...content: readonly Content[]): Content {
  return html`<div part="field"><label part="label" for=${id}>${label}</label>${content}</div>`;
}

/** What differs between inputs. The element recognises an input by its id. */
export interface InputField {
  readonly id: 'value' | 'code';
  readonly part: string;
  readonly value: string;
  /** `text`: for the digits of a code. */
  readonly type: 'email' | 'tel' | 'text';
  readonly autocomplete: string;
}

/**
 * Draws the input, and below it the error about the entry. The error has room of its own, so that nothing moves when it comes
 * or goes.
 */
export function input(kit: ScreenKit, { id, part, value, type, autocomplete }: InputField): Content {
  const error = kit.fault('entry') || kit.fault('other');
  const describedBy = (error && 'error') + (id === 'value' ? ' hint' : '');
  return html`<input
      id=${id}
      part=${part}
      dir="ltr"
      type=${type}
      inputmode=${type === 'text' ? 'numeric' : type}
      autocomplete=${autocomplete}
      name=${autocomplete}
      spellcheck="false"
      aria-describedby=${describedBy || nothing}
      aria-invalid=${isEntryFault(kit.state)}
      ?readonly=${kit.state.busy || kit.host.disabled}
      .value=${value}
      @input=${kit.onInput}
    />
    <div class="room">${error}</div>`;
}
