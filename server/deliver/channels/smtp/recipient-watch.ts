// Owns whether an attempt still waits for the server to accept the recipient, so that it can be given up without a second copy.
// Not when others wait for its place (deliver/sender.ts), nor what the outcome is (smtp-answer.ts).
import type { MailSource } from './mail-source.ts';

/** The weight of the newest mail in the mean of the times. */
const NEWEST = 0.2;
/** A recipient who takes so many times as long as a mail usually takes is an exception. */
const EXCEPTION = 4;
/** How often an attempt that others wait for is looked at while it has no connection yet, ms. */
const LOOK_EVERY = 100;

/** One attempt to send a mail. */
export interface WatchedAttempt {
  /** Aborts the attempt. */
  readonly signal: AbortSignal;
  /** The attempt was given up because others waited for its place. */
  readonly isCut: boolean;
  /** The server has taken the mail. */
  taken(): void;
  /** The attempt is over, in whatever way. */
  over(): void;
}

/** The attempts of one transport. */
export interface RecipientWatch {
  /**
   * The attempt ends after `longest` ms in any case; by `hurry` only as long as the server waits to accept the recipient, and once it
   * takes longer than for others.
   */
  begin(
    mail: Pick<MailSource, 'begunAt' | 'awaitsRecipient'>,
    longest: number,
    hurry: AbortSignal | undefined,
  ): WatchedAttempt;
}

/** Begins without a mail whose time is known. */
export function createRecipientWatch(): RecipientWatch {
  let usual: number | null = null;
  return {
    begin(mail, longest, hurry) {
      const end = new AbortController();
      const { signal } = end;
      let isCut = false;
      let later: NodeJS.Timeout | undefined;
      // Cleared with the attempt, unlike the timer of AbortSignal.timeout: thousands would wait for their end.
      const timer = setTimeout(() => end.abort(), longest).unref();
      const cut = (): void => {
        if (signal.aborted || (mail.begunAt !== null && !mail.awaitsRecipient)) return;
        const wait = mail.begunAt === null ? LOOK_EVERY : mail.begunAt + (usual ?? 0) * EXCEPTION - performance.now();
        if (wait > 0) later = setTimeout(cut, wait).unref();
        else {
          isCut = true;
          end.abort();
        }
      };
      hurry?.addEventListener('abort', cut, { once: true });
      return {
        signal,
        get isCut() {
          return isCut;
        },
        taken() {
          const took = performance.now() - (mail.begunAt ?? performance.now());
          usual = usual === null ? took : usual + (took - usual) * NEWEST;
        },
        over() {
          clearTimeout(timer);
          clearTimeout(later);
          hurry?.removeEventListener('abort', cut);
        },
      };
    },
  };
}
