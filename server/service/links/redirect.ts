// Owns where the press of a link leads on to. Not which URLs are approved: parse/redirect-url.ts.
import { isPurged } from '../../core/change-state.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { findLink } from './find-link.ts';

/** A page of the site that a link leads on to. */
export interface LinkRedirect {
  readonly url: string;
  /** The change is done, and by a link. */
  readonly done: boolean;
}

/** Null when the link leads nowhere, or the project no longer approves of the URL. */
export async function redirectOfLink(ctx: ServiceContext, token: string): Promise<LinkRedirect | null> {
  const found = await findLink(ctx, token);
  if (!found.ok || isPurged(found.value.change)) return null;
  const { change, proof } = found.value;
  // A contact that confirms gets no redirect: its holder did not come from a page of the site.
  if (change.terms.leadsOn !== true || proof.side !== 'new') return null;
  const approved = ctx.approveRedirect(change.linkUrl, projectOf(ctx, change.project).redirectUrls);
  if (!approved.ok) return null;
  return { url: approved.value, done: change.state.at === 'done' && proof.spent?.via === 'link' };
}
