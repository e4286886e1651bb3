// Owns what a list of contacts shows of what the server knows: rows, badges, what can be done, else why not. Pure.
import type { Kind } from '../../shared/contact.ts';
import type { ChangeBody, ContactBody, KindCapabilities, MeBody } from '../../shared/wire.ts';
import { nextSide } from '../change/state.ts';

export type Badge = 'badgePrimary' | 'badgeVerified' | 'badgeUnverified' | 'badgeWaiting';
export type Deed = 'makePrimary' | 'verify' | 'remove';
/** Why a contact stays, as the server would say it. */
export type Stays = 'managed' | 'last-verified' | 'last-login' | 'primary';

export interface Row {
  /** Of the contact; of the change, where its address is none yet. */
  readonly id: string;
  readonly value: string;
  readonly contact: ContactBody | null;
  /** What waits to be confirmed about it. */
  readonly change: ChangeBody | null;
  readonly badges: readonly Badge[];
  readonly managed: boolean;
  /** Another address may take its place. */
  readonly changes: boolean;
  /** What its menu offers, in order. */
  readonly deeds: readonly Deed[];
  /** Why it cannot be removed; said in place of the action, so that nobody runs into it. */
  readonly stays: Stays | null;
}

export interface Board {
  readonly rows: readonly Row[];
  /** Whether one may be added; else, if there is something to say, why not. */
  readonly adds: boolean;
  readonly addsAs: 'add' | 'primary';
  readonly full: boolean;
  /** RFC 3339; until then nothing can be changed. */
  readonly frozenUntil: string | null;
  /** What a change of the primary comes to: in its place, when there is no room beside it. */
  readonly then: 'primary' | 'replace';
}

/** As the server decides (server/core/edit.ts), so that it is known before anybody asks. */
export function whyItStays(contact: ContactBody, contacts: readonly ContactBody[]): Stays | null {
  if (contact.managedBy === 'idp') return 'managed';
  if (!contact.verified) return null;
  const others = contacts.filter((each) => each !== contact && each.verified);
  if (others.length === 0) return 'last-verified';
  if (contact.loginId && !others.some(({ loginId }) => loginId)) return 'last-login';
  return contact.primary && others.some(({ kind }) => kind === contact.kind) ? 'primary' : null;
}

/** `then`: what the page wants a change of the primary to come to. */
export function board(me: MeBody, kind: Kind, then: Board['then'] = 'primary'): Board {
  const able = me.capabilities.kinds[kind];
  const { frozenUntil } = me.capabilities;
  const free = !!able && !frozenUntil;
  const own = me.contacts.filter((contact) => contact.kind === kind);
  const changes = me.changes.filter((change) => change.kind === kind);
  const full = !!able && own.length >= able.max;
  const wanted = full && able.then.includes('replace') ? 'replace' : then;

  const rows = own.map((contact): Row => {
    const change = changes.find(({ value }) => same(value, contact.value)) ?? null;
    const stays = whyItStays(contact, me.contacts);
    const deeds: Deed[] = [];
    if (free && !change && promotes(contact, able)) deeds.push('makePrimary');
    if (free && !change && !contact.verified) deeds.push('verify');
    if (free && !stays) deeds.push('remove');
    return {
      id: contact.id,
      value: contact.value,
      contact,
      change,
      badges: badges(contact, change),
      managed: contact.managedBy === 'idp',
      changes: free && contact.primary && !change && changesPrimary(able, full, wanted),
      deeds,
      stays: free && stays !== 'managed' ? stays : null,
    };
  });
  const coming = changes
    .filter(({ value }) => !own.some((contact) => same(contact.value, value)))
    .map((change): Row => {
      const { id, value } = change;
      const nothing = { contact: null, managed: false, changes: false, deeds: [], stays: null };
      return { id, value, change, badges: ['badgeWaiting'], ...nothing };
    });
  return {
    rows: [...rows.toSorted((a, b) => Number(!!b.contact?.primary) - Number(!!a.contact?.primary)), ...coming],
    adds: free && !full && (own.length === 0 || able.then.includes('add')),
    // The first one is primary whatever it is called.
    addsAs: able?.then.includes('add') ? 'add' : 'primary',
    full: free && full && able.max > 1 && able.then.includes('add'),
    frozenUntil: frozenUntil ?? null,
    then: wanted,
  };
}

/** Whether the message whose turn it is holds a link alone: there is no code in it to enter. */
export function byLink(change: ChangeBody): boolean {
  const turn = nextSide(change);
  return (change.proofs.find(({ of }) => of === turn) ?? change).method === 'link';
}

function promotes({ verified, primary }: ContactBody, able: KindCapabilities): boolean {
  return verified && !primary && !able.managed && able.then.includes('primary');
}

function changesPrimary(able: KindCapabilities, full: boolean, then: Board['then']): boolean {
  // One contact allowed: what becomes primary takes its place, whatever it is called.
  return !able.managed && able.then.includes(then) && (then === 'replace' || !full || able.max === 1);
}

function badges({ primary, verified }: ContactBody, change: ChangeBody | null): readonly Badge[] {
  return [
    ...(primary ? (['badgePrimary'] as const) : []),
    ...(verified ? (['badgeVerified'] as const) : change ? [] : (['badgeUnverified'] as const)),
    ...(change ? (['badgeWaiting'] as const) : []),
  ];
}

/** Both are as the server writes them; only the letters of an e-mail address may differ. */
function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
