// What must compile, and what must not.
import 'contact-change/define';
import 'contact-change/define-list';
import type { ContactChange, ContactChangeEventMap } from 'contact-change';
import type { Elements } from 'contact-change/elements';

export function use(widget: ContactChange, list: HTMLElementTagNameMap['contact-change-list']): void {
  widget.kind = 'phone';
  // @ts-expect-error: there is no such kind
  widget.kind = 'fax';
  widget.addEventListener('contact-change-step-up', (event) => event.detail.waitUntil(Promise.resolve()));
  // @ts-expect-error: the detail has no such field
  widget.addEventListener('contact-change-success', (event) => event.detail.code);
  list.addEventListener('contact-change-list-changed', (event) => event.detail.action.startsWith('primary'));
}

export const attributes: Elements['contact-change']['attributes'] = { 'contact-id': 'ctc_1', 'auto-submit': 'typed' };
// @ts-expect-error: there is no such attribute
export const wrong: Elements['contact-change']['attributes'] = { 'contact-name': 'Ann' };
export type Started = Elements['contact-change']['events']['contact-change-started'] &
  ContactChangeEventMap['contact-change-started'];
