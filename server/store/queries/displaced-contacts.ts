// Owns reading and saving the addresses that were displaced. Not the contacts that a user has: contacts.ts.
import type { Kind } from '../../../shared/contact.ts';
import type { DisplacedContact } from '../../ports/transaction/contacts.ts';
import type { Connection } from '../database.ts';

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

/** Adds displaced addresses. An address that is there already gets the new time. */
export async function saveDisplaced(
  { db }: Connection,
  user: string,
  displaced: readonly DisplacedContact[],
): Promise<void> {
  for (const { kind, hash, issuer, at } of displaced)
    await db
      .insertInto('displaced_contacts')
      .values({ user_id: user, kind, hash, issuer: issuer ?? '', at })
      .onConflict((conflict) => conflict.columns(['user_id', 'kind', 'hash', 'issuer']).doUpdateSet({ at }))
      .execute();
}
