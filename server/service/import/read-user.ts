// Owns how a row of an import is read: its names, issuers, addresses and times. Not whether another user has them already:
// match-user.ts.
import type { Kind } from '../../../shared/contact.ts';
import type { Refusal } from '../../../shared/problem.ts';
import { NAME_MAX, readName, type PersonNames } from '../../core/person-names.ts';
import type { Project } from '../../ports/project.ts';
import type { Identity } from '../../ports/user.ts';
import type { ServiceContext } from '../context.ts';
import { isOneLine } from '../provision/names.ts';
import { isOurId, onlyIssuer } from '../users/find-user.ts';
import type { GivenContact, GivenUser, ReadContact, ReadUser, RowFault } from './given-user.ts';

/** The parts that reading a row needs. */
export type ReadContext = Pick<ServiceContext, 'parse' | 'projectsById' | 'clock'>;

/** Longest texts, characters; names as clients may write them (provision/names.ts). */
const MAX = { id: 64, userName: 256, externalId: 512, sub: 512, iss: 2048, type: 64, verifiedHow: 200, locale: 35 };
/** A time may be this far ahead of this machine's clock, ms. */
const SKEW = 60_000;
/** RFC 3339 with its offset. `Date.parse` alone would take many other texts. */
const TIME = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;

/** Thrown inside `readUser` alone. */
class Unreadable extends Error {
  readonly fault: Omit<RowFault, 'line'>;
  constructor(field: string | null, reason: string, code = 'row-invalid') {
    super(reason);
    this.fault = { code, field, reason };
  }
}

/** Reads a row. `project`: the id of the project for a row that names none; null: each row must name one. */
export function readUser(ctx: ReadContext, given: GivenUser, project: string | null): ReadUser | RowFault {
  try {
    return read(ctx, given, project);
  } catch (error) {
    if (error instanceof Unreadable) return { line: given.line, ...error.fault };
    throw error;
  }
}

/** Whether a row was read. */
export function isFault(row: ReadUser | RowFault): row is RowFault {
  return 'reason' in row;
}

function read(ctx: ReadContext, given: GivenUser, chosen: string | null): ReadUser {
  const project = projectOf(ctx, given, chosen);
  const identities = identitiesOf(given, project);
  const id = textOf(given.id, 'id');
  if (id !== null && !/^usr_[\w-]{8,60}$/.test(id)) throw new Unreadable('id', 'must be an id of this server, usr_…');
  const userName = textOf(given.userName, 'userName');
  if (userName !== null && userName !== id && isOurId(userName))
    throw new Unreadable('userName', 'looks like the id of another user', 'name-taken');
  const externalId =
    textOf(given.externalId, 'externalId') ?? (onlyIssuer(project) === null ? null : subOf(identities));
  if (id === null && userName === null && externalId === null && identities.length === 0)
    throw new Unreadable(null, 'needs a sub, id, externalId or userName, by which the user is found again');
  return {
    line: given.line,
    project,
    id,
    userName: userName === id ? null : userName,
    names: namesOf(given),
    externalId,
    locale: localeOf(given),
    disabled: given.disabled ?? false,
    identities,
    contacts: contactsOf(ctx, given, project),
  };
}

function projectOf({ projectsById }: ReadContext, given: GivenUser, chosen: string | null): Project {
  const name = given.project === undefined || given.project === '' ? chosen : given.project;
  if (name === null) throw new Unreadable('project', 'is missing, and the command names none');
  if (chosen !== null && name !== chosen) throw new Unreadable('project', 'is another one than that of the command');
  const project = projectsById.get(name);
  if (project === undefined) throw new Unreadable('project', 'is not configured');
  return project;
}

function identitiesOf({ identities }: GivenUser, project: Project): readonly Identity[] {
  const known = new Set(project.issuers.map(({ issuer }) => issuer));
  const read = identities.map(({ iss, sub }, i): Identity => {
    const path = identities.length > 1 ? `identities[${i}]` : '';
    const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
    const issuer = iss === undefined || iss === '' ? onlyIssuer(project) : iss;
    if (issuer === null) throw new Unreadable(at('iss'), 'is missing, and the project has several issuers');
    if (!known.has(issuer)) throw new Unreadable(at('iss'), 'is no issuer of the project');
    if (!isOneLine(sub, MAX.sub)) throw new Unreadable(at('sub'), oneLine(MAX.sub));
    return { project: project.id, iss: issuer, sub };
  });
  if (new Set(read.map(({ iss, sub }) => JSON.stringify([iss, sub]))).size < read.length)
    throw new Unreadable('identities', 'has the same sign-in twice');
  return read;
}

