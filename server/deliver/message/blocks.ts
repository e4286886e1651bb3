// Owns the blocks that a message is built of: they stand alike in the text and the HTML of a mail. Not which blocks a
// message has (proof.ts, notice.ts), nor how they look (plain-text.ts, html.ts).
import { mask, type Kind, type Then } from '../../../shared/contact.ts';
import { plain, type Part } from './fill.ts';
import type { NoticeMessage, ProofMessage } from './message.ts';
import { dateTime } from './times.ts';
import type { Words } from './words/en.ts';
import type { Language } from './words/languages.ts';

/** The name of a line that every language has. */
export type LineName = keyof Words;

/** A line of the language, and values that it needs beside those of the whole message. */
export interface FilledLine {
  readonly line: LineName;
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * `lead` introduces a bare link, so it stands in the text alone: a button has words of its own. `question` heads a section.
 * `link`: a button; most readers should not press a `quiet` one. `facts`: a small table.
 */
export type Block =
  | (FilledLine & { readonly type: 'heading' })
  | (FilledLine & { readonly type: 'paragraph' | 'lead' | 'aside' | 'note' | 'question' })
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'link'; readonly url: string; readonly label: LineName; readonly tone: 'primary' | 'quiet' }
  | { readonly type: 'facts'; readonly rows: readonly (readonly [LineName, string])[] };

/** What a mail says, without its looks. */
export interface MailContent {
  readonly subject: LineName;
  /** The first block is the heading. An empty section is left out. */
  readonly sections: readonly (readonly Block[])[];
  readonly footer: readonly FilledLine[];
}

/**
 * A line of an SMS. `part`: in a language from right to left, a masked address would turn around unless it is isolated, as
 * values in a `text` are; a code or link must stand as it is, as values in a `subject` do.
 */
export type SmsLine = FilledLine & { readonly part: Exclude<Part, 'html'> };

/** Fills a line of the language for one part of the message. */
export type FillLine = (line: LineName, values?: Readonly<Record<string, string>>) => string;

/** One line for each kind of contact that is changed. */
export type LinePerKind = { readonly [K in Kind]: LineName };

/** Tells a contact of the account what was requested. */
export const REQUESTED: { readonly [T in Then]: LinePerKind } = {
  primary: { email: 'askedPrimaryEmail', phone: 'askedPrimaryPhone' },
  replace: { email: 'askedReplaceEmail', phone: 'askedReplacePhone' },
  add: { email: 'askedAddEmail', phone: 'askedAddPhone' },
  'replace-all': { email: 'askedReplaceAllEmail', phone: 'askedReplaceAllPhone' },
};

/** Which account, when and from where: what a reader who did not make the request needs to judge it. */
export function factsBlock(
  { account, outgoing }: ProofMessage | NoticeMessage,
  when: LineName,
  place: string | null,
  { format }: Language,
): Block {
  const rows: [LineName, string][] = [];
  if (account !== null) rows.push(['account', mask(account.kind, account.value)]);
  rows.push([when, dateTime(outgoing.createdAt, format)]);
  if (place !== null) rows.push(['place', plain(place)]);
  return { type: 'facts', rows };
}

/** Why the reader has the message, and where the project helps. */
export function footerLines(reason: LineName, { project }: ProofMessage | NoticeMessage): readonly FilledLine[] {
  return [
    { line: reason },
    ...(project.supportUrl === null ? [] : [{ line: 'help', values: { url: project.supportUrl } } as const]),
  ];
}
