// Owns the dialogs of the portal: what one asks, what happens on its button, and what was typed while it is open. Not how it is
// drawn: dialog-view.ts. Not how a fresh sign-in is got: ../step-up.ts.
import type { Answer, Trouble } from '../../client/call.ts';
import type { Once } from '../../client/admin-client.ts';
import type { Content } from '../../ui/pieces.ts';

/** A choice of a select or of radio buttons. */
export interface Option {
  readonly value: string;
  readonly label: Content;
  /** What choosing it will do. */
  readonly hint?: Content;
}

/** A field of a dialog or of a page. */
export interface Field {
  readonly name: string;
  readonly label: Content;
  /** `note`: one line of at most 300 characters, which goes into the record. `choice`: radio buttons. `check`: one box. */
  readonly type: 'text' | 'email' | 'tel' | 'note' | 'select' | 'choice' | 'check' | 'date';
  readonly hint?: Content;
  readonly required?: boolean;
  /** The value at the start; `on` for a checked box. */
  readonly value?: string;
  readonly options?: readonly Option[];
  /** Whether the field is left out for these values. */
  readonly hidden?: (values: Values) => boolean;
}

/** What is in the fields: a text each; `on` or empty for a box. */
export type Values = Readonly<Record<string, string>>;

/** The result of the button of a dialog: another dialog in its place, or the answer of a call. */
export type Outcome = { readonly next: DialogSpec } | Answer<unknown>;

/** A dialog. */
export interface DialogSpec {
  /**
   * Names the dialog, such as `update email`, so that what was typed is there again after a fresh sign-in. A dialog that
   * follows another one has its key, and begins with what was typed there.
   */
  readonly key: string;
  readonly title: Content;
  /** What the button will do, above the fields. */
  readonly text?: (values: Values) => Content;
  readonly fields?: readonly Field[];
  readonly button: Content;
  readonly danger?: boolean;
  /** Does it. `once` is the same for each try with the same values. */
  readonly act: (values: Values, once: Once) => Promise<Outcome>;
  /** Called after the dialog closed because `act` succeeded. */
  readonly done?: (result: unknown) => void;
}

/** An open dialog. */
export interface DialogState {
  readonly spec: DialogSpec;
  readonly values: Values;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** Names of required fields that were empty when the button was pressed. */
  readonly missing: readonly string[];
}

/** What a dialog uses of the portal. */
export interface DialogOwner {
  redraw(): void;
  run<T>(call: Promise<Answer<T>>): Promise<Answer<T>>;
  /** Called when an act needs a fresh sign-in. Resolves to true when the page around the portal got one. */
  stepUp(trouble: Trouble): Promise<boolean>;
}

/** The dialogs of one portal: at most one is open. */
export class Dialogs {
  #state: DialogState | null = null;
  #once = '';
  #focus: string | null = null;
  readonly #owner: DialogOwner;

  constructor(owner: DialogOwner) {
    this.#owner = owner;
  }

  get state(): DialogState | null {
    return this.#state;
  }

  /** Opens a dialog. `typed`: values to begin with, in place of those of the fields. */
  open(spec: DialogSpec, typed: Values = {}): void {
    const values = Object.fromEntries((spec.fields ?? []).map(({ name, value }) => [name, value ?? '']));
    this.#once = crypto.randomUUID();
    this.#focus = 'start';
    this.#set({ spec, values: { ...values, ...typed }, busy: false, trouble: null, missing: [] });
  }

  close(): void {
    this.#set(null);
  }

  /** Returns, once, what has to get the focus: `start`, or the name of a field; null when the focus stays. */
  takeFocus(): string | null {
    const focus = this.#focus;
    this.#focus = null;
    return focus;
  }

  /** Stores what was typed. Other values are another write, so they get another key. */
  type(name: string, value: string): void {
    if (!this.#state) return;
    this.#once = crypto.randomUUID();
    const missing = this.#state.missing.filter((each) => each !== name);
    this.#set({ ...this.#state, values: { ...this.#state.values, [name]: value }, missing });
  }

  /** Does what the button says. */
  async submit(): Promise<void> {
    const state = this.#state;
    if (!state || state.busy) return;
    const { spec, values } = state;
    const missing = visibleFields(state).flatMap(({ required, name }) =>
      required && !values[name]?.trim() ? name : [],
    );
    this.#focus = missing[0] ?? null;
    if (missing.length) return this.#set({ ...state, missing });
    this.#set({ ...state, busy: true, trouble: null, missing });
    const outcome = await this.#act(spec, values);
    // The admin closed the dialog meanwhile, or opened another one. What was done is done, so the page learns of it.
    const isOpen = this.#state?.spec === spec;
    if ('next' in outcome) return isOpen ? this.open(outcome.next, values) : undefined;
    if ('problem' in outcome)
      return isOpen ? this.#set({ ...state, busy: false, trouble: outcome.problem }) : undefined;
    if (isOpen) this.close();
    spec.done?.(outcome.ok);
  }

  async #act(spec: DialogSpec, values: Values): Promise<Outcome> {
    const act = async () => {
      const outcome = await spec.act(values, this.#once);
      return 'next' in outcome ? outcome : this.#owner.run(Promise.resolve(outcome));
    };
    const outcome = await act();
    if (!('problem' in outcome) || outcome.problem.code !== 'step-up-required') return outcome;
    return (await this.#owner.stepUp(outcome.problem)) ? act() : outcome;
  }

  #set(state: DialogState | null): void {
    this.#state = state;
    this.#owner.redraw();
  }
}

/** Returns the fields that are shown for the values. */
export function visibleFields({ spec, values }: Pick<DialogState, 'spec' | 'values'>): readonly Field[] {
  return (spec.fields ?? []).filter(({ hidden }) => !hidden?.(values));
}
