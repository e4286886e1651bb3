// Owns how the elements of a page take the brand of their project from the server: colours, corners, fonts and the logo. A script of its
// own, so that no page without a brand loads it. Not what the brand is: the server's GET /v1/brand.
import type { BrandBody, BrandColors } from '../shared/wire/brand.ts';

/** What is needed of an element. */
interface Branded extends HTMLElement {
  readonly api?: string;
  readonly fetch?: typeof fetch;
}

/** The style sheet and the logo that an element wears, to be changed with its brand. */
interface Worn {
  readonly sheet: CSSStyleSheet;
  readonly logo: HTMLImageElement;
}

const ELEMENTS = ['contact-change', 'contact-change-list', 'contact-change-confirm', 'contact-admin'].join();
const ATTRIBUTES = ['brand', 'brand-logo', 'api'];

const worn = new WeakMap<Element, Worn>();
/** The answers of the page, by URL: several elements ask for one brand. */
const answers = new Map<string, Promise<BrandBody>>();

/**
 * Gives each element below `root` the brand that its attribute `brand` names, now and whenever elements or their attributes change: the
 * id of a project, or nothing where the server has only one. `brand-logo` shows the logo too. Returns a function that stops it.
 */
export function wearBrands(root: Document | ShadowRoot): () => void {
  const look = (): void => {
    for (const element of root.querySelectorAll<Branded>(ELEMENTS)) void wear(element);
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ATTRIBUTES });
  look();
  return () => observer.disconnect();
}

/** What an element asks for, as one text: two that are the same need no second look. */
const asked = new WeakMap<Element, string>();

async function wear(element: Branded): Promise<void> {
  await customElements.whenDefined(element.localName);
  const brand = element.getAttribute('brand');
  const api = element.api ?? element.getAttribute('api') ?? '/contact-change';
  const isLogoShown = element.hasAttribute('brand-logo');
  const wish = JSON.stringify([brand, api, isLogoShown]);
  if (asked.get(element) === wish || (brand === null && !asked.has(element))) return;
  asked.set(element, wish);
  if (brand === null) return undress(element);
  const query = brand ? `?project=${encodeURIComponent(brand)}` : '';
  try {
    const body = await load(`${api.replace(/\/+$/, '')}/v1/brand${query}`, element.fetch ?? fetch);
    // Meanwhile the page may have asked for another one.
    if (asked.get(element) === wish) dress(element, body, isLogoShown);
  } catch {
    // The look is not worth an error: the element works without it.
  }
}

function load(url: string, send: typeof fetch): Promise<BrandBody> {
  const known = answers.get(url);
  if (known) return known;
  const answer = send(url, { credentials: 'omit' }).then(async (response) => {
    if (!response.ok) throw new Error('no brand');
    return (await response.json()) as BrandBody;
  });
  answers.set(url, answer);
  // The next element asks again.
  answer.catch(() => answers.delete(url));
  return answer;
}

function dress(
  element: Branded,
  { accent, onAccent, radius, font, logo, name }: BrandBody,
  isLogoShown: boolean,
): void {
  const root = element.shadowRoot;
  if (!root) return;
  const { sheet, logo: image } = worn.get(element) ?? put(element, root);
  const rules = [
    colors('accent', accent),
    colors('on-accent', onAccent),
    typeof radius === 'number' ? `--contact-change-radius:${radius}px` : '',
    // Names of fonts alone, so that the text cannot end the rule.
    font && /^[\w '",-]+$/.test(font) ? `--contact-change-font:${font}` : '',
  ];
  // What the page says of the element wins over what is said of its host.
  sheet.replaceSync(`:host{${rules.filter(Boolean).join(';')}}
[part=logo]{display:block;background:light-dark(#0000,#fff);outline:.375rem solid light-dark(#0000,#fff);margin-block-end:1rem;max-inline-size:100%;block-size:auto}`);
  image.remove();
  // A page whose CSP has no img-src would report a picture, so the page says whether it wants one.
  if (!logo || !isLogoShown) return;
  Object.assign(image, { alt: name, width: logo.width, height: logo.height, src: logo.url });
  root.prepend(image);
}

function put(element: Branded, root: ShadowRoot): Worn {
  const made = { sheet: new CSSStyleSheet(), logo: document.createElement('img') };
  made.logo.setAttribute('part', 'logo');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, made.sheet];
  worn.set(element, made);
  return made;
}

function undress(element: Branded): void {
  const { sheet, logo } = worn.get(element) ?? {};
  sheet?.replaceSync('');
  logo?.remove();
}

function colors(name: string, given: BrandColors | null): string {
  const isColor = (color: string) => /^#[\da-f]{6}$/i.test(color);
  return given && isColor(given.light) && isColor(given.dark)
    ? `--contact-change-${name}:light-dark(${given.light},${given.dark})`
    : '';
}
