// The way in for pages that links lead to: the class and its types. Importing it registers nothing; define-confirm.ts does.
export { ContactChangeConfirm } from './confirm/contact-change-confirm.ts';
export type { ConfirmDetails, ContactChangeConfirmEventMap } from './change/events.ts';
export { createLinkClient } from './client/link-client.ts';
export type { LinkClient } from './client/link-client.ts';
export { register as registerMessages } from './words/registry.ts';
export type { Messages, Pack, Plural } from './words/pack.ts';
