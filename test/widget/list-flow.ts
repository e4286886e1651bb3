// Owns what the tests of the list with a change inside share. No test.
import { find, focused } from '../kit/element.ts';
import type { MockOptions } from '../../demo/mock-options.ts';
import type { ContactChange } from '../../widget/change/contact-change.ts';
import type { ContactChangeList } from '../../widget/list/contact-change-list.ts';

export const ANN = { id: 'ctc_ann', kind: 'email', value: 'ann@example.com', primary: true, loginId: true } as const;
export const WORK = { id: 'ctc_work', kind: 'email', value: 'work@example.net', loginId: true } as const;
export const OLD = { id: 'ctc_old', kind: 'email', value: 'old@example.org', verified: false } as const;
export const SEVERAL: MockOptions = { contacts: [ANN, WORK, OLD] };
export const NEW = 'ann.new@example.org';
export const SIGNED_OUT = { code: 'token-invalid', status: 401 } as const;

export const key = (el: Element) => focused(el)?.getAttribute('data-key');

export const flow = (el: ContactChangeList) => find<ContactChange>(el, 'contact-change');
