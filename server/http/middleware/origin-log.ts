// Owns the log line of a page whose origin may not call. Not which origins may: origin-guard.ts.
import { createRecentLines, loggable } from '../../core/recent-lines.ts';
import type { AppParts, Ctx } from '../context.ts';

/**
 * A refused page, and why it was refused. `cookie-of-another-page`: a cookie came without the headers that only an allowed page
 * can send with it.
 */
export interface RefusedOrigin {
  readonly reason: 'origin-unknown' | 'origin-null' | 'origin-of-another-project' | 'cookie-of-another-page';
  /** Undefined when the browser sent none. */
  readonly origin: string | undefined;
  /** The project of the caller, whose list of origins lacks the page. */
  readonly project?: string;
}

/** Writes refused origins into the log. */
export interface OriginLog {
  add(c: Ctx, refused: RefusedOrigin): void;
}

/** How many of the allowed origins a line names. */
const ORIGINS_SHOWN = 10;

/** Writes a warning once an hour for each origin and reason. `allowed`: all origins that any project allows. */
export function createOriginLog(
  { clock, log }: Pick<AppParts, 'clock' | 'log'>,
  allowed: readonly string[],
): OriginLog {
  const recent = createRecentLines();
  const expected = allowed.slice(0, ORIGINS_SHOWN).join(' ') + (allowed.length > ORIGINS_SHOWN ? ' …' : '');
  return {
    add(c, { reason, origin, project }) {
      const seen = shown(origin);
      const { isDue, leftOut } = recent.admit(`${reason} ${project ?? ''} ${seen ?? ''}`, clock());
      if (!isDue) return;
      log.warn('origin-refused', {
        reason,
        seen,
        expected,
        project,
        ...(leftOut > 0 ? { leftOut } : {}),
        requestId: c.get('requestId'),
        docs: 'docs/configure.md#pages-cookies-and-links',
      });
    },
  };
}

/**
 * Returns an origin without what could be a code or a token in its host, because a caller can write anything there. Browsers
 * write hosts in lower case, so a long label with capitals is no host.
 */
function shown(origin: string | undefined): string | undefined {
  return loggable(origin)
    ?.replace(/[\w-]{16,}/g, (label) => (/[A-Z_]|\w{32}/.test(label) ? '[token]' : label))
    .replace(/(?:\d[\s-]?){5,}\d/g, '[digits]');
}
