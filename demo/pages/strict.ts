// Owns the page under the strictest policy: tokens, a sign-in without a dialog, a count of violations. Not the policy: headers.ts.
import '../../widget/words/ar.ts';
import '../../widget/words/ar.list.ts';
import { need } from './dom.ts';
import { getToken, stepUp } from './token.ts';

let violations = 0;
document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
  // WebKit reports the icon that it asks for of its own accord.
  if (blockedURI.endsWith('/favicon.ico')) return;
  violations += 1;
  need('#violations').textContent = String(violations);
});
for (const element of document.querySelectorAll('contact-change, contact-change-list'))
  Object.assign(element, { getToken });
// A dialog would need a style sheet: the page acts as if the person had used a passkey.
document.addEventListener('contact-change-step-up', (event) =>
  (event as CustomEvent<{ waitUntil(promise: Promise<unknown>): void }>).detail.waitUntil(stepUp()),
);

// The page shows the policy that it was served with: it requests its own headers.
const answer = await fetch(location.href, { method: 'HEAD' });
need('#policy').textContent = (answer.headers.get('Content-Security-Policy') ?? '').replaceAll('; ', ';\n');
