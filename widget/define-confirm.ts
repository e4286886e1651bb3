// Registers <contact-change-confirm>, once.
import { ContactChangeConfirm } from './contact-change-confirm.ts';

ContactChangeConfirm.define();

export { ContactChangeConfirm };
