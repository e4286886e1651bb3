// Owns secrets that are watched: it finds them in a text, however they are encoded. Not where a test puts them.
import { mask } from '../../shared/contact.ts';

export interface Canaries {
  /** A code, token, key or password: it may stand only where the product sends it. */
  secret(...words: readonly string[]): void;
  /** An address: it may stand in an answer to its owner and in the database; a log holds it masked. */
  contact(kind: 'email' | 'phone', value: string): string;
  /** The secrets in a text, in clear, percent-encoded, base64 or JSON-escaped. */
  secretsIn(text: string): readonly string[];
  contactsIn(text: string): readonly string[];
  readonly count: number;
}

export function createCanaries(): Canaries {
  const secrets = new Set<string>();
  const contacts = new Set<string>();
  const found = (words: Iterable<string>, text: string) =>
    [...words].filter((word) => spellings(word).some((spelling) => text.includes(spelling)));
  return {
    secret: (...words) => {
      for (const word of words) if (word !== '') secrets.add(word);
    },
    contact: (kind, value) => {
      if (mask(kind, value) === value) throw new Error('masking leaves it as it is');
      contacts.add(value);
      return value;
    },
    secretsIn: (text) => found(secrets, text),
    contactsIn: (text) => found(contacts, text),
    get count() {
      return secrets.size;
    },
  };
}

function spellings(word: string): readonly string[] {
  const encoded = encodeURIComponent(word);
  const base64 = Buffer.from(word).toString('base64').replace(/=+$/, '');
  // Without its last character, which depends on what follows.
  return [word, encoded, base64.slice(0, -1), JSON.stringify(word).slice(1, -1)];
}
