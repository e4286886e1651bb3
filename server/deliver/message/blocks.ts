// Owns the blocks from which a message is built; the text and the HTML of a mail use the same blocks. Not which blocks a
// message has (proof.ts, notice.ts), nor how they look (plain-text.ts, html.ts).
import type { Kind, Then } from '../../../shared/contact.ts';
import { plain, type Part } from './fill.ts';
import type { NoticeMessage, ProofMessage } from './message.ts';
import { dateTime } from './times.ts';
import type { Words } from './words/en.ts';
import type { Language } from './words/languages.ts';

/** The name of a line that every language has. */
export type LineName = keyof Words;

/** A line of the language. `values` are for this line only, in addition to the values of the whole message. */
export interface FilledLine {
  readonly line: LineName;
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * A part of a mail. `lead`: introduces a link in the text; left out of the HTML, where the link is a button with its own words.
 * `question`: heads a section. `link`: a button, `quiet` when most readers should not press it. `facts`: a small table.
 */
export type Block =
  | (FilledLine & { readonly type: 'heading' })
  | (FilledLine & { readonly type: 'paragraph' | 'lead' | 'aside' | 'note' | 'question' })
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'link'; readonly url: string; readonly label: LineName; readonly tone: 'primary' | 'quiet' }
  | { readonly type: 'facts'; readonly rows: readonly (readonly [LineName, string])[] };

/** What a mail says, without its layout. */
export interface MailContent {
  readonly subject: LineName;
  /** The first block is the heading. An empty section is left out. */
  readonly sections: readonly (readonly Block[])[];
  readonly footer: readonly FilledLine[];
}

/**
 * A line of an SMS. `part` is `text` for a line with a masked address, so that the address is isolated and keeps its direction
 * in a language from right to left. `part` is `subject` for a line with a code or a link, which must not be isolated.
 */
export type SmsLine = FilledLine & { readonly part: Exclude<Part, 'html'> };

/** Fills a line of the language for one part of the message. */
export type FillLine = (line: LineName, values?: Readonly<Record<string, string>>) => string;

/** A line for each kind of contact that a change can be about. */
export type LinePerKind = { readonly [K in Kind]: LineName };

/** The lines that tell a contact of the account what was requested. */
export const REQUESTED: { readonly [T in Then]: LinePerKind } = {
  primary: { email: 'askedPrimaryEmail', phone: 'askedPrimaryPhone' },
  replace: { email: 'askedReplaceEmail', phone: 'askedReplacePhone' },
  add: { email: 'askedAddEmail', phone: 'askedAddPhone' },
  'replace-all': { email: 'askedReplaceAllEmail', phone: 'askedReplaceAllPhone' },
};

/** Returns the account, time and place of the request, so that a reader who did not make the request can judge it. */
export function factsBlock(
  { account, outgoing, masked }: ProofMessage | NoticeMessage,
  when: LineName,
  place: string | null,
  { format }: Language,
): Block {
  const rows: [LineName, string][] = [];
  if (account !== null) rows.push(['account', masked(account.kind, account.value)]);
  rows.push([when, dateTime(outgoing.createdAt, format)]);
  if (place !== null) rows.push(['place', plain(place)]);
  return { type: 'facts', rows };
}

/** Returns the lines that say why the reader got the message, and where the project offers help. */
export function footerLines(reason: LineName, { project }: ProofMessage | NoticeMessage): readonly FilledLine[] {
  return [
    { line: reason },
    ...(project.supportUrl === null ? [] : [{ line: 'help', values: { url: project.supportUrl } } as const]),
  ];
}
