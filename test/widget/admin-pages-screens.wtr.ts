// Owns how the pages of the portal beside *Users* stand: no violations, nothing cut off, big enough to hit, at each width, in both
// directions and all colours. Not what they do: admin-pages.wtr.ts.
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { after, before, describe, it } from '../kit/mocha.ts';
import { DELIVERY, HOSTILE, LIMITS, SUPPRESSIONS, WEBHOOKS, auditRow } from '../kit/admin-answers.ts';
import { clearAdmin, settledAdmin, showPage } from '../kit/admin-pages.ts';
import type { AdminFixture, Setting } from '../kit/admin-pages.ts';

declare const process: { env: { LONG: string } };

interface Look {
  readonly lang: 'en' | 'ar';
  readonly scheme: 'light' | 'dark' | 'forced';
  readonly width: 320 | 768 | 1440 | 1920;
}

const WIDTHS = [320, 768, 1440, 1920] as const;
const ALL: readonly Look[] = (['en', 'ar'] as const).flatMap((lang) =>
  (['light', 'dark', 'forced'] as const).flatMap((scheme) => WIDTHS.map((width) => ({ lang, scheme, width }))),
);
/** Each pair of two values stands together in one of them, but for the widest, which is there once. */
const PAIRWISE: readonly Look[] = [
  { lang: 'en', scheme: 'light', width: 320 },
  { lang: 'ar', scheme: 'dark', width: 320 },
  { lang: 'en', scheme: 'forced', width: 768 },
  { lang: 'ar', scheme: 'light', width: 768 },
  { lang: 'en', scheme: 'dark', width: 1440 },
  { lang: 'ar', scheme: 'forced', width: 1440 },
  { lang: 'en', scheme: 'light', width: 1920 },
];

interface Scene {
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

const SCENES: readonly Scene[] = [
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

async function dress({ lang, scheme, width }: Look): Promise<void> {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  document.body.style.margin = '0';
  await setViewport({ width, height: 900 });
  const forced = scheme === 'forced';
  await emulateMedia({ colorScheme: scheme === 'dark' ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none' });
}

for (const look of process.env.LONG ? ALL : PAIRWISE) {
  describe(`the portal in ${look.lang}, ${look.scheme}, ${look.width} px wide`, () => {
    before(() => dress(look));
    after(() => {
      clearAdmin();
      document.documentElement.dir = '';
      document.body.style.margin = '';
    });
    for (const scene of SCENES) {
      it(`the screen ${scene.name} can be used by everybody`, async () => {
        const page = await showPage(scene.place, scene.setting);
        await scene.act?.(page);
        document.body.style.background = look.scheme === 'dark' ? '#0d0e12' : '#fff';
        await executeServerCommand('shot', { name: `${scene.name}-${look.lang}-${look.scheme}-${look.width}` });
        await expect(page.el).to.be.accessible();
        expect(document.documentElement.scrollWidth, 'wider than it may be').to.be.at.most(innerWidth);
        for (const target of page.root.querySelectorAll<HTMLElement>(
          'main :is(button, input, select, summary), dialog button',
        ))
          // A box is hit by its label as well.
          expect((target.closest('label') ?? target).offsetHeight, target.textContent ?? '').to.be.at.least(24);
      });
    }
  });
}
