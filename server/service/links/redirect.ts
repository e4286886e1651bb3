// Owns the page to which the button of a link redirects. Not which URLs are approved: parse/redirect-url.ts.
import { isPurged } from '../../core/change-state.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { findLink } from './find-link.ts';

/** A page of the site to which the button of a link redirects. */
export interface LinkRedirect {
  readonly url: string;
  /** Whether the change is done, and the link gave its proof. */
  readonly done: boolean;
}

/** Returns the redirect of a link; null when the link has none, or when the project no longer approves the URL. */
export async function redirectOfLink(ctx: ServiceContext, token: string): Promise<LinkRedirect | null> {
  const found = await findLink(ctx, token);
  if (!found.ok || isPurged(found.value.change)) return null;
  const { change, proof } = found.value;
  // The link for a contact that confirms has no redirect, because its holder did not come from a page of the site.
  if (change.terms.leadsOn !== true || proof.side !== 'new') return null;
  const approved = ctx.approveRedirect(change.linkUrl, projectOf(ctx, change.project).redirectUrls);
  if (!approved.ok) return null;
  return { url: approved.value, done: change.state.at === 'done' && proof.spent?.via === 'link' };
}
