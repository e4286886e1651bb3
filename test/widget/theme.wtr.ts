// Owns which of their two sets of colours the elements take: that of the page, or of their attribute `theme`. Not the colours
// themselves: brand.wtr.ts and screens.wtr.ts.
import { emulateMedia } from '@web/test-runner-commands';
import { expect, waitUntil } from '@open-wc/testing';
import { afterEach, describe, it } from '../kit/mocha.ts';
import { clear } from '../kit/element.ts';
import { MockAdmin } from '../../demo/mock-admin.ts';
import { mockClient } from '../../demo/mock-client.ts';
import '../../widget/define-admin.ts';
import '../../widget/define-brand.ts';

const TAGS = ['contact-change', 'contact-change-list', 'contact-change-confirm', 'contact-admin'] as const;
const SYSTEMS = ['light', 'dark'] as const;
const BRAND = { accent: { light: '#0d5c63', dark: '#7fd0cd' }, onAccent: { light: '#ffffff', dark: '#10131a' } };

interface Case {
  readonly page: string;
  readonly name: string;
  /** What the element shows where the system is light, and where it is dark. */
  readonly shows: Readonly<Record<'light' | 'dark', 'light' | 'dark'>>;
}
const CASES: readonly Case[] = [
  { page: '', name: 'that says nothing, which browsers show in light', shows: { light: 'light', dark: 'light' } },
  { page: 'light', name: 'that is light', shows: { light: 'light', dark: 'light' } },
  { page: 'dark', name: 'that is dark', shows: { light: 'dark', dark: 'dark' } },
  { page: 'light dark', name: 'that follows the system', shows: { light: 'light', dark: 'dark' } },
];

interface Themed extends HTMLElement {
  theme: 'auto' | 'light' | 'dark';
}

function put(tag: (typeof TAGS)[number], attributes: Readonly<Record<string, string>> = {}): Themed {
  const el = document.createElement(tag) as Themed;
  Object.assign(
    el,
    tag === 'contact-admin'
      ? { fetch: new MockAdmin().fetch }
      : { client: mockClient(), fetch: () => Promise.resolve(Response.json(BRAND)) },
  );
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  document.body.append(el);
  return el;
}

/** By the colour of its text. */
function shown(el: Element): string {
  const { color } = getComputedStyle(el);
  return color === 'rgb(25, 28, 36)' ? 'light' : color === 'rgb(236, 238, 244)' ? 'dark' : color;
}

afterEach(async () => {
  clear();
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
  await emulateMedia({ colorScheme: 'light' });
});

describe('light and dark', () => {
  for (const { page, name, shows } of CASES)
    for (const system of SYSTEMS)
      it(`of every element are those of a page ${name}, on a system that is ${system}`, async () => {
        await emulateMedia({ colorScheme: system });
        document.documentElement.style.colorScheme = page;
        for (const tag of TAGS) expect(shown(put(tag)), tag).to.equal(shows[system]);
      });

  it('of a brand are those of the page too', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const el = put('contact-change', { brand: '' });
    await waitUntil(() => el.matches(':state(enter)'));
    const button = el.shadowRoot!.querySelector('[part~=primary-button]')!;
    const isFilledWith = (color: string) => () => getComputedStyle(button).backgroundColor === color;
    await waitUntil(isFilledWith('rgb(13, 92, 99)'), 'the light accent');
    document.documentElement.style.colorScheme = 'light dark';
    await waitUntil(isFilledWith('rgb(127, 208, 205)'), 'the dark accent');
  });

  it('are fixed by theme, on every page and system', async () => {
    for (const system of SYSTEMS) {
      await emulateMedia({ colorScheme: system });
      for (const page of ['', 'light', 'dark', 'light dark']) {
        document.documentElement.style.colorScheme = page;
        for (const theme of ['light', 'dark'] as const)
          for (const tag of TAGS) expect(shown(put(tag, { theme })), `${tag} on ${page}`).to.equal(theme);
      }
    }
  });
});
