// Owns the Arabic words of the pages that <contact-admin> loads on demand. Not those of its first file: ar.admin.ts.
import type { AdminPageMessages } from './pack.ts';

/** Part of the pack in ar.admin.ts. */
export const arAdminPages: AdminPageMessages = {};
