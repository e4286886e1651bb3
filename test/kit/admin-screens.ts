// Owns how tests come to each screen of *Users* and *Approvals* in the portal. Not the screens of the other pages:
// admin-page-screens.ts. Browser only.
import { STOPPED } from '../../demo/mock-admin-data.ts';
import type { MockAdminOptions } from '../../demo/mock-admin.ts';
import { all, fill, type AdminFixture } from './admin.ts';

/** A screen of the users and approvals. */
export interface Screen {
  readonly name: string;
  readonly options?: MockAdminOptions;
  readonly at?: string;
  readonly act?: (fixture: AdminFixture) => Promise<void>;
}

const ANN = '#/users/usr_ann';
/** The button with this part in the first place. */
const open =
  (selector: string) =>
  async ({ el }: AdminFixture) => {
    all(el, selector)[0]?.click();
    await el.updateComplete;
  };

/** Each screen of the users and approvals, with its dialogs. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', options: { session: null } },
  { name: 'link', options: { session: null }, at: '#link=adm_1' },
  { name: 'users' },
  { name: 'users-none', options: { users: [] } },
  { name: 'users-loading', options: { hanging: ['GET users'] } },
  { name: 'users-failed', options: { problems: { 'GET users': { status: 503, code: 'unavailable' } } } },
  { name: 'support', options: { role: 'support' } },
  { name: 'denied', options: { role: 'support' }, at: '#/audit' },
  { name: 'user', at: ANN },
  { name: 'user-frozen', at: '#/users/usr_bea' },
  { name: 'user-stopped', options: { users: [STOPPED] }, at: '#/users/usr_cleo' },
  { name: 'user-hostile', at: '#/users/usr_evil' },
  { name: 'user-activity', at: `${ANN}/activity` },
  { name: 'user-limits', at: `${ANN}/limits` },
  { name: 'update', at: ANN, act: open('main [part~=primary-button]') },
  {
    name: 'update-missing',
    at: ANN,
    act: async (fixture) => {
      await open('main [part~=primary-button]')(fixture);
      await open('dialog [type=submit]')(fixture);
    },
  },
  { name: 'erase', at: ANN, act: open('main [part~=danger-button]') },
  {
    name: 'erase-preview',
    at: ANN,
    act: async (fixture) => {
      await open('main [part~=danger-button]')(fixture);
      await fill(fixture.el, 'note', 'Asked for by post');
      await open('dialog [type=submit]')(fixture);
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.el.updateComplete;
    },
  },
  { name: 'approvals', at: '#/approvals' },
  { name: 'approvals-verifier', options: { role: 'verifier' }, at: '#/approvals' },
  { name: 'approvals-none', options: { approvals: [] }, at: '#/approvals' },
];
