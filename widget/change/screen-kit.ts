// Owns what screens are made of, as the first file hands it to the second. Types only.
import type { html } from 'lit';
import type { ContactChangeProperties } from './contact-change.properties.ts';
import type { ContactChangeController } from './controller.ts';
import type { Act, Content } from '../ui/pieces.ts';
import type { State } from './state.ts';
import type { Said, Speech, Values, Word } from '../words/speech.ts';

/** What a screen does besides asking the controller. */
export interface Hands {
  readonly input: (event: Event) => void;
  readonly submit: (event: Event) => void;
  readonly cancel: () => void;
  /** Loads once more what could not be loaded. */
  readonly retry: () => void;
}

export interface Kit {
  readonly html: typeof html;
  readonly host: ContactChangeProperties;
  readonly flow: ContactChangeController;
  readonly state: State;
  readonly speech: Speech;
  readonly hands: Hands;
  readonly say: (word: Word, more?: Values) => Said;
  /** `word` + `Email` or `Phone`. */
  readonly of: (word: string) => Word;
  readonly text: (word: Word, more?: Values, part?: string) => Content;
  /** What is wrong: of the person's own entry, or not. */
  readonly fault: (own: boolean) => Content;
  readonly main: (word: Word, act: Act, idle?: unknown) => Content;
  readonly other: (word: Word, act: Act, idle?: unknown, more?: Values) => Content;
  readonly plain: (word: Word, act: Act, idle?: unknown, more?: Values) => Content;
  /** Buttons, below what went wrong with them. */
  readonly actions: (...buttons: Content[]) => Content;
  readonly links: (...buttons: Content[]) => Content;
  readonly page: (title: Word, ...content: unknown[]) => Content;
}

type The<Name extends keyof Kit> = Kit[Name];

/** How it is handed over: by place, since names are not made shorter between files. */
export type Handed = readonly [
  html: The<'html'>,
  host: The<'host'>,
  flow: The<'flow'>,
  state: The<'state'>,
  speech: The<'speech'>,
  hands: The<'hands'>,
  say: The<'say'>,
  of: The<'of'>,
  text: The<'text'>,
  fault: The<'fault'>,
  main: The<'main'>,
  other: The<'other'>,
  plain: The<'plain'>,
  actions: The<'actions'>,
  links: The<'links'>,
  page: The<'page'>,
];
