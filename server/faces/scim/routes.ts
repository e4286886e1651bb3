// Owns SCIM's verbs (RFC 7644 §3): who may call, preconditions, what is answered. Strict at /scim/v2: nothing of any vendor.
import { z } from 'zod';
import type { Refusal } from '../../../shared/problem.ts';
import { type AppParts, type Ctx } from '../../http/context.ts';
import { faceRoute, type FaceRoute, type MakeFace } from '../../http/routes/face.ts';
import { refuse } from '../../http/problem.ts';
import type { Route } from '../../http/routes/route.ts';
import type { Loosening } from '../../core/policy-variants.ts';
import { delegatedCallerOf } from '../shared.ts';
import { createCursors } from './cursor.ts';
import { resourceType, resourceTypes, schema, schemas, serviceProviderConfig } from './discovery.ts';
import { bodyParams, listBody, listing, listOf, queryParams, split, type Params } from './list.ts';
import { isAbout, patch, readPatch } from './patch.ts';
import { wrong, type Outcome } from './path.ts';
import { project, projection, type Projection } from './projection.ts';
import { dialect, SCIM_TYPE } from './refuse.ts';
import { put, refusalOf, resourceOf, versionOf, wantedOf } from './resource.ts';
import { callerOf, clientOf } from '../../http/caller.ts';
import type { Result } from '../../ports/result.ts';
import type { Account, WriteMode, DesiredAccount } from '../../service/account.ts';
import { MODEL, sameName, type Resource } from './schema.ts';
import type { Caller } from '../../service/caller.ts';
import { writeAccount } from '../../service/provision/write.ts';
import { createAccount } from '../../service/provision/create-account.ts';
import { deleteAccount } from '../../service/provision/delete.ts';
import { readAccount } from '../../service/provision/read.ts';
import { searchAccounts } from '../../service/provision/search.ts';

/** Where the verbs are mounted, and how that place differs from the strict one. */
export interface Mount {
  /** Without a slash at its end. */
  readonly at: string;
  /** What a PUT says of what there is; as it stands when nothing is said. */
  readonly reads?: (resource: Resource, body: Resource, project: string) => Resource;
  /** A PUT has to send what is required. */
  readonly strict?: true;
  /** Of the changes that a write begins in a project. */
  readonly loosening?: (project: string) => Loosening;
}

const STRICT: Mount = { at: '/scim/v2', strict: true };
/** Of any shape: what is wrong in it is said in SCIM's own words. */
const BODY = z.record(z.string(), z.unknown());

export const makeScim: MakeFace = (parts) => ({
  name: 'scim',
  prefixes: [STRICT.at],
  serves: () => true,
  dialect,
  types: [SCIM_TYPE],
  routes: [...userRoutes(parts, STRICT), ...listRoutes(parts, STRICT), ...discoveryRoutes(parts, STRICT)],
});

const ERRORS = ['body-invalid', 'token-invalid', 'not-allowed'] as const;

function below(
  at: string,
  route: Pick<Route, 'method' | 'path' | 'what' | 'caller'> & Partial<Route>,
): Omit<Route, 'body'> {
  const { path, ...rest } = route;
  return { answers: { 200: { what: 'A SCIM resource', type: SCIM_TYPE } }, problems: ERRORS, ...rest, path: at + path };
}

