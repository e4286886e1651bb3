// Owns the security headers of the demo site's pages. Not what stands on the pages.

/** What a page that hosts the widget needs, and no more. Adopted style sheets are no inline styles: the widget needs none. */
export function pagePolicy(bff: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${bff}`,
    `connect-src 'self' ${bff}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/** The strictest policy that the widget promises to run under, word for word. */
export function strictPolicy(bff: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${bff}`,
    `connect-src 'self' ${bff}`,
    "style-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/** A mail is a stranger's HTML: no scripts, no requests, its own inline styles; its links open in a tab of their own. */
export const MAIL_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
  "form-action 'none'",
  'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
].join('; ');

export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // A link's token stands in /magic's address: no other page may learn it. Own forms still carry their Origin.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};
