// Owns the first values of a new user. Not where their contacts come from: find-or-create.ts, provision/create-account.ts.
import type { User } from '../../ports/user.ts';

/** The fields of a new user that the caller gives. */
export type NewUser = Pick<User, 'id' | 'project'> & Partial<Pick<User, NewUserField>>;

type NewUserField = 'username' | 'userName' | 'externalId' | 'locale' | 'nameSource' | 'notBefore' | 'disabled';

/** Returns a user as created at `now` (epoch ms). Without a given userName, the user's id is the userName. */
export function newUser(given: NewUser, now: number): User {
  return {
    username: null,
    userName: given.id,
    externalId: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
    locale: null,
    language: null,
    nameSource: null,
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
