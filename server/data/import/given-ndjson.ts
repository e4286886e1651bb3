// Owns the NDJSON format of an import: one JSON object a line. Not what a user may be: service/import/read-user.ts.
import type { Readable } from 'node:stream';
import { KINDS } from '../../../shared/contact.ts';
import type { GivenContact, GivenUser, RowFault } from '../../service/import/given-user.ts';
import { LINE_MAX } from './limits.ts';

const USER = {
  project: 'string',
  id: 'string',
  iss: 'string',
  sub: 'string',
  userName: 'string',
  displayName: 'string',
  givenName: 'string',
  familyName: 'string',
  externalId: 'string',
  locale: 'string',
  disabled: 'boolean',
  identities: 'list',
  contacts: 'list',
} as const;
const IDENTITY = { iss: 'string', sub: 'string' } as const;
const CONTACT = {
  kind: 'string',
  value: 'string',
  type: 'string',
  verified: 'boolean',
  verifiedAt: 'string',
  verifiedHow: 'string',
  primary: 'boolean',
  loginId: 'boolean',
} as const;

/** Most sign-ins and contacts of one row; as many as the columns of CSV can name. */
const LIST_MAX = 40;

/** Reads one user a line (UTF-8, with or without BOM). Empty lines are passed over. */
export async function* readNdjson(source: Readable): AsyncGenerator<GivenUser | RowFault> {
  let line = 0;
  for await (const text of linesOf(source)) {
    line += 1;
    const fault = (field: string | null, reason: string): RowFault => ({ line, code: 'row-invalid', field, reason });
    if (text === null) yield fault(null, `has more than ${LINE_MAX} octets`);
    else if (text.trim() === '') continue;
    else if (text.includes('\uFFFD')) yield fault(null, 'is not UTF-8');
    else yield userOf(text, line, fault);
  }
}

/** Yields each line as text without its end; null for a line that is too long, of which no more is kept. */
async function* linesOf(source: Readable): AsyncGenerator<string | null> {
  let parts: Buffer[] = [];
  let size = 0;
  let isFirst = true;
  const take = (): string | null => {
    const text = size > LINE_MAX ? null : Buffer.concat(parts).toString('utf8');
    parts = [];
    size = 0;
    const plain = isFirst ? (text?.replace(/^\uFEFF/, '') ?? null) : text;
    isFirst = false;
    return plain;
  };
  const keep = (part: Buffer): void => {
    size += part.length;
    if (size <= LINE_MAX) parts.push(part);
    else parts = [];
  };
  for await (const chunk of source as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

type Fault = (field: string | null, reason: string) => RowFault;

function userOf(text: string, line: number, fault: Fault): GivenUser | RowFault {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    return fault(null, 'is not JSON');
  }
  const wrong = wrongField(row, USER, '');
  if (wrong) return fault(...wrong);
  const { iss, sub, identities = [], contacts = [], ...user } = row as NdjsonUser;
  for (const [name, list, shape] of [
    ['identities', identities, IDENTITY],
    ['contacts', contacts, CONTACT],
  ] as const) {
    if (list.length > LIST_MAX) return fault(name, `has more than ${LIST_MAX} elements`);
    for (const [i, element] of list.entries()) {
      const inner = wrongField(element, shape, `${name}[${i}].`);
      if (inner) return fault(...inner);
    }
  }
  if (iss !== undefined && sub === undefined) return fault('sub', 'is missing beside an iss');
  const nameless = identities.findIndex((one) => one.sub === undefined);
  if (nameless >= 0) return fault(`identities[${nameless}].sub`, 'is missing');
  const strange = contacts.findIndex(({ kind, value }) => !KINDS.includes(kind) || value === undefined);
  if (strange >= 0) return fault(`contacts[${strange}]`, `needs a kind, ${KINDS.join(' or ')}, and a value`);
  const own = sub === undefined ? [] : [{ sub, ...(iss === undefined ? {} : { iss }) }];
  return { ...user, line, identities: [...own, ...identities], contacts };
}

interface NdjsonUser extends Omit<GivenUser, 'identities' | 'contacts'> {
  readonly iss?: string;
  readonly sub?: string;
  readonly identities?: GivenUser['identities'];
  readonly contacts?: readonly GivenContact[];
}

type Shape = Readonly<Record<string, 'string' | 'boolean' | 'list'>>;

/** Returns the first field that has no place or another type; null counts as left out. Removes what is null. */
function wrongField(value: unknown, shape: Shape, path: string): [field: string | null, reason: string] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [path === '' ? null : path.slice(0, -1), 'must be an object'];
  for (const [name, field] of Object.entries(value)) {
    const type = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (type === undefined) return [path === '' ? null : path.slice(0, -1), 'has a field that is not known'];
    if (field === null) delete (value as Record<string, unknown>)[name];
    else if (type === 'list' ? !Array.isArray(field) : typeof field !== type)
      return [`${path}${name}`, `must be a ${type}`];
  }
  return null;
}
