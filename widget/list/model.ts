// Owns what the list shows of what the server knows: rows in order, what may be added. Pure. Not a single row: row-model.ts.
import type { Kind } from '../../shared/contact.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import { contactRowModel, waitingRowModel } from './row-model.ts';
import type { Row, RowFacts } from './row-model.ts';
import { nextSide } from '../change/from-change.ts';

/** The contacts of one kind, and what is possible beside them. */
export interface ListModel {
  /** The primary contact first, addresses that wait to become contacts last. */
  readonly rows: readonly Row[];
  readonly canAdd: boolean;
  /** The `then` of a change that adds: the first contact of a kind becomes primary in any case. */
  readonly addThen: 'add' | 'primary';
  /** As many contacts as allowed, which is worth saying since more than one is allowed. */
  readonly full: boolean;
  /** RFC 3339; until then nothing can be changed. */
  readonly frozenUntil: string | null;
  /** The `then` of a change of the primary: `replace` where there is no room for the old address beside the new one. */
  readonly then: 'primary' | 'replace';
}

/** `then` is what the page wishes for a change of the primary. */
export function listModel(me: MeBody, kind: Kind, then: ListModel['then'] = 'primary'): ListModel {
  const capabilities = me.capabilities.kinds[kind];
  const frozenUntil = me.capabilities.frozenUntil ?? null;
  const contacts = me.contacts.filter((contact) => contact.kind === kind);
  const mayAdd = !!capabilities?.then.includes('add');
  const full = !!capabilities && contacts.length >= capabilities.max;
  const editable = !!capabilities && !frozenUntil;
  const possible = full && capabilities.then.includes('replace') ? 'replace' : then;
  return {
    rows: rowsOf(kind, { me, capabilities, full, then: possible }),
    canAdd: editable && !full && (contacts.length === 0 || mayAdd),
    addThen: mayAdd ? 'add' : 'primary',
    full: editable && full && capabilities.max > 1 && mayAdd,
    frozenUntil,
    then: possible,
  };
}

function rowsOf(kind: Kind, facts: RowFacts): readonly Row[] {
  const contacts = facts.me.contacts.filter((contact) => contact.kind === kind);
  const changes = facts.me.changes.filter((change) => change.kind === kind);
  const rows = contacts.map((contact) => {
    const change = changes.find(({ value }) => isEqualAddress(value, contact.value)) ?? null;
    return contactRowModel(contact, change, facts);
  });
  const waiting = changes
    .filter(({ value }) => !contacts.some((contact) => isEqualAddress(contact.value, value)))
    .map(waitingRowModel);
  return [...rows.toSorted((a, b) => Number(!!b.contact?.primary) - Number(!!a.contact?.primary)), ...waiting];
}

/** Whether the next message of the change holds a link and no code: then there is no code to enter. */
export function isLinkOnly(change: ChangeBody): boolean {
  const side = nextSide(change);
  return (change.proofs.find(({ of }) => of === side) ?? change).method === 'link';
}

/** Both are in the server's spelling, in which two forms of one e-mail address differ in upper and lower case alone. */
function isEqualAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
