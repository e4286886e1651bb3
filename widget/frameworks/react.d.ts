// The elements in JSX of React 19: `import 'contact-change/react'`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements } from './elements.js';
import type { Described, Listeners, Settable, Without } from './props.js';

/** Attributes, properties, listeners (`oncontact-change-success`) and React's own: `ref`, `key`, `className`. */
export type ElementProps<One extends Described> = Settable<One> &
  Listeners<One, 'on'> &
  Without<DetailedHTMLProps<HTMLAttributes<One['element']>, One['element']>, Settable<One>>;

/** The elements, by tag. */
export type ContactChangeElements = { [Tag in keyof Elements]: ElementProps<Elements[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ContactChangeElements {}
  }
}
