// Registers <contact-admin>, once.
import { ContactAdmin } from './admin/contact-admin.ts';

ContactAdmin.define();

export { ContactAdmin };
