// Owns what waits for a second admin in the mock admin API. Not the users: mock-admin-data.ts. Not shipped.
import type { AdminApproval } from '../shared/wire/admin-acts.ts';
import type { AdminUserNames } from '../shared/wire/admin-users.ts';
import { HOSTILE, LATER, user, USERS } from './mock-admin-data.ts';

/** An act that waits for a second admin. */
function approval(fields: Pick<AdminApproval, 'id' | 'act' | 'user' | 'note'> & Partial<AdminApproval>): AdminApproval {
  const namesOf = (id: string): AdminUserNames => {
    const { name, userName, email, phone } = USERS.find((each) => each.id === id) ?? user({ id, userName: id });
    return { id, name, userName, email, phone };
  };
  const { from = null } = fields;
  const userNames = namesOf(fields.user);
  const fromNames = from === null ? null : namesOf(from);
  return {
    contact: null,
    primary: false,
    from,
    askedBy: 'Bo Ek',
    own: false,
    expiresAt: LATER,
    userNames,
    fromNames,
    ...fields,
  };
}

/** What waits for a second admin. */
export const APPROVALS: readonly AdminApproval[] = [
  approval({
    id: 'apr_1',
    act: 'unfreeze',
    user: 'usr_bea',
    note: 'Bea came to the office with her passport',
  }),
  approval({
    id: 'apr_2',
    act: 'erase',
    user: 'usr_evil',
    note: HOSTILE,
  }),
  approval({
    id: 'apr_3',
    act: 'mark-verified',
    user: 'usr_bea',
    contact: { id: 'con_3', kind: 'email', value: 'bea@new.example', display: 'bea@new.example' },
    primary: true,
    note: 'Bea showed her passport',
  }),
  approval({
    id: 'apr_4',
    act: 'merge',
    user: 'usr_ann',
    from: 'usr_bea',
    note: 'One person, two accounts',
  }),
];

/** What a verifier sees of it. */
export const MASKED_APPROVALS: readonly AdminApproval[] = APPROVALS.flatMap((one) =>
  one.act !== 'mark-verified' || one.contact === null
    ? []
    : [{ ...one, contact: { ...one.contact, value: 'b••@n•••.example', display: 'b••@n•••.example' } }],
);
