// Registers both elements, once. The one file whose import does something.
import { ContactChange } from './contact-change.ts';
import { ContactChangeConfirm } from './contact-change-confirm.ts';

ContactChange.define();
ContactChangeConfirm.define();

export { ContactChange, ContactChangeConfirm };
