// Owns by what a disabled webhook is known. Not when one is disabled: webhook.ts.
import { hash } from 'node:crypto';

/** Returns SHA-256 of the URL, base64url. A webhook whose URL the operator has changed is another one, and not disabled. */
export function hashOfUrl(url: string): string {
  return hash('sha256', url, 'base64url');
}
