// Owns how fields are drawn: label, hint, input, why it is wrong. Not which fields there are: the dialogs and pages.
import { html } from 'lit';
import type { Content } from '../../ui/pieces.ts';
import type { Speech } from '../../words/speech.ts';
import type { Field, Option, Values } from './dialog.ts';
import { inElement } from './states.ts';

/** Longest note, characters; the server's own limit. */
const NOTE_MAX = 300;

/** What the fields of a form share. */
export interface FieldsView {
  readonly speech: Speech;
  readonly values: Values;
  /** Names of the fields that are empty and must not be. */
  readonly missing: readonly string[];
  readonly onInput: (name: string, value: string) => void;
}

/** Draws a field. */
export function fieldView(view: FieldsView, field: Field): Content {
  if (field.type === 'choice') return choices(view, field);
  if (field.type === 'check') return checkBox(view, field);
  const { name, label, hint } = field;
  const isMissing = view.missing.includes(name);
  return html`<div part="field">
    <label for="f-${name}">${label}</label>
    ${hint ? html`<p part="hint" id="h-${name}">${hint}</p>` : ''}
    ${field.type === 'select' ? select(view, field) : input(view, field)}
    ${isMissing ? html`<p part="error" id="e-${name}" role="alert"><span>${view.speech.say('fieldMissing')}</span></p>` : ''}
  </div>`;
}

/** The ids that describe an input: its hint, and why it is wrong. */
function describedBy({ missing }: FieldsView, { name, hint }: Field): string {
  return [hint && `h-${name}`, missing.includes(name) && `e-${name}`].filter(Boolean).join(' ');
}

function input(view: FieldsView, field: Field): Content {
  const { name, type, required } = field;
  const kind = type === 'note' ? 'text' : type;
  return html`<input
    id="f-${name}"
    name=${name}
    type=${kind}
    dir=${type === 'email' || type === 'tel' ? 'ltr' : 'auto'}
    autocomplete="off"
    autocapitalize="none"
    spellcheck=${type === 'note'}
    maxlength=${type === 'note' ? NOTE_MAX : 1_000}
    aria-required=${!!required}
    aria-invalid=${view.missing.includes(name)}
    aria-describedby=${describedBy(view, field)}
    .value=${view.values[name] ?? ''}
    @input=${(event: Event) => view.onInput(name, (event.target as HTMLInputElement).value)}
  />`;
}

function select(view: FieldsView, field: Field): Content {
  const { name, options = [] } = field;
  return html`<select
    id="f-${name}"
    name=${name}
    aria-describedby=${describedBy(view, field)}
    @change=${(event: Event) => view.onInput(name, (event.target as HTMLSelectElement).value)}
  >
    ${options.map(
      ({ value, label }) =>
        html`<option value=${value} ?selected=${value === (view.values[name] ?? '')}>${inElement(label)}</option>`,
    )}
  </select>`;
}

function choices(view: FieldsView, { name, label, options = [] }: Field): Content {
  const choice = ({ value, label: text, hint }: Option, i: number) =>
    html`<label class="choice">
      <input
        type="radio"
        id=${i ? `f-${name}-${value}` : `f-${name}`}
        name=${name}
        value=${value}
        .checked=${view.values[name] === value}
        @change=${() => view.onInput(name, value)}
      />
      <span
        ><span class="choice-name">${inElement(text)}</span>${hint ? html`<span part="hint">${hint}</span>` : ''}</span
      >
    </label>`;
  return html`<fieldset part="field">
    <legend>${label}</legend>
    ${options.map(choice)}
  </fieldset>`;
}

function checkBox(view: FieldsView, { name, label, hint }: Field): Content {
  return html`<label class="choice">
    <input
      type="checkbox"
      id="f-${name}"
      name=${name}
      .checked=${view.values[name] === 'on'}
      @change=${(event: Event) => view.onInput(name, (event.target as HTMLInputElement).checked ? 'on' : '')}
    />
    <span
      ><span class="choice-name">${inElement(label)}</span>${hint ? html`<span part="hint">${hint}</span>` : ''}</span
    >
  </label>`;
}
