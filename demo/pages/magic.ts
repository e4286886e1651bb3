// Owns the page that magic links open: the element's token, and who is signed in here. Not the element: widget/confirm.
import { onLookChange } from './bar.ts';
import { need } from './dom.ts';
import { getToken } from './token.ts';
import { words } from './words.ts';

// Set before the element is defined: this script comes before the widget's in the page.
Object.assign(need('contact-change-confirm'), { getToken });

const here = need('#here');
onLookChange(() => {
  const name = here.dataset['name'] ?? '';
  need<HTMLElement>('#back').hidden = name === '';
  here.replaceChildren(name === '' ? words().hereNobody : `${words().hereAs} ${name}.`);
});
