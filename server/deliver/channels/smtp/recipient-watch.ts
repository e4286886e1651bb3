// Owns whether an attempt still waits for the server to accept the recipient, so that it can be given up without a second copy.
// Not when others wait for its place (deliver/sender.ts), nor what the outcome is (smtp-answer.ts).
import type { Readable } from 'node:stream';
import type { Transport } from './transport.ts';

/** A server that sends a mail in less, ms, is quick: a recipient that takes much longer is an exception. */
const QUICK = 250;
/** The weight of the newest mail in the mean of the times. */
const NEWEST = 0.2;

/** One attempt to send a mail. */
export interface WatchedAttempt {
  /** Aborts the attempt. */
  readonly signal: AbortSignal;
  /** The attempt was given up because others waited for its place. */
  readonly isCut: boolean;
  /** The server is quick for other recipients. */
  readonly isAlone: boolean;
  /** The server has taken the mail. */
  taken(): void;
  /** The attempt is over, in whatever way. */
  over(): void;
}

/** The attempts of one transport. */
export interface RecipientWatch {
  /** The attempt ends after `longest` ms in any case; by `hurry` only as long as the server waits to accept the recipient. */
  begin(longest: number, hurry: AbortSignal | undefined): WatchedAttempt;
}

/** Watches all mails that the transport sends from now on. */
export function createRecipientWatch(transport: Transport): RecipientWatch {
  /** The text of each mail, once a connection has begun with the mail. It is read when the server asks for the text. */
  const texts = new WeakMap<AbortSignal, { readonly text: Readable; readonly begunAt: number }>();
  let usual: number | null = null;
  transport.use('stream', (mail, done) => {
    const { signal } = mail.data as { readonly signal?: AbortSignal };
    const { message } = mail;
    const open = message.createReadStream.bind(message);
    message.createReadStream = (...options) => {
      const text = open(...options);
      if (signal !== undefined) texts.set(signal, { text, begunAt: performance.now() });
      return text;
    };
    done();
  });
  return {
    begin(longest, hurry) {
      const end = new AbortController();
      const { signal } = end;
      let isCut = false;
      // Cleared with the attempt, unlike the timer of AbortSignal.timeout: thousands would wait for their end.
      const timer = setTimeout(() => end.abort(), longest).unref();
      const cut = (): void => {
        const sent = texts.get(signal);
        if (signal.aborted || sent === undefined || sent.text.readableDidRead || (usual ?? 0) >= QUICK) return;
        isCut = true;
        end.abort();
      };
      hurry?.addEventListener('abort', cut, { once: true });
      return {
        signal,
        get isCut() {
          return isCut;
        },
        get isAlone() {
          return usual !== null;
        },
        taken() {
          const took = performance.now() - (texts.get(signal)?.begunAt ?? performance.now());
          usual = usual === null ? took : usual + (took - usual) * NEWEST;
        },
        over() {
          clearTimeout(timer);
          hurry?.removeEventListener('abort', cut);
        },
      };
    },
  };
}