export function userRoutes(parts: AppParts, mount: Mount): readonly FaceRoute[] {
  const { ctx, secrets } = parts;
  const { at, strict, reads = (_, body) => body, loosening = () => ({}) } = mount;
  const users = `${parts.publicUrl}${at}/Users`;
  const routeOf = (route: Parameters<typeof below>[1]) => below(at, route);
  const shown = (account: Account) => resourceOf(account, users, versionOf(account, secrets));

  function answer(c: Ctx, account: Account, shows: Projection, status: 200 | 201 = 200): Response {
    const location = `${users}/${account.user.id}`;
    // Of /Me it is where the same resource always is; of a new user, where it is from now on.
    const place = status === 201 || c.req.path.endsWith('/Me') ? { Location: location } : {};
    return said(c, project(shows, shown(account)), status, { ETag: versionOf(account, secrets), ...place });
  }

  /** Whether the If-Match of the request, if any, names what there is. Under the lock. */
  function stale(c: Ctx, account: Account): Refusal | null {
    const given = c.req.header('If-Match');
    if (given === undefined || names(given, versionOf(account, secrets))) return null;
    return { code: 'precondition-failed' };
  }

  async function read(c: Ctx, speaker: Result<Caller>): Promise<Response> {
    const shows = shownBy(c);
    if (!shows.ok) return refuse(c, refusalOf(shows.error));
    if (!speaker.ok) return refuse(c, speaker.refusal);
    const found = await readAccount(ctx, speaker.value);
    if (!found.ok) return refuse(c, found.refusal);
    const version = versionOf(found.value, secrets);
    const known = c.req.header('If-None-Match');
    if (known !== undefined && names(known, version)) return c.body(null, 304, { ETag: version });
    return answer(c, found.value, shows.value);
  }

  async function write(
    c: Ctx,
    speaker: Result<Caller>,
    change: (resource: Resource) => Outcome<Resource>,
    mentions: (attribute: string) => boolean,
  ): Promise<Response> {
    // Before anything is done: an answer that cannot be given would hide what was.
    const shows = shownBy(c);
    if (!shows.ok) return refuse(c, refusalOf(shows.error));
    if (!speaker.ok) return refuse(c, speaker.refusal);
    const { value: by } = speaker;
    const client = 'client' in by ? by.client : null;
    const mode: WriteMode = client?.trusted === true ? 'apply' : 'verify';
    const how = { mode, loosening: loosening(c.get('project') ?? '') };
    const done = await writeAccount(ctx, by, how, (account): Result<DesiredAccount> => {
      const changed = stale(c, account);
      if (changed) return { ok: false, refusal: changed };
      const before = shown(account);
      const after = change(before);
      if (!after.ok) return { ok: false, refusal: refusalOf(after.error) };
      return wantedOf(before, after.value, client === null, mentions);
    });
    return done.ok ? answer(c, done.value.account, shows.value) : refuse(c, done.refusal);
  }

  function replace(c: Ctx, speaker: Result<Caller>, body: Resource): Promise<Response> {
    // RFC 7644 §3.5.1: what is required has to be sent. A person's name here is not theirs to send.
    const mentions = (name: string) => Object.keys(body).some((key) => sameName(key, name));
    const named = !strict || c.get('client') === null || mentions('userName');
    return write(
      c,
      speaker,
      (resource) =>
        named
          ? put(MODEL, resource, reads(resource, body, c.get('project') ?? ''))
          : wrong('invalidValue', 'userName is required'),
      mentions,
    );
  }

  async function modify(c: Ctx, speaker: Result<Caller>, body: unknown): Promise<Response> {
    const operations = readPatch(body);
    if (!operations.ok) return refuse(c, refusalOf(operations.error));
    const mentions = (name: string) => operations.value.some((operation) => isAbout(operation, name));
    return write(c, speaker, (resource) => patch(MODEL, resource, operations.value), mentions);
  }

  async function create(c: Ctx, body: Resource): Promise<Response> {
    const shows = shownBy(c);
    if (!shows.ok) return refuse(c, refusalOf(shows.error));
    const made = put(MODEL, NOBODY, body);
    if (!made.ok) return refuse(c, refusalOf(made.error));
    const { userName } = made.value;
    if (typeof userName !== 'string')
      return refuse(c, refusalOf({ scimType: 'invalidValue', detail: 'userName is required' }));
    const wanted = wantedOf(NOBODY, made.value, false);
    if (!wanted.ok) return refuse(c, wanted.refusal);
    const done = await createAccount(ctx, clientOf(c), { ...wanted.value, userName });
    return done.ok ? answer(c, done.value, shows.value, 201) : refuse(c, done.refusal);
  }

  const named = (c: Ctx) => delegatedCallerOf(c, ctx, c.req.param('id') ?? '');
  const me = (c: Ctx): Result<Caller> => ({ ok: true, value: callerOf(c) });
  const one = { path: '/Users/:id', caller: 'either' } as const;
  const own = { path: '/Me', caller: 'user' } as const;
  const creates = (path: string) =>
    faceRoute(
      {
        ...routeOf({ method: 'POST', path, what: 'Creates a user', caller: 'client', scope: 'users:write' }),
        answers: { 201: { what: 'The user', type: SCIM_TYPE } },
        body: BODY,
      },
      (c, body) => create(c, body as Resource),
    );
  return [
    creates('/Users'),
    creates('/Users/'),
    faceRoute(routeOf({ ...one, method: 'GET', what: 'A user', scope: 'users:read' }), async (c) =>
      read(c, await named(c)),
    ),
    faceRoute(
      { ...routeOf({ ...one, method: 'PUT', what: 'Replaces what is given', scope: 'users:write' }), body: BODY },
      async (c, body) => replace(c, await named(c), body as Resource),
    ),
    faceRoute(
      { ...routeOf({ ...one, method: 'PATCH', what: 'Changes a user', scope: 'users:write' }), body: BODY },
      async (c, body) => modify(c, await named(c), body),
    ),
    faceRoute(
      routeOf({ ...one, method: 'DELETE', what: 'Erases a user', caller: 'client', scope: 'users:write' }),
      async (c) => {
        const speaker = await named(c);
        if (!speaker.ok) return refuse(c, speaker.refusal);
        const done = await deleteAccount(ctx, speaker.value, (account) => {
          const changed = stale(c, account);
          return changed ? { ok: false, refusal: changed } : { ok: true, value: null };
        });
        return done.ok ? c.body(null, 204) : refuse(c, done.refusal);
      },
    ),
    faceRoute(routeOf({ ...own, method: 'GET', what: 'The user who calls' }), (c) => read(c, me(c))),
    faceRoute({ ...routeOf({ ...own, method: 'PUT', what: 'Replaces what is given' }), body: BODY }, (c, body) =>
      replace(c, me(c), body as Resource),
    ),
    faceRoute({ ...routeOf({ ...own, method: 'PATCH', what: 'Changes the user who calls' }), body: BODY }, (c, body) =>
      modify(c, me(c), body),
    ),
    faceRoute(routeOf({ ...own, method: 'DELETE', what: 'Refused: nobody erases themselves here' }), (c) =>
      refuse(c, { code: 'not-allowed', detail: 'a person does not erase themselves here' }),
    ),
  ];
}

