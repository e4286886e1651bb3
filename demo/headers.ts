// Owns the security headers of the demo site. Not the pages: site-pages.ts.

/**
 * All that a page with the widget needs. The widget needs no inline styles: its style sheets are adopted by script. `forms`: where the
 * forms of the page may lead.
 */
export function pagePolicy(bff: string, forms = "'self'"): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${bff}`,
    `connect-src 'self' ${bff}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    `form-action ${forms}`,
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

/** A mail is HTML that anyone may have written: no scripts, no requests; inline styles, and links that open in a new tab. */
export const MAIL_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
  "form-action 'none'",
  'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
].join('; ');

/** Headers of every answer of the site. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The address of /magic holds the token of a link: other sites must not learn it. The site's own forms still send Origin.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};
