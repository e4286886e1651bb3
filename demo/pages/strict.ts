// Owns the strict page: gives the widget its token, signs in anew at once, and counts what the policy stopped.
import '../../widget/words/ar.ts';
import '../../widget/words/ar.list.ts';
import { need } from './dom.ts';
import { getToken, stepUp } from './token.ts';

let violations = 0;
document.addEventListener('securitypolicyviolation', () => {
  violations += 1;
  need('#violations').textContent = String(violations);
});
for (const element of document.querySelectorAll('contact-change, contact-change-list'))
  Object.assign(element, { getToken });
// A dialog would need a style sheet; the person is taken to have used their passkey.
document.addEventListener('contact-change-step-up', (event) =>
  (event as CustomEvent<{ waitUntil(promise: Promise<unknown>): void }>).detail.waitUntil(stepUp()),
);

// The page asks for itself again: the policy shown is the one it was served with.
const answer = await fetch(location.href, { method: 'HEAD' });
need('#policy').textContent = (answer.headers.get('Content-Security-Policy') ?? '').replaceAll('; ', ';\n');
