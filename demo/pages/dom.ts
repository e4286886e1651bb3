// Owns the making of elements without HTML text: pages run under Trusted Types.

type Child = Node | string | null;

/** `make('p', { class: 'lead' }, 'Hello')`. */
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

/** The one element that the page's HTML promises. */
export function need<T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`This page has no ${selector}`);
  return found;
}

/** A value that the server wrote into the page's head. */
export function meta(name: string): string {
  return need<HTMLMetaElement>(`meta[name="${name}"]`).content;
}
