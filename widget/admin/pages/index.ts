// Owns which pages are in the part of the portal that is loaded on demand. Not when it is loaded: ../pages.ts.
import { adminPages } from '../../words/en.admin-pages.ts';
import { registerAdmin } from '../../words/language-registry.ts';
import type { LaterPage, MakePage } from '../page.ts';
import { AuditPage } from './audit.ts';
import { ClientsPage } from './clients.ts';
import { DeliveryPage } from './delivery.ts';
import { LimitsPage } from './limits.ts';
import { MessagesPage } from './messages.ts';
import { pagesStyles } from './pages.styles.ts';
import { PolicyPage } from './policy.ts';
import { WebhooksPage } from './webhooks.ts';

// The other languages have these words in their packs, which a page of the site registers.
registerAdmin({ lang: 'en', dir: 'ltr', messages: adminPages });

/** The pages of this part. */
export const PAGES: { readonly [Name in LaterPage]: MakePage } = {
  policy: (portal) => new PolicyPage(portal),
  messages: (portal) => new MessagesPage(portal),
  delivery: (portal) => new DeliveryPage(portal),
  limits: (portal) => new LimitsPage(portal),
  clients: (portal) => new ClientsPage(portal),
  webhooks: (portal) => new WebhooksPage(portal),
  audit: (portal) => new AuditPage(portal),
};

/** The styles of these pages, beside those that the portal has. */
export const PAGE_STYLES = pagesStyles;
