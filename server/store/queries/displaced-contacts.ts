// Owns reading and saving the addresses that were displaced. Not the contacts that a user has: contacts.ts.
import type { Kind } from '../../../shared/contact.ts';
import type { DisplacedContact } from '../../ports/transaction/contacts.ts';
import type { Connection } from '../database.ts';
import { preparedInsert } from '../prepared.ts';
import type { DisplacedContactRow } from '../rows/displaced-contact.ts';

/** Returns all displaced addresses of a user and a kind. */
export async function displacedOf({ db }: Connection, user: string, kind: Kind): Promise<readonly DisplacedContact[]> {
  const rows = await db
    .selectFrom('displaced_contacts')
    .select(['hash', 'issuer', 'at'])
    .where('user_id', '=', user)
    .where('kind', '=', kind)
    .execute();
  return rows.map(({ hash, issuer, at }) => ({ kind, hash, issuer: issuer === '' ? null : issuer, at }));
}

const upsertDisplaced = preparedInsert<DisplacedContactRow>('displaced_contacts', {
  on: ['user_id', 'kind', 'hash', 'issuer'],
  set: ['at'],
});

/** Adds displaced addresses. An address that is there already gets the new time. */
export function saveDisplaced(on: Connection, user: string, displaced: readonly DisplacedContact[]): Promise<void> {
  return upsertDisplaced(
    on,
    displaced.map(({ kind, hash, issuer, at }) => ({ user_id: user, kind, hash, issuer: issuer ?? '', at })),
  );
}
