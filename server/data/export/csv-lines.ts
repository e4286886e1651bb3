// Owns the CSV format of an export, which an import reads again, and a spreadsheet opens as text. Not what is written of a user:
// exported-user.ts.
import { stringify } from 'csv-stringify/sync';
import { KINDS } from '../../../shared/contact.ts';
import type { WidestAccount } from '../../ports/transaction/exports.ts';
import { ESCAPED_FORMULA, USER_COLUMNS } from '../csv-columns.ts';
import type { ExportedContact, ExportedUser } from './exported-user.ts';

/** Of a contact, behind the name of its address. */
const DETAILS = ['type', 'verified', 'verifiedAt', 'primary', 'loginId'] as const;

/** Makes the lines of a file whose users have at most `widest`. */
export interface CsvLines {
  readonly header: string;
  /** Throws when a user has more than the columns hold. */
  lines(users: readonly ExportedUser[]): string;
}

/** Makes the columns for the users that have the most. */
export function createCsvLines(widest: WidestAccount): CsvLines {
  const numbers = (count: number): readonly string[] =>
    Array.from({ length: Math.max(1, count) }, (_, i) => (i === 0 ? '' : String(i + 1)));
  const signIns = numbers(widest.identities);
  const slots = KINDS.flatMap((kind) =>
    numbers(widest.contacts[kind]).map((number, index) => ({ kind, number, index })),
  );
  const header = [
    'project',
    'id',
    ...signIns.flatMap((number) => [`iss${number}`, `sub${number}`]),
    ...USER_COLUMNS,
    ...slots.flatMap(({ kind, number }) => [`${kind}${number}`, ...DETAILS.map((name) => `${kind}${number}.${name}`)]),
  ];
  const recordOf = (user: ExportedUser): readonly string[] => {
    const byKind = new Map(KINDS.map((kind) => [kind, user.contacts.filter((contact) => contact.kind === kind)]));
    const isTooWide =
      user.identities.length > signIns.length ||
      KINDS.some((kind) => (byKind.get(kind)?.length ?? 0) > slots.filter((slot) => slot.kind === kind).length);
    if (isTooWide)
      throw new Error('A user got more contacts than any user had when the export began. Begin the export again.');
    return [
      user.project,
      user.id,
      ...signIns.flatMap((_, i) => [user.identities[i]?.iss ?? '', user.identities[i]?.sub ?? '']),
      ...USER_COLUMNS.map((name) => (name === 'disabled' ? yes(user.disabled) : (user[name] ?? ''))),
      ...slots.flatMap(({ kind, index }) => cellsOf(byKind.get(kind)?.[index])),
    ];
  };
  return { header: csv([header]), lines: (users) => csv(users.map(recordOf)) };
}

function cellsOf(contact: ExportedContact | undefined): readonly string[] {
  if (contact === undefined) return ['', ...DETAILS.map(() => '')];
  const { value, type, verified, verifiedAt, primary, loginId } = contact;
  return [value, type ?? '', yes(verified), verifiedAt ?? '', yes(primary), yes(loginId)];
}

function yes(flag: boolean): string {
  return flag ? 'yes' : '';
}

/** Returns the lines of records (RFC 4180), in which a spreadsheet takes no cell for a formula. */
export function csv(records: readonly (readonly string[])[]): string {
  // Such a text gets one apostrophe more, so that an import knows which to take off.
  const cells = records.map((record) => record.map((cell) => (ESCAPED_FORMULA.test(cell) ? `'${cell}` : cell)));
  return stringify(cells, { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
