// The entry point for pages with a list: the class and its types. Not the registration of the element: define-list.ts.
export { ContactChangeList } from './list/contact-change-list.ts';
export type { ContactChangeListEventMap, ListAction, ListDetails } from './change/events.ts';
export { registerList as registerMessages } from './words/language-registry.ts';
export type { ListMessages, ListPack, Plural } from './words/pack.ts';
