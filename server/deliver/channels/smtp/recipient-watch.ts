// Owns whether an attempt still waits for the server to accept the recipient, so that it can be given up without a second copy.
// Not when others wait for its place (deliver/sender.ts), nor what the outcome is (smtp-answer.ts).
import type { MailSource } from './mail-source.ts';

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
  begin(mail: Pick<MailSource, 'begunAt' | 'isRead'>, longest: number, hurry: AbortSignal | undefined): WatchedAttempt;
}

/** Begins without a mail whose time is known. */
export function createRecipientWatch(): RecipientWatch {
  let usual: number | null = null;
  return {
    begin(mail, longest, hurry) {
      const end = new AbortController();
      const { signal } = end;
      let isCut = false;
      // Cleared with the attempt, unlike the timer of AbortSignal.timeout: thousands would wait for their end.
      const timer = setTimeout(() => end.abort(), longest).unref();
      const cut = (): void => {
        if (signal.aborted || mail.begunAt === null || mail.isRead || (usual ?? 0) >= QUICK) return;
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
          const took = performance.now() - (mail.begunAt ?? performance.now());
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
