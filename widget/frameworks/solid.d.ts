// The elements in JSX of Solid: `import 'contact-change/solid'`.
import type { JSX } from 'solid-js';
import type { Elements } from './elements.js';
import type { Described, Listeners, Settable, Without } from './props.js';

/** Properties by their full name (`prop:getToken`). */
type Prefixed<Properties> = { [Name in keyof Properties & string as `prop:${Name}`]?: Properties[Name] };

/** Attributes, properties, listeners (`on:contact-change-success`) and Solid's own: `ref`, `class`, `classList`. */
export type ElementProps<One extends Described> = Settable<One> &
  Prefixed<One['properties']> &
  Listeners<One, 'on:'> &
  Without<JSX.HTMLAttributes<One['element']>, Settable<One>>;

/** The elements, by tag. */
export type ContactChangeElements = { [Tag in keyof Elements]: ElementProps<Elements[Tag]> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends ContactChangeElements {}
  }
}
