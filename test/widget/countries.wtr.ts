// Owns the field that finds a country: by which texts, with which keys, and what it sends. Not how it looks: screens.wtr.ts.
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { clear, COUNTRIES, find, focused, settled, show } from '../kit/element.ts';
import type { ContactChange } from '../../widget/change/contact-change.ts';

const MANY = { kind: 'phone', countries: COUNTRIES } as const;
const country = (el: ContactChange) => find<HTMLInputElement>(el, '#country');
const options = (el: ContactChange) => [...el.shadowRoot!.querySelectorAll('[role=option]')];
const listed = (el: ContactChange) => options(el).map(({ id }) => id.replace('country-', ''));
const marked = (el: ContactChange) => options(el).find((each) => each.ariaSelected === 'true')?.id ?? '';

async function press(el: ContactChange, key: string): Promise<void> {
  await sendKeys({ press: key });
  await settled(el);
}

async function typeCountry(el: ContactChange, text: string): Promise<void> {
  country(el).focus();
  country(el).select();
  await sendKeys({ type: text });
  await settled(el);
}

beforeEach(async () => {
  document.documentElement.lang = 'en';
  await setViewport({ width: 1280, height: 900 });
});
afterEach(clear);

describe('the field for a country', () => {
  it('is the browser’s own select where the countries are few', async () => {
    const { el } = await show({ kind: 'phone' });
    expect(find(el, '#country').localName).to.equal('select');
  });

  it('is that select too where a finger points', async () => {
    const { matchMedia } = window;
    window.matchMedia = (query) => ({ ...matchMedia(query), matches: query === '(pointer: coarse)' });
    try {
      const { el } = await show(MANY);
      expect(find(el, '#country').localName).to.equal('select');
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('shows the home country at first, which is then the one that is sent', async () => {
    const { el, client } = await show(MANY);
    expect(country(el).value).to.equal('Finland (\u2066+358\u2069)');
    await el.start({ value: '040 5550199' });
    expect(client.calls.at(-1)?.of[0]).to.include({ country: 'FI', value: '040 5550199' });
  });

  it('leaves the focus of the screen to the number', async () => {
    const { el } = await show(MANY, { autofocus: true });
    expect(focused(el)?.id).to.equal('value');
  });

  for (const [text, best] of [
    ['swe', 'SE'],
    ['Suomi', 'FI'],
    ['日本', 'JP'],
    ['ελλ', 'GR'],
    ['السعودية', 'SA'],
    ["cote d'iv", 'CI'],
    ['kingdom', 'GB'],
    ['no', 'NO'],
    ['GB', 'GB'],
    ['UK', 'GB'],
    ['usa', 'US'],
    ['+44', 'GB'],
    ['358', 'FI'],
    ['0033', 'FR'],
    ['٤٩', 'DE'],
  ] as const)
    it(`finds a country by “${text}”`, async () => {
      const { el } = await show(MANY);
      await typeCountry(el, text);
      expect([listed(el)[0], marked(el)]).to.deep.equal([best, `country-${best}`]);
    });

  it('finds by the name in the language of the page, and by the English one', async () => {
    document.documentElement.lang = 'ar';
    const { el } = await show(MANY);
    await typeCountry(el, 'السويد');
    expect(listed(el)).to.deep.equal(['SE']);
    await typeCountry(el, 'sweden');
    expect(listed(el)).to.deep.equal(['SE']);
  });

  it('is an editable combobox: the arrows mark, Enter chooses and sends nothing, the focus stays', async () => {
    const { el, client } = await show(MANY);
    country(el).focus();
    expect(country(el).ariaExpanded).to.equal('false');
    await press(el, 'ArrowDown');
    expect([country(el).ariaExpanded, listed(el).length, marked(el)]).to.deep.equal(['true', 15, 'country-FI']);
    await press(el, 'ArrowUp');
    expect(marked(el), 'from the first to the last').to.equal('country-US');
    await press(el, 'ArrowDown');
    await press(el, 'ArrowDown');
    const active = country(el).getAttribute('aria-activedescendant');
    expect([active, marked(el)]).to.deep.equal(['country-AX', 'country-AX']);
    await press(el, 'Enter');
    expect([country(el).value, country(el).ariaExpanded, focused(el)?.id]).to.deep.equal([
      'Åland Islands (\u2066+358\u2069)',
      'false',
      'country',
    ]);
    expect([el.state.entry.country, client.calls.map(({ call }) => call)]).to.deep.equal(['AX', ['me']]);
  });

  it('keeps the country when the list is left with Escape, and takes the one that is marked with Tab', async () => {
    const { el } = await show(MANY);
    await typeCountry(el, 'ger');
    await press(el, 'Escape');
    expect([el.state.entry.country, country(el).value]).to.deep.equal(['FI', 'Finland (\u2066+358\u2069)']);
    await typeCountry(el, 'ger');
    await press(el, 'Tab');
    expect([el.state.entry.country, focused(el)?.id, listed(el)]).to.deep.equal(['DE', 'value', []]);
  });

  it('says that no country is called that, and keeps the one that was chosen', async () => {
    const { el } = await show(MANY);
    await typeCountry(el, 'atlantis');
    expect(find(el, '.popup [role=status]').textContent).to.equal('No country is called that.');
    await press(el, 'Enter');
    expect([el.state.entry.country, country(el).value]).to.deep.equal(['FI', 'Finland (\u2066+358\u2069)']);
  });

  it('takes a country that is clicked', async () => {
    const { el } = await show(MANY);
    country(el).click();
    await settled(el);
    find(el, '#country-ES').click();
    await settled(el);
    expect([el.state.entry.country, country(el).value]).to.deep.equal(['ES', 'Spain (\u2066+34\u2069)']);
  });

  it('shows the country of a number that is typed with its plus', async () => {
    const { el } = await show(MANY);
    find(el, '#value').focus();
    await sendKeys({ type: '+44 20' });
    await settled(el);
    expect(country(el).value).to.equal('United Kingdom (\u2066+44\u2069)');
  });

  it('offers what the page prefers first', async () => {
    const { el } = await show(MANY, { preferredCountries: ['SE', 'NO'] });
    country(el).click();
    await settled(el);
    expect([listed(el).slice(0, 3), el.state.entry.country]).to.deep.equal([['SE', 'NO', 'AX'], 'SE']);
  });

  it('does not open while the form is disabled', async () => {
    const { el } = await show(MANY, { disabled: true });
    country(el).click();
    await settled(el);
    expect(country(el).ariaExpanded).to.equal('false');
  });
});
