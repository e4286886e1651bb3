// Registers <contact-change-list>, once.
import { ContactChangeList } from './contact-change-list.ts';

ContactChangeList.define();

export { ContactChangeList };
