// Owns how scripts make and find elements. None is made from HTML text: the pages run under Trusted Types.

type Child = Node | string | null;

/** Makes an element: `make('p', { class: 'lead' }, 'Hello')`. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Finds an element that the HTML of the page must have. Throws where it has none. */
export function need<T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`This page has no ${selector}`);
  return found;
}

/** A value that the server has written into the head of the page. */
export function meta(name: string): string {
  return need<HTMLMetaElement>(`meta[name="${name}"]`).content;
}
