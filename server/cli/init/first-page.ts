// Owns the HTML of a first page, with the sign-in that fits where the page is. Not the tags: ../snippet-text.ts.
import { elementTags } from '../snippet-text.ts';

/** Where server and page are. */
export interface FirstPage {
  readonly publicUrl: string;
  /** The origin of the page; null: that of the server. */
  readonly origin: string | null;
  readonly kinds: readonly string[];
}

/** Returns HTML without hashes, which a first try and an upgrade would break. */
export function firstPage({ publicUrl, origin, kinds }: FirstPage): string {
  const base = publicUrl.replace(/\/+$/, '');
  const tags = elementTags({ publicUrl, element: 'change', kinds, languages: [] });
  const widget = `${base}/widget/contact-change.js`;
  return origin === null
    ? `${tags}
<script type="module">
${STEP_UP}
  // ${TOKEN_PAGE}
  async function startSession() {
    const token = await fetch('/my-token');
    if (token.status === 401 || token.redirected) return location.assign('/sign-in');
    // The server keeps the token in a cookie that no script can read.
    const answer = await fetch('${base}/v1/session', {
      method: 'POST',
      headers: { Authorization: \`Bearer \${await token.text()}\`, 'X-Contact-Change': '1' },
    });
    if (!answer.ok)
      console.warn('POST /v1/session answered', answer.status, '- 401 is a refused token: docs/tokens.md#why-a-token-is-refused');
  }
  // The session of the cookie may end before that of your site: the widget then goes on with a new one.
  addEventListener('contact-change-signed-out', (event) => event.detail.waitUntil(startSession()));
  await startSession().catch((error) => console.warn('No session of contact-change was opened.', error));
  // After the cookie, which its first call needs.
  await import('${widget}');
  // At your sign-out: fetch('${base}/v1/session', { method: 'DELETE', headers: { 'X-Contact-Change': '1' } });
</script>`
    : `${tags}
<script type="module">
  // ${TOKEN_PAGE}
  async function getToken() {
    const token = await fetch('/my-token');
    if (token.status === 401 || token.redirected) return location.assign('/sign-in');
    return token.ok ? token.text() : null;
  }
  for (const el of document.querySelectorAll('contact-change')) el.getToken = getToken;
${STEP_UP}
</script>
<script type="module" src="${widget}"></script>`;
}

const TOKEN_PAGE =
  '/my-token is a page of yours: it answers the token of the signed-in user as plain text, or 401 when no user is signed in.';

const STEP_UP = `  // A change begins within five minutes of a sign-in. Later your page lets the person sign in again, and leads back here.
  addEventListener('contact-change-step-up', (event) => {
    event.preventDefault();
    location.assign('/sign-in?again');
  });`;
