// Owns when an element loads the second file, and what the element shows meanwhile. Not the import of the file: load-rare.ts.
import type { Speech } from '../words/speech.ts';
import { loadRare, phone, rareScreens } from './load-rare.ts';
import { isAboutPhone, rarePartOf } from './rare-parts.ts';
import type { State } from './state.ts';

/** The part of the element that the loader uses. */
interface RareHost {
  readonly state: State;
  requestUpdate(): void;
}

/** Loads the second file for one element. */
export class RareLoader {
  #status: 'loading' | 'failed' | undefined;
  readonly #host: RareHost;
  readonly #missingWords: () => Speech['missing'];

  /** `missingWords`: returns the function that loads the missing words of the language; undefined when none are missing. */
  constructor(host: RareHost, missingWords: () => Speech['missing']) {
    this.#host = host;
    this.#missingWords = missingWords;
  }

  /** The state to draw. Until the second file is loaded, a state with `loading`, and after a failure one with `failed`. */
  get visibleState(): State {
    const { state } = this.#host;
    const lacking = this.#lacking;
    if (!lacking) return state;
    const cleared = { ...state, error: null, typo: null };
    if (this.#status === 'failed') return { ...cleared, screen: 'failed', error: { code: 'offline', status: 0 } };
    return { ...cleared, ...(lacking === 'words' ? { busy: 'loading' } : { screen: 'loading' }) } as State;
  }

  /** Loads the second file if the state needs it and no load was tried. */
  async load(): Promise<void> {
    if (this.#status || !this.#lacking) return;
    this.#status = 'loading';
    const words = this.#missingWords();
    await loadRare(words, isAboutPhone(this.#host.state));
    // Another language may have come meanwhile: its words were not tried.
    this.#status = this.#lacking && words === this.#missingWords() ? 'failed' : undefined;
    this.#host.requestUpdate();
  }

  /** Allows another try after a failure. Returns false when nothing is missing. */
  retry(): boolean {
    this.#status = undefined;
    this.#host.requestUpdate();
    return !!this.#lacking;
  }

  get #lacking(): ReturnType<typeof rarePartOf> {
    const { state } = this.#host;
    const isHere = rareScreens() && (phone() || !isAboutPhone(state)) && !this.#missingWords();
    return isHere ? undefined : rarePartOf(state);
  }
}
