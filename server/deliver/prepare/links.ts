// Owns the URLs that a message leads to. Not whether a message has one: prepare-proof.ts, prepare-notice.ts.
import type { Change } from '../../core/change.ts';
import type { Project } from '../../ports/project.ts';
import type { NoticeSeed } from '../../ports/secrets.ts';
import type { Derive } from './message-facts.ts';

/** Where a contact of the account stops or undoes a change; null where the key of the token is gone. */
export function noticeUrl(seed: NoticeSeed | null, publicUrl: string, secrets: Derive): string | null {
  const token = seed && secrets.noticeToken(seed);
  return token === null ? null : withToken(`${publicUrl}/undo`, token);
}

/** The page’s URL with the token in its parameter `t`. */
export function withToken(page: string, token: string): string {
  const url = new URL(page);
  url.searchParams.set('t', token);
  return url.href;
}

/**
 * Browsers offer a code only on the site it is bound to: the page that embeds the widget. That is the site of the change's
 * link when it may call us, else the first site that may, else ours.
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
