// The entry point for pages with a portal: the class and its types. Not the registration of the element: define-admin.ts.
export { ContactAdmin } from './admin/contact-admin.ts';
export type { ContactAdminEventMap } from './change/events.ts';
export { createAdminClient } from './client/admin-client.ts';
export type { AdminClient } from './client/admin-client.ts';
export { registerAdmin as registerMessages } from './words/language-registry.ts';
export type { AdminMessages, AdminPack, Plural } from './words/pack.ts';