/** What a new user is laid over. */
const NOBODY: Resource = { active: true };

export function listRoutes(parts: AppParts, { at }: Mount): readonly FaceRoute[] {
  const { ctx, secrets, clock } = parts;
  const cursors = createCursors(secrets, clock);
  const users = `${parts.publicUrl}${at}/Users`;
  const routeOf = (route: Parameters<typeof below>[1]) => below(at, route);

  async function list(c: Ctx, params: Outcome<Params>): Promise<Response> {
    const caller = clientOf(c);
    const asked = params.ok ? listing(params.value, caller.client.project, cursors) : params;
    if (!asked.ok) return refuse(c, refusalOf(asked.error));
    const found = await searchAccounts(ctx, caller, asked.value.search);
    if (!found.ok) return refuse(c, found.refusal);
    const resources = found.value.accounts.map(({ account }) =>
      project(asked.value.shows, resourceOf(account, users, versionOf(account, secrets))),
    );
    return said(c, listBody(asked.value, found.value, resources, cursors));
  }

  const reads = { caller: 'client', scope: 'users:read' } as const;
  return [
    ...['/Users', '/Users/'].map((path) =>
      faceRoute(routeOf({ ...reads, method: 'GET', path, what: 'Users' }), (c) =>
        list(c, queryParams(c.req.queries())),
      ),
    ),
    ...['/.search', '/Users/.search'].map((path) =>
      faceRoute({ ...routeOf({ ...reads, method: 'POST', path, what: 'Users' }), body: BODY }, (c, body) =>
        list(c, bodyParams(body)),
      ),
    ),
    faceRoute(
      routeOf({ method: 'POST', path: '/Bulk', what: 'Not served', caller: 'client', scope: 'users:write' }),
      (c) => refuse(c, { code: 'not-supported', detail: 'Bulk is not served: one request a user' }),
    ),
  ];
}

function discoveryRoutes({ publicUrl }: AppParts, { at }: Mount): readonly FaceRoute[] {
  const base = publicUrl + at;
  const show = (path: string, what: string, make: (c: Ctx) => object | null) =>
    // Open, so that a client finds out how to sign in (RFC 7643 §5); nothing in it is anybody's.
    faceRoute(below(at, { method: 'GET', path, what, caller: 'anyone' }), (c) => {
      if (c.req.query('filter') !== undefined)
        return refuse(c, { code: 'not-allowed', detail: 'what the service says of itself is not filtered' });
      const made = make(c);
      return made === null ? refuse(c, { code: 'not-found' }) : said(c, made);
    });
  return [
    show('/ServiceProviderConfig', 'What is served', () => serviceProviderConfig(base)),
    show('/ResourceTypes', 'Types of resources', () => listOf(resourceTypes(base))),
    show('/ResourceTypes/:id', 'A type of resources', (c) => resourceType(base, c.req.param('id') ?? '')),
    show('/Schemas', 'Schemas', () => listOf(schemas(base))),
    show('/Schemas/:urn', 'A schema', (c) => schema(base, c.req.param('urn') ?? '')),
  ];
}

function said(c: Ctx, body: object, status: 200 | 201 = 200, headers: Record<string, string> = {}): Response {
  return c.body(JSON.stringify(body), status, { ...headers, 'Content-Type': SCIM_TYPE });
}

function shownBy(c: Ctx): Outcome<Projection> {
  const { attributes = [], excludedAttributes = [] } = c.req.queries();
  return projection(attributes.flatMap(split), excludedAttributes.flatMap(split));
}

/** Whether a list of ETags holds that one; weakly, as all of ours are. */
function names(header: string, version: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => bare(tag) === bare(version));
}
