// The elements in templates of Vue 3: `import 'contact-change/vue'`.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from './elements.js';
import type { Described, Without } from './props.js';

/** Vue looks up `contact-id` as `contactId`, and `@contact-change-success` as `onContactChangeSuccess`. */
type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name & string;

/** A name may be that of an attribute and that of a property. */
type Settable<One extends Described> = {
  [Name in keyof One['attributes'] as Camel<Name>]:
    One['attributes'][Name] | (Camel<Name> extends keyof One['properties'] ? One['properties'][Camel<Name>] : never);
};

type Listeners<Events> = {
  [Type in keyof Events as `on${Capitalize<Camel<Type>>}`]?: ((event: Events[Type]) => void) | undefined;
};

type Own<One extends Described> = Settable<One> & Without<One['properties'], Settable<One>> & Listeners<One['events']>;

/** An element as a component of which templates know attributes, properties and listeners. It has no code. */
export interface ElementComponent<One extends Described> {
  new (): {
    $props: Own<One> & Without<HTMLAttributes & PublicProps, Own<One>>;
    $slots: { default?: () => unknown };
  };
}

/** The elements, by tag. */
export type ContactChangeComponents = { [Tag in keyof Elements]: ElementComponent<Elements[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends ContactChangeComponents {}
  /** `slot` puts a child into a slot of an element. */
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
