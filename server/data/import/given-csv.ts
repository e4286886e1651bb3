// Owns the CSV format of an import: its columns, and a record as a user. Not what a user may be: service/import/read-user.ts.
import type { Readable } from 'node:stream';
import { parse, type CsvError, type Info } from 'csv-parse';
import type { Kind } from '../../../shared/contact.ts';
import type { GivenContact, GivenUser, RowFault } from '../../service/import/given-user.ts';
import { ESCAPED_FORMULA, USER_COLUMNS } from '../csv-columns.ts';
import { LINE_MAX } from './limits.ts';

const PLAIN = ['project', 'id', ...USER_COLUMNS] as const;
const SIGN_IN = /^(iss|sub)([2-9]|1\d|20)?$/;
const CONTACT = /^(email|phone)([2-9]|1\d|20)?(?:\.(type|verified|verifiedAt|verifiedHow|primary|loginId))?$/;

/** Where the value of a column goes. */
type Column =
  | { readonly of: 'user'; readonly name: (typeof PLAIN)[number] }
  | { readonly of: 'signIn'; readonly name: 'iss' | 'sub'; readonly index: number }
  | { readonly of: 'contact'; readonly kind: Kind; readonly name: string; readonly index: number };

/** Reads records from CSV with a header (RFC 4180; UTF-8, with or without BOM). Throws when the header is wrong. */
export async function* readCsv(source: Readable): AsyncGenerator<GivenUser | RowFault> {
  const skipped: RowFault[] = [];
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LINE_MAX,
    on_skip: (error: CsvError | undefined) => void skipped.push(unreadable(error)),
  });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let columns: readonly Column[] | null = null;
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
    yield* skipped.splice(0);
    if (columns === null) columns = columnsOf(record);
    else yield userOf(columns, record, info.lines);
  }
  yield* skipped.splice(0);
  if (columns === null) throw new Error('The file has no header: the first line of a CSV file names the columns.');
}

function unreadable(error: CsvError | undefined): RowFault {
  const line = typeof error?.['lines'] === 'number' ? error['lines'] : 0;
  const isLong = error?.code === 'CSV_MAX_RECORD_SIZE';
  const reason = isLong ? `has more than ${LINE_MAX} characters` : 'has quotes that do not fit (RFC 4180)';
  return { line, code: 'row-invalid', field: null, reason };
}

function columnsOf(header: readonly string[]): readonly Column[] {
  const columns = header.map((text) => columnOf(text.trim()));
  const unknown = header.filter((_, i) => columns[i] === null);
  if (unknown.length > 0)
    throw new Error(
      `The file has columns that are not known: ${unknown.map((name) => JSON.stringify(name)).join(', ')}.`,
    );
  const names = header.map((text) => text.trim());
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`The file has the column ${JSON.stringify(twice)} twice.`);
  return columns.filter((column) => column !== null);
}

function columnOf(name: string): Column | null {
  const plain = PLAIN.find((one) => one === name);
  if (plain !== undefined) return { of: 'user', name: plain };
  const signIn = SIGN_IN.exec(name);
  if (signIn) return { of: 'signIn', name: signIn[1] as 'iss' | 'sub', index: Number(signIn[2] ?? 1) };
  const contact = CONTACT.exec(name);
  if (!contact) return null;
  return { of: 'contact', kind: contact[1] as Kind, index: Number(contact[2] ?? 1), name: contact[3] ?? 'value' };
}

function userOf(columns: readonly Column[], record: readonly string[], line: number): GivenUser | RowFault {
  const fault = (field: string | null, reason: string): RowFault => ({ line, code: 'row-invalid', field, reason });
  if (record.length !== columns.length)
    return fault(null, `has ${record.length} fields, and the header ${columns.length}`);
  const user: Record<string, string> = {};
  const signIns = new Map<number, Record<string, string>>();
  const contacts = new Map<string, Record<string, string>>();
  for (const [i, column] of columns.entries()) {
    const text = unescaped(record[i] ?? '');
    if (text === '') continue;
    if (text.includes('\uFFFD')) return fault(fieldOf(column), 'is not UTF-8');
    if (column.of === 'user') user[column.name] = text;
    else if (column.of === 'signIn') entryIn(signIns, column.index)[column.name] = text;
    else entryIn(contacts, `${column.kind}${column.index}`)[column.name] = text;
  }
  try {
    return {
      ...user,
      line,
      disabled: booleanOf(user['disabled'], 'disabled'),
      identities: [...signIns.values()].map(signInOf),
      contacts: [...contacts].map(contactOf),
    };
  } catch (error) {
    if (error instanceof WrongField) return fault(error.field, error.message);
    throw error;
  }
}

function unescaped(text: string): string {
  return ESCAPED_FORMULA.test(text) ? text.slice(1) : text;
}

function entryIn<K>(map: Map<K, Record<string, string>>, key: K): Record<string, string> {
  const entry = map.get(key) ?? {};
  map.set(key, entry);
  return entry;
}

function fieldOf(column: Column): string {
  const number = column.of === 'user' || column.index === 1 ? '' : String(column.index);
  if (column.of !== 'contact') return `${column.name}${number}`;
  return `${column.kind}${number}${column.name === 'value' ? '' : `.${column.name}`}`;
}

/** Thrown inside `userOf` alone. */
class WrongField extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

function signInOf({ iss, sub }: Record<string, string>): { readonly iss?: string; readonly sub: string } {
  if (sub === undefined) throw new WrongField('sub', 'is missing beside an iss');
  return { sub, ...(iss === undefined ? {} : { iss }) };
}

function contactOf([name, given]: readonly [string, Record<string, string>]): GivenContact {
  const { value, type, verifiedAt, verifiedHow } = given;
  const field = name.replace(/1$/, '').replace(/^(email|phone)$/, '$1');
  if (value === undefined) throw new WrongField(field, 'is missing beside its other columns');
  return {
    kind: name.startsWith('email') ? 'email' : 'phone',
    value,
    type,
    verifiedAt,
    verifiedHow,
    verified: booleanOf(given['verified'], `${field}.verified`),
    primary: booleanOf(given['primary'], `${field}.primary`),
    loginId: booleanOf(given['loginId'], `${field}.loginId`),
  };
}

function booleanOf(text: string | undefined, field: string): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(?:yes|true|1)$/i.test(text)) return true;
  if (/^(?:no|false|0)$/i.test(text)) return false;
  throw new WrongField(field, 'must be yes or no');
}
