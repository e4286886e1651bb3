// Owns how tests put <contact-admin> on a page, driven by a mock admin API, and use it as an admin does. Browser only.
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { MockAdmin, type MockAdminOptions } from '../../demo/mock-admin.ts';
import '../../widget/define-admin.ts';
import '../../widget/words/ar.admin.ts';
import type { ContactAdmin } from '../../widget/admin/contact-admin.ts';

export interface AdminFixture {
  readonly el: ContactAdmin;
  readonly api: MockAdmin;
}

/** The portal on the page, at the place that the fragment names, as far as it loads by itself. */
export async function showAdmin(
  options: MockAdminOptions = {},
  fragment = '#/users',
  set: Partial<ContactAdmin> = {},
): Promise<AdminFixture> {
  clearAdmin();
  const api = new MockAdmin(options);
  history.replaceState(null, '', location.pathname + location.search + fragment);
  const el = document.createElement('contact-admin');
  Object.assign(el, { fetch: api.fetch, signIn: 'oidc', ...set });
  document.body.append(el);
  await calm(el);
  return { el, api };
}

/** Takes every portal off the page, and its place out of the address. */
export function clearAdmin(): void {
  for (const el of document.querySelectorAll('contact-admin')) el.remove();
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
}

/** Until nothing is left to draw and no mock answer is under way. */
export async function calm(el: ContactAdmin): Promise<void> {
  for (let i = 0; i < 8; i++) {
    await el.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

export function all<Found extends HTMLElement = HTMLElement>(el: ContactAdmin, selector: string): readonly Found[] {
  return [...(el.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
}

export function one<Found extends HTMLElement = HTMLElement>(el: ContactAdmin, selector: string): Found {
  const [found] = all<Found>(el, selector);
  if (!found) throw new Error(`no ${selector} on screen: ${words(el)}`);
  return found;
}

/** All that can be read. */
export function words(el: ContactAdmin, selector = '[part=container]'): string {
  return all(el, selector)
    .map(({ innerText }) => innerText)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const nameOf = (target: HTMLElement) => target.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The button or link with this text, in the dialog when one is open. */
export function control(el: ContactAdmin, name: string, nth = 0): HTMLElement {
  const inside = el.shadowRoot?.querySelector('dialog[open]') ? 'dialog ' : '';
  const targets = all(el, `${inside}button, ${inside}a`);
  const found = targets.filter((each) => nameOf(each) === name)[nth];
  if (!found) throw new Error(`no "${name}" among: ${targets.map(nameOf).join(' | ')}`);
  return found;
}

export async function press(el: ContactAdmin, name: string, nth = 0): Promise<void> {
  const target = control(el, name, nth);
  target.focus();
  target.click();
  await calm(el);
}

/** Fills in a field by its label, with an `input` event as typing has. */
export async function fill(el: ContactAdmin, name: string, value: string): Promise<void> {
  const input = one<HTMLInputElement>(el, `#f-${name}`);
  input.focus();
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await calm(el);
}

export async function keys(el: ContactAdmin, ...each: readonly string[]): Promise<void> {
  for (const key of each) await sendKeys({ press: key });
  await calm(el);
}

/** Goes to a place, as a link does. */
export async function go(el: ContactAdmin, fragment: string): Promise<void> {
  const there = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await there;
  await calm(el);
}

/** What has the focus inside. */
export function focus(el: ContactAdmin): HTMLElement | null {
  return document.activeElement === el ? ((el.shadowRoot?.activeElement ?? null) as HTMLElement | null) : null;
}

/** Waits until the mock got so many calls of this name. */
export async function called(api: MockAdmin, call: string, count: number): Promise<void> {
  await waitUntil(() => api.callsOf(call).length >= count, `${count} × ${call}`);
}
