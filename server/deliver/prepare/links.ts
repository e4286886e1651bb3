// Owns the URLs of the links in a message. Not whether a message has a link: prepare-proof.ts, prepare-notice.ts.
import type { Change } from '../../core/change.ts';
import type { Project } from '../../ports/project.ts';
import type { NoticeSeed } from '../../ports/secrets.ts';
import type { Derive } from './message-facts.ts';

/** Returns the URL where a contact of the account stops or undoes a change; null when the key of the token is gone. */
export function noticeUrl(seed: NoticeSeed | null, publicUrl: string, secrets: Derive): string | null {
  const token = seed && secrets.noticeToken(seed);
  return token === null ? null : withToken(`${publicUrl}/undo`, token);
}

/** Returns the URL of the page with the token as its parameter `t`. */
export function withToken(page: string, token: string): string {
  const url = new URL(page);
  url.searchParams.set('t', token);
  return url.href;
}

/**
 * Returns the host to which a code is bound. Browsers offer the code only on that host, so it must be the host of the page
 * that embeds the widget: the host of the change's link if its origin is allowed, else of the first allowed origin, else ours.
 */
export function otpHost(
  project: Pick<Project, 'allowedOrigins'>,
  change: Pick<Change, 'linkUrl'>,
  publicUrl: string,
): string {
  const link = new URL(change.linkUrl);
  const site = project.allowedOrigins.includes(link.origin) ? link.origin : project.allowedOrigins[0];
  return new URL(site ?? publicUrl).hostname;
}
