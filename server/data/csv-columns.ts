// Owns what the CSV files of export and import have in common: the columns of a user beside sign-ins and contacts, and how a formula is
// escaped. Not how a file is written or read: export/csv-lines.ts, import/given-csv.ts.

/** In the order of an export. */
export const USER_COLUMNS = [
  'userName',
  'displayName',
  'givenName',
  'familyName',
  'externalId',
  'locale',
  'disabled',
] as const;

/** A text that a spreadsheet could take for a formula, behind the apostrophes that an export puts before it. */
export const ESCAPED_FORMULA = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
