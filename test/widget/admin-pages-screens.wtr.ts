// Owns how the pages of the portal beside *Users* stand: no violations, nothing cut off, big enough to hit, at each width, in both
// directions and all colours. Not what they do: admin-pages.wtr.ts.
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { LANGUAGE_TAGS, LANGUAGES, type LanguageTag } from '../../shared/languages.ts';
import { after, before, describe, it } from '../kit/mocha.ts';
import { PAGE_SCREENS } from '../kit/admin-page-screens.ts';
import { clearAdmin, showPage } from '../kit/admin-pages.ts';

declare const process: { env: { LONG: string } };

interface Look {
  readonly lang: LanguageTag;
  readonly scheme: 'light' | 'dark' | 'forced';
  readonly width: 320 | 768 | 1440 | 1920;
}

const WIDTHS = [320, 768, 1440, 1920] as const;
const ALL: readonly Look[] = (['en', 'de', 'ar', 'ja', 'ru', 'hi'] as const).flatMap((lang) =>
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

async function dress({ lang, scheme, width }: Look): Promise<void> {
  document.documentElement.lang = lang;
  document.documentElement.dir = LANGUAGES[lang].dir;
  document.body.style.margin = '0';
  // English is in the element itself.
  if (lang !== 'en')
    for (const part of ['admin', 'admin-pages', 'admin-policy']) await import(`../../widget/words/${lang}.${part}.ts`);
  await setViewport({ width, height: 900 });
  const forced = scheme === 'forced';
  document.documentElement.style.colorScheme = 'light dark';
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
    for (const scene of PAGE_SCREENS) {
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

if (process.env.LONG)
  for (const lang of LANGUAGE_TAGS)
    describe(`the portal in ${lang}, 320 px wide`, () => {
      before(() => dress({ lang, scheme: 'light', width: 320 }));
      after(() => {
        clearAdmin();
        document.documentElement.dir = '';
        document.body.style.margin = '';
      });
      it('no page is wider than the screen', async () => {
        for (const scene of PAGE_SCREENS) {
          const page = await showPage(scene.place, scene.setting);
          await scene.act?.(page);
          expect(document.documentElement.scrollWidth, scene.name).to.be.at.most(innerWidth);
        }
      });
    });
