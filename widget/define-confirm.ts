// Registers <contact-change-confirm>, once.
import { ContactChangeConfirm } from './confirm/contact-change-confirm.ts';

ContactChangeConfirm.define();

export { ContactChangeConfirm };
