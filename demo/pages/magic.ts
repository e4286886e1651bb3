// Owns the page that magic links open: gives the element its token, if anybody is signed in here.
import '../../widget/words/ar.ts';
import { onLook } from './bar.ts';
import { need } from './dom.ts';
import { getToken } from './token.ts';
import { words } from './words.ts';

// Before the element is defined: this script stands above the widget's.
Object.assign(need('contact-change-confirm'), { getToken });

const here = need('#here');
onLook(() => {
  const name = here.dataset['name'] ?? '';
  need<HTMLElement>('#back').hidden = name === '';
  here.replaceChildren(name === '' ? words().hereNobody : `${words().hereAs} ${name}.`);
});
