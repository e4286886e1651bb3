// Owns the limits of a file that is imported. Not those of a user: service/import/read-user.ts.

/** Longest row, characters. A user with 40 contacts has some 8,000. */
export const LINE_MAX = 65_536;
