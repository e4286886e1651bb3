// Owns what there is to tell about a change: who asked, when, what will happen, for how long. Not how it is laid out.
import { mask, type Kind, type Then } from '../../shared/contact.ts';
import type { Change } from '../core/change.ts';
import type { Project } from '../ports.ts';
import type { Outgoing } from '../store-port.ts';
import { plain } from './fill.ts';
import type { Words } from './words/en.ts';
import type { Language } from './words/pick.ts';

/** All that a message is made of. `code` and `link` as they are derived at the moment of sending; null = not in it. */
export interface Letter {
  readonly outgoing: Outgoing;
  readonly change: Change;
  readonly project: Project;
  /** The contact that names the account that asked, as stored; shown masked. */
  readonly account: { readonly kind: Kind; readonly value: string } | null;
  readonly code: string | null;
  readonly link: string | null;
  readonly now: number;
  /** Host that the code is bound to: that of the page where it is typed. */
  readonly otpHost: string;
}

/** Fills a line of the language for one part of the message. */
export type Say = (line: keyof Words, extra?: Readonly<Record<string, string>>) => string;

/** Which line says what the proof will do. */
export const WHAT: { readonly [T in Then]: keyof Words } = {
  primary: 'whatPrimary',
  replace: 'whatReplace',
  add: 'whatAdd',
  'replace-all': 'whatReplaceAll',
};

export function notYou({ code, link }: Letter): keyof Words {
  if (link === null) return 'notYouCode';
  return code === null ? 'notYouLink' : 'notYouBoth';
}

/** Who asked, when and from where: what a stranger to the request needs to judge it by. */
export function details({ change, account, outgoing }: Letter, { format }: Language): readonly [keyof Words, string][] {
  const rows: [keyof Words, string][] = [];
  if (account !== null) rows.push(['account', mask(account.kind, account.value)]);
  rows.push(['requested', instant(outgoing.createdAt, format)]);
  if (change.place !== null) rows.push(['place', plain(change.place)]);
  return rows;
}

/** How long the code and the link still work, in words of the language. */
export function lives({ outgoing, change, now }: Letter, { format }: Language): { code: string; link: string } {
  const proof = change.proofs.find((p) => p.id === outgoing.proof);
  return {
    code: duration(Math.min(proof?.codeExpiresAt ?? now, change.endsAt) - now, format),
    link: duration(Math.min(proof?.linkExpiresAt ?? now, change.endsAt) - now, format),
  };
}

const MINUTE = 60_000;

/** Rounded, for a message leaves some seconds after its code's life began; Intl knows each language's plurals. */
function duration(ms: number, locale: string): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE));
  const [count, unit] = minutes < 120 ? [minutes, 'minute'] : [Math.floor(minutes / 60), 'hour'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
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
