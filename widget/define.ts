// Registers <contact-change>, once.
import { ContactChange } from './change/contact-change.ts';

ContactChange.define();

export { ContactChange };
