// Owns how the template of a request to a directory is filled. Not which request it is: server/deliver/channels/directory/http.ts.
import { primaryContact, type DirectoryAccount } from './directory-account.ts';
import type { Json } from './profile.ts';

/** The placeholders of templates, and what each stands for. Those of missing values stand for null. */
const VALUES = {
  project: ({ project }) => project,
  id: ({ id }) => id,
  externalId: ({ names }) => names.externalId,
  userName: ({ names }) => names.userName,
  sub: ({ names }) => names.sub,
  version: ({ version }) => version,
  email: (account) => primaryContact(account, 'email')?.value ?? null,
  emailVerified: (account) => primaryContact(account, 'email')?.verified ?? false,
  phone: (account) => primaryContact(account, 'phone')?.value ?? null,
  phoneVerified: (account) => primaryContact(account, 'phone')?.verified ?? false,
  emails: (account) => listOf(account, 'email'),
  phones: (account) => listOf(account, 'phone'),
} as const satisfies Readonly<Record<string, (account: DirectoryAccount) => Json>>;

type Name = keyof typeof VALUES;

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
const ALONE = /^\{\{([^{}]*)\}\}$/;

/** The names of all placeholders. */
export const PLACEHOLDERS: readonly string[] = Object.keys(VALUES);

/** Returns the placeholders of a text that stand for nothing, such as misspelled ones. */
export function unknownPlaceholders(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name).filter((name) => !isName(name));
}

/** Returns the URL with encoded values; null when a value is missing, because it would then name another user. */
export function fillUrl(template: string, account: DirectoryAccount): string | null {
  let isWhole = true;
  const url = template.replace(PLACEHOLDER, (_, name: string) => {
    const value = valueOf(name, account);
    const isUsable = typeof value !== 'object' && isSegment(String(value));
    isWhole &&= isUsable;
    return isUsable ? encodeURIComponent(String(value)) : '';
  });
  return isWhole ? url : null;
}

/** Whether a text, once encoded, is one segment of a path: dots alone lead to another path, and a lone surrogate cannot be encoded. */
export function isSegment(text: string): boolean {
  return text !== '' && !/^\.{1,2}$|\p{Cs}/u.test(text);
}

/**
 * Returns the body. A text that is one placeholder becomes its value with its type; within a longer text, a missing value is
 * empty. As the template is JSON and no text, no value can become anything else than a value.
 */
export function fillBody(template: Json, account: DirectoryAccount): Json {
  if (typeof template === 'string') return fillText(template, account);
  if (Array.isArray(template)) return template.map((each: Json) => fillBody(each, account));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([name, each]) => [name, fillBody(each as Json, account)]));
}

function fillText(text: string, account: DirectoryAccount): Json {
  const [, alone] = ALONE.exec(text) ?? [];
  if (alone !== undefined) return valueOf(alone, account);
  return text.replace(PLACEHOLDER, (_, name: string) => {
    const value = valueOf(name, account);
    return typeof value === 'object' ? '' : String(value);
  });
}

function valueOf(name: string, account: DirectoryAccount): Json {
  return isName(name) ? VALUES[name](account) : null;
}

function isName(name: string): name is Name {
  return Object.hasOwn(VALUES, name);
}

function listOf({ contacts }: DirectoryAccount, kind: 'email' | 'phone'): Json {
  return contacts
    .filter((contact) => contact.kind === kind)
    .map(({ value, type, primary, verified }) => ({ value, type, primary, verified }));
}
