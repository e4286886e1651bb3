// Owns how the fragment of the address names a page of the portal: `#/users/usr_1/profile`. Not which pages there are: pages.ts.

/** A place in the portal. */
export interface Route {
  /** The first part, such as `users`; empty at the start. */
  readonly page: string;
  /** The parts after it, decoded. */
  readonly parts: readonly string[];
  /** What stands after `?`. */
  readonly query: URLSearchParams;
}

/** What the fragment says, if it names no page: a one-time link, or why a sign-in was refused. */
export type Message = { readonly link: string } | { readonly refused: string };

/** Reads a fragment, with or without `#`. */
export function routeOf(fragment: string): Route {
  const [path = '', ...query] = fragment.replace(/^#?\/?/, '').split('?');
  const [page = '', ...parts] = path.split('/').map(decoded);
  return { page, parts: parts.filter(Boolean), query: new URLSearchParams(query.join('?')) };
}

/** Names the page, and of the page *Users* the user. The tabs of a user are one place. */
export function placeOf({ page, parts }: Route): string {
  return `${page}/${parts[0] ?? ''}`;
}

/** Returns the fragment of a place, with `#`. */
export function fragmentOf(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** Returns the message in a fragment: `#link=…` or `#refused=…`; undefined when there is none. */
export function messageOf(fragment: string): Message | undefined {
  const [, name, value = ''] = /^#(link|refused)=([^&]*)/.exec(fragment) ?? [];
  if (name === 'link') return { link: decoded(value) };
  return name === 'refused' ? { refused: decoded(value) } : undefined;
}

/** Decodes a part that a person may have typed, so that a wrong escape is no error. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
