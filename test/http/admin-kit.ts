// Owns what the tests of admins' acts share: admins by their roles, and what an act answers. No test.
import { ROLES, type Role } from '../../server/core/admin-roles.ts';
import type { RoleClaim } from '../../server/ports/project.ts';
import type { AdminApproval } from '../../shared/wire/admin-acts.ts';
import type { AdminChange, AdminUserBody } from '../../shared/wire/admin-users.ts';
import type { Answer, Person, TestApp, TestAppOptions } from '../kit/app.ts';
import { freshSignIn } from '../kit/sign-in.ts';
import { start } from './kit.ts';

/** The claim `groups` names the role itself. */
export const GROUPS: readonly RoleClaim[] = ROLES.map((role) => ({ role, claim: 'groups', value: role }));

export const OLD = 'ann@old.example';
export const NEW = 'ann@new.example';
export const NOTE = 'called from the number on file';

/** What an act answers, whether it was done, waits, or was refused. */
export type Said = Partial<AdminUserBody & AdminChange> & {
  readonly approval?: AdminApproval;
  readonly code?: string;
  readonly reason?: string;
  readonly maxAge?: number;
  readonly plan?: string;
  readonly done?: boolean;
};

export interface AdminWorld {
  readonly app: TestApp;
  readonly ann: Person;
  /** Our id of ann, whose one contact is `OLD`. */
  readonly id: string;
  /** An admin with these roles, who has just signed in. */
  admin(roles: Role | readonly Role[], sub?: string, claims?: Readonly<Record<string, unknown>>): Person;
}

export async function startWithAdmins(options: TestAppOptions = {}): Promise<AdminWorld> {
  const app = await start({ ...options, project: { adminRoles: GROUPS, ...options.project } });
  const ann = app.person('ann');
  const { user } = await ann.me();
  const admin: AdminWorld['admin'] = (roles, sub = 'ada', claims = {}) =>
    app.person(sub, freshSignIn({ groups: roles, ...claims }));
  return { app, ann, id: user.id, admin };
}

/** Acts on a user: `path` is below the user. */
export const act = (by: Pick<Person, 'send'>, user: string, path: string, body: object = {}, headers = {}) =>
  by.send<Said>('POST', `/v1/admin/users/${user}/${path}`, body, headers);

export const word = ({ status, body }: Answer<Said>): string =>
  [status, body.code, body.reason].filter((each) => each !== undefined).join(' ');

/** The contacts of an answer: address, and what is true of it. */
export const listed = ({ body }: Answer<Said>): readonly string[] =>
  (body.contacts ?? []).map((c) =>
    [c.value, c.verified && 'verified', c.primary && 'primary'].filter(Boolean).join(' '),
  );
