// Owns which pages the portal has, in the order of the navigation, and which permission each needs. Not the pages: users/,
// user/, approvals.ts, pages/.
import type { LaterPage, MakePage, PageEntry } from './page.ts';
import { createApprovalsPage } from './approvals.ts';
import { createUsersPage } from './users/users-page.ts';

/** Loads the part with the other pages. */
async function later(name: LaterPage): Promise<MakePage> {
  const { PAGES, PAGE_STYLES } = await import('./pages/index.ts');
  return (portal) => {
    portal.adopt(PAGE_STYLES);
    return PAGES[name](portal);
  };
}

/** All pages. The first one that the admin may see is shown at the start. */
export const PAGES: readonly PageEntry[] = [
  {
    id: 'users',
    permissions: ['find', 'list'],
    word: 'navUsers',
    load: () => Promise.resolve(createUsersPage),
  },
  {
    id: 'approvals',
    permissions: ['edit'],
    word: 'navApprovals',
    load: () => Promise.resolve(createApprovalsPage),
  },
  { id: 'delivery', permissions: ['inspect'], word: 'navDelivery', load: () => later('delivery') },
  { id: 'messages', permissions: ['inspect'], word: 'navMessages', load: () => later('messages') },
  { id: 'limits', permissions: ['inspect'], word: 'navLimits', load: () => later('limits') },
  { id: 'webhooks', permissions: ['inspect'], word: 'navWebhooks', load: () => later('webhooks') },
  { id: 'clients', permissions: ['inspect'], word: 'navClients', load: () => later('clients') },
  { id: 'policy', permissions: ['inspect'], word: 'navPolicy', load: () => later('policy') },
  { id: 'audit', permissions: ['audit'], word: 'navAudit', load: () => later('audit') },
];
