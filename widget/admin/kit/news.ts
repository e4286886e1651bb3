// Owns the message about what was done: how long it stays, and with which page it leaves. Not how it is drawn: contact-admin.ts.
import type { Content } from '../../ui/pieces.ts';
import { placeOf, routeOf } from '../route.ts';

/** Long enough to be read twice, ms; what was done stays on the page and in the record. */
const STAYS = 8_000;

const here = (): string => placeOf(routeOf(location.hash));

/** The message that the portal shows. */
export class News {
  text: Content = '';
  readonly #redraw: () => void;
  #place = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  /** Says it on the page that is shown. */
  say(text: Content): void {
    this.end();
    this.text = text;
    this.#place = here();
    if (text !== '') this.#timer = setTimeout(() => this.say(''), STAYS);
    this.#redraw();
  }

  /** An act leads to another page, where its message stays. */
  follow(): void {
    this.#place = here();
  }

  /** The page may have changed: the message of another one ends. */
  leave(): void {
    if (here() !== this.#place) this.say('');
  }

  /** The portal is gone. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
