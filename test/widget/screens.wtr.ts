// Owns how every screen stands: no violations, nothing cut off, big enough to hit, the same tree as before.
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { after, before, describe, it } from '../kit/mocha.ts';
import { aria, clear, SCENES, stage } from '../kit/element.ts';

declare const process: { env: { LONG: string } };

interface Look {
  readonly lang: 'en' | 'ar';
  readonly scheme: 'light' | 'dark' | 'forced';
  readonly width: 320 | 1280;
}

const ALL: readonly Look[] = (['en', 'ar'] as const).flatMap((lang) =>
  (['light', 'dark', 'forced'] as const).flatMap((scheme) =>
    ([320, 1280] as const).map((width) => ({ lang, scheme, width })),
  ),
);
/** Each pair of two values stands together in one of them. */
const PAIRWISE: readonly Look[] = [
  { lang: 'en', scheme: 'light', width: 1280 },
  { lang: 'ar', scheme: 'dark', width: 1280 },
  { lang: 'ar', scheme: 'light', width: 320 },
  { lang: 'en', scheme: 'dark', width: 320 },
  { lang: 'en', scheme: 'forced', width: 320 },
  { lang: 'ar', scheme: 'forced', width: 1280 },
];

async function dress({ lang, scheme, width }: Look): Promise<void> {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  await setViewport({ width, height: 900 });
  const forced = scheme === 'forced';
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
