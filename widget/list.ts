// The way in for pages with a list of contacts: the class and its types. Importing it registers nothing; define-list.ts does.
export { ContactChangeList } from './list/contact-change-list.ts';
export type { ContactChangeListEventMap, ListAction, ListDetails } from './list/events.ts';
export { registerList as registerMessages } from './words/registry.ts';
export type { ListMessages, ListPack, Plural } from './words/pack.ts';
