// Owns how tests come to each screen of the pages of the portal that are loaded on demand. Not *Users* and *Approvals*:
// admin-screens.ts. Browser only.
import { DELIVERY, HOSTILE, LIMITS, SUPPRESSIONS, WEBHOOKS, auditRow } from './admin-answers.ts';
import { settledAdmin, type AdminFixture, type Setting } from './admin-pages.ts';

/** A screen of one of these pages. */
export interface PageScreen {
  readonly name: string;
  readonly place: string;
  readonly setting?: Setting;
  readonly act?: (page: AdminFixture) => Promise<void>;
}

/** Presses the first button that matches. */
const click = (selector: string) => async (page: AdminFixture) => {
  const target = page.root.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`no ${selector}`);
  target.focus();
  target.click();
  await settledAdmin(page.el);
};

/** Each screen of these pages, with its dialogs. */
export const PAGE_SCREENS: readonly PageScreen[] = [
  { name: 'policy', place: 'policy' },
  { name: 'messages', place: 'messages' },
  { name: 'message-mail', place: 'messages/prove-code/html' },
  { name: 'message-text', place: 'messages/prove-code/text' },
  { name: 'message-sms', place: 'messages/notice-done/sms' },
  { name: 'delivery', place: 'delivery' },
  {
    name: 'delivery-empty',
    place: 'delivery',
    setting: { answers: { 'GET delivery': { ...DELIVERY, failures: [], queue: [] } } },
  },
  { name: 'delivery-retry', place: 'delivery', act: click('main .row-buttons button') },
  { name: 'stopped', place: 'delivery/stopped' },
  {
    name: 'stopped-hostile',
    place: 'delivery/stopped',
    setting: {
      answers: {
        'GET suppressions': {
          suppressions: [{ ...SUPPRESSIONS.suppressions[0], to: HOSTILE, user: HOSTILE }],
          next: 'more',
        },
      },
    },
  },
  {
    name: 'stopped-empty',
    place: 'delivery/stopped',
    setting: { answers: { 'GET suppressions': { suppressions: [], next: null } } },
  },
  {
    name: 'stopped-failed',
    place: 'delivery/stopped',
    setting: { answers: { 'GET suppressions': { refuse: 'unavailable' } } },
  },
  { name: 'stopped-lift', place: 'delivery/stopped', act: click('main .row-buttons button') },
  { name: 'limits', place: 'limits' },
  { name: 'limits-no-range', place: 'limits', setting: { answers: { 'GET limits': { ...LIMITS, ranges: [] } } } },
  { name: 'clients', place: 'clients' },
  { name: 'clients-make', place: 'clients', act: click('main .page-head button') },
  {
    name: 'clients-secret',
    place: 'clients',
    act: async (page) => {
      await click('main .page-head button')(page);
      const name = page.root.querySelector<HTMLInputElement>('dialog [name=name]');
      if (name) name.value = 'Backend';
      name?.dispatchEvent(new Event('input', { bubbles: true }));
      await click('dialog [type=submit]')(page);
    },
  },
  { name: 'webhooks', place: 'webhooks' },
  {
    name: 'webhooks-tried',
    place: 'webhooks',
    setting: {
      answers: {
        'POST webhooks/test': { taken: false, reason: 'hook-503', cause: 'the receiver answered 503' },
        'GET webhooks': { ...WEBHOOKS, deliveries: [] },
      },
    },
    act: click('main .entry .row-buttons button'),
  },
  { name: 'webhooks-enable', place: 'webhooks', act: click('main .entry:nth-child(2) .row-buttons button:last-child') },
  {
    name: 'webhooks-empty',
    place: 'webhooks',
    setting: { answers: { 'GET webhooks': { webhooks: [], streams: [], queue: [], deliveries: [], next: null } } },
  },
  { name: 'audit', place: 'audit' },
  { name: 'audit-details', place: 'audit', act: click('.tbody summary') },
  { name: 'audit-verified', place: 'audit', act: click('.tools button:last-child') },
  {
    name: 'audit-hostile',
    place: 'audit',
    setting: {
      answers: { 'GET audit': { rows: [auditRow({ note: HOSTILE, new: HOSTILE, actor: HOSTILE })], next: null } },
    },
  },
  { name: 'audit-empty', place: 'audit', setting: { answers: { 'GET audit': { rows: [], next: null } } } },
  { name: 'page-loading', place: 'limits', setting: { answers: { 'GET limits': 'hang' } } },
  { name: 'page-failed', place: 'limits', setting: { answers: { 'GET limits': { refuse: 'unavailable' } } } },
  { name: 'page-denied', place: 'limits', setting: { permissions: ['sign-in', 'find'] } },
];
