// Owns what a new user begins with. Not where their contacts come from: find-or-create.ts, provision/create-account.ts.
import type { User } from '../../ports/user.ts';

/** What differs between new users. */
export type NewUser = Pick<User, 'id' | 'project'> & Partial<Pick<User, NewUserField>>;

type NewUserField = 'username' | 'userName' | 'externalId' | 'locale' | 'notBefore' | 'disabled';

/** A user as created at `now` (epoch ms); without a userName they are called by their id. */
export function newUser(given: NewUser, now: number): User {
  return {
    username: null,
    userName: given.id,
    externalId: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
    locale: null,
    frozen: null,
    notBefore: null,
    recoveredAt: null,
    disabled: false,
    failedInRow: 0,
    failedAt: null,
    mergedInto: null,
    ...given,
  };
}
