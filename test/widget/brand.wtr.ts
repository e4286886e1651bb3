// Owns how the elements wear the brand that a page asks for, and that they work without it. Not what the brand is: test/http/brand.test.ts.
import { expect } from '@open-wc/testing';
import { waitUntil } from '@open-wc/testing';
import { afterEach, describe, it } from '../kit/mocha.ts';
import { clear } from '../kit/element.ts';
import { mockClient } from '../../demo/mock-client.ts';
import '../../widget/define.ts';
import '../../widget/define-list.ts';
import '../../widget/define-brand.ts';
import type { BrandBody } from '../../shared/wire/brand.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const BODY: BrandBody = {
  project: 'default',
  name: 'Luoto',
  supportUrl: null,
  logo: { url: PIXEL, width: 20, height: 10 },
  logoDark: null,
  accent: { light: '#0d5c63', dark: '#7fd0cd' },
  onAccent: { light: '#ffffff', dark: '#10131a' },
  radius: 3,
  font: "'Inter',sans-serif",
  footer: null,
  company: null,
};

let api = 0;

interface Shown {
  readonly element: HTMLElement & { brand: string | undefined };
  readonly asked: string[];
}

/** Each with an address of its own, so that no answer of another test is known. */
function put(attributes: Readonly<Record<string, string>>, answer: () => Response, tag = 'contact-change'): Shown {
  const element = document.createElement(tag) as HTMLElement & {
    brand: string | undefined;
    client: unknown;
    fetch: unknown;
  };
  const asked: string[] = [];
  element.client = mockClient();
  element.fetch = (url: string) => {
    asked.push(url);
    return Promise.resolve(answer());
  };
  for (const [name, value] of Object.entries({ api: `/brand-${(api += 1)}`, ...attributes }))
    element.setAttribute(name, value);
  document.body.append(element);
  return { element, asked };
}

const valueOf = (element: Element, name: string) =>
  getComputedStyle(element).getPropertyValue(`--contact-change-${name}`);
const isWorn = (element: Element) => waitUntil(() => valueOf(element, 'accent') !== '');

afterEach(clear);

describe('brand', () => {
  it('is asked for where the page sets it, and gives colours, corners and fonts', async () => {
    const { element, asked } = put({ brand: 'shop 1' }, () => Response.json(BODY));
    await isWorn(element);
    expect(asked).to.deep.equal([`/brand-${api}/v1/brand?project=shop%201`]);
    expect(valueOf(element, 'accent')).to.equal('light-dark(#0d5c63,#7fd0cd)');
    expect(valueOf(element, 'on-accent')).to.equal('light-dark(#ffffff,#10131a)');
    expect(valueOf(element, 'radius')).to.equal('3px');
    expect(getComputedStyle(element).fontFamily).to.equal('Inter, sans-serif');
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('is asked for once by all elements of a page', async () => {
    const one = put({ brand: '', api: '/brand-shared' }, () => Response.json(BODY));
    const other = put({ brand: '', api: '/brand-shared' }, () => Response.json(BODY), 'contact-change-list');
    await isWorn(one.element);
    await isWorn(other.element);
    expect([...one.asked, ...other.asked]).to.deep.equal(['/brand-shared/v1/brand']);
  });

  it('is not asked for where the page does not set it', async () => {
    const { element, asked } = put({}, () => Response.json(BODY));
    await waitUntil(() => element.matches(':state(enter)'));
    expect(asked).to.deep.equal([]);
    expect(valueOf(element, 'accent')).to.equal('');
  });

  it('gives way to the style sheet of the page', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'contact-change { --contact-change-accent: rebeccapurple }';
    document.head.append(sheet);
    const { element } = put({ brand: '' }, () => Response.json(BODY));
    await waitUntil(() => valueOf(element, 'radius') === '3px');
    expect(valueOf(element, 'accent')).to.equal('rebeccapurple');
    sheet.remove();
  });

  it('shows the logo only where the page says so', async () => {
    const { element } = put({ brand: '', 'brand-logo': '' }, () => Response.json(BODY));
    await isWorn(element);
    const logo = element.shadowRoot?.querySelector('img');
    expect([logo?.alt, logo?.src]).to.deep.equal(['Luoto', PIXEL]);
  });

  it('takes nothing from an answer that is no brand, and goes on without one', async () => {
    const evil = {
      ...BODY,
      accent: { light: 'red;}*{display:none', dark: '#000000' },
      font: 'x}*{display:none}',
      radius: '1px}',
    };
    const { element } = put({ brand: '' }, () => Response.json(evil));
    await waitUntil(() => valueOf(element, 'on-accent') !== '');
    expect([valueOf(element, 'accent'), valueOf(element, 'font'), valueOf(element, 'radius')]).to.deep.equal([
      '',
      '',
      '',
    ]);
    for (const answer of [() => new Response('no', { status: 404 }), () => new Response('<html>')]) {
      const { element: plain, asked } = put({ brand: '' }, answer);
      await waitUntil(() => asked.length === 1 && plain.matches(':state(enter)'));
      expect(valueOf(plain, 'accent')).to.equal('');
    }
  });

  it('is taken off with the attribute', async () => {
    const { element } = put({ brand: '', 'brand-logo': '' }, () => Response.json(BODY));
    await isWorn(element);
    element.removeAttribute('brand');
    await waitUntil(() => valueOf(element, 'accent') === '');
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });
});
