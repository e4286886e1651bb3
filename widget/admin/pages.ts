// Owns which pages the portal has, in the order of the navigation, and which permission each needs. Not the pages: users/,
// user/, approvals.ts, pages/.
import type { Speech, Word } from '../words/speech.ts';
import type { LaterPage, MakePage, PageEntry } from './page.ts';
import { createApprovalsPage } from './approvals.ts';
import { createUsersPage } from './users/users-page.ts';

/** Loads the part with the other pages, and their words in the language in use. English comes with the pages. */
async function load(name: LaterPage, speech: Speech): Promise<MakePage> {
  const [{ PAGES, PAGE_STYLES }] = await Promise.all([import('./pages/index.ts'), speech.missing?.(name)]);
  return (portal) => {
    portal.adopt(PAGE_STYLES);
    return PAGES[name](portal);
  };
}

const onDemand = (id: LaterPage, permission: string, word: Word): PageEntry => ({
  id,
  permissions: [permission],
  word,
  isOnDemand: true,
  load: (speech) => load(id, speech),
});

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
    permissions: ['review'],
    word: 'navApprovals',
    load: () => Promise.resolve(createApprovalsPage),
  },
  onDemand('delivery', 'inspect', 'navDelivery'),
  onDemand('messages', 'inspect', 'navMessages'),
  onDemand('limits', 'inspect', 'navLimits'),
  onDemand('webhooks', 'inspect', 'navWebhooks'),
  onDemand('clients', 'inspect', 'navClients'),
  onDemand('policy', 'inspect', 'navPolicy'),
  onDemand('audit', 'audit', 'navAudit'),
];
