// Owns the strict page: gives the widget its token and counts what the policy stopped.
import '../../widget/words/ar.ts';
import '../../widget/words/ar.list.ts';
import { need } from './dom.ts';
import { getToken } from './token.ts';

let violations = 0;
document.addEventListener('securitypolicyviolation', () => {
  violations += 1;
  need('#violations').textContent = String(violations);
});
for (const element of document.querySelectorAll('contact-change, contact-change-list'))
  Object.assign(element, { getToken });

// The page asks for itself again: the policy shown is the one it was served with.
const answer = await fetch(location.href, { method: 'HEAD' });
need('#policy').textContent = (answer.headers.get('Content-Security-Policy') ?? '').replaceAll('; ', ';\n');
