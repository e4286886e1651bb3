// Owns that an element loads the second file when its state needs it, and what the element shows until then.
import type { Speech } from '../words/speech.ts';
import { loadRare, rareScreens } from './load-rare.ts';
import { rarePartOf } from './rare-parts.ts';
import type { State } from './state.ts';

/** The element. */
interface RareHost {
  readonly state: State;
  requestUpdate(): void;
}

/** Loads the second file for one element. */
export class RareLoader {
  #status: 'loading' | 'failed' | undefined;
  readonly #host: RareHost;
  readonly #missingWords: () => Speech['missing'];

  /** `missingWords`: loads what the language lacks. */
  constructor(host: RareHost, missingWords: () => Speech['missing']) {
    this.#host = host;
    this.#missingWords = missingWords;
  }

  /** The state, or what stands in for it until the second file is there. */
  get visibleState(): State {
    const { state } = this.#host;
    const lacking = this.#lacking;
    if (!lacking) return state;
    const cleared = { ...state, error: null, typo: null };
    if (this.#status === 'failed') return { ...cleared, screen: 'failed', error: { code: 'offline', status: 0 } };
    return { ...cleared, ...(lacking === 'words' ? { busy: 'loading' } : { screen: 'loading' }) } as State;
  }

  /** Loads it if it is needed and was not tried. */
  async load(): Promise<void> {
    if (this.#status || !this.#lacking) return;
    this.#status = 'loading';
    await loadRare(this.#missingWords());
    this.#status = this.#lacking && 'failed';
    this.#host.requestUpdate();
  }

  /** After a failure. False: nothing is lacking. */
  retry(): boolean {
    this.#status = undefined;
    this.#host.requestUpdate();
    return !!this.#lacking;
  }

  get #lacking(): ReturnType<typeof rarePartOf> {
    return rareScreens() && !this.#missingWords() ? undefined : rarePartOf(this.#host.state);
  }
}
