// Owns what a row of an import is beside what exists: a new user, one that is there already, or a collision. Not how a row is
// read (read-user.ts), nor how a new user is written (import-users.ts).
import { casefold } from '../../core/casefold.ts';
import { KINDS } from '../../../shared/contact.ts';
import type { FoundUser, KnownUsers, NamedUsers } from '../../ports/transaction/imports.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { Identity } from '../../ports/user.ts';
import { onlyIssuer } from '../users/find-user.ts';
import type { ReadUser, RowFault } from './given-user.ts';

/** What rows of one project are compared with. */
export interface Matching {
  /** Returns the fault of a row, `existing` when its user is there already, or null for a new user, who counts from now on. */
  match(row: ReadUser): RowFault | 'existing' | null;
  /** Whether another user has verified the address, or has it reserved. */
  isTaken(kind: string, key: string): boolean;
  /** Notes that a row of this import has verified the address. */
  take(kind: string, key: string): void;
}

type Tombstones = Pick<Secrets, 'tombstones'>;

/** Returns all names of the rows, which must be of one project. */
export function namesOf(rows: readonly ReadUser[], project: string, secrets: Tombstones): NamedUsers {
  const subjects = new Map<string, Set<string>>();
  for (const identity of rows.flatMap(signIns)) {
    const names = subjects.get(identity.iss) ?? new Set<string>();
    for (const name of [identity.sub, ...secrets.tombstones(identity)]) names.add(name);
    subjects.set(identity.iss, names);
  }
  const contacts = rows.flatMap((row) => row.contacts).filter(({ verified }) => verified);
  const named = (pick: (row: ReadUser) => string | null): readonly string[] => [
    ...new Set(rows.flatMap((row) => pick(row) ?? [])),
  ];
  return {
    project,
    // No sign-in may become another user than the one whose id it names.
    ids: [...new Set([...named((row) => row.id), ...named((row) => row.externalId)])],
    externalIds: named((row) => row.externalId),
    userNameKeys: named((row) => row.userName && casefold(row.userName)),
    subjects: new Map([...subjects].map(([iss, names]) => [iss, [...names]])),
    addresses: new Map(
      KINDS.map(
        (kind) => [kind, contacts.filter(({ address }) => address.kind === kind).map((c) => c.address.key)] as const,
      ).filter(([, keys]) => keys.length > 0),
    ),
  };
}

/** The identities of a row; in a project with one issuer, its externalId is the `sub` of a sign-in to come. */
function signIns({ identities, project, externalId }: ReadUser): readonly Identity[] {
  const iss = onlyIssuer(project);
  if (iss === null || externalId === null || identities.some(({ sub }) => sub === externalId)) return identities;
  return [...identities, { project: project.id, iss, sub: externalId }];
}

/** `began`: when the import began, epoch ms. A user who was created later was created by another row of it, or signed in. */
export function createMatching(known: KnownUsers, secrets: Tombstones, began: number): Matching {
  return new Matches(known, secrets, began);
}

class Matches implements Matching {
  readonly #known: KnownUsers;
  readonly #secrets: Tombstones;
  readonly #began: number;
  readonly #ids: ReadonlyMap<string, FoundUser>;
  readonly #externalIds: ReadonlyMap<string, FoundUser>;
  readonly #userNames: ReadonlyMap<string, FoundUser>;
  readonly #identities: ReadonlyMap<string, KnownUsers['identities'][number]>;
  readonly #taken: Set<string>;
  /** Lines of the rows that are new users, by each of their names. */
  readonly #lines = new Map<string, number>();

  constructor(known: KnownUsers, secrets: Tombstones, began: number) {
    this.#known = known;
    this.#secrets = secrets;
    this.#began = began;
    this.#ids = mapOf(known.ids);
    this.#externalIds = mapOf(known.externalIds);
    this.#userNames = mapOf(known.userNames);
    this.#identities = new Map(known.identities.map((found) => [nameOf(found.iss, found.name), found]));
    this.#taken = new Set(known.taken.map(({ kind, key }) => `${kind}:${key}`));
  }

  isTaken(kind: string, key: string): boolean {
    return this.#taken.has(`${kind}:${key}`);
  }

  take(kind: string, key: string): void {
    this.#taken.add(`${kind}:${key}`);
  }

  match(row: ReadUser): RowFault | 'existing' | null {
    const names = linesOf(row);
    const earlier = names.map((name) => this.#lines.get(name)).find((line) => line !== undefined);
    if (earlier !== undefined) return faultOf(row, null, `names the same user as line ${earlier}`, 'row-duplicate');
    const found = this.#find(row);
    if (found !== undefined && 'reason' in found) return found;
    if (found === undefined) {
      for (const name of names) this.#lines.set(name, row.line);
      return null;
    }
    if (found.createdAt < this.#began) return 'existing';
    const late = 'names a user who was created after the import began, by another row or a sign-in';
    return faultOf(row, null, late, 'row-duplicate');
  }

  /** Returns the one user whom all names of the row mean; undefined when none of them is known. */
  #find(row: ReadUser): FoundUser | RowFault | undefined {
    const { id, externalId, userName, project } = row;
    const subjects = this.#subjects(row);
    if (subjects.some(({ gone }) => gone))
      return faultOf(row, 'sub', 'is of a user who was erased or merged', 'user-gone');
    const ofOther = this.#known.ids.some(({ name, project: other }) => name === id && other !== project.id);
    if (ofOther) return faultOf(row, 'id', 'is of a user of another project');
    if (externalId !== null && externalId !== id && this.#ids.has(externalId))
      return faultOf(row, 'externalId', 'is the id of another user');
    const byId = id === null ? undefined : this.#ids.get(id);
    const byExternalId = externalId === null ? undefined : this.#externalIds.get(externalId);
    const users = [...subjects, byId, byExternalId].filter((found) => found !== undefined);
    if (new Set(users.map(({ user }) => user)).size > 1) return faultOf(row, null, 'names several users who exist');
    const [first] = users;
    const named = userName === null ? undefined : this.#userNames.get(casefold(userName));
    if (named === undefined) return first;
    const isOnlyName = id === null && externalId === null && row.identities.length === 0;
    return isOnlyName || named.user === first?.user ? named : faultOf(row, 'userName', 'is that of another user');
  }

  #subjects(row: ReadUser): readonly KnownUsers['identities'][number][] {
    return signIns(row).flatMap((identity) =>
      [...this.#secrets.tombstones(identity), identity.sub].flatMap(
        (sub) => this.#identities.get(nameOf(identity.iss, sub)) ?? [],
      ),
    );
  }
}

/** All names of a row, each with what it is a name of. */
function linesOf(row: ReadUser): readonly string[] {
  const { id, externalId, userName } = row;
  return [
    ...(id === null ? [] : [`id ${id}`]),
    ...(externalId === null ? [] : [`externalId ${externalId}`]),
    ...(userName === null ? [] : [`userName ${casefold(userName)}`]),
    ...signIns(row).map(({ iss, sub }) => `sub ${nameOf(iss, sub)}`),
  ];
}

function faultOf({ line }: ReadUser, field: string | null, reason: string, code = 'name-taken'): RowFault {
  return { line, code, field, reason };
}

function mapOf(found: readonly FoundUser[]): ReadonlyMap<string, FoundUser> {
  return new Map(found.map((one) => [one.name, one]));
}

function nameOf(iss: string, sub: string): string {
  return `${iss}\0${sub}`;
}
