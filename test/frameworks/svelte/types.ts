// What must not compile: in a template, Svelte has no comment that expects an error.
import 'contact-change/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Props = SvelteHTMLElements['contact-change'];

// @ts-expect-error: there is no such kind
export const kind: Props = { kind: 'fax' };
// @ts-expect-error: there is no such attribute
export const attribute: Props = { 'contact-name': 'Ann' };
// @ts-expect-error: the detail has no such field
export const event: Props = { 'oncontact-change-success': (event) => event.detail.code };
