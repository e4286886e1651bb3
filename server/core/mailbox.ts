// Owns how the sender of mails is read: an address, with or without a name (RFC 5322 §3.4). The check of the configuration and
// the mailer both use it. Not addresses of people: server/parse/.
import { readEmail } from '../../shared/address.ts';

/** A sender. */
export interface Mailbox {
  /** What mail programs show; empty when there is none. */
  readonly name: string;
  readonly address: string;
  readonly domain: string;
}

/** Longest name, characters. A longer one would have to be folded over several lines of the header. */
const NAME_MAX = 100;

/**
 * Reads `no-reply@example.com`, `<no-reply@example.com>`, `Example <no-reply@example.com>` or
 * `"Example, Inc." <no-reply@example.com>`; null for all other text. In quotes, a backslash stands before a quote or a backslash.
 */
export function readMailbox(text: string): Mailbox | null {
  const [, quoted, bare, inBrackets, alone] =
    /^\s*(?:(?:"((?:[^"\\]|\\.)*)"|([^"<>]*?))\s*<([^<>]+)>|([^<>"\s]+))\s*$/u.exec(text) ?? [];
  const name = (quoted?.replace(/\\(.)/gu, '$1') ?? bare ?? '').trim();
  const parsed = readEmail(inBrackets ?? alone ?? '');
  if (!parsed.ok || name.length > NAME_MAX || /[\p{Cc}\p{Cs}]/u.test(name)) return null;
  const { local, domain } = parsed.value;
  return { name, address: `${local}@${domain}`, domain };
}
