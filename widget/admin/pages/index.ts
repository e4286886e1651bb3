// Owns which pages are in the part of the portal that is loaded on demand. Not when it is loaded: ../pages.ts.
import { css } from 'lit';
import type { LaterPage, MakePage } from '../page.ts';

/** A page that says that it is not there. */
const none: MakePage = () => ({ render: () => '' });

/** The styles of this part. */
export const PAGE_STYLES = css``;

/** The pages of this part. */
export const PAGES: { readonly [Name in LaterPage]: MakePage } = {
  policy: none,
  messages: none,
  delivery: none,
  limits: none,
  clients: none,
  webhooks: none,
  audit: none,
};
