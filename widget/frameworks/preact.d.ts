// The elements in JSX of Preact: `import 'contact-change/preact'`.
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Elements } from './elements.js';
import type { Described, Listeners, Settable, Without } from './props.js';

/** Attributes, properties, listeners (`oncontact-change-success`) and Preact's own: `ref`, `key`, `class`. */
export type ElementProps<One extends Described> = Settable<One> &
  Listeners<One, 'on'> &
  Without<HTMLAttributes<One['element']> & ClassAttributes<One['element']>, Settable<One>>;

/** The elements, by tag. */
export type ContactChangeElements = { [Tag in keyof Elements]: ElementProps<Elements[Tag]> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends ContactChangeElements {}
  }
}
