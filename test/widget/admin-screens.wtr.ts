// Owns how every screen of the portal stands: no violations, nothing cut off, big enough to hit. Not what is done on it:
// admin.wtr.ts, admin-user.wtr.ts.
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { LANGUAGE_TAGS, LANGUAGES, type LanguageTag } from '../../shared/languages.ts';
import { after, before, describe, it } from '../kit/mocha.ts';
import { all, clearAdmin, showAdmin } from '../kit/admin.ts';
import { SCREENS } from '../kit/admin-screens.ts';

declare const process: { env: { LONG: string } };

interface Look {
  readonly lang: LanguageTag;
  readonly scheme: 'light' | 'dark' | 'forced';
  readonly width: 320 | 768 | 1440 | 1920;
}

/** Each pair of two values stands together in one of them. */
const LOOKS: readonly Look[] = [
  { lang: 'en', scheme: 'light', width: 1440 },
  { lang: 'ar', scheme: 'dark', width: 1440 },
  { lang: 'ar', scheme: 'light', width: 320 },
  { lang: 'en', scheme: 'dark', width: 320 },
  { lang: 'en', scheme: 'forced', width: 768 },
];

/** One language of each script that the words are in. */
const SCRIPTS = ['en', 'de', 'ar', 'ja', 'ru', 'hi'] as const;
const ALL: readonly Look[] = SCRIPTS.flatMap((lang) =>
  (['light', 'dark', 'forced'] as const).flatMap((scheme) =>
    ([320, 768, 1440, 1920] as const).map((width) => ({ lang, scheme, width })),
  ),
);

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

/** Scrolled sideways on purpose, with the keys and by touch. */
const SCROLLS = '.nav, .tabs';

for (const look of process.env.LONG ? ALL : LOOKS) {
  describe(`the portal in ${look.lang}, ${look.scheme}, ${look.width} px wide`, () => {
    before(() => dress(look));
    after(() => {
      clearAdmin();
      document.body.style.margin = '';
      document.documentElement.dir = 'ltr';
    });
    for (const screen of SCREENS) {
      it(`the screen ${screen.name} can be used by everybody`, async () => {
        const fixture = await showAdmin(screen.options, screen.at, { signIn: 'oidc' });
        await screen.act?.(fixture);
        const { el } = fixture;
        await executeServerCommand('shot', { name: `admin-${screen.name}-${look.lang}-${look.scheme}-${look.width}` });
        await expect(el).to.be.accessible();
        expect(document.documentElement.scrollWidth, 'wider than the page').to.be.at.most(look.width);
        for (const target of all(el, 'button, input, select, .nav a, .tab')) {
          if (!target.checkVisibility()) continue;
          const box = target.closest('label') ?? target;
          expect(box.offsetHeight, target.textContent ?? '').to.be.at.least(44);
          const { left, right } = box.getBoundingClientRect();
          const isInside = left >= -1 && right <= look.width + 1;
          expect(isInside || !!target.closest(SCROLLS), `${target.textContent} is cut off`).to.equal(true);
        }
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
        document.body.style.margin = '';
        document.documentElement.dir = 'ltr';
      });
      it('no screen is wider than the page', async () => {
        for (const screen of SCREENS) {
          const fixture = await showAdmin(screen.options, screen.at, { signIn: 'oidc' });
          await screen.act?.(fixture);
          expect(document.documentElement.scrollWidth, screen.name).to.be.at.most(320);
        }
      });
    });