function subOf(identities: readonly Identity[]): string | null {
  return identities[0]?.sub ?? null;
}

function textOf(text: string | undefined, name: 'id' | 'userName' | 'externalId'): string | null {
  if (text === undefined || text === '') return null;
  if (!isOneLine(text, MAX[name])) throw new Unreadable(name, oneLine(MAX[name]));
  return text;
}

/** Control and invisible characters are dropped, as of the names in a token. */
function namesOf(given: GivenUser): PersonNames {
  const nameOf = (field: 'displayName' | 'givenName' | 'familyName'): string | null => {
    const text = given[field] ?? '';
    if (text.length > NAME_MAX) throw new Unreadable(field, `must have at most ${NAME_MAX} characters`);
    return readName(text);
  };
  return { full: nameOf('displayName'), given: nameOf('givenName'), family: nameOf('familyName') };
}

function oneLine(max: number): string {
  return `must be 1 to ${max} characters on one line, without white space around`;
}

function localeOf({ locale }: GivenUser): string | null {
  if (locale === undefined || locale === '') return null;
  const wrong = new Unreadable('locale', 'must be a language tag, such as en or pt-BR (BCP 47)');
  if (locale.length > MAX.locale) throw wrong;
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? null;
  } catch {
    throw wrong;
  }
}

function contactsOf(ctx: ReadContext, { contacts }: GivenUser, project: Project): readonly ReadContact[] {
  const read = contacts.map((contact, i) => contactOf(ctx, project, contact, `contacts[${i}]`));
  const seen = new Set<string>();
  const primary = new Set<Kind>();
  for (const [i, { address, primary: isPrimary }] of read.entries()) {
    const name = `${address.kind}:${address.key}`;
    if (seen.has(name)) throw new Unreadable(`contacts[${i}].value`, 'is the same address as another one of the row');
    seen.add(name);
    if (!isPrimary) continue;
    if (primary.has(address.kind)) throw new Unreadable(`contacts[${i}].primary`, 'only one of a kind can be primary');
    primary.add(address.kind);
  }
  return read;
}

function contactOf(ctx: ReadContext, project: Project, given: GivenContact, path: string): ReadContact {
  const { policy, homeCountry } = project;
  const parsed = ctx.parse(given.kind, given.value, { policy, homeCountry });
  if (!parsed.ok) throw new Unreadable(`${path}.value`, wordsOf(parsed.refusal), parsed.refusal.code);
  const verified = given.verified ?? false;
  const verifiedAt = timeOf(ctx, given.verifiedAt, `${path}.verifiedAt`);
  const verifiedHow = lineOf(given.verifiedHow, `${path}.verifiedHow`, MAX.verifiedHow);
  if (!verified && (verifiedAt !== null || verifiedHow !== null))
    throw new Unreadable(`${path}.verified`, 'is not yes, but the row says when or how it was verified');
  return {
    address: parsed.value,
    type: lineOf(given.type, `${path}.type`, MAX.type),
    verified,
    verifiedAt,
    verifiedHow,
    primary: given.primary ?? false,
    loginId: given.loginId ?? false,
  };
}

function lineOf(text: string | undefined, path: string, max: number): string | null {
  if (text === undefined || text === '') return null;
  if (!isOneLine(text, max)) throw new Unreadable(path, oneLine(max));
  return text;
}

function timeOf({ clock }: ReadContext, text: string | undefined, path: string): number | null {
  if (text === undefined || text === '') return null;
  const time = TIME.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time) || time < 0)
    throw new Unreadable(path, 'must be a time such as 2026-01-31T12:00:00Z (RFC 3339)');
  if (time > clock() + SKEW) throw new Unreadable(path, 'is in the future');
  return Math.min(time, clock());
}

/** The reason of a refusal in words that hold no value of the row. */
function wordsOf({ reason, code }: Refusal): string {
  return reason === undefined ? `is refused as ${code}` : `is refused as ${code}, ${reason}`;
}
