// Registers <contact-change-list>, once.
import { ContactChangeList } from './list/contact-change-list.ts';

ContactChangeList.define();

export { ContactChangeList };
