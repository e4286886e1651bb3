// Owns the third file: what makes the screens pleasant, and English words for reasons of the server. Every screen works without
// it. Importing it stores its functions on the global object, where load-extras.ts finds them.
import { extras as words } from '../words/en.extras.ts';
import { WORDS_REGISTERED } from '../words/language-registry.ts';
import { codeToSend } from './extras/code-field.ts';
import { doneText } from './extras/done-text.ts';
import { likelierAddress } from './extras/likelier-address.ts';
import { help } from './extras/help.ts';
import { cleanPaste } from './extras/pasted.ts';
import { resendRing } from './extras/resend-ring.ts';
import { decorate } from './extras/styles.ts';
import { awaitSms } from './extras/await-sms.ts';
import { EXTRAS } from './rare/shelf.ts';

const extras = {
  words,
  awaitSms,
  help,
  cleanPaste,
  codeToSend,
  decorate,
  doneText,
  likelierAddress,
  resendRing,
};

/** The content of the third file, as the first file uses it. */
export type Extras = typeof extras;

// The single file of the widget loads this from here, and a bundler from its own module.
export { watch } from '../client/watch.ts';

(globalThis as typeof globalThis & { [EXTRAS]?: Extras })[EXTRAS] = extras;
// The elements on the page draw again, now with the extras.
globalThis.dispatchEvent?.(new Event(WORDS_REGISTERED));
