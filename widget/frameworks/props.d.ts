// What the declarations of the frameworks share.

/** What `Elements` says of an element. */
export interface Described {
  readonly element: HTMLElement;
  readonly attributes: object;
  readonly properties: object;
  readonly events: object;
}

/** What a template may set: properties by their names, and attributes whose names are no properties. */
export type Settable<One extends Described> = One['properties'] & Omit<One['attributes'], keyof One['properties']>;

/** Listeners of an element's events. `Prefix`: what stands before the name of an event in the framework. */
export type Listeners<One extends Described, Prefix extends string> = {
  [Type in keyof One['events'] & string as `${Prefix}${Type}`]?: ((event: One['events'][Type]) => void) | undefined;
};

/** `Base` without what the element has itself. */
export type Without<Base, Own> = Omit<Base, keyof Own>;
