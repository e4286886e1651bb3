// Owns how rows of the record from before the seal are read: there, all their values lie in `data`. Not newer ones.
import { attribute, divide, type Actor, type Values } from '../../core/audit-values.ts';
import type { AuditRow } from '../tables.ts';

/** Written before there were commitments. */
export function isOlder(row: Pick<AuditRow, 'commitment'>): boolean {
  return row.commitment === null;
}

export function readOlder({ event, data }: Pick<AuditRow, 'event' | 'data'>): {
  readonly actor: Actor | null;
  readonly data: Values;
  readonly personal: Values;
} {
  const { contact, ...values } = JSON.parse(data) as Values;
  const said = attribute(event, values);
  return { actor: said.actor, ...divide({ ...said.values, ...(contact === undefined ? {} : { target: contact }) }) };
}
