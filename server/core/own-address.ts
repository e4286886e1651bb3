// Owns when the reader of a message or of a link's page sees their own address in full beside a masked one. Not how addresses are
// written: parse/display.ts.
import { mask, type Kind } from '../../shared/contact.ts';
import type { Lane } from './effects.ts';

/** An address as it is stored. */
interface StoredAddress {
  readonly kind: Kind;
  readonly value: string;
}

/** Where the message or the link went. */
interface Reader {
  readonly kind: Lane;
  readonly value: string;
}

/**
 * Whether `address` is shown in full beside `other`: the message or the link went to it, and masked, both would look the same. It
 * tells its reader nothing, and an address of another reader stays masked.
 */
export function isShownInFull(address: StoredAddress, other: StoredAddress | undefined, reader: Reader): boolean {
  return (
    other !== undefined &&
    isSame(address, reader) &&
    !isSame(other, reader) &&
    mask(address.kind, address.value) === mask(other.kind, other.value)
  );
}

function isSame(one: StoredAddress, other: Reader): boolean {
  return one.kind === other.kind && one.value === other.value;
}
