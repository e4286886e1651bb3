// Owns WSO2's SCIM endpoints: users by id, oneself, and looking for users. Not the rules (wanted.ts), nor how a user looks
// (resource.ts).
import { z } from 'zod';
import { KINDS, type Kind } from '../../../shared/contact.ts';
import { type AppParts, type Ctx } from '../../http/context.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { refuse } from '../../http/problem.ts';
import type { Json } from '../../core/profile.ts';
import { looseningOf, delegatedCallerOf } from '../shared.ts';
import { createCursors } from '../scim/cursor.ts';
import { bodyParams, listBody, listing, queryParams, split, type Params } from '../scim/list.ts';
import { readPatch } from '../scim/patch.ts';
import type { Outcome, ScimError } from '../scim/path.ts';
import { project as shown, projection, type Projection } from '../scim/projection.ts';
import { SCIM_TYPE } from '../scim/refuse.ts';
import { readOps, type Op } from './request.ts';
import { profileOf } from './profile.ts';
import { resourceOf } from './resource.ts';
import { clientOf, eitherOf } from '../../http/caller.ts';
import type { Project } from '../../ports/project.ts';
import type { Result } from '../../ports/result.ts';
import type { Account, DesiredAccount, DesiredContact, WriteOptions } from '../../service/account.ts';
import { mailMethod } from './scenario.ts';
import { rule } from './rules.ts';
import type { Caller } from '../../service/caller.ts';
import { writeAccount } from '../../service/provision/write.ts';
import { readAccount } from '../../service/provision/read.ts';
import { searchAccounts } from '../../service/provision/search.ts';

export const SCIM_PREFIXES = ['/scim2', '/t/:org/scim2'] as const;

const anything = z.looseObject({});

