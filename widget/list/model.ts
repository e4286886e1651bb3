// Owns the model of the list, computed from the server's answer: ordered rows, what may be added. Not a single row:
// row-model.ts.
import type { Kind } from '../../shared/contact.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import { contactRowModel, mayAddOrChange, waitingRowModel } from './row-model.ts';
import type { Row, RowFacts } from './row-model.ts';
import { nextSide } from '../change/from-change.ts';

/** The contacts of one kind, and whether more can be added. */
export interface ListModel {
  /** The primary contact first, addresses that wait to become contacts last. */
  readonly rows: readonly Row[];
  readonly canAdd: boolean;
  /** The `then` of a change that adds a contact. It is `primary` where the server does not allow `add`. */
  readonly addThen: 'add' | 'primary';
  /** Whether to say that one has to be removed first. False when only one contact is allowed anyway, or none can be removed. */
  readonly full: boolean;
  /** Whether the kind is off, so that nothing of it is shown. */
  readonly off: boolean;
  /** Time until which nothing can be changed, RFC 3339; null when the account is not frozen. */
  readonly frozenUntil: string | null;
  /**
   * The `then` of a change of the primary contact. It is `replace` when there is no room for both the old and the new
   * address.
   */
  readonly then: 'primary' | 'replace';
}

/** Returns the model of the list. `then`: the page's choice for a change of the primary contact. */
export function listModel(me: MeBody, kind: Kind, then: ListModel['then'] = 'primary'): ListModel {
  const capabilities = me.capabilities.kinds[kind];
  const frozenUntil = me.capabilities.frozenUntil ?? null;
  const contacts = me.contacts.filter((contact) => contact.kind === kind);
  const mayAdd = !!capabilities?.then.includes('add') && capabilities.may.includes('add');
  const full = !!capabilities && contacts.length >= capabilities.max;
  const editable = !!capabilities && !frozenUntil;
  const possible = full && capabilities.then.includes('replace') ? 'replace' : then;
  return {
    rows: rowsOf(kind, { me, capabilities, full, then: possible }),
    canAdd: editable && !full && (mayAdd || (contacts.length === 0 && mayAddOrChange(capabilities))),
    addThen: mayAdd ? 'add' : 'primary',
    full: editable && full && capabilities.max > 1 && mayAdd && capabilities.may.includes('remove'),
    off: !capabilities,
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

/** Whether the message to the next side holds only a link, so that there is no code to enter. */
export function isLinkOnly(change: ChangeBody): boolean {
  const side = nextSide(change);
  return (change.proofs.find(({ of }) => of === side) ?? change).method === 'link';
}

/**
 * Whether two addresses are equal. In the server's spelling, forms of one e-mail address differ only in upper and lower
 * case.
 */
function isEqualAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
