// Owns what a test reads out of a message, and the certificates of the tests' SMTP server. Not the servers (demo/inbox.ts).
import { readFileSync } from 'node:fs';
import type { InboxMessage } from '../../demo/inbox-message.ts';
type Read = Pick<InboxMessage, 'text'>;

/** The code that stands alone on a line of a mail, or ends an SMS. */
export function codeIn(message: Read): string {
  const code = codeOf(message);
  if (code === undefined) throw new Error(`no code in ${JSON.stringify(message.text)}`);
  return code;
}

/** The newest of the messages that holds a code: codes are sent before notices, so a notice may have come after it. */
export function newestWithCode<M extends Read>(newestFirst: readonly M[]): M | undefined {
  return newestFirst.find((message) => codeOf(message) !== undefined);
}

function codeOf({ text }: Read): string | undefined {
  return /^(\d{6,10})$/m.exec(text)?.[1] ?? oneTimeCode(text)?.code;
}

/** The first link that carries a token. */
export function linkIn(message: Read): string {
  const link = /https?:\/\/\S+[?&]t=[\w.~%-]+\S*/.exec(message.text)?.[0];
  if (link === undefined) throw new Error(`no link in ${JSON.stringify(message.text)}`);
  return link;
}

export function tokenIn(message: Read): string {
  return new URL(linkIn(message)).searchParams.get('t') ?? '';
}

/** Reads a message as phones do: WICG, Origin-bound one-time codes, "parsing". Null when it holds none. */
export function oneTimeCode(text: string): { host: string; code: string; embedded: string | null } | null {
  const last = text.split(/\r\n|\r|\n/).at(-1) ?? '';
  const found = /^@(?<host>[^\s#@]+) #(?<code>[^\s#@]+)(?: @(?<embedded>[^\s#@]+))?$/.exec(last)?.groups;
  if (!found?.['host'] || !found['code']) return null;
  return { host: found['host'], code: found['code'], embedded: found['embedded'] ?? null };
}

const read = (name: string) => readFileSync(new URL(`certs/${name}`, import.meta.url), 'utf8');

/** For `startInbox({ tls })` and the `ca` of `createSmtp`. */
export function certificates(): { readonly ca: string; readonly tls: { readonly key: string; readonly cert: string } } {
  return { ca: read('ca.pem'), tls: { key: read('server.key'), cert: read('server.pem') } };
}
