// Owns what a message is told in: blocks that stand alike in the text and the HTML of a mail, and how times are said. Not
// which blocks a message has (proving.ts, telling.ts), nor how they look (render.ts, html.ts).
import { mask, type Kind, type Then } from '../../../shared/contact.ts';
import { plain, type Part } from './fill.ts';
import type { Proving, Telling } from './message.ts';
import type { Words } from './words/en.ts';
import type { Language } from './words/pick.ts';

type Line = keyof Words;

/** A line of the language, and values that it has beside those of the whole message. */
export interface Told {
  readonly line: Line;
  readonly extra?: Readonly<Record<string, string>>;
}

/**
 * `lead`: introduces a bare link, so it stands in the text alone; a button needs no words before its own.
 * `ask` heads a section. `press`: a link; the quiet kind is not what most readers shall press.
 */
export type Block =
  | (Told & { readonly as: 'heading' })
  | (Told & { readonly as: 'say' | 'lead' | 'aside' | 'note' | 'ask' })
  | { readonly as: 'code'; readonly code: string }
  | { readonly as: 'press'; readonly link: string; readonly label: Line; readonly tone: 'go' | 'quiet' }
  | { readonly as: 'facts'; readonly rows: readonly (readonly [Line, string])[] };

export interface Story {
  readonly subject: Line;
  /** The first block is the heading. An empty section is left out. */
  readonly sections: readonly (readonly Block[])[];
  readonly feet: readonly Told[];
}

/** `part`: a masked address would turn around in a line from right to left; a code or link must stand as it is. */
export type SmsLine = Told & { readonly part: Exclude<Part, 'html'> };

/** Fills a line of the language for one part of the message. */
export type Say = (line: Line, extra?: Readonly<Record<string, string>>) => string;

/** One line for each kind that is changed. */
export type PerKind = { readonly [K in Kind]: Line };

/** Which line says what was asked for, to a contact that the account has. */
export const ASKED: { readonly [T in Then]: PerKind } = {
  primary: { email: 'askedPrimaryEmail', phone: 'askedPrimaryPhone' },
  replace: { email: 'askedReplaceEmail', phone: 'askedReplacePhone' },
  add: { email: 'askedAddEmail', phone: 'askedAddPhone' },
  'replace-all': { email: 'askedReplaceAllEmail', phone: 'askedReplaceAllPhone' },
};

/** Whose account, when and from where: what a stranger to the request needs to judge it by. */
export function facts(
  { account, outgoing }: Proving | Telling,
  when: Line,
  place: string | null,
  { format }: Language,
): Block {
  const rows: [Line, string][] = [];
  if (account !== null) rows.push(['account', mask(account.kind, account.value)]);
  rows.push([when, instant(outgoing.createdAt, format)]);
  if (place !== null) rows.push(['place', plain(place)]);
  return { as: 'facts', rows };
}

/** Why the reader has the message, and where the project helps. */
export function feet(why: Line, { project }: Proving | Telling): readonly Told[] {
  return [
    { line: why },
    ...(project.supportUrl === null ? [] : [{ line: 'help', extra: { url: project.supportUrl } } as const]),
  ];
}

const MINUTE = 60_000;
/** From here on hours are hard to grasp, and days say enough. */
const DAYS_FROM = 48;

/**
 * Minutes are rounded, for a message leaves some seconds after its code's life began; hours and days are not, but for the
 * last hour of one: nobody shall count on time that is over. Intl knows each language's plurals.
 */
export function duration(ms: number, { format }: Language): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE));
  const hours = Math.floor(minutes / 60);
  const days = Math.floor((hours + 1) / 24);
  const [count, unit] = minutes < 120 ? [minutes, 'minute'] : hours < DAYS_FROM - 1 ? [hours, 'hour'] : [days, 'day'];
  return new Intl.NumberFormat(format, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** In UTC and saying so: the server does not know the reader's clock. */
function instant(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
    timeZoneName: 'short',
  }).format(at);
}
