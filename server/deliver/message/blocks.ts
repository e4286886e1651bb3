// Owns the blocks from which a message is built; the text and the HTML of a mail use the same blocks. Not which blocks a
// message has (proof.ts, notice.ts), nor how they look (plain-text.ts, html.ts).
import type { Kind, Then } from '../../../shared/contact.ts';
import { fill, plain, type Part } from './fill.ts';
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
  /** What a list of mails shows behind the subject. */
  readonly preview: FilledLine;
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

/** What a message says of its request: the line before its time, and where it came from. */
export interface RequestFacts {
  readonly when: LineName;
  readonly place: string | null;
}

/** The time zone of the person who made the request; null when it is not known. */
export function zoneOf(message: ProofMessage | NoticeMessage): string | null {
  return (message.template === 'prove' ? message.change.terms.zone : message.zone) ?? null;
}

/** Returns the account, time, admin and place of the request, so that a reader who did not make it can judge it. */
export function factsBlock(
  message: ProofMessage | NoticeMessage,
  { when, place }: RequestFacts,
  { format, words, dir }: Language,
): Block {
  const { account, outgoing, masked } = message;
  const by = staffName(message, { words, dir });
  const rows: [LineName, string][] = [];
  if (account !== null) rows.push(['account', masked(account.kind, account.value)]);
  rows.push([when, dateTime(outgoing.createdAt, format, zoneOf(message))]);
  // `by` is the line of the admin's role, filled with the name of the service.
  if (by !== null) rows.push(['staff', by]);
  if (place !== null) rows.push(['place', plain(place)]);
  return { type: 'facts', rows };
}

/** The lines that tell a contact of the account what an admin asked for. */
export const STAFF_REQUESTED: { readonly [T in Then]: LinePerKind } = {
  primary: { email: 'staffPrimaryEmail', phone: 'staffPrimaryPhone' },
  replace: { email: 'staffReplaceEmail', phone: 'staffReplacePhone' },
  add: { email: 'staffAddEmail', phone: 'staffAddPhone' },
  'replace-all': { email: 'staffReplaceAllEmail', phone: 'staffReplaceAllPhone' },
};

/** Returns the admin whom a message names, such as "Support of Luoto"; null when none asked for it or did it. */
export function staffName(
  message: ProofMessage | NoticeMessage,
  { words, dir }: Pick<Language, 'words' | 'dir'>,
): string | null {
  const by = message.template === 'prove' ? message.change.terms.startedBy : message.notice.by;
  if (by === undefined) return null;
  const values = new Map([['service', message.project.serviceName]]);
  return fill(words[by === 'support' ? 'bySupport' : 'byAdmin'], values, 'subject', dir);
}

/** Returns the lines that say why the reader got the message, and where the project offers help. */
export function footerLines(reason: LineName, { project }: ProofMessage | NoticeMessage): readonly FilledLine[] {
  return [
    { line: reason },
    ...(project.supportUrl === null ? [] : [{ line: 'help', values: { url: project.supportUrl } } as const]),
  ];
}
