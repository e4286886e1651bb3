// Owns what is looked up inside a page. Each function is sent there as its source, so it uses nothing from outside of itself.

/** What a test looks for. All that are given have to hold. */
export interface Query {
  readonly role?: 'button' | 'field' | 'heading' | 'link' | 'option';
  /** The whole name: its label, or its text. */
  readonly name?: string;
  /** A part of its text. */
  readonly text?: string;
  readonly css?: string;
  /** Only within an element that this selects, across shadow roots. */
  readonly within?: string;
}

/** What is true of the first visible element that fits. */
export interface Found {
  /** The middle of it, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  /** Whether a click there would reach it. */
  readonly isReachable: boolean;
  readonly hasFocus: boolean;
  /** Its text, or the value of a field. */
  readonly text: string;
  readonly styles: Readonly<Record<'direction' | 'color' | 'backgroundColor', string>>;
}

/** Brings the first visible element that fits into view. Shadow roots are searched as well. */
export function find(query: Query): Found | null {
  const SELECTORS = {
    button: 'button, [role="button"], summary',
    field: 'input, select, textarea',
    heading: 'h1, h2, h3, h4, h5, h6, [role="heading"]',
    link: 'a[href]',
    option: 'option, [role="option"]',
  };
  const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const every = (root: Document | ShadowRoot | Element): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? every(element.shadowRoot) : []),
    ]);
  const roots = query.within ? every(document).filter((element) => element.matches(query.within ?? '')) : [document];
  const all = roots.flatMap((root) => [
    ...every(root),
    ...('shadowRoot' in root && root.shadowRoot ? every(root.shadowRoot) : []),
  ]);
  const nameOf = (element: Element): string => {
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    return plain(element.ariaLabel ?? labels[0]?.textContent ?? element.textContent);
  };
  const fits = (element: Element): boolean =>
    (!query.role || element.matches(SELECTORS[query.role])) &&
    (!query.css || element.matches(query.css)) &&
    (query.name === undefined || nameOf(element) === query.name) &&
    (query.text === undefined || plain(element.textContent).includes(query.text)) &&
    element.checkVisibility({ visibilityProperty: true });
  const fitting = all.filter(fits);
  // Of elements that hold each other, the innermost one has the text.
  const element = query.role || query.css ? fitting[0] : fitting.at(-1);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  const labelled = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const { direction, color, backgroundColor } = getComputedStyle(element);
  return {
    x,
    y,
    isReachable: hit !== null && [element, ...labelled].some((one) => one.contains(hit)),
    hasFocus: root.activeElement === element,
    text: 'value' in element && element.localName !== 'button' ? String(element.value) : plain(element.textContent),
    styles: { direction, color, backgroundColor },
  };
}

/** Keeps what goes wrong in the page from now on. What Firefox reports of it from its beginning is in `reported`: engine.ts. */
export function watchFaults(): void {
  const at = globalThis as typeof globalThis & { faults?: string[] };
  if (at.faults) return;
  const faults: string[] = [];
  at.faults = faults;
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  for (const level of ['error', 'warn'] as const) {
    const write = console[level].bind(console);
    console[level] = (...all: unknown[]) => {
      faults.push(all.map(String).join(' '));
      write(...all);
    };
  }
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    faults.push(`violation of ${effectiveDirective}`),
  );
}

export function faultsSoFar(): readonly string[] {
  return (globalThis as typeof globalThis & { faults?: string[] }).faults ?? [];
}

/** Fills in a field as a browser or a phone does that offers the code: no key is pressed, and the field needs no focus. */
export function autofill(css: string, value: string): void {
  const every = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? every(element.shadowRoot) : []),
    ]);
  const field = every(document).find(
    (element) => element.matches(css) && element.checkVisibility(),
  ) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What of an element, or of the page, reaches beyond the width of the window. */
export function beyondTheEdge(css: string): readonly string[] {
  const every = (root: Document | ShadowRoot | Element): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? every(element.shadowRoot) : []),
    ]);
  const wide = every(document)
    .filter((element) => element.matches(css) && element.checkVisibility())
    .flatMap((element) => every(element.shadowRoot ?? element))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < 0 || right > innerWidth);
    })
    .map((element) => element.outerHTML.slice(0, 80));
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [...wide, `the page is ${scrollWidth} px wide`] : wide;
}