export function userRoutes(parts: AppParts, projects: ReadonlyMap<string, Project>): readonly FaceRoute[] {
  const { ctx } = parts;
  const cursors = createCursors(parts.secrets, parts.clock);

  const named = (c: Ctx): Promise<Result<Caller>> => delegatedCallerOf(c, ctx, c.req.param('id') ?? '');
  // A route of `user` has nobody else.
  const oneself = async (c: Ctx): Promise<Result<Caller>> => {
    const caller = eitherOf(c);
    return 'client' in caller ? { ok: false, refusal: { code: 'token-invalid' } } : { ok: true, value: caller };
  };

  function projectOf(c: Ctx): Project {
    const project = projects.get(c.get('project') ?? '');
    if (project === undefined) throw new Error('a face was asked for a project that it does not serve');
    return project;
  }

  /** Below the path by which it was asked for. */
  function locationOf(c: Ctx, { user }: Account): string {
    const org = c.req.param('org');
    return `${parts.publicUrl}${org === undefined ? '' : `/t/${org}`}/scim2/Users/${user.id}`;
  }

  function answer(c: Ctx, account: Account, shows: Projection): Response {
    const location = locationOf(c, account);
    return said(c, shown(shows, resourceOf(account, location)), { 'Content-Location': location });
  }

  async function read(c: Ctx, found: Result<Caller>): Promise<Response> {
    const shows = showing(c);
    if (!shows.ok) return bad(c, shows.error);
    if (!found.ok) return refuse(c, found.refusal);
    const account = await readAccount(ctx, found.value);
    return account.ok ? answer(c, account.value, shows.value) : refuse(c, account.refusal);
  }

  async function list(c: Ctx, params: Outcome<Params>): Promise<Response> {
    const caller = clientOf(c);
    const asked = params.ok ? listing(params.value, caller.client.project, cursors) : params;
    if (!asked.ok) return bad(c, asked.error);
    const found = await searchAccounts(ctx, caller, asked.value.search);
    if (!found.ok) return refuse(c, found.refusal);
    const users = found.value.accounts.map(({ account }) =>
      shown(asked.value.shows, resourceOf(account, locationOf(c, account))),
    );
    return said(c, listBody(asked.value, found.value, users, cursors));
  }

  async function write(c: Ctx, found: Result<Caller>, ops: readonly Op[], whole: boolean): Promise<Response> {
    const shows = showing(c);
    if (!shows.ok) return bad(c, shows.error);
    if (!found.ok) return refuse(c, found.refusal);
    const speaker = found.value;
    const project = projectOf(c);
    const how: WriteOptions = {
      mode: 'verify',
      // One address of a kind waits at a time: the newest, and none once what was asked for is so.
      alone: true,
      loosening: looseningOf(project, 'wso2'),
      method: { email: mailMethod(project.policy) },
    };
    const done = await writeAccount(ctx, speaker, how, (account) => wantedOf(account, ops, whole, project));
    return done.ok ? answer(c, done.value.account, shows.value) : refuse(c, done.refusal);
  }

  function patched(c: Ctx, found: Result<Caller>, body: unknown): Promise<Response> | Response {
    const operations = readPatch(body);
    if (!operations.ok) return bad(c, operations.error);
    const ops = operations.value.map(({ op, path, value }) => ({
      op,
      ...(path === null ? {} : { path }),
      ...(value === undefined ? {} : { value }),
    }));
    return write(c, found, ops, false);
  }

  const replaced = (c: Ctx, found: Result<Caller>, body: object): Promise<Response> =>
    write(c, found, [{ op: 'replace', value: body as Json }], true);

  const answers = { 200: { what: 'the user', type: SCIM_TYPE } };
  const reads = { caller: 'client', scope: 'users:read', what: 'Users', answers, problems: ['body-invalid'] } as const;
  const written = { answers, body: anything, problems: ['address-invalid', 'frozen', 'too-soon'] } as const;
  return SCIM_PREFIXES.flatMap((prefix) => [
    faceRoute({ ...reads, method: 'GET', path: `${prefix}/Users` }, (c) => list(c, queryParams(c.req.queries()))),
    faceRoute({ ...reads, method: 'POST', path: `${prefix}/Users/.search`, body: anything }, (c, body) =>
      list(c, bodyParams(body)),
    ),
    faceRoute(
      { ...by('GET', `${prefix}/Users/:id`, 'users:read'), what: 'A user.', answers, problems: [] },
      async (c) => read(c, await named(c)),
    ),
    faceRoute(
      { ...by('PUT', `${prefix}/Users/:id`, 'users:write'), what: 'Replaces what is given of a user.', ...written },
      async (c, body) => replaced(c, await named(c), body),
    ),
    faceRoute(
      { ...by('PATCH', `${prefix}/Users/:id`, 'users:write'), what: 'Patches a user.', ...written },
      async (c, body) => patched(c, await named(c), body),
    ),
    faceRoute(
      { method: 'GET', path: `${prefix}/Me`, caller: 'user', what: 'Oneself.', answers, problems: [] },
      async (c) => read(c, await oneself(c)),
    ),
    faceRoute(
      { method: 'PUT', path: `${prefix}/Me`, caller: 'user', what: 'Replaces what is given of oneself.', ...written },
      async (c, body) => replaced(c, await oneself(c), body),
    ),
    faceRoute(
      { method: 'PATCH', path: `${prefix}/Me`, caller: 'user', what: 'Patches oneself.', ...written },
      async (c, body) => patched(c, await oneself(c), body),
    ),
  ]);
}

/** Compared exactly by some: no charset behind the type. */
function said(c: Ctx, body: object, headers: Readonly<Record<string, string>> = {}): Response {
  return c.body(JSON.stringify(body), 200, { 'Content-Type': SCIM_TYPE, ...headers });
}

function bad(c: Ctx, { scimType, detail }: ScimError): Response {
  return refuse(c, { code: 'body-invalid', reason: scimType, detail });
}

function showing(c: Ctx): Outcome<Projection> {
  return projection(split(c.req.query('attributes') ?? ''), split(c.req.query('excludedAttributes') ?? ''));
}

function by(method: 'GET' | 'PUT' | 'PATCH', path: string, scope: 'users:read' | 'users:write') {
  return { method, path, caller: 'either', scope } as const;
}

/** What an account shall be by all operations together. */
function wantedOf(account: Account, ops: readonly Op[], whole: boolean, { policy }: Project): Result<DesiredAccount> {
  const read = readOps(ops, account.contacts);
  if (!read.ok) return read;
  const profile = profileOf(account, read.value.rest, whole);
  if (!profile.ok) return profile;
  const contacts: { [K in Kind]?: readonly DesiredContact[] } = {};
  const stands: Kind[] = [];
  for (const kind of KINDS) {
    const asked = read.value.asked[kind];
    if (asked === undefined) continue;
    const ruled = rule(kind, asked, account.contacts, policy);
    if (!ruled.ok) return ruled;
    contacts[kind] = ruled.value.contacts;
    if (ruled.value.clears) stands.push(kind);
  }
  return { ok: true, value: { ...profile.value, contacts, stands } };
}
