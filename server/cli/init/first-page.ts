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
  // Once after each sign-in: the server keeps the token in a cookie that no script can read. /my-token is a page of yours that answers it.
  const token = await (await fetch('/my-token')).text();
  await fetch('${base}/v1/session', {
    method: 'POST',
    headers: { Authorization: \`Bearer \${token}\`, 'X-Contact-Change': '1' },
  });
  // After the cookie, which its first call needs.
  await import('${widget}');
</script>`
    : `${tags}
<script type="module">
  // A page of yours that answers the token of the signed-in user as plain text.
  const getToken = async () => (await fetch('/my-token')).text();
  for (const el of document.querySelectorAll('contact-change')) el.getToken = getToken;
${STEP_UP}
</script>
<script type="module" src="${widget}"></script>`;
}

const STEP_UP = `  // A change begins within five minutes of a sign-in. Later your page lets the person sign in again, and leads back here.
  addEventListener('contact-change-step-up', (event) => {
    event.preventDefault();
    location.assign('/sign-in?again');
  });`;
