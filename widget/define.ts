// Registers <contact-change>, once. Its import does something, as that of define-confirm.ts does; no other's.
import { ContactChange } from './change/contact-change.ts';

ContactChange.define();

export { ContactChange };
