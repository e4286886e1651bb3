// The entry point for link pages: the class and its types. Not the registration of the element: define-confirm.ts.
export { ContactChangeConfirm } from './confirm/contact-change-confirm.ts';
export type { ConfirmDetails, ContactChangeConfirmEventMap } from './change/events.ts';
export { createLinkClient } from './client/link-client.ts';
export type { LinkClient } from './client/link-client.ts';
export { register as registerMessages } from './words/language-registry.ts';
export type { ConfirmMessages, ConfirmPack, Plural } from './words/pack.ts';
