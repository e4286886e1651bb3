// Owns how every screen stands: no violations, nothing cut off, big enough to hit, the same tree as before.
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { after, before, describe, it } from '../kit/mocha.ts';
import { LANGUAGE_TAGS, LANGUAGES, type LanguageTag } from '../../shared/languages.ts';
import { aria, clear, SCENES, stage } from '../kit/element.ts';

declare const process: { env: { LONG: string } };

interface Look {
  readonly lang: LanguageTag;
  readonly scheme: 'light' | 'dark' | 'forced';
  readonly width: 320 | 1280;
}

/** One language of each script that the words are in. */
const SCRIPTS = ['en', 'de', 'ar', 'ja', 'ru', 'hi'] as const;

const ALL: readonly Look[] = SCRIPTS.flatMap((lang) =>
  (['light', 'dark', 'forced'] as const).flatMap((scheme) =>
    ([320, 1280] as const).map((width) => ({ lang, scheme, width })),
  ),
);
/** Each pair of two values stands together in one of them, and the narrow screens in light and forced colours in both languages. */
const PAIRWISE: readonly Look[] = [
  { lang: 'en', scheme: 'light', width: 1280 },
  { lang: 'ar', scheme: 'dark', width: 1280 },
  { lang: 'ar', scheme: 'light', width: 320 },
  { lang: 'en', scheme: 'dark', width: 320 },
  { lang: 'en', scheme: 'forced', width: 320 },
  { lang: 'ar', scheme: 'forced', width: 1280 },
  { lang: 'en', scheme: 'light', width: 320 },
  { lang: 'ar', scheme: 'forced', width: 320 },
];

async function dress({ lang, scheme, width }: Look): Promise<void> {
  document.documentElement.lang = lang;
  document.documentElement.dir = LANGUAGES[lang].dir;
  // English is in the elements themselves.
  if (lang !== 'en')
    for (const part of ['', '.more', '.confirm', '.list']) await import(`../../widget/words/${lang}${part}.ts`);
  await setViewport({ width, height: 900 });
  const forced = scheme === 'forced';
  document.documentElement.style.colorScheme = 'light dark';
  await emulateMedia({ colorScheme: scheme === 'dark' ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none' });
}

for (const look of process.env.LONG ? ALL : PAIRWISE) {
  describe(`in ${look.lang}, ${look.scheme}, ${look.width} px wide`, () => {
    before(() => dress(look));
    after(clear);
    for (const scene of SCENES) {
      it(`the screen ${scene.name} can be used by everybody`, async () => {
        const el = await stage(scene);
        document.body.style.background = look.scheme === 'dark' ? '#0d0e12' : '#fff';
        await expect(el).to.be.accessible();
        expect(el.scrollWidth, 'wider than it may be').to.be.at.most(el.clientWidth);
        for (const target of el.shadowRoot!.querySelectorAll<HTMLElement>('button, input, select'))
          // A box is hit by its label as well.
          expect((target.closest('label') ?? target).offsetHeight, target.textContent ?? '').to.be.at.least(44);
        await executeServerCommand('shot', { name: `${scene.name}-${look.lang}-${look.scheme}-${look.width}` });
      });
    }
  });
}

/** Text that is cut off, or stands outside of the element. */
function overflowing(el: HTMLElement): readonly string[] {
  const wide = [...el.shadowRoot!.querySelectorAll<HTMLElement>('button, label, p, h1, h2, h3, li, a')].filter(
    (part) => part.checkVisibility() && part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1,
  );
  return wide.map((part) => part.textContent.trim());
}

if (process.env.LONG)
  for (const lang of LANGUAGE_TAGS)
    describe(`in ${lang}, 320 px wide`, () => {
      before(() => dress({ lang, scheme: 'light', width: 320 }));
      after(clear);
      it('no screen is wider than it may be', async () => {
        for (const scene of SCENES) {
          const el = await stage(scene);
          expect(el.scrollWidth, scene.name).to.be.at.most(el.clientWidth);
          expect(overflowing(el), scene.name).to.deep.equal([]);
        }
      });
    });

describe('what a screen reader finds', () => {
  before(() => dress({ lang: 'en', scheme: 'light', width: 1280 }));
  after(clear);
  for (const scene of SCENES) {
    it(`is the same as before on ${scene.name}`, async () => {
      const el = await stage(scene);
      const { golden, now } = await aria(scene.name, el.localName);
      expect(now).to.equal(golden);
    });
  }
});
