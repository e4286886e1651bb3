// The elements in templates of Svelte 5: `import 'contact-change/svelte'`.
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';
import type { Described, Listeners, Settable, Without } from './props.js';

/** Attributes, properties, listeners (`oncontact-change-success`) and what Svelte adds: `class`, `bind:this`. */
export type ElementProps<One extends Described> = Settable<One> &
  Listeners<One, 'on'> &
  Without<HTMLAttributes<One['element']>, Settable<One>>;

/** The elements, by tag. */
export type ContactChangeElements = { [Tag in keyof Elements]: ElementProps<Elements[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ContactChangeElements {}
}
